// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/call/ledger_age.h"

#include <algorithm>

namespace encours {

LedgerAge ledgerAgeOf(const Freshness& freshness, const BookSettings& settings, Date today)
{
    LedgerAge age;
    age.limit = settings.rules.staleLedgerDays;
    if (!freshness.lastImportAt) return age;
    age.importedOn = localDay(*freshness.lastImportAt);
    const BusinessCalendar calendar(settings.zone, DayCount::Ouvre);
    age.openDays = std::max(0, calendar.openDaysBetween(*age.importedOn, today));
    return age;
}

} // namespace encours
