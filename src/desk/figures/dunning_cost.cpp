// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/dunning_cost.h"

#include "desk/figures/figure_notes.h"
#include "words/words.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::int64_t secondsPerMinute = 60;
constexpr std::int64_t secondsPerHour = 3'600;

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "dunning-cost." + std::string{name}, arguments);
}

void addActions(const Account& account, DunningCost& cost)
{
    const auto isInPeriod = [&](Date on) { return on >= cost.from && on <= cost.to; };
    for (const Attempt& attempt : account.attempts) {
        if (!isInPeriod(attempt.on)) continue;
        if (attempt.seconds) {
            ++cost.callsMeasured;
            cost.secondsMeasured += *attempt.seconds;
        } else {
            ++cost.callsEstimated;
        }
    }
    for (const Reminder& reminder : account.reminders) cost.letters += isInPeriod(reminder.sentOn) ? 1 : 0;
}

/// Sales as everywhere: invoices less credit notes, by day of issue, TTC.
Money salesOf(const Account& account, const DunningCost& cost)
{
    Money sales = cost.turnover - cost.turnover;
    for (const Item& item : account.items) {
        const bool isSale = item.kind == ItemKind::Invoice || item.kind == ItemKind::CreditNote;
        if (isSale && item.issuedOn >= cost.from && item.issuedOn <= cost.to) sales += item.amount;
    }
    return sales;
}

void addPrices(const FigureSettings& settings, DunningCost& cost)
{
    const Money nothing = cost.turnover - cost.turnover;
    if (settings.hourCost) cost.callCost = proportion(*settings.hourCost, cost.seconds, secondsPerHour);
    else if (cost.calls() == 0) cost.callCost = nothing;
    else cost.missing.emplace_back("figures.hour_cost");
    if (settings.letterCost) cost.lettersCost = proportion(*settings.letterCost, cost.letters, 1);
    else if (cost.letters == 0) cost.lettersCost = nothing;
    else cost.missing.emplace_back("figures.letter_cost");
    if (cost.callCost && cost.lettersCost) cost.inHouse = *cost.callCost + *cost.lettersCost;
    if (!settings.factorCommission.isZero()) cost.factor = shareOf(cost.turnover, settings.factorCommission);
    else cost.missing.emplace_back("figures.factor_commission");
    if (cost.inHouse && cost.factor) cost.saved = *cost.factor - *cost.inHouse;
}

FigureCell hours(std::int64_t seconds)
{
    // Tenths of an hour, in the form in which tenths of a day stand: both are one digit behind the mark.
    return FigureDays{(seconds * 10 + secondsPerHour / 2) / secondsPerHour};
}

} // namespace

Date dunningPeriodStart(Date asOf, const FigureSettings& settings)
{
    return asOf.firstOfMonth().plusMonths(1 - settings.periodMonths);
}

Result<DunningCost> dunningCostOf(const Portfolio& portfolio, Date from, Date to, const FigureSettings& settings)
{
    if (to < from) {
        return Fault{
            FaultCode::DatesReversed, {{"first", formatIsoDate(from)}, {"second", formatIsoDate(to)}}, "no period"};
    }
    DunningCost cost;
    cost.from = from;
    cost.to = to;
    cost.minutesPerCall = settings.minutesPerCall;
    cost.turnover = Money(0, portfolio.currency());
    portfolio.forEach([&](const Account& account) {
        addActions(account, cost);
        cost.turnover += salesOf(account, cost);
    });
    cost.seconds = cost.secondsMeasured + secondsPerMinute * cost.minutesPerCall * cost.callsEstimated;
    addPrices(settings, cost);
    return cost;
}

FigureTable dunningCostTable(const DunningCost& cost, const FigureSettings& settings, Language language)
{
    FigureTable table;
    table.name = text(language, "name");
    table.title = text(language, "title");
    table.notes = {text(language, "period", {{"from_on", formatIsoDate(cost.from)}, {"to_on", formatIsoDate(cost.to)}}),
                   text(language, "about")};
    const std::string missing = dunningCostMissing(cost, language);
    if (!missing.empty()) table.notes.push_back(missing);
    // Costs and the factor's price are as entered, turnover is TTC: no basis changes them.
    FigureSettings withVat = settings;
    withVat.basis = TaxBasis::WithVat;
    noteFigures(table, withVat, language);
    for (const std::string_view column : {"line", "count", "hours", "amount"})
        table.columns.push_back(text(language, column));
    const auto add = [&](std::string_view line, FigureCell count, FigureCell time, const std::optional<Money>& amount) {
        table.rows.push_back({text(language, line), std::move(count), std::move(time), figureCell(amount)});
    };
    add("calls", FigureCount{cost.calls()}, hours(cost.seconds), cost.callCost);
    add("measured", FigureCount{cost.callsMeasured}, hours(cost.secondsMeasured), std::nullopt);
    add("letters", FigureCount{cost.letters}, {}, cost.lettersCost);
    add("in-house", {}, {}, cost.inHouse);
    add("turnover", {}, {}, cost.turnover);
    table.rows.push_back({text(language, "commission"),
                          {},
                          {},
                          settings.factorCommission.isZero()
                              ? FigureCell{}
                              : FigureCell{FigurePercent{settings.factorCommission.bp()}}});
    add("factor", {}, {}, cost.factor);
    add("saved", {}, {}, cost.saved);
    return table;
}

std::string dunningCostMissing(const DunningCost& cost, Language language)
{
    if (cost.missing.empty()) return {};
    std::string names;
    for (const std::string_view code : cost.missing) {
        if (!names.empty()) names += ", ";
        names += words(language, "setting." + std::string{code});
    }
    return text(language, "missing", {{"names", names}});
}

} // namespace encours
