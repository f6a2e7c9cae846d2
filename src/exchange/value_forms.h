// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/amount_text.h"

#include <string_view>

namespace encours {

/// Learns from the values of a file in which order its dates are written: any first part above 12 tells day first, any
/// second part above 12 tells month first. What stays ambiguous is read the French way.
class DateFormGuess {
public:
    void see(std::string_view cell);
    [[nodiscard]] DateForm form() const;

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_yearFirst = 0;
};

/// Learns which mark stands before the decimals: the last of two different marks, or a mark that is not followed by
/// exactly three digits. Without evidence it is the French comma.
class DecimalMarkGuess {
public:
    void see(std::string_view cell);
    [[nodiscard]] DecimalMark mark() const;

private:
    int m_comma = 0;
    int m_dot = 0;
};

} // namespace encours
