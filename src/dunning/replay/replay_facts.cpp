// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_facts.h"

#include <algorithm>

namespace encours {

namespace {

/// Days on which a fact becomes known that took effect earlier, or on which a block is seen to have been ended.
class LateFacts {
public:
    explicit LateFacts(const RecordedDays& recorded) : m_recorded(recorded) {}

    void note(JournalSeq recordedBy, Date effectiveOn)
    {
        const Date known = m_recorded.knownFrom(recordedBy, effectiveOn);
        if (known > effectiveOn) days.push_back(known);
    }

    std::vector<Date> days;

private:
    const RecordedDays& m_recorded;
};

/// Who resolved a dispute is recorded with the resolution.
JournalSeq resolutionOf(const Dispute& dispute)
{
    const auto step = std::find_if(dispute.steps.rbegin(), dispute.steps.rend(),
                                   [](const DisputeStep& taken) { return taken.kind == DisputeStepKind::Resolver; });
    return step == dispute.steps.rend() ? JournalSeq{} : step->recordedBy;
}

std::vector<Date> lateDaysOf(const Account& account, const RecordedDays& recorded)
{
    LateFacts late(recorded);
    for (const Attempt& attempt : account.attempts) late.note(attempt.recordedBy, attempt.on);
    for (const Promise& promise : account.promises) late.note(promise.recordedBy, promise.madeOn);
    for (const Dispute& dispute : account.disputes) {
        late.note(dispute.recordedBy, dispute.openedOn);
        for (const DisputeStep& step : dispute.steps) late.note(step.recordedBy, step.on);
        if (dispute.resolvedOn) late.note(resolutionOf(dispute), *dispute.resolvedOn);
    }
    for (const Reminder& reminder : account.reminders) late.note(reminder.recordedBy, reminder.sentOn);
    for (const Dossier& dossier : account.dossiers) late.note(dossier.recordedBy, dossier.decidedOn);
    for (const Instrument& instrument : account.instruments) {
        for (const InstrumentEvent& event : instrument.events) late.note(event.recordedBy, event.on);
    }
    for (const FactorEvent& event : account.factorEvents) late.note(event.recordedBy, event.on);
    for (const AccountEvent& event : account.events) late.note(event.recordedBy, event.on);
    for (const CircuitEvent& event : account.circuit) late.note(event.recordedBy, event.on);
    for (const Block& block : account.blocks) {
        late.note(block.recordedBy, block.fromOn);
        if (block.endedOn) late.days.push_back(*block.endedOn);
    }
    for (const DiscountOffer& offer : account.offers) late.note(offer.recordedBy, offer.offeredOn);
    std::sort(late.days.begin(), late.days.end());
    late.days.erase(std::unique(late.days.begin(), late.days.end()), late.days.end());
    return late.days;
}

/// The facts of a list that were known on a day; the list itself when all were.
template <typename Fact, typename IsKnown>
SharedList<Fact> knownOf(const SharedList<Fact>& all, IsKnown isKnown)
{
    if (std::all_of(all.begin(), all.end(), isKnown)) return all;
    std::vector<Fact> known;
    std::copy_if(all.begin(), all.end(), std::back_inserter(known), isKnown);
    return known;
}

} // namespace

void RecordedDays::add(JournalSeq seq, Date on, bool isImport)
{
    if (isImport) m_imports.push_back(seq.value);
    else if (m_days.empty() || m_days.back().second != on) m_days.emplace_back(seq.value, on);
}

Date RecordedDays::knownFrom(JournalSeq recordedBy, Date effectiveOn) const
{
    if (!recordedBy.isStored() || std::binary_search(m_imports.begin(), m_imports.end(), recordedBy.value)) {
        return effectiveOn;
    }
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), recordedBy.value,
                                        [](std::int64_t seq, const auto& first) { return seq < first.first; });
    return after == m_days.begin() ? effectiveOn : later(effectiveOn, std::prev(after)->second);
}

KnownAccount::KnownAccount(Account account, const RecordedDays& recorded)
    : m_full(std::move(account)), m_known(m_full), m_recorded(recorded), m_changes(lateDaysOf(m_full, recorded))
{
}

