// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_history_tab.h"

#include "base/fold.h"
#include "desk/customer_file/notes.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "today/item_words.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

using Kind = TimelineEntry::Kind;

constexpr int panelWidth = 360;
constexpr int panelWidthMin = 320;
constexpr int noteHeight = 148;

} // namespace

CustomerHistoryTab::CustomerHistoryTab(AppContext& context, QWidget* parent)
    : CustomerRegister(context, "history", Icon::Clock, {{96}, {152}, {0}, {120}}, parent), m_panel(new SidePanel(this))
{
    m_panel->setObjectName("customerHistoryPanel");
    m_panel->setMinimumWidth(panelWidthMin);
    m_text = wrappedLabel({}, TextRole::Body, m_panel);
    m_text->setObjectName("historyText");
    m_noteTitle = plainLabel({}, TextRole::Strong, m_panel);
    m_noteTitle->setContentsMargins(0, size::gap, 0, 0);
    m_note = new QPlainTextEdit(m_panel);
    m_note->setObjectName("customerNote");
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_noteTitle->setBuddy(m_note);
    m_notice = wrappedLabel({}, TextRole::Caption, m_panel);
    m_notice->setObjectName("noteNotice");
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_noteTitle, m_note, m_notice})
        m_panel->body().addWidget(part);
    m_save = m_panel->addVerb("addNote", true);
    setSide(m_panel, panelWidth);
    addChoices({"history.every", "history.calls", "history.money", "history.disputes", "history.others"});
    connect(m_save, &QPushButton::clicked, this, &CustomerHistoryTab::addNote);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), m_note);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &CustomerHistoryTab::addNote);
    }
    auto* escape = new QShortcut(Qt::Key_Escape, m_note);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] { takeFocus(); });
}

QString CustomerHistoryTab::title() const
{
    return tr("History");
}

int CustomerHistoryTab::count() const
{
    return view() ? static_cast<int>(view()->sheet.timeline.size()) : 0;
}

QList<std::pair<QString, QString>> CustomerHistoryTab::keys() const
{
    return {{QStringLiteral("Alt+1 … 5"), tr("Everything, calls, money, disputes, the rest")},
            {tr("Enter"), tr("Open the letter of a written reminder")},
            {tr("Ins"), tr("Write a note")},
            {QStringLiteral("Ctrl+Enter"), tr("Keep the note")}};
}

CustomerHistoryTab::Choice CustomerHistoryTab::choiceOf(const TimelineEntry& entry)
{
    switch (entry.kind) {
    case Kind::Call: return Calls;
    case Kind::Promise:
    case Kind::Payment:
    case Kind::Instrument: return MoneyOnly;
    case Kind::Dispute:
    case Kind::DisputeResolved:
    case Kind::DisputeStep: return Disputes;
    default: return Others;
    }
}

QString CustomerHistoryTab::kindWord(const TimelineEntry& entry) const
{
    switch (entry.kind) {
    case Kind::Call: return entry.isInbound ? tr("Call received") : tr("Call");
    case Kind::Promise: return tr("Promise");
    case Kind::Dispute:
    case Kind::DisputeResolved:
    case Kind::DisputeStep: return tr("Dispute");
    case Kind::Reminder: return tr("Letter");
    case Kind::Payment: return tr("Payment");
    case Kind::Dossier: return tr("Litigation");
    case Kind::Circuit: return tr("Circuit");
    case Kind::Block:
    case Kind::BlockEnded: return tr("Left in peace");
    case Kind::Instrument: return tr("Instrument");
    case Kind::Note: return tr("Note");
    case Kind::Attachment: return tr("Document");
    case Kind::Merge: return tr("Duplicate");
    default: return tr("File");
    }
}

const TimelineEntry& CustomerHistoryTab::entry(std::size_t row) const
{
    return view()->sheet.timeline[m_rows[row]];
}

std::size_t CustomerHistoryTab::makeRows()
{
    m_rows.clear();
    const auto& timeline = view()->sheet.timeline;
    for (std::size_t i = 0; i < timeline.size(); ++i) {
        if (choice() == Every || choiceOf(timeline[i]) == choice()) m_rows.push_back(i);
    }
    return m_rows.size();
}

