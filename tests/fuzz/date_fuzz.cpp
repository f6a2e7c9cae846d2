// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"
#include "exchange/cells.h"

#include <cstddef>
#include <string_view>

/// Any bytes as a date: refused, or a day that reads back from its ISO form.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    using namespace encours;
    const std::string_view text{reinterpret_cast<const char*>(bytes), count};
    const auto check = [](const Result<Date>& date) {
        if (!date) return;
        const auto again = parseIsoDate(formatIsoDate(*date));
        expect(again.isDone() && *again == *date, "a day that does not read back");
    };
    for (const DateForm form : {DateForm::DayMonthYear, DateForm::MonthDayYear, DateForm::YearMonthDay})
        check(parseDate(text, form));
    check(parseCompactDate(text));
    check(parseTypedDate(text, Date::of(2026, 11, 21)));
    LedgerDates ledger;
    check(ledger.read(text));
    check(ledger.read(text));
    return 0;
}