const Account& KnownAccount::on(Date day)
{
    const bool isFirst = m_next == 0 && !m_changes.empty();
    const std::size_t before = m_next;
    while (m_next < m_changes.size() && m_changes[m_next] <= day) ++m_next;
    if (isFirst || m_next != before) hideUnknown(day);
    return m_known;
}

void KnownAccount::hideUnknown(Date day)
{
    const auto isKnown = [&](JournalSeq recordedBy, Date effectiveOn) {
        return m_recorded.knownFrom(recordedBy, effectiveOn) <= later(day, effectiveOn);
    };
    m_known.attempts = knownOf(m_full.attempts, [&](const Attempt& fact) { return isKnown(fact.recordedBy, fact.on); });
    m_known.promises =
        knownOf(m_full.promises, [&](const Promise& fact) { return isKnown(fact.recordedBy, fact.madeOn); });
    m_known.disputes =
        knownOf(m_full.disputes, [&](const Dispute& fact) { return isKnown(fact.recordedBy, fact.openedOn); });
    const auto hasMore = [&](const Dispute& dispute) {
        return (dispute.resolvedOn && !isKnown(resolutionOf(dispute), *dispute.resolvedOn)) ||
               std::any_of(dispute.steps.begin(), dispute.steps.end(),
                           [&](const DisputeStep& step) { return !isKnown(step.recordedBy, step.on); });
    };
    if (std::any_of(m_known.disputes.begin(), m_known.disputes.end(), hasMore)) {
        for (Dispute& dispute : m_known.disputes.edit()) {
            if (dispute.resolvedOn && !isKnown(resolutionOf(dispute), *dispute.resolvedOn)) dispute.resolvedOn.reset();
            std::erase_if(dispute.steps, [&](const DisputeStep& step) { return !isKnown(step.recordedBy, step.on); });
        }
    }
    m_known.reminders =
        knownOf(m_full.reminders, [&](const Reminder& fact) { return isKnown(fact.recordedBy, fact.sentOn); });
    m_known.dossiers =
        knownOf(m_full.dossiers, [&](const Dossier& fact) { return isKnown(fact.recordedBy, fact.decidedOn); });
    m_known.factorEvents =
        knownOf(m_full.factorEvents, [&](const FactorEvent& fact) { return isKnown(fact.recordedBy, fact.on); });
    m_known.events =
        knownOf(m_full.events, [&](const AccountEvent& fact) { return isKnown(fact.recordedBy, fact.on); });
    m_known.circuit =
        knownOf(m_full.circuit, [&](const CircuitEvent& fact) { return isKnown(fact.recordedBy, fact.on); });
    m_known.offers =
        knownOf(m_full.offers, [&](const DiscountOffer& fact) { return isKnown(fact.recordedBy, fact.offeredOn); });
    m_known.instruments = m_full.instruments;
    if (!m_full.instruments.empty()) {
        std::vector<Instrument>& instruments = m_known.instruments.edit();
        for (Instrument& instrument : instruments) {
            std::erase_if(instrument.events,
                          [&](const InstrumentEvent& event) { return !isKnown(event.recordedBy, event.on); });
        }
        std::erase_if(instruments, [](const Instrument& instrument) { return instrument.events.empty(); });
    }
    m_known.blocks = knownOf(m_full.blocks, [&](const Block& fact) { return isKnown(fact.recordedBy, fact.fromOn); });
    if (!m_known.blocks.empty()) {
        for (Block& block : m_known.blocks.edit()) {
            if (block.endedOn && *block.endedOn > day) block.endedOn.reset();
        }
    }
}

void KnownAccount::add(Attempt attempt)
{
    if (!m_changes.empty()) m_full.attempts.push_back(attempt);
    m_known.attempts.push_back(std::move(attempt));
}

void KnownAccount::dropLastAttempt()
{
    if (!m_changes.empty()) m_full.attempts.edit().pop_back();
    m_known.attempts.edit().pop_back();
}

void KnownAccount::add(Reminder reminder)
{
    if (!m_changes.empty()) m_full.reminders.push_back(reminder);
    m_known.reminders.push_back(std::move(reminder));
}

} // namespace encours
