// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/yes_no.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace encours {
namespace {

constexpr std::array<std::string_view, 6> yesWords{"yes", "oui", "vrai", "true", "1", "o"};
constexpr std::array<std::string_view, 6> noWords{"no", "non", "faux", "false", "0", "n"};

} // namespace

std::string_view yesNoCode(bool isYes)
{
    return isYes ? "yes" : "no";
}

std::optional<bool> parseYesNo(std::string_view text)
{
    const std::string folded = foldForSearch(text);
    if (std::ranges::find(yesWords, folded) != yesWords.end()) return true;
    if (std::ranges::find(noWords, folded) != noWords.end()) return false;
    return std::nullopt;
}

} // namespace encours
