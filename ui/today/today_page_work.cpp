// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the page while the lists are worked; building and keys stand in today_page.cpp.
#include "today/today_page.h"

#include "calendar/business_days.h"
#include "desk/kept_lists.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "today/cockpit.h"
#include "today/freshness_gate.h"
#include "today/invoice_table.h"
#include "today/outcome_panel.h"
#include "today/queue_order_bar.h"
#include "today/queue_panel.h"
#include "today/queue_view.h"
#include "today/status_line.h"
#include "today/task_panel.h"
#include "today/weights_panel.h"
#include "today/why_panel.h"
#include "widgets/empty_state.h"
#include "words/words.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace encours::ui {

namespace {

constexpr int sheetsAhead = 3;

ListTab firstBusyTab(const DayData& day)
{
    for (const ListTab tab : {ListTab::Prelitigation, ListTab::Litigation, ListTab::Preventive, ListTab::Tasks}) {
        if (!day.rows[static_cast<std::size_t>(tab)].empty()) return tab;
    }
    return ListTab::Prelitigation;
}

} // namespace

void TodayPage::showDay()
{
    m_queue->order().setWeighted(!(m_desk->weights() == PriorityWeights{}));
    if (isOrdered()) loadRanking(); // shown when it is there, so that nothing jumps
    else applyDay(nullptr);
}

void TodayPage::applyDay(const RankingPtr& ranking)
{
    const DayPtr& day = m_presenter->day();
    if (m_isFirstDay) m_queue->setTab(firstBusyTab(*day));
    m_isFirstDay = false;
    keepList();
    const CustomerId kept = m_wanted.isStored() ? m_wanted : m_shown;
    m_wanted = {};
    const int row = m_queue->view().currentRow();
    m_queue->model().setDay(day, m_queue->tab(), m_presenter->worked());
    applyRanking(ranking);
    if (m_right->currentWidget() == m_weights) m_weights->setDay(day);
    select(kept, std::max(0, row));
    if (std::exchange(m_isTopWanted, false)) m_queue->view().select(0);
    updateCounts();
    updateRightSide();
    if (m_visitWanted.isStored()) visit(m_visitWanted, m_isExplainWanted);
}

/// The list of a day is kept as it is shown first. Nobody waits for it, and a day without its copy is no reason to stop.
void TodayPage::keepList()
{
    Desk* desk = context().desk();
    const DayPtr day = m_presenter->day();
    const bool isEmpty = day->lists.calls.empty() && day->lists.tasks.empty(); // there will be more after the import
    if (desk == nullptr || isEmpty || m_keptDay == day->day) return;
    m_keptDay = day->day;
    context().runner().run(
        this,
        [desk, day]() -> Result<Done> {
            KeepDayList keep(*desk);
            if (!day->isNarrowed) return keep.execute(day->lists);
            ENCOURS_ASSIGN(const auto whole, keep.missing());
            return whole ? keep.execute(*whole) : Done{};
        },
        [](const Result<Done>&) {});
}

void TodayPage::chooseTab(ListTab tab)
{
    if (!m_presenter || !m_presenter->day()) return;
    m_queue->setTab(tab);
    m_skipped.clear();
    closeBeside();
    m_isVisiting = false;
    m_queue->model().setDay(m_presenter->day(), tab, m_presenter->worked());
    select(m_shown, 0);
    updateCounts();
    updateRightSide();
    focusQueue();
}

void TodayPage::select(CustomerId customer, int otherwiseRow)
{
    const auto row = m_queue->model().rowOf(customer);
    // What is being typed for a customer who left the list meanwhile stays in front.
    if (!row && customer == m_shown && customer.isStored() && isHeld()) return;
    if (!row && m_isVisiting && customer == m_shown) return updateRightSide();
    m_queue->view().select(row.value_or(otherwiseRow));
    if (m_queue->model().rowCount() == 0) m_shown = {};
    updateRightSide();
}

