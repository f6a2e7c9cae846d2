// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/templates_tab.h"

#include "desk/templates/template_settings.h"
#include "runs/run_words.h"
#include "runs/template_fields_pane.h"
#include "runs/template_preview_pane.h"
#include "runs/template_versions_pane.h"
#include "runs/wording_edit.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace encours::ui {
namespace {

/// Line ends and what is empty at the end do not count.
bool isSameWording(const QString& left, const QString& right)
{
    return keptWording(toStd(left)) == keptWording(toStd(right));
}

} // namespace

QString TemplatesTab::title() const
{
    return tr("Templates");
}

QString TemplatesTab::summary() const
{
    const auto modified =
        std::count_if(m_rows.begin(), m_rows.end(), [](const TemplateRow& row) { return !row.entry.isShipped(); });
    QStringList parts{tr("%n template(s)", nullptr, static_cast<int>(m_rows.size()))};
    if (modified > 0) parts << tr("%n of them changed in this book", nullptr, static_cast<int>(modified));
    if (!m_drafts.empty()) parts << tr("changes not saved");
    return parts.join(QStringLiteral(" · "));
}

QList<std::pair<QString, QString>> TemplatesTab::keys() const
{
    return {{QStringLiteral("Ctrl+S"), tr("Save the template")},
            {QStringLiteral("F5"), tr("Show the letter at once")},
            {QStringLiteral("Ctrl+J"), tr("Go to the next line to correct")},
            {QStringLiteral("Alt+1, Alt+2, Alt+3"), tr("Preview, fields, versions")},
            {tr("Ins"), tr("New template of this kind")}};
}

void TemplatesTab::bookOpened()
{
    m_isSaving = false;
    m_drafts.clear();
    m_place.reset();
}

void TemplatesTab::bookClosed()
{
    m_isSaving = false;
    m_timer->stop();
    m_rows.clear();
    m_shown.clear();
    m_office.reset();
    m_drafts.clear();
    m_place.reset();
    m_before.reset();
    m_preview->forget();
    m_versions->forget();
    showList();
    showTemplate();
}

void TemplatesTab::refresh()
{
    load();
}

void TemplatesTab::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this,
        [desk]() -> Result<Loaded> {
            ENCOURS_ASSIGN(auto rows, listTemplates(*desk));
            ENCOURS_ASSIGN(auto office, openLetterOffice(*desk));
            return Loaded{std::move(rows), std::move(office)};
        },
        [this](Result<Loaded> loaded) {
            if (context().desk() == nullptr) return;
            if (loaded) return take(*std::move(loaded));
            m_problem->setText(context().sentence(loaded.fault()));
            m_problem->setVisible(true);
        });
}

void TemplatesTab::take(Loaded loaded)
{
    m_rows = std::move(loaded.rows);
    m_office = std::move(loaded.office);
    // What was typed is given up only when the book says the same by now.
    for (const TemplateRow& row : m_rows) {
        const auto draft = m_drafts.find({row.entry.code, row.entry.language});
        if (draft != m_drafts.end() && isSameWording(draft->second, toQ(row.entry.text))) m_drafts.erase(draft);
    }
    m_preview->setOffice(m_office);
    showList();
    showTemplate();
    emit summaryChanged();
}

const TemplateRow* TemplatesTab::current() const
{
    if (!m_place) return nullptr;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const TemplateRow& row) {
        return Place{row.entry.code, row.entry.language} == *m_place;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

QString TemplatesTab::keptText() const
{
    const TemplateRow* row = current();
    return row == nullptr ? QString() : toQ(row->entry.text);
}

bool TemplatesTab::isChanged() const
{
    return m_place && m_drafts.contains(*m_place);
}

QString TemplatesTab::rowText(const TemplateRow& row) const
{
    QStringList more;
    if (m_drafts.contains({row.entry.code, row.entry.language})) more << tr("not saved");
    if (!row.isSound) more << tr("to be corrected");
    if (row.isNamed) more << tr("made here");
    else more << (row.entry.isShipped() ? tr("as shipped") : tr("changed"));
    for (const std::string& step : row.steps) more << toQ(step);
    return templateName(row.entry.code) + '\n' + more.join(QStringLiteral(" · "));
}

void TemplatesTab::showList()
{
    const auto language = static_cast<Language>(m_language->currentData().toInt());
    m_shown.clear();
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].entry.language == language) m_shown.push_back(index);
    }
    const QSignalBlocker quiet(m_list);
    const auto count = static_cast<int>(m_shown.size());
    while (m_list->count() > count) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count) m_list->addItem(QString());
    const bool isHere = current() != nullptr && m_place->second == language;
    int chosen = 0;
    for (int row = 0; row < count; ++row) {
        const TemplateRow& entry = m_rows[m_shown[static_cast<std::size_t>(row)]];
        const QString text = rowText(entry);
        m_list->item(row)->setText(text);
        m_list->item(row)->setData(Qt::ToolTipRole, plainToolTip(text));
        if (isHere && entry.entry.code == m_place->first) chosen = row;
    }
    if (!isHere) m_place.reset();
    if (count == 0) return;
    if (!isHere) m_place = Place{m_rows[m_shown.front()].entry.code, language};
    m_list->setCurrentRow(chosen);
}

