// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/replay/replay.h"
#include "dunning/rules/item_states.h"

#include <vector>

namespace encours {

/// How long the overdue items of one account are left alone, day by day of a replay (ReplayItem).
class ItemClocks {
public:
    /// Begins another account.
    void begin(const Account& account, const DunningPlan& plan, const ReplayPeriod& period, ReplayMode mode);
    /// What was decided on a day, before anything is done on it.
    void look(const AccountView& view);
    /// A day on which nothing is open.
    void lookAtNothing(Date day);
    /// Whether an item waits that did not, or the reverse, after what was done on the day.
    [[nodiscard]] bool hasTurned(const AccountView& view) const;
    /// Somebody acted: about the items named, or about all when there are none.
    void act(Date on, const std::vector<ItemId>& items);
    /// Ends the account: adds its items.
    void finish(std::vector<ReplayItem>& items);
    /// Whether somebody had acted about an item after its due date and before a day.
    [[nodiscard]] bool wasActedOnBefore(ItemId item, Date day) const;

private:
    struct Clock {
        ReplayItem item;
        Date bookedOn;
        Date since; ///< left alone from here on
        bool isWaiting = false;
        bool hasWaited = false;
    };
    void close(Clock& clock, Date day) const;
    void start(Clock& clock, const Account& seen, Date day) const;
    void note(Clock& clock, const ItemView& item, const AccountView& view, bool waits) const;

    std::vector<Clock> m_clocks; ///< of what was seen overdue, by (dueOn, item)
    const Account* m_account = nullptr;
    PayDays m_payDays;
    Closures m_closures;
    int m_longestGapDays = 0;
    ReplayPeriod m_period;
    ReplayMode m_mode = ReplayMode::Worked;
};

} // namespace encours
