// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/legal_values.h"

namespace encours::test {

/// The ceilings of C. com. L441-10 and L441-11, from 2009 on.
inline LegalValues ceilingValues()
{
    const auto since2009 = [](LegalName name, std::int64_t days) {
        return LegalValue{name, Date::of(2009, 1, 1), days, "C. com. L441-10, L441-11", Date::of(2026, 11, 21)};
    };
    return LegalValues{{since2009(LegalName::CeilingNetDays, 60), since2009(LegalName::CeilingEndOfMonthDays, 45),
                        since2009(LegalName::CeilingPeriodicDays, 45), since2009(LegalName::CeilingTransportDays, 30),
                        since2009(LegalName::CeilingPerishableDays, 30), since2009(LegalName::CeilingMeatDays, 20),
                        since2009(LegalName::CeilingAlcoholDays, 30)}};
}

} // namespace encours::test