void TemplatesTab::chooseLanguage()
{
    // The same template in the other language, where there is one.
    const auto language = static_cast<Language>(m_language->currentData().toInt());
    if (m_place) m_place->second = language;
    showList();
    showTemplate();
}

void TemplatesTab::chooseRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_shown.size())) return;
    const TemplateEntry& entry = m_rows[m_shown[static_cast<std::size_t>(row)]].entry;
    m_place = Place{entry.code, entry.language};
    showTemplate();
}

void TemplatesTab::showTemplate()
{
    const TemplateRow* row = current();
    m_edit->setEnabled(row != nullptr);
    const QString text = row == nullptr ? QString() : isChanged() ? m_drafts.at(*m_place) : keptText();
    m_isFilling = true;
    if (!isSameWording(m_edit->wording(), text)) m_edit->setPlainText(text);
    m_isFilling = false;
    m_head->setText(row == nullptr ? QString() : templateName(row->entry.code));
    QStringList steps;
    if (row != nullptr) {
        for (const std::string& step : row->steps) steps << toQ(step);
    }
    m_use->setText(row == nullptr    ? QString()
                   : steps.isEmpty() ? tr("No step of a plan asks for it by its code.")
                                     : tr("Asked for by %1.").arg(steps.join(QStringLiteral(", "))));
    if (row != nullptr) m_fields->setKind(row->kind, row->entry.language);
    m_timer->stop();
    check();
    updateVersions();
}

void TemplatesTab::typed()
{
    if (m_isFilling || !m_place) return;
    const bool wasChanged = isChanged();
    const QString text = m_edit->wording();
    if (isSameWording(text, keptText())) m_drafts.erase(*m_place);
    else m_drafts[*m_place] = text;
    if (wasChanged != isChanged()) {
        showList();
        emit summaryChanged();
    }
    updateVerbs();
    m_timer->start();
}

void TemplatesTab::check()
{
    const TemplateRow* row = current();
    m_faults.clear();
    std::vector<LineMark> marks;
    if (row != nullptr) m_faults = checkTemplate(row->entry.code, row->entry.language, toStd(m_edit->wording()));
    for (const Fault& fault : m_faults) {
        const auto line = std::find_if(fault.arguments.begin(), fault.arguments.end(),
                                       [](const auto& argument) { return argument.first == "line"; });
        if (line != fault.arguments.end()) marks.push_back({toQ(line->second).toInt(), context().sentence(fault)});
    }
    m_edit->setMarks(std::move(marks));
    m_problem->setText(m_faults.empty() ? QString() : context().sentence(m_faults.front()));
    m_problem->setVisible(!m_faults.empty());
    m_nextProblem->setVisible(!m_faults.empty());
    m_nextProblem->setText(tr("%n line(s) to correct", nullptr, static_cast<int>(m_faults.size())));
    updateVerbs();
    if (row == nullptr) return;
    if (!m_faults.empty()) m_preview->hold();
    else m_preview->setWording({row->entry.code, row->entry.language, keptWording(toStd(m_edit->wording())), 0}, true);
}

void TemplatesTab::updateVerbs()
{
    const TemplateRow* row = current();
    const bool isThere = row != nullptr && !m_isSaving;
    m_save->setEnabled(isThere && isChanged());
    m_discard->setEnabled(isThere && isChanged());
    m_shipped->setEnabled(isThere && !row->isNamed && !row->entry.isShipped());
    m_remove->setEnabled(isThere && row->isNamed);
    m_add->setEnabled(isThere && !m_newName->text().isEmpty());
}

