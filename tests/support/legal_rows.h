// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/legal_values.h"

#include <string>
#include <utility>
#include <vector>

namespace encours::test {

inline LegalValue legalRow(LegalName name, Date from, std::int64_t value)
{
    return {name, from, value, "source", Date::of(2026, 11, 21)};
}

/// The real rates of 2022 to 2026 and the values that late-payment charges need, without any file.
inline LegalValues someLegalValues()
{
    constexpr std::pair<int, int> ecbAndLegal[] = {{0, 76},    {0, 77},    {250, 206}, {400, 422}, {450, 507},
                                                   {425, 492}, {315, 371}, {215, 276}, {215, 262}, {240, 275}};
    std::vector<LegalValue> rows;
    HalfYear half = HalfYear::of(Date::of(2022, 1, 1));
    for (const auto& [ecb, legal] : ecbAndLegal) {
        rows.push_back(legalRow(LegalName::EcbRate, half.first(), ecb));
        rows.push_back(legalRow(LegalName::LegalInterestBusiness, half.first(), legal));
        half = half.next();
    }
    const Date start = Date::of(2013, 1, 1);
    rows.push_back(legalRow(LegalName::DefaultMargin, start, 1'000));
    rows.push_back(legalRow(LegalName::PublicMargin, start, 800));
    rows.push_back(legalRow(LegalName::FloorMultiple, start, 3));
    rows.push_back(legalRow(LegalName::RecoveryIndemnity, start, 4'000));
    rows.push_back(legalRow(LegalName::InterestYearDays, start, 365));
    return LegalValues{std::move(rows)};
}

} // namespace encours::test