void TodayPage::chooseRow(int row)
{
    const QueueRow& chosen = m_queue->model().row(row);
    if (m_isReordering && chosen.customer == m_shown) return;
    m_isVisiting = false;
    m_shown = chosen.customer;
    m_shownName = chosen.name;
    turnCall();
    m_presenter->fetch(m_shown);
    const SheetPtr& painted = m_cockpit->sheet();
    if (m_presenter->sheet(m_shown)) showCustomer();
    else if (!painted || painted->account->customer.id != m_shown) m_cockpit->setExpected(chosen, expected(chosen));
    prefetch(row);
    const int next = row + 1;
    m_status->setNext(next < m_queue->model().rowCount() ? m_queue->model().row(next).name : QString{});
    if (m_right->currentWidget() == m_why) explainShown();
}

void TodayPage::prefetch(int row)
{
    for (int ahead = 1; ahead <= sheetsAhead && row + ahead < m_queue->model().rowCount(); ++ahead) {
        m_presenter->fetch(m_queue->model().row(row + ahead).customer);
    }
}

void TodayPage::showCustomer()
{
    if (const SheetPtr sheet = m_presenter->sheet(m_shown)) {
        m_cockpit->setSheet(sheet, nextOpenDay(), chosenTask(), m_desk->weights());
        m_cockpit->invoices().model().setSaid(m_call);
        if (m_isByInvoice || m_call.isUnderway()) updateScope();
    }
}

Date TodayPage::nextOpenDay() const
{
    const Desk* desk = context().desk();
    const BusinessCalendar calendar(desk != nullptr ? desk->settings().zone : HolidayZone::France, DayCount::Ouvre);
    return calendar.advance(m_presenter->today(), 1);
}

EntrySubject TodayPage::expected(const QueueRow& row) const
{
    EntrySubject subject;
    subject.customer = row.customer;
    subject.today = m_presenter->today();
    subject.promiseDay = proposedPromiseDay(subject.today);
    subject.callBackDay = nextOpenDay();
    const DayLists& lists = m_queue->model().day()->lists;
    if (m_queue->tab() == ListTab::Tasks) return subject;
    subject.callable = lists.calls[row.position].callable;
    subject.invoices = static_cast<int>(lists.calls[row.position].items.size());
    return subject;
}

std::optional<TaskKind> TodayPage::chosenTask() const
{
    const int row = m_queue->view().currentRow();
    if (m_queue->tab() != ListTab::Tasks || row < 0 || row >= m_queue->model().rowCount()) return std::nullopt;
    return m_queue->model().day()->lists.tasks[m_queue->model().row(row).position].kind;
}

void TodayPage::updateCounts()
{
    for (std::size_t i = 0; i < listTabCount; ++i) {
        const auto tab = static_cast<ListTab>(i);
        m_queue->setCount(tab, m_presenter->remaining(tab));
    }
    const Money promised = m_presenter->promisedToday();
    m_status->setProgress(m_presenter->treated(m_queue->tab()), m_presenter->total(m_queue->tab()),
                          promised.isPositive() ? tr("%1 promised today").arg(amountText(promised)) : QString{});
}

void TodayPage::updateRightSide()
{
    if (isBesideOpen()) return;
    if (m_queue->model().rowCount() > 0 || m_isVisiting || (m_shown.isStored() && isHeld())) {
        m_right->setCurrentWidget(m_cockpit);
        return;
    }
    const QString filter = m_queue->filter().text();
    const int treated = m_presenter->treated(m_queue->tab());
    if (m_presenter->day()->customers == 0) {
        m_empty->setTexts(
            tr("Whom to call today will stand here"),
            tr("Import the ledger of your accounting package: Encours computes what is late, and says whom to "
               "call and why."),
            tr("Import a ledger"));
    } else if (!filter.isEmpty()) {
        m_empty->setTexts(tr("Nothing matches “%1”").arg(filter), tr("The list holds customers that the filter hides."),
                          tr("Clear the filter"));
    } else if (treated == 0 && m_presenter->day()->isNarrowed) {
        m_empty->setTexts(tr("Nothing to do on this list for these customers"),
                          tr("Only the customers chosen above are shown: somebody else's may be on the list."),
                          tr("Show all customers"));
    } else if (treated > 0) {
        m_empty->setTexts(tr("List done"), tr("%n customer(s) treated today.", nullptr, treated));
    } else {
        m_empty->setTexts(tr("Nothing to do on this list today"),
                          tr("Customers appear here on the day of their next action."));
    }
    m_status->setNext({});
    m_right->setCurrentWidget(m_empty);
}