void TemplatesTab::updateVersions()
{
    const TemplateRow* row = current();
    if (row == nullptr || m_side->currentWidget() != m_versions) return;
    const auto shipped = row->isNamed ? std::nullopt : shippedWording(row->kind, row->entry.language);
    m_versions->setTemplate(row->entry.code, row->entry.language, shipped ? toQ(*shipped) : QString(), keptText());
}

void TemplatesTab::carryOut(std::function<Result<Done>(Desk&)> work, const QString& said, const Place& next,
                            bool givesUpDraft)
{
    Desk* desk = context().desk();
    if (desk == nullptr || m_isSaving || !m_place) return;
    m_isSaving = true;
    updateVerbs();
    const QString draft = isChanged() && givesUpDraft ? m_drafts.at(*m_place) : QString();
    const TemplateRow* row = current();
    std::optional<std::pair<Place, std::string>> before;
    if (row != nullptr && next == *m_place) {
        before.emplace(next, row->entry.isShipped() ? std::string() : row->entry.text);
    }
    context().runner().run(
        this, [desk, work = std::move(work)] { return work(*desk); },
        [this, said, next, was = *m_place, draft, before = std::move(before)](const Result<Done>& done) {
            m_isSaving = false;
            if (context().desk() == nullptr) return;
            updateVerbs();
            if (!done) {
                m_problem->setText(context().sentence(done.fault()));
                m_problem->setVisible(true);
                return;
            }
            // What was typed meanwhile stays.
            const auto kept = m_drafts.find(was);
            if (kept != m_drafts.end() && kept->second == draft) m_drafts.erase(kept);
            m_place = next;
            m_before = before;
            context().toast(said, Tone::Green, before ? tr("Undo") : QString(), [this] { undo(); });
            context().notifyChanged();
        });
}

void TemplatesTab::save()
{
    m_timer->stop();
    check();
    if (!isChanged() || !m_place) return;
    if (!m_faults.empty()) {
        m_edit->goToNextMark();
        return;
    }
    carryOut([place = *m_place, text = toStd(m_drafts.at(*m_place)),
              key = newKey()](Desk& desk) { return EditTemplates(desk).save(place.first, place.second, text, key); },
             tr("Template saved: letters written from now on follow it"), *m_place);
}

void TemplatesTab::discard()
{
    if (!isChanged() || m_isSaving) return;
    m_drafts.erase(*m_place);
    showList();
    showTemplate();
    emit summaryChanged();
}

void TemplatesTab::restoreShipped()
{
    if (!m_place) return;
    const Place place = *m_place;
    const Question question{
        tr("As shipped"),
        tr("Write “%1” as the program ships it again? The versions made here are kept.").arg(m_head->text()),
        tr("Restore")};
    if (!doors().confirm(this, question)) return;
    carryOut([place, key = newKey()](
                 Desk& desk) { return EditTemplates(desk).restoreShipped(place.first, place.second, key); },
             tr("Template as shipped again"), place);
}

void TemplatesTab::addNamed()
{
    const TemplateRow* row = current();
    if (row == nullptr) return;
    const std::string code = std::string(letterKindCode(row->kind)) + '.' + toStd(m_newName->text().trimmed());
    const Place place{code, row->entry.language};
    const bool isKnown = std::any_of(m_rows.begin(), m_rows.end(), [&](const TemplateRow& known) {
        return Place{known.entry.code, known.entry.language} == place;
    });
    const bool isName = isTemplateCode(code);
    setLook(m_newName, "wrong", !isName || isKnown);
    if (!isName || isKnown) {
        m_problem->setText(isKnown ? tr("There is a template of this name already.")
                                   : tr("A name has small letters without accents, digits and dashes, 30 at most."));
        m_problem->setVisible(true);
        m_newName->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_newName->clear();
    carryOut([place, text = row->entry.text,
              key = newKey()](Desk& desk) { return EditTemplates(desk).save(place.first, place.second, text, key); },
             tr("Template made: change its words, and name it in a step of a plan"), place);
}

void TemplatesTab::remove()
{
    const TemplateRow* row = current();
    if (row == nullptr || !row->isNamed) return;
    // The rows may be read anew while the question stands.
    const std::string code = row->entry.code;
    const Place general{std::string(letterKindCode(row->kind)), row->entry.language};
    const Question question{
        tr("Remove a template"),
        tr("Remove “%1” in both languages? Letters written with it stay as they are.").arg(m_head->text()),
        tr("Remove the template")};
    if (!doors().confirm(this, question)) return;
    carryOut([code, key = newKey()](Desk& desk) { return EditTemplates(desk).remove(code, key); },
             tr("Template removed"), general);
}

} // namespace encours::ui
