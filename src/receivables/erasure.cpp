// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/erasure.h"

#include "base/codes.h"

#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, erasureScopeCount> scopeCodes{"person", "contacts", "notes", "everything"};

} // namespace

std::string_view erasureScopeCode(ErasureScope scope)
{
    return codeOf(scopeCodes, scope);
}

std::optional<ErasureScope> parseErasureScope(std::string_view code)
{
    return parseCode<ErasureScope>(scopeCodes, code);
}

} // namespace encours
