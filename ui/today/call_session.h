// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/record_contact.h"
#include "desk/todays_lists.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace encours::ui {

/// The conversation with one customer, from the telephone picked up until everything is said: how long it takes, who called
/// whom, who is spoken to, and which invoices were spoken of already. Belongs to the customer that is shown; a new customer
/// begins a new one.
class CallSession {
public:
    using Milliseconds = std::function<std::int64_t()>; ///< a clock that never goes back

    explicit CallSession(Milliseconds now);

    /// Another customer: what was not recorded is forgotten. The same one: nothing happens.
    void turnTo(CustomerId customer);
    [[nodiscard]] CustomerId customer() const { return m_customer; }

    void start(); ///< the clock; runs on when it already does
    void stop();  ///< nothing is measured
    [[nodiscard]] bool isRunning() const { return m_startedAt.has_value(); }
    [[nodiscard]] int seconds() const; ///< of the whole conversation so far; 0 when nothing is measured

    void setDirection(Direction direction) { m_direction = direction; }
    [[nodiscard]] Direction direction() const { return m_direction; }
    void setPerson(ContactPersonId person) { m_person = person; }
    [[nodiscard]] ContactPersonId person() const { return m_person; }

    /// Puts clock, direction and person into what is about to be recorded. Several outcomes of one conversation share its
    /// length: each has the part since the one before.
    void describe(ContactRequest& request);

    /// Some invoices were spoken of and others wait: the conversation goes on.
    void say(const std::vector<ItemId>& items, Outcome outcome);
    void unsay(const std::vector<ItemId>& items);
    [[nodiscard]] bool isUnderway() const { return !m_said.empty(); }
    [[nodiscard]] std::optional<Outcome> saidOf(ItemId item) const;
    /// Callable items nothing was said of yet, in their order.
    [[nodiscard]] std::vector<ItemId> unsaid(const AccountDecision& decision) const;

private:
    struct Said {
        ItemId item;
        Outcome outcome;
    };

    Milliseconds m_now;
    CustomerId m_customer;
    std::optional<std::int64_t> m_startedAt;
    std::int64_t m_describedUntil = 0;
    Direction m_direction = Direction::Outbound;
    ContactPersonId m_person;
    std::vector<Said> m_said;
};

/// What may be claimed of some items.
[[nodiscard]] Money callableOf(const AccountDecision& decision, const std::vector<ItemId>& items);

} // namespace encours::ui
