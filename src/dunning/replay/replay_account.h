// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/replay/replay.h"
#include "dunning/replay/replay_clocks.h"
#include "dunning/replay/replay_contexts.h"
#include "dunning/replay/replay_days.h"
#include "dunning/replay/replay_decision.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Replays one account after the other and gathers what was found. One for each thread; lives no longer than what it was
/// made from.
class AccountReplayer {
public:
    AccountReplayer(const ReplayRequest& request, const DunningContext& base, const ReplayCalendar& calendar,
                    const MonthAverages& averages);

    void replay(const Portfolio::Chunk& chunk, std::size_t place);
    /// What was found of the accounts so far.
    [[nodiscard]] Replay take() { return std::move(m_found); }

private:
    /// The account that is being replayed.
    struct Subject {
        const Account& account;
        const Portfolio::Chunk& chunk;
        std::size_t place;
        KnownAccount known;
        bool hasMovingInstruments; ///< its state is made of what was known, not of the ledger columns
    };
    [[nodiscard]] bool owesInPeriod(const Portfolio::Chunk& chunk, std::size_t place) const;
    [[nodiscard]] Account factsOf(const Account& account) const;
    void markDays(Subject& subject);
    /// Decides a day; the place of the next day to decide.
    [[nodiscard]] int step(Subject& subject, int offset);
    [[nodiscard]] int decide(Subject& subject, AccountState state, const DunningContext& context, int offset);
    /// The next day on which the decision can be another one.
    [[nodiscard]] int nextOf(const ReplayDecision& decision, int offset) const;
    void noteDecision(const ReplayDecision& decision, Date day);
    void noteFactored(const AccountView& view);
    /// Does what is asked for on the day.
    void work(ReplayDecision& decision, Subject& subject, int offset);
    void applyContacts(const Account& account, Date day);
    void countContacts(const Account& account);
    void countListed(std::optional<Phase> phase, int offset, int next);
    void stand(CustomerId customer, std::optional<Phase> phase, int offset, int next);
    void finish(const Subject& subject);
    [[nodiscard]] ReplayDay& dayAt(int offset) { return m_found.days[m_calendar.openBefore(offset)]; }

    const ReplayRequest& m_request;
    const ReplayCalendar& m_calendar;
    ReplayContexts m_contexts;
    ChangeDays m_changes;
    DayMarks m_marks;
    ItemClocks m_clocks;
    Replay m_found;
    std::optional<ListStay> m_stay;     ///< where the account stands
    bool m_isProposed = false;          ///< litigation was proposed for the account in the period
    bool m_hasLastWord = false;         ///< a call was made in the replay
    std::size_t m_firstDefinancing = 0; ///< of the account, in m_found
};

} // namespace encours
