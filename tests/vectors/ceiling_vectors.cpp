// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/term_ceilings.h"
#include "support/ceiling_values.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace encours::vectors {
namespace {

using test::ceilingValues;

void allowOnly(const Json& input, const std::set<std::string, std::less<>>& known)
{
    for (const auto& [name, value] : input.items()) {
        if (!known.contains(name)) throw std::runtime_error{"unknown " + name};
    }
}

TermDates datesOf(const Json& input)
{
    TermDates dates{dateOf(input.at("invoice_date")), {}, {}, {}};
    for (const char* const name : {"delivery_date", "delivery", "delivered_on", "delivered"}) {
        if (input.contains(name)) dates.deliveredOn = dateOf(input.at(name));
    }
    return dates;
}

CeilingFacts factsOf(const Json& input)
{
    CeilingFacts facts;
    facts.isPeriodic = input.value("periodic", false);
    facts.hasEndOfMonthClause = input.value("contract_45_eom", false);
    if (!input.contains("sector") || input.at("sector").is_null()) return facts;
    const auto code = input.at("sector").get<std::string>();
    const auto sector = parseTradeSector(code);
    if (!sector) throw std::runtime_error{"unknown sector " + code};
    facts.sector = *sector;
    return facts;
}

Date latestOf(const TermDates& dates, const CeilingFacts& facts)
{
    return ceilingOf(dates, facts, ceilingValues()).value().value().latestOn;
}

Date endOfMonthReading(const TermDates& dates, MonthEnd reading)
{
    const std::int64_t days = ceilingValues().at(LegalName::CeilingEndOfMonthDays, dates.invoicedOn).value();
    return PaymentTerms::endOfMonth(static_cast<int>(days), reading).dueOn(dates);
}

Date namedCeiling(std::string_view name, const TermDates& dates)
{
    if (name == "d60") return latestOf(dates, {});
    if (name == "d45_eom_A") return endOfMonthReading(dates, MonthEnd::DaysThenEnd);
    if (name == "d45_eom_B") return endOfMonthReading(dates, MonthEnd::EndThenDays);
    if (name == "periodic45") return latestOf(dates, {.isPeriodic = true});
    if (name == "transport30") return latestOf(dates, {.sector = TradeSector::Transport});
    if (name == "perishable30") return latestOf(dates, {.sector = TradeSector::Perishable});
    if (name == "perishable_decade30") return latestOf(dates, {.sector = TradeSector::Perishable, .isPeriodic = true});
    if (name == "meat20") return latestOf(dates, {.sector = TradeSector::Meat});
    if (name == "alcohol30") return latestOf(dates, {.sector = TradeSector::Alcohol});
    throw std::runtime_error{"unknown ceiling " + std::string{name}};
}

Finding checkCeilings(const VectorCase& vector)
{
    allowOnly(vector.input, {"invoice_date", "delivery_date", "delivery", "delivered_on", "delivered"});
    const TermDates dates = datesOf(vector.input);
    Json expected = vector.expected;
    Json actual;
    for (const auto& [name, value] : expected.items()) actual[name] = formatIsoDate(namedCeiling(name, dates));
    // An express clause gives the latest of the three.
    const Date latest = later(latestOf(dates, {}), later(endOfMonthReading(dates, MonthEnd::DaysThenEnd),
                                                         endOfMonthReading(dates, MonthEnd::EndThenDays)));
    expected["with clause"] = formatIsoDate(latest);
    actual["with clause"] = formatIsoDate(latestOf(dates, {.hasEndOfMonthClause = true}));
    return compared(expected, actual);
}

Finding checkCompliance(const VectorCase& vector)
{
    allowOnly(vector.input, {"invoice_date", "due", "contract_45_eom", "periodic", "sector", "delivery_date",
                             "delivery", "delivered_on", "delivered"});
    const auto ceiling = ceilingOf(datesOf(vector.input), factsOf(vector.input), ceilingValues()).value();
    return compared(vector.expected, !ceiling || dateOf(vector.input.at("due")) <= ceiling->latestOn);
}

} // namespace

void addCeilingChecks(Checks& checks)
{
    checks["ceiling"] = checkCeilings;
    checks["compliance"] = checkCompliance;
}

} // namespace encours::vectors
