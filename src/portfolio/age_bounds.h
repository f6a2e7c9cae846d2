// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "portfolio/account.h"

#include <array>
#include <string>
#include <string_view>

namespace encours {

/// Where the overdue columns of an aged balance end, in days late: 1 to `ends[0]`, then to `ends[1]`, to `ends[2]`, and
/// beyond. The four overdue amounts of an Ageing stand for these columns in their order, whatever they are named after.
/// Invariant: 1 <= ends[0] < ends[1] < ends[2] <= most.
class AgeBounds {
public:
    static constexpr int most = 3'650;

    constexpr AgeBounds() = default; ///< 30, 60, 90
    /// `30,60,90`. Errors: ValueNotListed{field,value}.
    static Result<AgeBounds> parse(std::string_view text);
    [[nodiscard]] std::string text() const; ///< parse() reads it back

    [[nodiscard]] constexpr const std::array<int, 3>& ends() const { return m_ends; }
    /// The first and the last day late of a column; none at its beginning for NotDue, none at its end for Over90.
    [[nodiscard]] std::optional<int> firstDay(AgeBucket bucket) const;
    [[nodiscard]] std::optional<int> lastDay(AgeBucket bucket) const;
    /// `daysLate` <= 0: not due.
    [[nodiscard]] constexpr AgeBucket bucketOf(int daysLate) const
    {
        if (daysLate <= 0) return AgeBucket::NotDue;
        if (daysLate <= m_ends[0]) return AgeBucket::Days1To30;
        if (daysLate <= m_ends[1]) return AgeBucket::Days31To60;
        return daysLate <= m_ends[2] ? AgeBucket::Days61To90 : AgeBucket::Over90;
    }
    friend bool operator==(const AgeBounds&, const AgeBounds&) = default;

private:
    std::array<int, 3> m_ends{30, 60, 90};
};

} // namespace encours
