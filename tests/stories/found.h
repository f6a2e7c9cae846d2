// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/story_parts.h"
#include "stories/terms.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::stories {

/// What was found instead of what was expected.
using Found = std::optional<std::string>;

[[nodiscard]] std::string dayText(Date day);
[[nodiscard]] std::string dayText(std::optional<Date> day);
[[nodiscard]] std::string centsText(std::int64_t cents);

/// « attendu …, trouvé … », unless both are the same.
template <typename Value, typename Text>
[[nodiscard]] Found differs(std::string_view what, const Value& wanted, const Value& actual, Text text)
{
    if (wanted == actual) return std::nullopt;
    return std::string{what} + " : attendu " + text(wanted) + ", trouvé " + text(actual);
}
[[nodiscard]] Found differs(std::string_view what, std::string_view wanted, std::string_view actual);
[[nodiscard]] Found differs(std::string_view what, std::optional<Date> wanted, std::optional<Date> actual);
[[nodiscard]] Found unless(bool holds, std::string text);

/// A reason with the day on which it rests, when the story says one: `promesse rompue du 20/07/2026`.
struct WantedReason {
    ReasonCode code = ReasonCode::NothingOwed;
    std::optional<Date> on;
    std::string name; ///< of a rule of selection or a campaign

    [[nodiscard]] bool isMet(const std::vector<Reason>& reasons) const;
    [[nodiscard]] std::string text() const;
};
[[nodiscard]] WantedReason readReason(LineReader& line);
[[nodiscard]] std::vector<WantedReason> readReasons(LineReader& line); ///< joined by « et »
[[nodiscard]] std::string reasonsText(const std::vector<Reason>& reasons);
/// Why a customer is called, or why not.
[[nodiscard]] const std::vector<Reason>& whyOf(const AccountDecision& decision);

/// `F1 est promise`, `F1 500,00 à réclamer`, `F1 prochaine action le 10/07/2026 parce que dix jours`.
void readItem(LineReader& line, const Story& story, Expectation& expectation);

} // namespace encours::stories
