// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/legal_values_panel.h"

#include "settings/legal_value_form.h"
#include "settings/legal_values_model.h"
#include "settings/legal_words.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int everyValue = -2;
constexpr int inForceOnly = -1;
constexpr int nameWidth = 424;
constexpr int choiceLength = 20;

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

QString fileFilter()
{
    return LegalValuesPanel::tr("Legal values (*.csv)");
}

} // namespace

LegalValuesPanel::LegalValuesPanel(AppContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_form(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, size::gap);
    column->setSpacing(12);
    column->addWidget(makeBanner());
    column->addWidget(makeTable(), 1);
    m_form = new LegalValueForm(this);
    column->addWidget(m_form);
    connect(m_form, &LegalValueForm::wanted, this, &LegalValuesPanel::add);
    connect(m_bannerStep, &QPushButton::clicked, this, &LegalValuesPanel::fillInMissing);
    connect(m_import, &QPushButton::clicked, this, &LegalValuesPanel::importFile);
    connect(m_export, &QPushButton::clicked, this, &LegalValuesPanel::exportFile);
    connect(m_choice, &QComboBox::activated, this, &LegalValuesPanel::chooseRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_count->setText(tr("%n value(s)", nullptr, m_model->rowCount()));
    });
    auto* search = new QShortcut(QKeySequence::Find, this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

LegalValuesPanel::~LegalValuesPanel()
{
    context().settings().save("legalValues", m_table->horizontalHeader());
}

QWidget* LegalValuesPanel::makeBanner()
{
    m_banner = new QFrame(this);
    m_banner->setObjectName("missingRates");
    m_banner->setProperty("look", "banner");
    m_bannerText = wrappedLabel({}, TextRole::Body, m_banner);
    m_bannerText->setObjectName("missingRatesText");
    setTone(m_bannerText, Tone::Amber);
    m_bannerStep = new QPushButton(m_banner);
    m_bannerStep->setObjectName("fillInMissing");
    setLook(m_bannerStep, "look", "link");
    auto* line = new QHBoxLayout(m_banner);
    line->setContentsMargins(12, size::half, size::grid, size::half);
    line->addWidget(m_bannerText, 1);
    line->addWidget(m_bannerStep);
    m_banner->hide();
    return m_banner;
}

QWidget* LegalValuesPanel::makeTable()
{
    auto* card = new Card(this);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName("legalFilter");
    m_filter->setClearButtonEnabled(true);
    m_choice = new QComboBox(card);
    m_choice->setObjectName("legalChoice");
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(choiceLength);
    m_count = plainLabel({}, TextRole::Caption, card);
    m_import = new QPushButton(card);
    m_import->setObjectName("importLegalValues");
    m_export = new QPushButton(card);
    m_export->setObjectName("exportLegalValues");
    m_problem = wrappedLabel({}, TextRole::Body, card);
    m_problem->setObjectName("legalFileProblem");
    m_problem->setContentsMargins(12, 0, 12, 0);
    setTone(m_problem, Tone::Red);
    m_problem->hide();
    m_model = new LegalValuesModel(this);
    m_table = new DenseTable(card);
    m_table->setObjectName("legalValues");
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(LegalValuesModel::Source, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{LegalValuesModel::Name, nameWidth}, std::pair{LegalValuesModel::Period, 148},
          std::pair{LegalValuesModel::Value, 96}, std::pair{LegalValuesModel::CheckedOn, 104},
          std::pair{LegalValuesModel::State, 208}}) {
        header->resizeSection(column, width);
    }
    context().settings().restore("legalValues", header);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(size::grid);
    line->addWidget(m_filter, 3);
    line->addWidget(m_choice, 2);
    line->addWidget(m_count);
    line->addSpacing(size::grid);
    line->addWidget(m_import);
    line->addWidget(m_export);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(size::grid);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    return card;
}

QString LegalValuesPanel::title() const
{
    return tr("Legal values");
}

QList<std::pair<QString, QString>> LegalValuesPanel::keys() const
{
    return {{tr("Enter"), tr("Add the value that is typed")}, {"Ctrl+F", tr("Filter the values")}};
}

int LegalValuesPanel::missingCount() const
{
    return static_cast<int>(m_missing.size());
}

void LegalValuesPanel::bookClosed()
{
    m_filter->clear();
    m_problem->hide();
    m_missing.clear();
    m_model->setRows({});
    showMissing();
}

void LegalValuesPanel::refresh()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    const Date today = context().today();
    m_missing = ShowLegalValues(*desk).missing(today);
    showMissing();
    m_form->setKnown(desk->legalValues(), today);
    context().runner().read(
        this, [desk, today] { return ShowLegalValues(*desk).execute(today); },
        [this](std::vector<LegalValueRow> rows) {
            if (context().desk() != nullptr) showRows(std::move(rows));
        });
}

