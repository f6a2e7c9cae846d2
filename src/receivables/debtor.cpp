// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/debtor.h"

#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, debtorKindCount> kindCodes{"business", "consumer", "public"};
constexpr std::array<std::string_view, tradeSectorCount> sectorCodes{"general", "transport", "perishable", "meat",
                                                                     "alcohol", "wine",      "exempt"};

} // namespace

std::string_view debtorKindCode(DebtorKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    expect(index < kindCodes.size(), "unknown kind of debtor");
    return kindCodes[index];
}

std::optional<DebtorKind> parseDebtorKind(std::string_view code)
{
    const auto found = std::ranges::find(kindCodes, code);
    if (found == kindCodes.end()) return std::nullopt;
    return static_cast<DebtorKind>(found - kindCodes.begin());
}

std::string_view tradeSectorCode(TradeSector sector)
{
    const auto index = static_cast<std::size_t>(sector);
    expect(index < sectorCodes.size(), "unknown trade sector");
    return sectorCodes[index];
}

std::optional<TradeSector> parseTradeSector(std::string_view code)
{
    const auto found = std::ranges::find(sectorCodes, code);
    if (found == sectorCodes.end()) return std::nullopt;
    return static_cast<TradeSector>(found - sectorCodes.begin());
}

} // namespace encours
