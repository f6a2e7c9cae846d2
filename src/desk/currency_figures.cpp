// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/currency_figures.h"

#include "words/age_words.h"
#include "words/words.h"

#include <string>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, "figures." + std::string{name});
}

std::vector<FigureCell> ageingCells(const Ageing& ageing)
{
    return {ageing.notDue, ageing.days1To30, ageing.days31To60,  ageing.days61To90,
            ageing.over90, ageing.bills,     ageing.unallocated, ageing.total()};
}

std::vector<FigureCell> row(const CurrencyTotal& total)
{
    std::vector<FigureCell> cells{std::string{total.currency.code()}, total.original()};
    for (FigureCell& cell : ageingCells(total.ageing)) cells.push_back(std::move(cell));
    return cells;
}

} // namespace

void addCurrencyFigures(std::vector<FigureTable>& tables, const std::vector<CurrencyTotal>& currencies,
                        Language language, const AgeBounds& bounds)
{
    if (currencies.size() < 2) return;
    FigureTable table;
    table.name = text("currencies.name", language);
    table.title = text("currencies.title", language);
    const std::string book{currencies.front().currency.code()};
    table.notes = {words(language, "figures.currencies.converted", {{"currency", book}})};
    table.columns = {text("currencies.currency", language), text("currencies.original", language)};
    for (const AgeBucket bucket :
         {AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90, AgeBucket::Over90})
        table.columns.push_back(ageColumnName(language, bounds, bucket));
    for (const std::string_view column : {"aged.bills", "aged.unallocated"})
        table.columns.push_back(text(column, language));
    table.columns.push_back(words(language, "figures.currencies.total", {{"currency", book}}));
    Ageing sum = currencies.front().ageing;
    table.rows.push_back(row(currencies.front()));
    for (std::size_t index = 1; index < currencies.size(); ++index) {
        table.rows.push_back(row(currencies[index]));
        sum += currencies[index].ageing;
    }
    // Amounts of several currencies have no sum.
    table.total = {text("aged.total", language), {}};
    for (FigureCell& cell : ageingCells(sum)) table.total.push_back(std::move(cell));
    tables.push_back(std::move(table));
}

} // namespace encours
