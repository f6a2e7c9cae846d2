// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/book_settings.h"

namespace encours {

std::vector<std::pair<std::string, std::string>> settingValues(const BookSettings& settings)
{
    std::vector<std::pair<std::string, std::string>> values;
    for (const std::string_view code : companyFieldCodes()) {
        values.emplace_back("company." + std::string{code}, companyField(settings.company, code));
    }
    values.emplace_back("default_terms", settings.defaultTerms.text());
    values.emplace_back("holiday_zone", settings.zone == HolidayZone::AlsaceMoselle ? "alsace-moselle" : "france");
    for (const std::string_view code : bookRuleCodes()) {
        values.emplace_back(std::string{code}, bookRuleText(settings.rules, code));
    }
    values.emplace_back("is_demonstration", settings.isDemonstration ? "1" : "0");
    return values;
}

} // namespace encours
