// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// A recorded fact, found again: what `words` make a readable line of (`fact.<kind>`).
struct KnownFact {
    FactReference reference;
    std::vector<std::pair<std::string, std::string>> arguments{}; ///< as of Reason
};
/// Nothing when the reference names no fact of the account.
[[nodiscard]] std::optional<KnownFact> factOf(const FactReference& reference, const Account& account,
                                              const DunningContext& context);

/// A reason with the fact on which it rests.
struct ExplainedReason {
    Reason reason;
    std::optional<KnownFact> fact; ///< nothing: arithmetic over the account or the book
};

/// What would take an account off the list of the day.
enum class WayOff : std::uint8_t {
    Receipt, ///< this much received
    Promise, ///< a promise of this much, for `until`
    Dispute, ///< a dispute about this much
    Contact, ///< spoken to, whatever comes of it
    Block,   ///< left in peace for a time, with a reason
};
[[nodiscard]] std::string_view wayOffCode(WayOff way); ///< `receipt`, `promise`, `dispute`, `contact`, `block`

/// What would bring an account onto a list.
enum class WayOn : std::uint8_t {
    Waiting,          ///< nothing but time: on `on`
    PromiseBroken,    ///< the promise for `promisedOn` is not kept: on `on`
    DisputeRejected,  ///< the dispute is found unjustified: the same day
    InstrumentUnpaid, ///< what secures it comes back unpaid: the same day
    BlockEnded,       ///< the block is taken off, at the latest on `on`
    NewInvoice,       ///< something more falls due
};
[[nodiscard]] std::string_view wayOnCode(WayOn way);

struct OffList {
    WayOff way = WayOff::Receipt;
    Money amount;
    std::optional<Date> until; ///< for how long it would stay off, when it has an end
};
struct OnList {
    WayOn way = WayOn::Waiting;
    Money amount;
    std::optional<Date> on;
    std::optional<ReasonCode> rule; ///< that would bring it
};

/// An open item and the next dated action about it.
struct ExplainedItem {
    CallItem item;
    std::optional<KnownFact> fact; ///< on which its next action rests
};

/// Everything about where a customer stands on a day, on the list or not.
struct Explanation {
    AccountDecision decision;
    std::vector<ExplainedReason> why;        ///< of the call, or why there is none; most points first
    std::vector<ExplainedReason> litigation; ///< why litigation is proposed
    std::vector<ExplainedItem> items;
    std::vector<OffList> wouldLeave; ///< each tried on the account: it does take it off the list
    std::vector<OnList> wouldEnter;  ///< Waiting was tried as well
    int basePoints = 0;              ///< sum before weighting

    [[nodiscard]] bool isOnList() const { return decision.call.has_value(); }
};

/// Agrees with decide() by being made from it: what would take the account off the list, or bring it on by waiting, is
/// decided anew with that fact, or on that day, before it is said. As of the day of the context, with its averages.
[[nodiscard]] Explanation explain(const Account& account, const DunningContext& context);

} // namespace encours
