// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/aged_figures.h"

#include "desk/figures/figure_notes.h"
#include "words/age_words.h"
#include "words/group_words.h"
#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.aged." + std::string{name});
}

/// A customer has a code and a name, a group of customers only a name.
std::vector<FigureCell> cells(const AgedBalance& balance, std::string key, std::string name, const Ageing& ageing)
{
    std::vector<FigureCell> row;
    if (balance.grouping == Grouping::Customer) row.emplace_back(std::move(key));
    row.emplace_back(std::move(name));
    for (const Money amount : {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90, ageing.over90,
                               ageing.bills, ageing.unallocated, ageing.total()}) {
        row.emplace_back(amount);
    }
    return row;
}

} // namespace

FigureTable agedFigures(const AgedBalance& balance, Language language)
{
    const bool isByCustomer = balance.grouping == Grouping::Customer;
    FigureTable table;
    table.name = text("name", language);
    table.title = text("title", language);
    table.notes = {words(language, "figures.as-of",
                         {{"on", formatIsoDate(balance.asOf)}, {"currency", std::string{balance.currency.code()}}}),
                   text("ages", language)};
    table.columns = {wordsFor(language, balance.grouping)};
    if (isByCustomer) table.columns.push_back(text("customer-name", language));
    for (const AgeBucket bucket :
         {AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90, AgeBucket::Over90}) {
        table.columns.push_back(ageColumnName(language, balance.bounds, bucket));
    }
    for (const std::string_view column : {"bills", "unallocated", "total"})
        table.columns.push_back(text(column, language));
    for (const AgedRow& row : balance.rows) {
        table.rows.push_back(
            cells(balance, row.key, groupName(language, balance.grouping, {row.key, row.name}), row.ageing));
    }
    table.total = isByCustomer ? cells(balance, text("total", language), {}, balance.total)
                               : cells(balance, {}, text("total", language), balance.total);
    return table;
}

FigureTable agedFigures(const AgedBalance& balance, const FigureSettings& settings, Language language)
{
    FigureTable table = agedFigures(balance, language);
    noteFigures(table, settings, language);
    return table;
}

Ageing shownAgeing(const Ageing& ageing, const FigureSettings& settings, Rate usualVat)
{
    const auto shown = [&](Money amount) { return shownAmount(amount, settings, usualVat); };
    return {shown(ageing.notDue), shown(ageing.days1To30), shown(ageing.days31To60), shown(ageing.days61To90),
            shown(ageing.over90), shown(ageing.bills),     shown(ageing.unallocated)};
}

AgedBalance shownBalance(AgedBalance balance, const FigureSettings& settings, Rate usualVat)
{
    if (settings.basis == TaxBasis::WithVat) return balance;
    const Money nothing(0, balance.currency);
    balance.total = {nothing, nothing, nothing, nothing, nothing, nothing, nothing};
    for (AgedRow& row : balance.rows) {
        row.ageing = shownAgeing(row.ageing, settings, usualVat);
        balance.total += row.ageing;
    }
    return balance;
}

} // namespace encours