void LegalValuesPanel::showRows(std::vector<LegalValueRow> rows)
{
    m_model->setRows(std::move(rows));
    m_count->setText(tr("%n value(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
}

void LegalValuesPanel::showMissing()
{
    m_banner->setVisible(!m_missing.empty());
    emit missingChanged();
    if (m_missing.empty()) return;
    const auto& [name, half] = m_missing.front();
    QString text = tr("Not known yet: “%1”, %2. Without it nothing that is late in that half-year can be charged.")
                       .arg(legalNameText(name), halfYearText(half));
    const int others = static_cast<int>(m_missing.size()) - 1;
    if (others > 0) text += ' ' + tr("%n more rate(s) will be missing too.", nullptr, others);
    m_bannerText->setText(text);
    m_bannerStep->setText(tr("Fill it in"));
}

void LegalValuesPanel::fillInMissing()
{
    if (!m_missing.empty()) m_form->propose(m_missing.front().first, m_missing.front().second);
}

void LegalValuesPanel::chooseRows()
{
    const int chosen = m_choice->currentData().toInt();
    LegalValueChoice choice;
    choice.isInForceOnly = chosen == inForceOnly;
    if (chosen >= 0) choice.name = static_cast<LegalName>(chosen);
    m_model->setChoice(choice);
    m_count->setText(tr("%n value(s)", nullptr, m_model->rowCount()));
}

void LegalValuesPanel::add(const LegalValue& value)
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    context().runner().run(
        this, [desk, value] { return EditLegalValues(*desk).add({value}); },
        [this](const Result<int>& added) {
            if (!added) {
                m_form->refuse(added.fault());
                return;
            }
            if (*added > 0) context().notifyChanged();
            m_form->accepted();
            context().toast(*added > 0 ? tr("Value added") : tr("This value was known already: nothing has changed"));
        });
}

void LegalValuesPanel::importFile()
{
    Desk* desk = context().desk();
    const QString file = desk != nullptr ? doors().openFile(this, tr("Import legal values"), fileFilter()) : QString();
    if (file.isEmpty()) return;
    m_problem->hide();
    context().runner().run(
        this, [desk, path = pathOf(file)] { return EditLegalValues(*desk).import(path, true); },
        [this, file](const Result<LegalValuesImported>& found) {
            if (!found) {
                m_problem->setText(context().sentence(found.fault()));
                m_problem->show();
            } else {
                confirmImport(file, *found);
            }
        });
}

void LegalValuesPanel::confirmImport(const QString& file, const LegalValuesImported& found)
{
    if (!found.rejects.empty()) {
        const Reject& first = found.rejects.front();
        m_problem->setText(
            tr("Nothing was imported: %n line(s) cannot be read.", nullptr, static_cast<int>(found.rejects.size())) +
            ' ' + tr("Line %1: %2").arg(countText(first.place.line), context().sentence(first.fault)));
        m_problem->show();
        return;
    }
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    if (found.added == 0) {
        context().toast(tr("Every value of the file was known already"));
        return;
    }
    const bool isMeant =
        doors().confirm(this, {tr("Import legal values"),
                               tr("%n value(s) of the file differ from those that are known and will be "
                                  "added over them.",
                                  nullptr, found.added),
                               tr("Import the values")});
    if (!isMeant) return;
    context().runner().run(
        this, [desk, path = pathOf(file)] { return EditLegalValues(*desk).import(path); },
        [this](const Result<LegalValuesImported>& done) {
            if (!done) {
                context().toast(done.fault());
                return;
            }
            context().notifyChanged();
            context().toast(tr("%n value(s) added", nullptr, done->added));
        });
}

void LegalValuesPanel::exportFile()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    const QString file = doors().saveFile(this, tr("Export legal values"), tr("legal-values.csv"), fileFilter());
    if (file.isEmpty()) return;
    m_problem->hide();
    context().runner().run(
        this, [desk, path = pathOf(file)] { return EditLegalValues(*desk).exportTo(path); },
        [this, file](const Result<Done>& done) {
            if (!done) {
                m_problem->setText(context().sentence(done.fault()));
                m_problem->show();
            } else {
                context().toast(tr("Values saved as %1").arg(QFileInfo(file).fileName()));
            }
        });
}

void LegalValuesPanel::fillChoices()
{
    const QVariant held = m_choice->currentData();
    m_choice->clear();
    m_choice->addItem(tr("Every value"), everyValue);
    m_choice->addItem(tr("Only those in force"), inForceOnly);
    for (std::size_t i = 0; i < legalNameCount; ++i) {
        m_choice->addItem(legalNameText(static_cast<LegalName>(i)), static_cast<int>(i));
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(held)));
}

void LegalValuesPanel::takeFocus()
{
    m_table->setFocus();
}

void LegalValuesPanel::retranslate()
{
    fillChoices();
    m_filter->setPlaceholderText(tr("Filter the values…"));
    m_filter->setAccessibleName(tr("Filter the values"));
    m_choice->setAccessibleName(tr("Values shown"));
    m_table->setAccessibleName(tr("Legal values"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_model->retranslate();
    m_form->retranslate();
    m_count->setText(tr("%n value(s)", nullptr, m_model->rowCount()));
    showMissing();
}

} // namespace encours::ui
