// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setting_options.h"

#include "cli/arguments.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view companyPrefix = "company.";
constexpr std::string_view alsaceMoselle = "alsace-moselle";

Result<Done> applySetting(BookSettings& settings, const std::string& name, const std::string& value)
{
    if (name == "default_terms") {
        ENCOURS_ASSIGN(settings.defaultTerms, PaymentTerms::parse(value));
        return Done{};
    }
    if (name == "zone" && (value == "france" || value == alsaceMoselle)) {
        settings.zone = value == alsaceMoselle ? HolidayZone::AlsaceMoselle : HolidayZone::France;
        return Done{};
    }
    const auto& rules = bookRuleCodes();
    if (std::ranges::find(rules, name) != rules.end()) return setBookRule(settings.rules, name, value);
    if (!name.starts_with(companyPrefix)) return unknownValue("--set", name + "=" + value);
    const auto field = std::string_view{name}.substr(companyPrefix.size());
    const auto& codes = companyFieldCodes();
    if (std::ranges::find(codes, field) == codes.end()) return unknownValue("--set", name);
    companyField(settings.company, field) = value;
    return Done{};
}

} // namespace

Result<Done> applySettings(BookSettings& settings, const std::vector<std::string>& assignments)
{
    for (const auto& text : assignments) {
        ENCOURS_ASSIGN(const auto assignment, splitSetting(text));
        ENCOURS_TRY(applySetting(settings, assignment.first, assignment.second));
    }
    return Done{};
}

std::vector<std::pair<std::string, std::string>> settingValues(const BookSettings& settings, Language language)
{
    std::vector<std::pair<std::string, std::string>> values;
    for (const auto code : companyFieldCodes()) {
        values.emplace_back(std::string{companyPrefix} + std::string{code}, companyField(settings.company, code));
    }
    values.emplace_back("default_terms", settings.defaultTerms.text(language));
    values.emplace_back("zone", settings.zone == HolidayZone::AlsaceMoselle ? alsaceMoselle : "france");
    for (const auto code : bookRuleCodes()) {
        values.emplace_back(std::string{code}, bookRuleText(settings.rules, code));
    }
    values.emplace_back("currency", settings.currency.code());
    return values;
}

} // namespace encours
