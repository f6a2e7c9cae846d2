// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <compare>
#include <string>

namespace encours {

/// A calendar half-year (semestre), the period for which late-payment and legal rates are set.
class HalfYear {
public:
    static HalfYear of(Date day);

    [[nodiscard]] int year() const { return m_index / 2; }
    [[nodiscard]] int half() const { return m_index % 2 + 1; } ///< 1 or 2
    [[nodiscard]] Date first() const;                          ///< 1 January or 1 July
    [[nodiscard]] Date last() const;                           ///< 30 June or 31 December
    [[nodiscard]] HalfYear next() const { return HalfYear{m_index + 1}; }
    [[nodiscard]] std::string code() const; ///< `2026-S2`
    friend constexpr auto operator<=>(const HalfYear&, const HalfYear&) = default;

private:
    constexpr explicit HalfYear(int index) : m_index(index) {}
    int m_index = 0; ///< two for each year
};

} // namespace encours
