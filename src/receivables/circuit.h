// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace encours {

/// How far an invoice has come on its way through the customer's house. The collector follows it himself and never leaves
/// it to the customer's accounts payable to run after the buyer.
enum class CircuitStep : std::uint8_t {
    Received,  ///< the customer has the invoice
    Validated, ///< the buyer has approved it
    Passed,    ///< handed over to accounts payable
    Scheduled, ///< scheduled for payment (bon à payer)
    Held,      ///< the customer says that it is held up; what came before still stands
};
inline constexpr std::size_t circuitStepCount = 5;
[[nodiscard]] std::string_view circuitStepCode(
    CircuitStep step); ///< `received`, `validated`, `passed`, `scheduled`, `held`
[[nodiscard]] std::optional<CircuitStep> parseCircuitStep(std::string_view code);

/// One thing that was said about where an invoice stands. Never edited.
struct CircuitEvent {
    ItemId item;
    CircuitStep step = CircuitStep::Received;
    Date on;
    std::optional<Date> payOn; ///< scheduled: the day of the customer's payment run, when it was told
    std::string toldBy;        ///< who said so; personal
    JournalSeq recordedBy;
};

/// Who in the customer's house has the next thing to do for an invoice.
enum class CircuitHolder : std::uint8_t { Buyer, AccountsPayable };
[[nodiscard]] std::string_view circuitHolderCode(CircuitHolder holder); ///< `buyer`, `accounts-payable`

/// Where an invoice stands on a day.
struct CircuitState {
    std::optional<CircuitStep> reached; ///< the furthest of Received … Scheduled; nothing when nobody has said anything
    const CircuitEvent* last = nullptr; ///< what was said last
    bool isHeld = false;                ///< it was said to be held up, and nothing further was said since
    std::optional<Date> payOn;          ///< when it is scheduled

    /// Received but not validated: the buyer holds it up. Everything else is for accounts payable.
    [[nodiscard]] CircuitHolder holder() const;
};
/// `events` of one account by (item, day, order of recording).
[[nodiscard]] CircuitState circuitOf(std::span<const CircuitEvent> events, ItemId item, Date asOf);

} // namespace encours