void CustomerHistoryTab::dropRows()
{
    m_rows.clear();
}

void CustomerHistoryTab::customerChanged()
{
    m_note->clear();
    m_panel->forgive();
}

QStringList CustomerHistoryTab::titles() const
{
    return {tr("Day"), tr("What"), tr("What happened"), tr("By")};
}

RegisterCell CustomerHistoryTab::cell(std::size_t row, int column) const
{
    const TimelineEntry& shown = entry(row);
    RegisterCell cell;
    switch (column) {
    case On:
        cell.text = dateText(shown.on);
        cell.setDay(shown.on);
        break;
    case What: {
        const TimelineLine line = timelineLine(shown);
        cell.pills = {Status{line.icon, kindWord(shown), line.tone}};
        cell.text = kindWord(shown);
        break;
    }
    case Text: cell.text = timelineLine(shown).text.simplified(); break;
    default: cell.text = toQ(shown.actor); cell.isMuted = true;
    }
    return cell;
}

std::string CustomerHistoryTab::searchKey(std::size_t row) const
{
    const TimelineEntry& shown = entry(row);
    return foldForSearch(toStd(dateText(shown.on) + ' ' + kindWord(shown) + ' ' + timelineLine(shown).text) + ' ' +
                         shown.actor);
}

RegisterTab::EmptyTexts CustomerHistoryTab::emptyTexts() const
{
    return {tr("Nothing has happened yet"),
            tr("Calls, promises, disputes, letters, payments and notes stand here, newest first."), tr("Write a note")};
}

void CustomerHistoryTab::showLine(std::optional<std::size_t> row)
{
    const bool hasLine = row.has_value() && view();
    m_text->setVisible(hasLine);
    m_save->setEnabled(view() != nullptr);
    if (!hasLine) {
        m_panel->setHead(tr("Nothing selected"));
        return;
    }
    const TimelineEntry& shown = entry(*row);
    const QString who = shown.actor.empty() ? QString() : tr(" · recorded by %1").arg(toQ(shown.actor));
    m_panel->setHead(kindWord(shown),
                     QStringLiteral("%1 · %2%3").arg(dateText(shown.on), relativeDayText(shown.on, view()->day), who));
    m_text->setText(timelineLine(shown).text);
}

void CustomerHistoryTab::focusPanel()
{
    const auto row = current();
    if (row && view() && entry(*row).reminder.isStored()) {
        emit letterWanted(entry(*row).reminder.value);
        return;
    }
    m_note->setFocus(Qt::OtherFocusReason);
}

void CustomerHistoryTab::begin()
{
    if (view()) m_note->setFocus(Qt::OtherFocusReason);
}

void CustomerHistoryTab::addNote()
{
    if (!view()) return;
    NoteRequest request{customer(), toStd(m_note->toPlainText()), newKey(), false};
    if (m_note->toPlainText().trimmed().isEmpty()) {
        m_panel->refuse(tr("Write something first: an empty note says nothing."), m_note);
        return;
    }
    setLook(m_note, "wrong", false);
    carryOut(
        *m_panel,
        [request](Desk& desk) -> Result<Done> {
            ENCOURS_TRY(AddNote(desk).execute(request));
            return Done{};
        },
        tr("Note kept"),
        [this] {
            m_note->clear();
            takeFocus();
        });
}

void CustomerHistoryTab::retranslate()
{
    setChoiceTexts(
        {tr("Everything"), tr("Calls"), tr("Promises and payments"), tr("Disputes"), tr("Notes and letters")});
    m_panel->setAccessibleName(tr("Selected entry and new note"));
    m_noteTitle->setText(tr("New note"));
    m_note->setAccessibleName(tr("New note"));
    m_notice->setText(
        tr("The customer may ask to read this note (GDPR, art. 15): write only facts that you would say to "
           "them."));
    m_save->setText(tr("Add the note"));
    RegisterTab::retranslate();
}

} // namespace encours::ui
