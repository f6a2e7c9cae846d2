// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_days.h"
#include "calendar/closures.h"

#include <cstdint>
#include <utility>

namespace encours {

/// The days on which money of a customer can reach us: outside its closures, and on days on which banks settle unless the
/// ledger records payments on any day. Days are day numbers.
class CashDays {
public:
    CashDays(Closures closures, bool onSettlementDays)
        : m_closures(std::move(closures)), m_onSettlementDays(onSettlementDays)
    {
    }
    /// The day itself, or the first one after it on which money can come.
    [[nodiscard]] std::int32_t following(std::int32_t day) const;
    /// What was to be paid up to this day has reached us at the end of `day`; what is later comes after it.
    [[nodiscard]] std::int32_t lastReachedBy(std::int32_t day) const;

private:
    Closures m_closures;
    bool m_onSettlementDays;
};

} // namespace encours
