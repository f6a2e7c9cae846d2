// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast/week_parts.h"

#include "words/words.h"

#include <algorithm>
#include <string_view>

namespace encours {

namespace {

/// The customer has scheduled its payment, and nobody said since that it is held up.
bool isScheduled(const Account& account, const Item& item, Date asOf)
{
    if (account.circuit.empty()) return false;
    const CircuitState state = circuitOf(account.circuit, item.id, asOf);
    return state.reached && *state.reached == CircuitStep::Scheduled && !state.isHeld;
}

Money& columnOf(SecuredWeek& week, const ForecastPart& part, const Account& account, Date asOf, Money& nowhere)
{
    switch (part.basis) {
    case CashBasis::Instrument: return week.covered;
    case CashBasis::Promise: return week.promised;
    default: return isScheduled(account, *part.item, asOf) ? week.scheduled : nowhere;
    }
}

} // namespace

std::vector<WeekPart> partsOfWeek(const ForecastView& view, std::size_t week)
{
    std::vector<WeekPart> parts;
    if (week >= view.forecast.weeks.size()) return parts;
    const Account* account = nullptr;
    for (const ForecastPart& part : view.forecast.parts) { // by customer
        const Money expected = part.weeks[week];
        if (expected.isZero()) continue;
        if (account == nullptr || account->customer.id != part.customer) account = view.portfolio->find(part.customer);
        parts.push_back({&part, account, expected});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const WeekPart& left, const WeekPart& right) { return left.expected > right.expected; });
    return parts;
}

std::vector<SecuredWeek> securedWeeks(const ForecastView& view)
{
    const CashForecast& forecast = view.forecast;
    const Money nothing(0, forecast.later.currency());
    std::vector<SecuredWeek> weeks;
    for (const ForecastWeek& week : forecast.weeks) weeks.push_back({week.from, nothing, nothing, nothing, nothing});
    if (weeks.empty()) return weeks;
    Money nowhere = nothing;
    const Account* account = nullptr;
    for (const ForecastPart& part : forecast.parts) {
        if (part.item->dueOn <= forecast.asOf) continue; // overdue already
        const auto place = static_cast<std::size_t>((part.item->dueOn - weeks.front().from) / 7);
        if (place >= weeks.size()) continue;
        if (account == nullptr || account->customer.id != part.customer) account = view.portfolio->find(part.customer);
        weeks[place].due += part.amount;
        columnOf(weeks[place], part, *account, forecast.asOf, nowhere) += part.amount;
    }
    return weeks;
}

std::string basisWords(CashBasis basis, Language language)
{
    return words(language, "figures.forecast.basis-" + std::string{cashBasisCode(basis)});
}

} // namespace encours