void TodayPage::pressDigit(int digit)
{
    if (m_right->currentWidget() != m_cockpit) return;
    if (digit != 0 && !m_cockpit->gate().lets()) return;
    if (digit == m_bounceDigit && m_sinceRecord.isValid() && m_sinceRecord.elapsed() < m_bounceMs) return;
    m_pressed = digit;
    m_cockpit->outcomes().press(digit);
    m_pressed = noDigit;
}

void TodayPage::recordEntry(const Entry& entry)
{
    const QString name = m_shownName;
    const ListTab tab = m_queue->tab();
    m_bounceDigit = m_pressed; // none when Enter recorded it
    m_sinceRecord.start();
    if (entry.isLitigation) {
        m_presenter->pass(
            {entry.contact.customer, entry.contact.items, toStd(entry.litigationReason), entry.contact.key}, tab, name);
        return;
    }
    if (entry.circuit) return m_presenter->noteCircuit(*entry.circuit, tab, name);
    if (entry.block) return m_presenter->block(*entry.block, tab, name);
    if (!entry.corrections.empty()) m_presenter->edit(entry.contact.customer, entry.corrections, name);
    recordContact(entry, name);
}

void TodayPage::giveVerdict(qint64 dispute, int resolution, const QString& resolvedBy)
{
    m_cockpit->tasks().hide(); // one verdict; the fresh sheet says what remains
    DisputeVerdict verdict;
    verdict.customer = m_shown;
    verdict.dispute = DisputeId{dispute};
    verdict.resolution = static_cast<DisputeResolution>(resolution);
    verdict.resolvedBy = toStd(resolvedBy);
    verdict.key = newKey();
    m_presenter->resolve(std::move(verdict), m_queue->tab(), m_shownName);
}

void TodayPage::endBlock(qint64 block)
{
    EndBlockRequest request;
    request.customer = m_shown;
    request.block = BlockId{block};
    request.key = newKey();
    m_presenter->endBlock(request, m_queue->tab(), m_shownName);
}

QString TodayPage::nameOf(CustomerId customer) const
{
    const auto portfolio = context().desk() != nullptr ? context().desk()->portfolio() : nullptr;
    const Account* account = portfolio ? portfolio->find(customer) : nullptr;
    return account != nullptr ? toQ(account->customer.displayName()) : QString();
}

void TodayPage::editField(int field, const QString& value)
{
    if (!m_shown.isStored()) return;
    m_presenter->edit(m_shown, {{static_cast<CustomerField>(field), toStd(value)}}, m_shownName);
}

void TodayPage::updateChosen()
{
    const InvoiceModel& model = m_cockpit->invoices().model();
    m_cockpit->outcomes().setChosenInvoices(model.chosen(), model.chosenAmount());
    if (m_isByInvoice) updateScope();
}

QString TodayPage::describe(const WorkedAction& action) const
{
    switch (action.kind) {
    case WorkedAction::Kind::Contact: break;
    case WorkedAction::Kind::Verdict: return tr("dispute closed");
    case WorkedAction::Kind::Litigation: return tr("passed to litigation");
    case WorkedAction::Kind::Edit: return tr("file updated");
    case WorkedAction::Kind::Circuit: return tr("circuit noted");
    case WorkedAction::Kind::Block: return tr("left in peace");
    case WorkedAction::Kind::BlockEnd: return tr("block ended");
    }
    const ContactRequest& contact = action.contact;
    if (contact.outcome == Outcome::Promise && contact.amount && contact.date) {
        return tr("promise of %1 for %2").arg(amountText(*contact.amount), shortDateText(*contact.date));
    }
    if (contact.outcome == Outcome::CallBack && contact.date) {
        return tr("call back on %1").arg(shortDateText(*contact.date));
    }
    QString word = toQ(wordsFor(currentLanguage(), contact.outcome));
    if (!word.isEmpty()) word[0] = word[0].toLower();
    return word;
}

