// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// Whom we sell to, in the eyes of the law on late payment.
enum class DebtorKind : std::uint8_t {
    Business, ///< a professional: C. com. L441-10 II, 40 € and the default or contract rate
    Consumer, ///< never L441-10: legal interest from the formal notice (C. civ. 1231-6, 1344-1), no 40 €
    Public,   ///< public procurement: ECB + 8, fixed when the delay starts (CCP R2192-31)
};
inline constexpr std::size_t debtorKindCount = 3;
[[nodiscard]] std::string_view debtorKindCode(DebtorKind kind); ///< `business`, `consumer`, `public`
[[nodiscard]] std::optional<DebtorKind> parseDebtorKind(std::string_view code);

/// What is sold, as far as it decides the longest lawful payment term.
enum class TradeSector : std::uint8_t {
    General,    ///< 60 days, or 45 days end of month by express clause (L441-10 I)
    Transport,  ///< road haulage, vehicle hire, forwarding, freight and customs agents: 30 days
    Perishable, ///< perishable food and what is made of it: 30 days after delivery, or after the décade of delivery
    Meat,       ///< live cattle and fresh meat: 20 days after delivery
    Alcohol,    ///< alcohol under consumption duties: 30 days after the end of the month of delivery
    Wine,       ///< grapes, must and wine: 60 days, or 45 days end of month, unless an agreement says otherwise
    Exempt,     ///< a sector agreement or export exception (L441-12, L441-13): no ceiling is checked
};
inline constexpr std::size_t tradeSectorCount = 7;
[[nodiscard]] std::string_view tradeSectorCode(TradeSector sector); ///< `general`, `transport`, …
[[nodiscard]] std::optional<TradeSector> parseTradeSector(std::string_view code);

} // namespace encours
