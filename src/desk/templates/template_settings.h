// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Each wording of a person is one setting of the book: `letters.template.reminder-1.vip.fr`, its value the text as it is
/// edited; "" = as shipped again, or removed.
inline constexpr std::string_view templatePrefix = "letters.template.";

struct TemplatePlace {
    std::string code;
    Language language = Language::French;
};

[[nodiscard]] std::string templateSetting(std::string_view code, Language language);
[[nodiscard]] std::optional<TemplatePlace> templateOfSetting(std::string_view name);
/// Whether a template may be called so: a kind, or `kind.name` with a name of small letters, digits and dashes.
[[nodiscard]] bool isTemplateCode(std::string_view code);
inline constexpr std::size_t longestTemplateName = 30;

} // namespace encours
