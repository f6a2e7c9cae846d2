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

Result<ExitStatus> showHolidays(Session& session, const HolidayOptions& options)
{
    if (options.zone != "france" && options.zone != "alsace-moselle") return unknownValue("--zone", options.zone);
    if (options.year < firstYear || options.year > lastYear) {
        return faultAbout(FaultCode::DateOutOfRange, std::to_string(options.year));
    }
    const auto zone = options.zone == "france" ? HolidayZone::France : HolidayZone::AlsaceMoselle;
    Json list = Json::array();
    Table table{{{session.words("cli.column.date")}, {session.words("cli.column.holiday")}}};
    for (const auto& holiday : holidays(options.year, zone)) {
        const auto code = std::string{holidayCode(holiday.name)};
        const auto name = session.words("holiday." + code);
        list.push_back({{"on", formatIsoDate(holiday.on)}, {"code", code}, {"name", name}});
        table.add({formatLongDate(holiday.on, session.language()), name});
    }
    session.say(table.text());
    session.print({{"year", options.year}, {"zone", options.zone}, {"holidays", std::move(list)}});
    return ExitStatus::Done;
}

} // namespace

void addHolidays(Verbs& verbs)
{
    auto options = std::make_shared<HolidayOptions>();
    auto& verb = verbs.add("holidays", "Legal holidays of a year",
                           [options](Session& session) { return showHolidays(session, *options); });
    verb.add_option("year", options->year, "Year")->required();
    verb.add_option("--zone", options->zone, "france or alsace-moselle");
}

} // namespace encours
