// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the board of disputes; the board itself is in disputes_tab.cpp.
#include "disputes/dispute_ageing_card.h"
#include "disputes/dispute_step_form.h"
#include "disputes/dispute_words.h"
#include "disputes/disputes_tab.h"
#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace encours::ui {
namespace {

constexpr int mostTasks = 4; ///< in sight; the table scrolls then

} // namespace

RegisterTab::EmptyTexts DisputesTab::emptyTexts() const
{
    return {tr("No dispute"),
            tr("What customers contest stands here with its cause, the person who resolves it and the deadline. A "
               "dispute is recorded in a call, with key 3; what is contested is not claimed until it is resolved."),
            tr("Go to the call queue")};
}

void DisputesTab::takeEmptyStep()
{
    context().show("today");
}

void DisputesTab::showLine(std::optional<std::size_t> row)
{
    const bool isSame = row && m_shown && m_shown->dispute == at(*row).dispute;
    m_shown = row ? std::optional(at(*row)) : std::nullopt;
    if (!isSame) m_panel->forgive();
    m_form->setDispute(m_shown);
    m_form->setVisible(m_shown && m_shown->isOpen());
    m_record->setVisible(m_shown && m_shown->isOpen());
    m_call->setVisible(m_shown.has_value());
    m_record->setText(m_form->verb());
    showFacts();
    showTasks();
}

void DisputesTab::showFacts()
{
    for (QWidget* part : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_cause),
                          static_cast<QWidget*>(m_invoices), static_cast<QWidget*>(m_invoicesTitle)})
        part->setVisible(m_shown.has_value());
    QStringList history;
    if (m_shown) {
        for (auto step = m_shown->history.rbegin(); step != m_shown->history.rend(); ++step) history << stepLine(*step);
        history << tr("%1 · opened by %2")
                       .arg(shortDateText(m_shown->openedOn),
                            m_shown->qualifier.empty() ? QStringLiteral("–") : toQ(m_shown->qualifier));
    }
    m_history->setText(history.join('\n'));
    m_history->setVisible(!history.isEmpty());
    m_historyTitle->setVisible(!history.isEmpty());
    if (!m_shown) {
        m_panel->setHead(tr("No dispute selected"));
        return;
    }
    m_panel->setHead(
        toQ(m_shown->customerName),
        tr("%1 · open for %n day(s)", nullptr, m_shown->daysOpen).arg(capitalised(wordOf(m_shown->category))));
    m_state->setStatus(disputeStatus(*m_shown));
    QStringList facts;
    if (!m_shown->cause.empty()) facts << toQ(m_shown->cause);
    if (m_shown->isOpen()) {
        facts << tr("To be resolved by %1 until %2.")
                     .arg(m_shown->owner.empty() ? tr("somebody (nobody is named)") : toQ(m_shown->owner),
                          dayAndDistance(m_shown->deadlineOn, context().today()));
    } else if (m_shown->credited) {
        facts << tr("Credit note of %1.").arg(amountText(*m_shown->credited));
    }
    m_cause->setText(facts.join('\n'));
    QStringList invoices;
    for (const DisputedInvoice& invoice : m_shown->invoices) invoices << invoiceLine(invoice);
    m_invoices->setText(invoices.join('\n'));
}

void DisputesTab::showTasks()
{
    const std::vector<OpenDisputeTask> tasks = m_shown ? m_shown->tasks : std::vector<OpenDisputeTask>();
    RegisterSource source;
    source.rows = tasks.size();
    source.cell = [tasks](std::size_t row, int column) {
        const OpenDisputeTask& task = tasks[row];
        RegisterCell cell;
        if (column == 0) cell.text = toQ(task.text);
        else if (column == 1) cell.text = toQ(task.person);
        else {
            cell.text = task.dueOn ? shortDateText(*task.dueOn) : QStringLiteral("–");
            if (task.daysLate > 0) cell.tone = Tone::Red;
        }
        return cell;
    };
    m_taskModel->setSource(std::move(source));
    const int shown = qMin(mostTasks, static_cast<int>(tasks.size()));
    m_tasks->setFixedHeight((shown + 1) * size::rowHeight + size::half);
    for (QWidget* part :
         {static_cast<QWidget*>(m_tasks), static_cast<QWidget*>(m_tasksTitle), static_cast<QWidget*>(m_done)})
        part->setVisible(!tasks.empty());
    if (!tasks.empty()) m_tasks->selectRow(0);
}

void DisputesTab::focusPanel()
{
    if (m_shown && m_shown->isOpen()) m_form->focusFirst();
}

void DisputesTab::record()
{
    const auto step = m_form->collect(*m_panel);
    if (!step) return;
    const bool isVerdict = std::holds_alternative<encours::DisputeVerdict>(*step);
    const QString name = toQ(m_shown->customerName);
    carryOut(
        *m_panel,
        [step = *step](Desk& desk) {
            if (const auto* verdict = std::get_if<encours::DisputeVerdict>(&step))
                return ResolveDispute(desk).execute(*verdict);
            return StepDispute(desk).execute(std::get<DisputeStepRequest>(step));
        },
        isVerdict ? tr("%1: dispute closed").arg(name) : tr("%1: dispute followed up").arg(name),
        [this, isVerdict] {
            m_form->reset();
            if (isVerdict) table().setFocus();
        });
}

void DisputesTab::finishTask()
{
    const auto row = m_taskModel->sourceRow(m_tasks->currentIndex().row());
    if (!m_shown || !row || *row >= m_shown->tasks.size()) return;
    DisputeStepRequest request;
    request.customer = m_shown->customer;
    request.dispute = m_shown->dispute;
    request.kind = DisputeStepKind::TaskDone;
    request.text = m_shown->tasks[*row].text;
    request.key = newKey();
    carryOut(
        *m_panel, [request](Desk& desk) { return StepDispute(desk).execute(request); },
        tr("%1: task done").arg(toQ(m_shown->customerName)));
}

void DisputesTab::retranslate()
{
    {
        const QSignalBlocker quiet(m_category);
        const int chosen = qMax(0, m_category->currentIndex());
        m_category->clear();
        m_category->addItem(tr("All categories"));
        for (const DisputeCategory category :
             {DisputeCategory::Administrative, DisputeCategory::Commercial, DisputeCategory::Technical})
            m_category->addItem(capitalised(wordOf(category)), static_cast<int>(category));
        m_category->setCurrentIndex(chosen);
    }
    m_category->setAccessibleName(tr("Category"));
    m_owner->setAccessibleName(tr("Owner"));
    m_panel->setAccessibleName(tr("Selected dispute"));
    m_invoicesTitle->setText(tr("Invoices"));
    m_tasksTitle->setText(tr("To be done"));
    m_tasks->setAccessibleName(tr("Tasks to be done"));
    m_taskModel->setTitles({tr("Task"), tr("Who"), tr("By")});
    m_done->setText(tr("Task done"));
    m_historyTitle->setText(tr("What happened"));
    m_call->setText(tr("Open the customer"));
    fillFilters();
    countChoices();
    m_ageing->retranslate();
    m_form->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui
