// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_account.h"

#include "dunning/day_walk.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::string_view replayTemplate = "replay";

/// A customer who was reached and committed to nothing. Two entries make one contact: the first may count as a fruitless
/// reminder, the second is the last word and asks for no follow-up of its own, so that the plan goes on. Of an earlier
/// contact the last word says nothing any more.
void addReached(KnownAccount& known, Date day, bool hasLastWord)
{
    if (hasLastWord) known.dropLastAttempt();
    Attempt reached;
    reached.outcome = Outcome::Evasive;
    reached.on = day;
    known.add(reached);
    reached.outcome = Outcome::Promise;
    reached.direction = Direction::Inbound;
    known.add(std::move(reached));
}

void addLetter(KnownAccount& known, Date day)
{
    Reminder letter;
    letter.templateCode = replayTemplate;
    letter.sentOn = day;
    known.add(std::move(letter));
}

} // namespace

AccountReplayer::AccountReplayer(const ReplayRequest& request, const DunningContext& base,
                                 const ReplayCalendar& calendar, const MonthAverages& averages)
    : m_request(request),
      m_calendar(calendar),
      m_contexts(base, calendar, averages),
      m_changes(calendar, *base.policy),
      m_marks(calendar)
{
    m_found.period = request.period;
    m_found.mode = request.mode;
    m_found.currency = base.currency;
    m_found.days.reserve(calendar.openDays().size());
    for (const Date day : calendar.openDays()) m_found.days.push_back({day});
}

bool AccountReplayer::owesInPeriod(const Portfolio::Chunk& chunk, std::size_t place) const
{
    const LedgerColumns& columns = *chunk.columns;
    const std::int32_t from = m_request.period.from.dayNumber();
    const std::int32_t to = m_request.period.to.dayNumber();
    for (std::uint32_t item = columns.firstItem[place]; item < columns.firstItem[place + 1]; ++item) {
        if (columns.amount[item] > 0 && columns.bookedOn[item] <= to && columns.settledOn[item] > from) return true;
    }
    return false;
}

/// The account without the calls and letters that the replay takes the place of.
Account AccountReplayer::factsOf(const Account& account) const
{
    Account facts = account;
    if (m_request.mode == ReplayMode::AsRecorded) return facts;
    const Date from = m_request.period.from;
    if (!account.attempts.empty()) {
        std::erase_if(facts.attempts.edit(), [from](const Attempt& attempt) { return attempt.on >= from; });
    }
    if (!account.reminders.empty()) {
        std::erase_if(facts.reminders.edit(), [from](const Reminder& reminder) { return reminder.sentOn >= from; });
    }
    return facts;
}

void AccountReplayer::replay(const Portfolio::Chunk& chunk, std::size_t place)
{
    const Account& account = *chunk.accounts[place];
    if (m_request.mode == ReplayMode::AsRecorded) countContacts(account);
    if (!owesInPeriod(chunk, place)) return;
    static const RecordedDays nothing;
    const RecordedDays& recorded = m_request.mode == ReplayMode::AsRecorded ? m_request.recorded : nothing;
    KnownAccount known(factsOf(account), recorded);
    const bool isLate = !known.changes().empty() && !account.instruments.empty();
    Subject subject{account, chunk, place, std::move(known), isLate};
    m_contexts.choose(account);
    m_clocks.begin(account, m_contexts.any().plan, m_request.period, m_request.mode);
    m_stay.reset();
    m_isProposed = m_hasLastWord = false;
    m_firstDefinancing = m_found.definancings.size();
    markDays(subject);
    for (int offset = m_calendar.openFrom(0); offset != ReplayCalendar::none;) offset = step(subject, offset);
    finish(subject);
}

void AccountReplayer::markDays(Subject& subject)
{
    m_marks.clear();
    if (m_request.decidesEveryDay) return;
    m_changes.mark(subject.known.whole(), subject.chunk, subject.place, m_contexts.any(), m_marks);
    for (const Date day : subject.known.changes()) m_marks.mark(day);
}

int AccountReplayer::step(Subject& subject, int offset)
{
    const DunningContext& context = m_contexts.on(offset);
    const Date day = context.today;
    const Account& seen = subject.known.on(day);
    AccountState state = subject.hasMovingInstruments
                             ? stateOf(seen, day, m_found.currency)
                             : stateInChunk(subject.chunk, subject.place, day, m_found.currency);
    if (!state.debits.empty()) return decide(subject, std::move(state), context, offset);
    m_clocks.lookAtNothing(day);
    const int next = m_request.decidesEveryDay ? m_calendar.openFrom(offset + 1) : m_marks.nextAfter(offset);
    stand(subject.account.customer.id, std::nullopt, offset, next);
    return next;
}

int AccountReplayer::decide(Subject& subject, AccountState state, const DunningContext& context, int offset)
{
    const Account& seen = subject.known.on(context.today);
    ReplayDecision decision(seen, std::move(state), context);
    ++m_found.decisions;
    const std::optional<Phase> phase = decision.phase();
    noteDecision(decision, context.today);
    if (m_request.mode == ReplayMode::AsRecorded) applyContacts(seen, context.today);
    else if (phase) work(decision, subject, offset);
    const int next = m_request.decidesEveryDay ? m_calendar.openFrom(offset + 1) : nextOf(decision, offset);
    // Who was called is off the list in the evening.
    const int until = m_request.mode == ReplayMode::Worked ? m_calendar.openFrom(offset + 1) : next;
    countListed(phase, offset, until);
    stand(subject.account.customer.id, phase, offset, until);
    return next;
}

int AccountReplayer::nextOf(const ReplayDecision& decision, int offset) const
{
    int next = m_marks.nextAfter(offset);
    const bool hasWorked = m_request.mode == ReplayMode::Worked && decision.phase();
    // What was done counts among the fruitless reminders from the next day on.
    const bool hasTurned = hasWorked && (decision.isDue() || m_clocks.hasTurned(decision.view()) ||
                                         (!m_isProposed && decision.isLitigationProposed()));
    if (hasTurned) return m_calendar.openFrom(offset + 1);
    const Date today = m_calendar.dayAt(offset);
    for (const ItemView& item : decision.view().items) {
        if (item.next->on <= today || item.next->on > m_request.period.to) continue;
        const int open = m_calendar.openFrom(item.next->on - m_calendar.from());
        if (open != ReplayCalendar::none && (next == ReplayCalendar::none || open < next)) next = open;
    }
    return next;
}

void AccountReplayer::noteDecision(const ReplayDecision& decision, Date day)
{
    const Account& seen = decision.view().account;
    m_clocks.look(decision.view());
    if (!seen.factorEvents.empty()) noteFactored(decision.view());
    if (m_isProposed || !decision.isLitigationProposed()) return;
    m_isProposed = true;
    m_found.escalations.push_back({seen.customer.id, day, decision.callable()});
    ++dayAt(day - m_calendar.from()).proposed;
}

void AccountReplayer::noteFactored(const AccountView& view)
{
    const Date day = view.context.today;
    const FactorContract& contract = view.context.rules.factor;
    for (const ItemView& item : view.items) {
        if (!item.isFactored || !item.isOverdue) continue;
        const FactorState state =
            factorStateOf(view.account.factorEvents, item.item->id, item.item->dueOn, day, contract);
        const bool isInPeriod =
            m_request.period.from <= state.definancedOn && state.definancedOn <= m_request.period.to;
        if (!state.isFinanced || !isInPeriod || state.definancedOn < day) continue;
        const auto first = m_found.definancings.begin() + static_cast<std::ptrdiff_t>(m_firstDefinancing);
        const bool isKnown = std::any_of(first, m_found.definancings.end(),
                                         [&](const ReplayDefinancing& known) { return known.item == item.item->id; });
        if (isKnown) continue;
        m_found.definancings.push_back({view.account.customer.id, item.item->id, state.definancedOn, item.open});
    }
}

void AccountReplayer::work(ReplayDecision& decision, Subject& subject, int offset)
{
    const Date day = m_calendar.dayAt(offset);
    if (decision.isWritten()) {
        addLetter(subject.known, day);
        decision.noteReminder();
        ++dayAt(offset).letters;
    } else {
        addReached(subject.known, day, m_hasLastWord);
        m_hasLastWord = true;
        decision.noteAttempt();
        ++dayAt(offset).calls;
    }
    m_clocks.act(day, {});
}

/// Real calls and letters that were known by the day. What was applied before changes nothing when it is applied again.
void AccountReplayer::applyContacts(const Account& account, Date day)
{
    const Date from = m_request.period.from;
    for (const Attempt& attempt : account.attempts) {
        if (from <= attempt.on && attempt.on <= day) m_clocks.act(attempt.on, attempt.items);
    }
    for (const Reminder& reminder : account.reminders) {
        if (from <= reminder.sentOn && reminder.sentOn <= day) m_clocks.act(reminder.sentOn, reminder.items);
    }
}

/// What was really done; on the next open day when it was done on a closed one.
void AccountReplayer::countContacts(const Account& account)
{
    const auto openOn = [&](Date day) {
        const bool isInPeriod = m_request.period.from <= day && day <= m_request.period.to;
        return isInPeriod ? m_calendar.openFrom(day - m_calendar.from()) : ReplayCalendar::none;
    };
    for (const Attempt& attempt : account.attempts) {
        const int open = openOn(attempt.on);
        if (open != ReplayCalendar::none && attempt.direction == Direction::Outbound) ++dayAt(open).calls;
    }
    for (const Reminder& reminder : account.reminders) {
        const int open = openOn(reminder.sentOn);
        if (open != ReplayCalendar::none) ++dayAt(open).letters;
    }
}

void AccountReplayer::countListed(std::optional<Phase> phase, int offset, int next)
{
    if (!phase) return;
    const std::size_t first = m_calendar.openBefore(offset);
    const std::size_t end = next == ReplayCalendar::none ? m_found.days.size() : m_calendar.openBefore(next);
    for (std::size_t day = first; day < end; ++day) ++m_found.days[day].onList[static_cast<std::size_t>(*phase)];
}

void AccountReplayer::stand(CustomerId customer, std::optional<Phase> phase, int offset, int next)
{
    const std::vector<Date>& open = m_calendar.openDays();
    const Date last = next == ReplayCalendar::none ? open.back() : open[m_calendar.openBefore(next) - 1];
    const bool goesOn = m_request.mode == ReplayMode::AsRecorded && m_stay && m_stay->phase == phase;
    if (!goesOn && m_stay) {
        m_found.stays.push_back(*m_stay);
        m_stay.reset();
    }
    if (goesOn) m_stay->to = last;
    else if (phase) m_stay = ListStay{customer, *phase, m_calendar.dayAt(offset), last};
}

void AccountReplayer::finish(const Subject& subject)
{
    if (m_stay) m_found.stays.push_back(*m_stay);
    const LedgerColumns& columns = *subject.chunk.columns;
    const std::uint32_t first = columns.firstItem[subject.place];
    for (std::size_t place = m_firstDefinancing; place < m_found.definancings.size(); ++place) {
        ReplayDefinancing& taken = m_found.definancings[place];
        taken.isActedOn = m_clocks.wasActedOnBefore(taken.item, taken.definancedOn);
        const Item* const item = subject.account.findItem(taken.item);
        const auto line = static_cast<std::uint32_t>(item - subject.account.items.data());
        taken.isPaid = columns.openOn(first + line, taken.definancedOn.dayNumber()) == 0;
    }
    m_clocks.finish(m_found.items);
}

} // namespace encours
