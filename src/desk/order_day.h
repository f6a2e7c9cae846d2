// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/explain/explain.h"
#include "dunning/priority/call_order.h"
#include "dunning/priority/day_capacity.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// The lists of a day in an order, and the use of the minutes that there are.
struct OrderedDay {
    DayLists lists;
    CallOrder order = CallOrder::Points;
    std::vector<std::int64_t> figures;   ///< by what each call is put in order, by its place (orderFigureOf)
    std::optional<DayCapacity> capacity; ///< when minutes were given; its places are those of `lists.calls`
};

/// Puts lists that were made in another order and plans their day. Pure; may run on any thread. Expected cash learns the
/// payer profiles of the book: linear in its ledger.
class OrderDay {
public:
    explicit OrderDay(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] OrderedDay execute(DayLists lists, CallOrder order, std::optional<int> minutes = std::nullopt) const;
    /// As if the weights were these; nothing is decided anew.
    [[nodiscard]] OrderedDay execute(DayLists lists, const PriorityWeights& weights) const;

private:
    const Desk& m_desk;
};

/// Why a customer stands where it stands, on the list or not. May run on any thread. Errors: CustomerUnknown{value}.
class ExplainCustomer {
public:
    explicit ExplainCustomer(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<Explanation> execute(CustomerId customer, Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
