// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"
#include "dunning/targets/preventive.h"

#include <optional>

namespace encours {

/// An account on one day of a replay: what decideAccount() decides, without the words. Lives no longer than the account and
/// the context; the account may grow by what is done on the day (noteDone), nothing else of it may change.
class ReplayDecision {
public:
    /// `state` as for decideAccount().
    ReplayDecision(const Account& account, AccountState state, const DunningContext& context);
    ReplayDecision(const ReplayDecision&) = delete;
    ReplayDecision& operator=(const ReplayDecision&) = delete;

    [[nodiscard]] const AccountView& view() const { return m_view; }
    /// On which list the account stands; nothing when on none.
    [[nodiscard]] std::optional<Phase> phase() const { return m_phase; }
    /// The step that brought it there is a letter or an e-mail.
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    [[nodiscard]] bool isLitigationProposed() const;
    [[nodiscard]] Money callable() const;
    /// Something may be said to the customer on the day, also after what was done.
    [[nodiscard]] bool isDue() const;

    /// The last attempt or the last reminder of the account was made on the day, about the whole account: what is next now.
    void noteAttempt();
    void noteReminder();

private:
    void decide();
    void noteDone(const Attempt* attempt, const Reminder* reminder);

    AccountView m_view;
    PreventiveRules m_rules;
    std::optional<Phase> m_phase;
    bool m_isWritten = false;
};

} // namespace encours
