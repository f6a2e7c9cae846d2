// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"

namespace encours {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

struct HolidayOptions {
    int year = 0;
    std::string zone = "france";
    bool isTarget = false;
};

std::string_view holidayCode(HolidayName name)
{
    switch (name) {
    case HolidayName::NewYear: return "new-year";
    case HolidayName::GoodFriday: return "good-friday";
    case HolidayName::EasterMonday: return "easter-monday";
    case HolidayName::LabourDay: return "labour-day";
    case HolidayName::Victory1945: return "victory-1945";
    case HolidayName::Ascension: return "ascension";
    case HolidayName::WhitMonday: return "whit-monday";
    case HolidayName::NationalDay: return "national-day";
    case HolidayName::Assumption: return "assumption";
    case HolidayName::AllSaints: return "all-saints";
    case HolidayName::Armistice1918: return "armistice-1918";
    case HolidayName::Christmas: return "christmas";
    case HolidayName::SecondChristmasDay: return "second-christmas-day";
    }
    return {};
}

/// TARGET closes on these days (decision of the ECB of 14 December 2000), whatever the country.
bool isTargetHoliday(const Holiday& holiday)
{
    switch (holiday.name) {
    case HolidayName::NewYear:
    case HolidayName::GoodFriday:
    case HolidayName::EasterMonday:
    case HolidayName::LabourDay:
    case HolidayName::Christmas:
    case HolidayName::SecondChristmasDay: return true;
    default: return false;
    }
}

std::vector<Holiday> holidaysFrom(const HolidayOptions& options)
{
    const bool isFrance = options.zone == "france" && !options.isTarget;
    auto days = holidays(options.year, isFrance ? HolidayZone::France : HolidayZone::AlsaceMoselle);
    if (options.isTarget) std::erase_if(days, [](const Holiday& day) { return !isTargetHoliday(day); });
    return days;
}

Result<ExitStatus> showHolidays(Session& session, const HolidayOptions& options)
{
    if (options.zone != "france" && options.zone != "alsace-moselle") return unknownValue("--zone", options.zone);
    if (options.year < firstYear || options.year > lastYear) {
        return faultAbout(FaultCode::DateOutOfRange, std::to_string(options.year));
    }
    Json list = Json::array();
    Table table{{{session.words("cli.column.date")}, {session.words("cli.column.holiday")}}};
    for (const auto& holiday : holidaysFrom(options)) {
        const auto code = std::string{holidayCode(holiday.name)};
        const auto name = session.words("holiday." + code);
        list.push_back({{"on", formatIsoDate(holiday.on)}, {"code", code}, {"name", name}});
        table.add({formatLongDate(holiday.on, session.language()), name});
    }
    session.say(table.text());
    session.print(
        {{"year", options.year}, {"zone", options.isTarget ? "target" : options.zone}, {"holidays", std::move(list)}});
    return ExitStatus::Done;
}

} // namespace

void addHolidays(Verbs& verbs)
{
    auto options = std::make_shared<HolidayOptions>();
    auto verb = verbs.add("holidays", "Legal holidays of a year",
                          [options](Session& session) { return showHolidays(session, *options); });
    verb.option("year", options->year, "Year").required();
    const auto zone = verb.option("--zone", options->zone, "france or alsace-moselle");
    verb.flag("--target", options->isTarget, "Closing days of TARGET, the euro payment system").excludes(zone);
}

} // namespace encours
