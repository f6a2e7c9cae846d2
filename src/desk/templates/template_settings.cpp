// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/templates/template_settings.h"

#include "letters/letter_kinds.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view french = ".fr";
constexpr std::string_view english = ".en";

} // namespace

std::string templateSetting(std::string_view code, Language language)
{
    std::string name{templatePrefix};
    name += code;
    name += language == Language::French ? french : english;
    return name;
}

std::optional<TemplatePlace> templateOfSetting(std::string_view name)
{
    if (!name.starts_with(templatePrefix)) return std::nullopt;
    name.remove_prefix(templatePrefix.size());
    const bool isFrench = name.ends_with(french);
    if (!isFrench && !name.ends_with(english)) return std::nullopt;
    name.remove_suffix(french.size());
    if (!isTemplateCode(name)) return std::nullopt;
    return TemplatePlace{std::string{name}, isFrench ? Language::French : Language::English};
}

bool isTemplateCode(std::string_view code)
{
    const auto kind = kindOfTemplate(code);
    if (!kind) return false;
    const std::string_view plain = letterKindCode(*kind);
    if (code == plain) return true;
    if (!code.starts_with(plain) || code[plain.size()] != '.') return false;
    const std::string_view name = code.substr(plain.size() + 1);
    const auto isSign = [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
    };
    return !name.empty() && name.size() <= longestTemplateName && std::ranges::all_of(name, isSign);
}

} // namespace encours
