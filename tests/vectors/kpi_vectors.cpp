// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/dso.h"
#include "portfolio/indicators/indicator_figures.h"
#include "portfolio/indicators/indicator_sums.h"
#include "receivables/bad_debt.h"
#include "vectors/vector_case.h"

#include <cmath>
#include <functional>
#include <initializer_list>
#include <map>
#include <stdexcept>

namespace encours::vectors {
namespace {

constexpr double tenthsOfADay = 10.0;
constexpr double hundredths = 100.0;

/// Every figure but the provision is a quotient of amounts: in what they are counted does not matter, if all are so.
std::int64_t unitsOf(const Json& amount)
{
    return std::llround(amount.get<double>() * hundredths);
}

Money moneyOf(const Json& amount)
{
    return Money{unitsOf(amount)};
}

/// The first of several names that the input holds.
const Json& part(const Json& input, std::initializer_list<const char*> names)
{
    for (const char* const name : names) {
        if (input.contains(name)) return input.at(name);
    }
    throw std::runtime_error{"the input has none of the parts that the indicator is made from"};
}

/// A figure as people read it.
Json inDays(std::optional<std::int64_t> tenths)
{
    return tenths ? Json(static_cast<double>(*tenths) / tenthsOfADay) : Json(nullptr);
}
Json inPerCent(std::optional<std::int64_t> bp)
{
    return bp ? Json(static_cast<double>(*bp) / hundredths) : Json(nullptr);
}

std::optional<std::int64_t> dsoOf(const Json& input, const Json& owed)
{
    return dsoTenths(moneyOf(owed), moneyOf(input.at("sales")), input.at("days").get<int>());
}

Json bestPossible(const Json& input)
{
    return inDays(dsoOf(input, part(input, {"ar_current", "current", "not_due", "ar"})));
}

Json delinquency(const Json& input)
{
    const auto whole = dsoOf(input, input.at("ar"));
    const auto best = dsoOf(input, part(input, {"ar_current", "current", "not_due"}));
    return whole && best ? inDays(*whole - *best) : Json(nullptr);
}

Json effectiveness(const Json& input)
{
    return inPerCent(effectivenessBp({unitsOf(input.at("beg")), unitsOf(input.at("sales")),
                                      unitsOf(input.at("end_total")), unitsOf(input.at("end_current"))}));
}

PaidSums paidOf(const Json& lines)
{
    PaidSums paid;
    for (const Json& line : lines) paid.add(unitsOf(line.at(0)), line.at(1).get<int>(), line.at(1).get<int>());
    return paid;
}

Json daysLate(const Json& input)
{
    const PaidSums paid = paidOf(input.at("paid"));
    const auto mode = input.value("mode", std::string{"signed"});
    if (mode == "signed") return inDays(averageTenths(paid.signedDays, paid.paid));
    if (mode == "floor0") return inDays(averageTenths(paid.earlyAsZeroDays, paid.paid));
    if (mode.find("late") != std::string::npos || mode.find("positive") != std::string::npos)
        return inDays(averageTenths(paid.earlyAsZeroDays, paid.paidLate));
    throw std::runtime_error{"unknown reading of early payment: " + mode};
}

Json paymentDelay(const Json& input)
{
    const PaidSums paid = paidOf(input.at("paid"));
    return inDays(averageTenths(paid.sinceIssueDays, paid.paid));
}

Json rolls(const Json& input)
{
    Json shares = Json::array();
    for (std::size_t bucket = 0; bucket < input.at("prev").size(); ++bucket) {
        shares.push_back(inPerCent(shareBp(unitsOf(input.at("cur").at(bucket)), unitsOf(input.at("prev").at(bucket)))));
    }
    return shares;
}

Json share(const Json& input, std::initializer_list<const char*> parts, std::initializer_list<const char*> wholes)
{
    return inPerCent(shareBp(unitsOf(part(input, parts)), unitsOf(part(input, wholes))));
}

Json provision(const Json& input)
{
    Money whole;
    for (const Json& line : input.at("buckets")) {
        const auto bp = std::llround(line.at(1).get<double>() * hundredths);
        whole += shareOf(Money{line.at(0).get<std::int64_t>()}, Rate::ofBp(static_cast<std::int32_t>(bp)));
    }
    return whole.minorUnits();
}

std::vector<std::int64_t> amountsOf(const Json& input)
{
    std::vector<std::int64_t> amounts;
    for (const Json& amount : input.at("amounts")) amounts.push_back(unitsOf(amount));
    return amounts;
}

Json herfindahl(const Json& input)
{
    const auto points = herfindahlOf(amountsOf(input));
    return points ? Json(*points) : Json(nullptr);
}

Json concentration(const Json& input)
{
    return concentrationOf(amountsOf(input)).customers;
}

/// By count and by amount: lines of an amount and whether (or how much of it) was paid in time.
Json promisesKept(const Json& input)
{
    if (!input.contains("promises")) return share(input, {"kept"}, {"due", "total", "promised"});
    PromiseSums sums;
    for (const Json& line : input.at("promises")) {
        const std::int64_t promised = unitsOf(line.at(0));
        const Json& paid = line.at(1);
        const bool kept = paid.is_boolean() ? paid.get<bool>() : unitsOf(paid) >= promised;
        ++sums.due;
        sums.dueAmount += promised;
        sums.kept += kept ? 1 : 0;
        sums.keptAmount += kept ? promised : 0;
    }
    const auto mode = input.value("mode", input.value("by", std::string{}));
    const Json byCount = inPerCent(shareBp(sums.kept, sums.due));
    const Json byAmount = inPerCent(shareBp(sums.keptAmount, sums.dueAmount));
    if (mode == "count") return byCount;
    return mode == "amount" ? byAmount : Json::array({byCount, byAmount});
}

using Compute = std::function<Json(const Json&)>;

const std::map<std::string, Compute, std::less<>>& indicators()
{
    static const std::map<std::string, Compute, std::less<>> known{
        {"dso", [](const Json& input) { return inDays(dsoOf(input, input.at("ar"))); }},
        {"bpdso", bestPossible},
        {"add", delinquency},
        {"cei", effectiveness},
        {"wadl", daysLate},
        {"apd", paymentDelay},
        {"payment_delay", paymentDelay},
        {"roll", rolls},
        {"overdue", [](const Json& input) { return share(input, {"overdue"}, {"ar", "total"}); }},
        {"overdue_ratio", [](const Json& input) { return share(input, {"overdue"}, {"ar", "total"}); }},
        {"dispute_rate", [](const Json& input) { return share(input, {"disputed"}, {"total", "ar"}); }},
        {"promise", promisesKept},
        {"promises", promisesKept},
        {"promise_kept", promisesKept},
        {"promise_rate", promisesKept},
        {"ptp", promisesKept},
        {"provision", provision},
        {"hhi", herfindahl},
        {"concentration", concentration},
        {"pareto", concentration},
    };
    return known;
}

Finding checkIndicator(const VectorCase& vector)
{
    const auto name = vector.input.at("kpi").get<std::string>();
    const auto compute = indicators().find(name);
    if (compute == indicators().end()) throw std::runtime_error{"an indicator that we do not compute: " + name};
    return compared(vector.expected, compute->second(vector.input));
}

Finding checkCountBack(const VectorCase& vector)
{
    std::vector<MonthSales> months;
    for (const Json& month : vector.input.at("periods"))
        months.push_back({moneyOf(month.at(0)), month.at(1).get<int>()});
    const CountBack back = countBack(moneyOf(vector.input.at("ar")), months);
    return compared(vector.expected, {{"days", inDays(back.tenths)}, {"exhausted", back.isExhausted}});
}

} // namespace

void addIndicatorChecks(Checks& checks)
{
    checks["kpi"] = checkIndicator;
    checks["countback"] = checkCountBack;
}

} // namespace encours::vectors
