// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <compare>
#include <string>
#include <string_view>

namespace encours {

/// An ISO 4217 currency: three capital letters and the number of decimals of its minor unit (EUR 2, JPY 0, TND 3).
class Currency {
public:
    /// The euro, which is also what a default-constructed currency is.
    constexpr Currency() = default;

    /// Accepts any case; refuses with CurrencyUnknown what is not in the list of current ISO 4217 codes we carry.
    static Result<Currency> parse(std::string_view text);
    static constexpr Currency euro() { return {}; }

    [[nodiscard]] std::string_view code() const { return {m_code.data(), m_code.size()}; }
    [[nodiscard]] constexpr int decimals() const { return m_decimals; }

    friend constexpr auto operator<=>(const Currency&, const Currency&) = default;

private:
    constexpr Currency(std::array<char, 3> code, int decimals) : m_code(code), m_decimals(decimals) {}

    std::array<char, 3> m_code{'E', 'U', 'R'};
    int m_decimals = 2;
};

} // namespace encours