void TodayPage::onTaken(const ActionPtr& action)
{
    m_lastWords = tr("Last: %1, %2 ·").arg(action->name, describe(*action));
    m_status->setLast(m_lastWords);
    if (action->leavesList) {
        m_queue->model().hide(action->customer);
        if (m_queue->model().rowCount() == 0) m_shown = {};
        else if (m_shown == action->customer) m_queue->view().choose(0); // it was not in the list any more
        std::erase(m_skipped, action->customer);
        updateCounts();
        updateRightSide();
        focusQueue();
    }
    context().toast(tr("%1: %2").arg(action->name, describe(*action)), Tone::Neutral, tr("Undo Ctrl+Z"),
                    [this] { undo(); });
}

void TodayPage::onRefused(const ActionPtr& action, const QString& sentence)
{
    const bool isFree = !m_cockpit->outcomes().isBegun();
    m_status->setLast({});
    if (action->leavesList) m_queue->model().restore(action->customer);
    updateCounts();
    updateRightSide();
    const QString text = tr("%1: %2").arg(action->name, sentence);
    const auto open = [this, action, sentence] {
        if (m_queue->tab() != action->tab) chooseTab(action->tab);
        if (!m_queue->model().rowOf(action->customer)) m_queue->filter().clear();
        select(action->customer, 0);
        if (action->kind == WorkedAction::Kind::Contact && m_shown == action->customer) {
            scopeTo(action->contact.items);
            m_cockpit->outcomes().restore(action->contact, sentence);
        }
    };
    if (!action->leavesList) {
        takeBackSaid(*action);
        context().toast(text, Tone::Red);
        m_presenter->forgetSheets();
        m_presenter->fetch(m_shown);
    } else if (isFree) {
        open();
        context().toast(text, Tone::Red);
    } else { // the next call is being typed: it is not taken away
        context().toast(text, Tone::Red, tr("Open again"), open);
    }
}

void TodayPage::undo()
{
    if (m_presenter) m_presenter->undo();
}

void TodayPage::onUndone(const ActionPtr& action)
{
    m_status->setLast({});
    context().toast(tr("Undone: %1, %2").arg(action->name, describe(*action)));
    if (!action->leavesList) {
        takeBackSaid(*action);
        m_presenter->forgetSheets();
        return;
    }
    m_wanted = action->customer;
    if (m_queue->tab() != action->tab) chooseTab(action->tab);
    m_queue->model().restore(action->customer);
    if (const auto row = m_queue->model().rowOf(action->customer)) m_queue->view().select(*row);
    updateCounts();
    updateRightSide();
    focusQueue();
}

void TodayPage::skip()
{
    const int count = m_queue->model().rowCount();
    if (count == 0) return;
    m_skipped.push_back(m_shown);
    m_queue->view().select((m_queue->view().currentRow() + 1) % count);
}

void TodayPage::goBack()
{
    while (!m_skipped.empty()) {
        const CustomerId customer = m_skipped.back();
        m_skipped.pop_back();
        if (const auto row = m_queue->model().rowOf(customer)) {
            m_queue->view().select(*row);
            return;
        }
    }
    m_queue->view().move(-1);
}

void TodayPage::focusQueue()
{
    m_queue->view().setFocus(Qt::OtherFocusReason);
}

void TodayPage::writeLetter()
{
    if (!m_presenter || !m_shown.isStored()) return;
    const QString folder = doors().chooseFolder(this, tr("Folder for the letter"));
    if (folder.isEmpty()) return;
    m_presenter->writeLetter(m_shown, std::filesystem::path(folder.toStdU16String()), m_shownName);
}

} // namespace encours::ui
