// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/debtor.h"

#include "base/codes.h"

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
    return codeOf(kindCodes, kind);
}

std::optional<DebtorKind> parseDebtorKind(std::string_view code)
{
    return parseCode<DebtorKind>(kindCodes, code);
}

std::string_view tradeSectorCode(TradeSector sector)
{
    return codeOf(sectorCodes, sector);
}

std::optional<TradeSector> parseTradeSector(std::string_view code)
{
    return parseCode<TradeSector>(sectorCodes, code);
}

} // namespace encours
