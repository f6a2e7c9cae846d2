// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/legal_values.h"

#include "base/contract.h"
#include "base/fold.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace encours {
namespace {

constexpr std::array<std::string_view, 7> unitCodes{"rate", "days", "weeks", "months", "years", "cents", "count"};

// In the order of the enumerators.
constexpr std::array<LegalNameFacts, legalNameCount> facts{{
    {"ecb-rate", LegalUnit::Rate, true},
    {"legal-interest-business", LegalUnit::Rate, true},
    {"legal-interest-individual", LegalUnit::Rate, true},
    {"default-margin", LegalUnit::Rate, false},
    {"public-margin", LegalUnit::Rate, false},
    {"floor-multiple", LegalUnit::Count, false},
    {"recovery-indemnity", LegalUnit::Cents, false},
    {"interest-year-days", LegalUnit::Days, false},
    {"default-term-days", LegalUnit::Days, false},
    {"ceiling-net-days", LegalUnit::Days, false},
    {"ceiling-end-of-month-days", LegalUnit::Days, false},
    {"ceiling-periodic-days", LegalUnit::Days, false},
    {"ceiling-transport-days", LegalUnit::Days, false},
    {"ceiling-perishable-days", LegalUnit::Days, false},
    {"ceiling-meat-days", LegalUnit::Days, false},
    {"ceiling-alcohol-days", LegalUnit::Days, false},
    {"limitation-years", LegalUnit::Years, false},
    {"limitation-consumer-years", LegalUnit::Years, false},
    {"limitation-transport-years", LegalUnit::Years, false},
    {"injunction-service-months", LegalUnit::Months, false},
    {"injunction-opposition-months", LegalUnit::Months, false},
    {"injunction-wait-months", LegalUnit::Months, false},
    {"claim-months", LegalUnit::Months, false},
    {"foreclosure-relief-months", LegalUnit::Months, false},
    {"vat-recovery-years", LegalUnit::Years, false},
    {"formal-notice-days", LegalUnit::Days, false},
    {"cheque-certificate-days", LegalUnit::Days, false},
    {"debit-refund-weeks", LegalUnit::Weeks, false},
    {"debit-unauthorised-months", LegalUnit::Months, false},
    {"cash-limit", LegalUnit::Cents, false},
    {"small-claim-limit", LegalUnit::Cents, false},
    {"no-lawyer-limit", LegalUnit::Cents, false},
}};

struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// A year of interest that has no days would divide by zero; 360 is the shortest that contracts know.
Range sensibleRange(LegalName name)
{
    if (name == LegalName::InterestYearDays) return {360, 366};
    switch (factsOf(name).unit) {
    case LegalUnit::Rate: return {0, Rate::largestBp};
    case LegalUnit::Days: return {0, 1'000};
    case LegalUnit::Weeks: return {0, 150};
    case LegalUnit::Months: return {0, 120};
    case LegalUnit::Years: return {0, 30};
    case LegalUnit::Cents: return {0, Money::largest};
    case LegalUnit::Count: return {1, 20};
    }
    return {};
}

std::string shownNumber(const LegalValue& value)
{
    const bool isMoney =
        factsOf(value.name).unit == LegalUnit::Cents && value.value >= -Money::largest && value.value <= Money::largest;
    return isMoney ? formatPlainAmount(Money{value.value}) : std::to_string(value.value);
}

auto placeOf(const LegalValue& row)
{
    return std::tuple{row.name, row.from};
}

} // namespace

std::string_view legalUnitCode(LegalUnit unit)
{
    const auto index = static_cast<std::size_t>(unit);
    expect(index < unitCodes.size(), "unknown unit of a legal value");
    return unitCodes[index];
}

const LegalNameFacts& factsOf(LegalName name)
{
    const auto index = static_cast<std::size_t>(name);
    expect(index < facts.size(), "unknown legal value");
    return facts[index];
}

std::optional<LegalName> parseLegalName(std::string_view code)
{
    const auto found = std::ranges::find(facts, code, &LegalNameFacts::code);
    if (found == facts.end()) return std::nullopt;
    return static_cast<LegalName>(found - facts.begin());
}

Result<Done> checkLegalValue(const LegalValue& value)
{
    const LegalNameFacts& name = factsOf(value.name);
    if (cleanLine(value.source).text.empty()) return FaultCode::SourceMissing;
    if (name.isHalfYearly && HalfYear::of(value.from).first() != value.from) {
        return Fault{
            FaultCode::ValueNotListed, {{"field", "half_year_start"}, {"value", formatIsoDate(value.from)}}, {}};
    }
    if (name.unit == LegalUnit::Rate) {
        ENCOURS_TRY(Rate::fromBp(value.value));
        return Done{};
    }
    const Range range = sensibleRange(value.name);
    if (value.value >= range.least && value.value <= range.most) return Done{};
    return Fault{FaultCode::ValueNotListed, {{"field", std::string{name.code}}, {"value", shownNumber(value)}}, {}};
}

LegalValues::LegalValues(std::vector<LegalValue> rows)
{
    std::ranges::stable_sort(rows, {}, placeOf);
    m_rows.reserve(rows.size());
    for (LegalValue& row : rows) {
        const bool isCorrection = !m_rows.empty() && placeOf(m_rows.back()) == placeOf(row);
        if (isCorrection) m_rows.pop_back();
        m_rows.push_back(std::move(row));
    }
}

LegalValues LegalValues::with(std::span<const LegalValue> later) const
{
    std::vector<LegalValue> rows = m_rows;
    rows.insert(rows.end(), later.begin(), later.end());
    return LegalValues{std::move(rows)};
}

const LegalValue* LegalValues::find(LegalName name, Date on) const
{
    const auto after = std::ranges::upper_bound(m_rows, std::tuple{name, on}, {}, placeOf);
    if (after == m_rows.begin()) return nullptr;
    const LegalValue& row = *std::prev(after);
    if (row.name != name) return nullptr;
    const bool hasEnded = factsOf(name).isHalfYearly && HalfYear::of(row.from) != HalfYear::of(on);
    return hasEnded ? nullptr : &row;
}

Result<std::int64_t> LegalValues::at(LegalName name, Date on) const
{
    if (const LegalValue* row = find(name, on)) return row->value;
    const LegalNameFacts& missing = factsOf(name);
    const std::string period = missing.isHalfYearly ? HalfYear::of(on).code() : formatIsoDate(on);
    return Fault{FaultCode::LegalValueMissing, {{"name", std::string{missing.code}}, {"period", period}}, {}};
}

Result<Rate> LegalValues::rateAt(LegalName name, Date on) const
{
    ENCOURS_ASSIGN(const std::int64_t hundredths, at(name, on));
    return Rate::fromBp(hundredths);
}

std::vector<std::pair<LegalName, HalfYear>> LegalValues::missingWithin(Date today, int days) const
{
    std::vector<std::pair<LegalName, HalfYear>> missing;
    const HalfYear last = HalfYear::of(today.plusDays(days));
    for (HalfYear half = HalfYear::of(today); half <= last; half = half.next()) {
        for (std::size_t index = 0; index < legalNameCount; ++index) {
            const auto name = static_cast<LegalName>(index);
            if (factsOf(name).isHalfYearly && find(name, half.first()) == nullptr) missing.emplace_back(name, half);
        }
    }
    return missing;
}

Result<Rate> defaultRate(const LegalValues& values, Date on)
{
    ENCOURS_ASSIGN(const std::int64_t ecb, values.at(LegalName::EcbRate, on));
    ENCOURS_ASSIGN(const std::int64_t margin, values.at(LegalName::DefaultMargin, on));
    return Rate::fromBp(ecb + margin);
}

Result<Rate> publicRate(const LegalValues& values, Date on)
{
    ENCOURS_ASSIGN(const std::int64_t ecb, values.at(LegalName::EcbRate, on));
    ENCOURS_ASSIGN(const std::int64_t margin, values.at(LegalName::PublicMargin, on));
    return Rate::fromBp(ecb + margin);
}

Result<Rate> floorRate(const LegalValues& values, Date on)
{
    ENCOURS_ASSIGN(const std::int64_t legal, values.at(LegalName::LegalInterestBusiness, on));
    ENCOURS_ASSIGN(const std::int64_t multiple, values.at(LegalName::FloorMultiple, on));
    return Rate::fromBp(legal * multiple);
}

} // namespace encours
