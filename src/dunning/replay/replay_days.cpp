// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_days.h"

#include "portfolio/promises.h"

#include <algorithm>
#include <bit>

namespace encours {

namespace {

constexpr int bitsOfAWord = 64;
/// More than the days for which the money of an instrument can be on its way after it settles.
constexpr int daysOfSettling = 12;
constexpr int rolledMonths = 12;

bool asksForBalance(const Condition& condition)
{
    if (condition.kind == Condition::Kind::Compare) {
        return condition.field == TargetField::Balance || condition.field == TargetField::LimitUse;
    }
    return std::any_of(condition.parts.begin(), condition.parts.end(), asksForBalance);
}

/// Whether a day of the ledger columns is one at all.
bool isDay(std::int32_t day)
{
    return day != LedgerColumns::never;
}

/// Credit that waits for its allocation can cover a new invoice before it is due.
bool hasLooseCredit(const LedgerColumns& columns, std::uint32_t first, std::uint32_t end, std::int32_t from)
{
    for (std::uint32_t item = first; item < end; ++item) {
        if (columns.amount[item] < 0 && columns.settledOn[item] > std::max(columns.bookedOn[item], from)) return true;
    }
    return false;
}

/// Something may have been said about an invoice before it was booked.
bool namesItems(const Account& account)
{
    return !account.dossiers.empty() || !account.promises.empty() || !account.disputes.empty() ||
           !account.instruments.empty() ||
           std::any_of(account.attempts.begin(), account.attempts.end(),
                       [](const Attempt& attempt) { return attempt.callBackOn.has_value(); });
}

} // namespace

ReplayCalendar::ReplayCalendar(Date from, Date to, const BusinessCalendar& businessDays) : m_from(from)
{
    const int days = to - from + 1;
    m_openAt.assign(static_cast<std::size_t>(days), none);
    m_openBefore.reserve(static_cast<std::size_t>(days) + 1);
    for (int offset = 0; offset < days; ++offset) {
        m_openBefore.push_back(m_openDays.size());
        if (!businessDays.isOpen(dayAt(offset))) continue;
        m_openAt[static_cast<std::size_t>(offset)] = offset;
        m_openDays.push_back(dayAt(offset));
    }
    m_openBefore.push_back(m_openDays.size());
    for (int offset = days - 2; offset >= 0; --offset) {
        std::int32_t& open = m_openAt[static_cast<std::size_t>(offset)];
        if (open == none) open = m_openAt[static_cast<std::size_t>(offset) + 1];
    }
}

DayMarks::DayMarks(const ReplayCalendar& calendar)
    : m_calendar(calendar), m_words(static_cast<std::size_t>(calendar.size() / bitsOfAWord + 1))
{
}

void DayMarks::clear()
{
    std::fill(m_words.begin(), m_words.end(), 0);
}

void DayMarks::mark(std::int32_t dayNumber)
{
    const std::int64_t offset = std::int64_t{dayNumber} - m_calendar.from().dayNumber();
    if (offset < 0 || offset >= m_calendar.size()) return;
    const int open = m_calendar.openFrom(static_cast<int>(offset));
    if (open != ReplayCalendar::none) set(open);
}

void DayMarks::markRange(std::int32_t from, std::int32_t to)
{
    const std::int32_t first = std::max(0, from - m_calendar.from().dayNumber());
    const std::int32_t last = std::min(m_calendar.size() - 1, to - m_calendar.from().dayNumber());
    for (std::int32_t offset = first; offset <= last; ++offset) set(offset);
}

bool DayMarks::has(std::int32_t dayNumber) const
{
    const std::int64_t offset = std::int64_t{dayNumber} - m_calendar.from().dayNumber();
    if (offset < 0 || offset >= m_calendar.size()) return false;
    return (m_words[static_cast<std::size_t>(offset / bitsOfAWord)] >> (offset % bitsOfAWord) & 1U) != 0;
}

int DayMarks::nextAfter(int offset) const
{
    const int from = offset + 1;
    auto word = static_cast<std::size_t>(from / bitsOfAWord);
    if (word >= m_words.size()) return ReplayCalendar::none;
    std::uint64_t bits = m_words[word] & (~std::uint64_t{0} << (from % bitsOfAWord));
    while (bits == 0) {
        if (++word == m_words.size()) return ReplayCalendar::none;
        bits = m_words[word];
    }
    return static_cast<int>(word) * bitsOfAWord + std::countr_zero(bits);
}

ChangeDays::ChangeDays(const ReplayCalendar& calendar, const DunningPolicy& policy)
    : m_calendar(calendar), m_policy(policy), m_windows(calendar)
{
    for (const TargetRule& rule : policy.targets.rules) {
        m_followsBalance = m_followsBalance || (rule.isEnabled && asksForBalance(rule.condition));
    }
    for (const Campaign& campaign : policy.campaigns) {
        m_followsBalance = m_followsBalance || asksForBalance(campaign.condition);
    }
    const Date last = calendar.dayAt(calendar.size() - 1);
    for (Date month = calendar.from().firstOfMonth().plusMonths(1); month <= last; month = month.plusMonths(1)) {
        m_months.push_back(month.dayNumber());
    }
}

ChangeDays::Window ChangeDays::windowOf(std::int32_t dueOn, const DunningPlan& plan) const
{
    std::int32_t from = dueOn - plan.preventiveOpensDays;
    for (const PlanStep& step : plan.steps) {
        if (step.anchor == StepAnchor::DueDate) from = std::min(from, dueOn + step.offsetDays);
    }
    for (const Campaign& campaign : m_policy.campaigns) {
        const bool isAbout = campaign.dueFrom.dayNumber() <= dueOn && dueOn <= campaign.dueTo.dayNumber();
        if (isAbout) from = std::min(from, campaign.opensOn.dayNumber());
    }
    return {from, dueOn};
}

void ChangeDays::mark(const Account& account, const Portfolio::Chunk& chunk, std::size_t place,
                      const DunningContext& context, DayMarks& marks)
{
    m_windows.clear();
    markDebits(account, chunk, place, context, marks);
    markCredits(chunk, place, marks);
    markMoney(chunk, place, context.plan, marks);
    markRolledOut(account, marks);
    for (const std::int32_t month : m_months) {
        if (m_windows.has(month)) marks.mark(month);
    }
    markContacts(account, context, marks);
    markAgreed(account, context, marks);
    for (const Campaign& campaign : m_policy.campaigns) {
        marks.mark(campaign.opensOn);
        marks.mark(campaign.closesOn.plusDays(1));
    }
}

void ChangeDays::markDebits(const Account& account, const Portfolio::Chunk& chunk, std::size_t place,
                            const DunningContext& context, DayMarks& marks)
{
    const LedgerColumns& columns = *chunk.columns;
    const std::uint32_t first = columns.firstItem[place];
    const std::uint32_t end = columns.firstItem[place + 1];
    const std::int32_t from = m_calendar.from().dayNumber();
    const std::int32_t to = from + m_calendar.size() - 1;
    const bool marksBookings = m_followsBalance || namesItems(account) || hasLooseCredit(columns, first, end, from);
    const PayDays payDays = account.customer.payDays();
    const Closures closures = account.customer.closures();
    for (std::uint32_t item = first; item < end; ++item) {
        const std::int32_t bookedOn = columns.bookedOn[item];
        const std::int32_t settledOn = columns.settledOn[item];
        if (columns.amount[item] <= 0 || bookedOn > to || settledOn <= from) continue;
        const std::int32_t dueOn = columns.dueOn[item];
        const Window window = windowOf(dueOn, context.plan);
        m_windows.markRange(std::max(window.from, bookedOn), std::min(window.to, settledOn));
        if (marksBookings) marks.mark(bookedOn);
        marks.mark(std::max(bookedOn, window.from));
        if (settledOn < dueOn) continue;
        marks.mark(dueOn);
        marks.mark(dueOn + 1);
        marks.mark(expectedCashDay(account.items[item - first].dueOn, payDays, closures).plusDays(1));
    }
}

void ChangeDays::markCredits(const Portfolio::Chunk& chunk, std::size_t place, DayMarks& marks)
{
    const LedgerColumns& columns = *chunk.columns;
    for (std::uint32_t item = columns.firstItem[place]; item < columns.firstItem[place + 1]; ++item) {
        if (columns.amount[item] < 0) marks.mark(columns.bookedOn[item]);
    }
}

/// What was paid long before anybody asks for it changes no list, but it counts among what was paid in time.
void ChangeDays::markMoney(const Portfolio::Chunk& chunk, std::size_t place, const DunningPlan& plan, DayMarks& marks)
{
    const LedgerColumns& columns = *chunk.columns;
    const std::uint32_t first = columns.firstItem[place];
    const std::uint32_t end = columns.firstItem[place + 1];
    const auto markPaid = [&](std::uint32_t item, std::int32_t day) {
        if (!isDay(day)) return;
        const bool isAsked = columns.amount[item] < 0 || day >= windowOf(columns.dueOn[item], plan).from;
        if (isAsked || m_windows.has(day)) marks.mark(day);
    };
    for (std::uint32_t item = first; item < end; ++item) {
        markPaid(item, columns.paidFrom[item]);
        markPaid(item, columns.settledOn[item]);
    }
    auto part = std::lower_bound(columns.parts.begin(), columns.parts.end(), first,
                                 [](const LedgerColumns::Part& left, std::uint32_t item) { return left.item < item; });
    for (; part != columns.parts.end() && part->item < end; ++part) markPaid(part->item, part->effectiveOn);
}

/// What leaves the last twelve months changes how a customer is judged while something of it may be selected.
void ChangeDays::markRolledOut(const Account& account, DayMarks& marks) const
{
    const std::int32_t after = m_calendar.from().plusMonths(-rolledMonths).dayNumber() - 2;
    const std::int32_t until = after + m_calendar.size() + 2;
    const auto mark = [&](Date day) {
        if (day.dayNumber() < after || day.dayNumber() > until) return;
        const std::int32_t out = day.plusMonths(rolledMonths).dayNumber();
        for (const std::int32_t on : {out, out + 1}) { // a leap day leaves on 1 March
            if (m_windows.has(on)) marks.mark(on);
        }
    };
    for (const Allocation& allocation : account.allocations) mark(allocation.effectiveOn);
    for (const Item& item : account.items) {
        if (item.isDebit()) mark(item.issuedOn);
    }
}

void ChangeDays::markContacts(const Account& account, const DunningContext& context, DayMarks& marks) const
{
    for (const Attempt& attempt : account.attempts) {
        marks.mark(attempt.on);
        if (attempt.callBackOn) marks.mark(*attempt.callBackOn);
        if (attempt.outcome == Outcome::Paid) { // said to be paid, and not seen by then: fruitless
            marks.mark(context.businessDays.advance(attempt.on, context.plan.paidFollowUpOpenDays));
        }
    }
    for (const Reminder& reminder : account.reminders) marks.mark(reminder.sentOn);
    for (const Dossier& dossier : account.dossiers) marks.mark(dossier.decidedOn);
    for (const CircuitEvent& event : account.circuit) {
        marks.mark(event.on);
        if (!event.payOn) continue;
        marks.mark(context.targetDays.advance(*event.payOn, context.plan.promiseGraceTargetDays).plusDays(1));
    }
}

void ChangeDays::markAgreed(const Account& account, const DunningContext& context, DayMarks& marks) const
{
    for (const Promise& promise : account.promises) {
        marks.mark(promise.madeOn);
        marks.mark(lastDayOf(promise, context.plan.promiseGraceTargetDays).plusDays(1));
    }
    for (const Dispute& dispute : account.disputes) {
        marks.mark(dispute.openedOn);
        marks.mark(dispute.deadlineOn);
        if (dispute.resolvedOn) marks.mark(*dispute.resolvedOn);
        for (const DisputeStep& step : dispute.steps) {
            marks.mark(step.on);
            if (step.dueOn) marks.mark(*step.dueOn);
        }
    }
    for (const Block& block : account.blocks) {
        marks.mark(block.fromOn);
        marks.mark(block.untilOn.plusDays(1));
        if (block.endedOn) marks.mark(*block.endedOn);
    }
    for (const Instrument& instrument : account.instruments) {
        for (const InstrumentEvent& event : instrument.events) {
            marks.mark(event.on);
            const std::int32_t settlesOn = stateOf(instrument, event.on).settlesOn.dayNumber();
            for (int days = 0; days <= daysOfSettling; ++days) marks.mark(settlesOn + days);
        }
        marks.mark(instrument.dueOn.plusDays(1));
    }
    for (const AccountEvent& event : account.events) marks.mark(event.on);
    for (const FactorEvent& event : account.factorEvents) {
        marks.mark(event.on);
        const Item* const item = account.findItem(event.item);
        if (item != nullptr) marks.mark(item->dueOn.plusDays(context.rules.factor.definancingDays));
    }
    for (const DiscountOffer& offer : account.offers) {
        marks.mark(offer.offeredOn);
        marks.mark(offer.payBy.plusDays(1));
    }
}

} // namespace encours
