// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/aged_figures.h"

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
    for (const std::string_view column :
         {"not-due", "d1-30", "d31-60", "d61-90", "over-90", "bills", "unallocated", "total"}) {
        table.columns.push_back(text(column, language));
    }
    for (const AgedRow& row : balance.rows) {
        table.rows.push_back(
            cells(balance, row.key, groupName(language, balance.grouping, {row.key, row.name}), row.ageing));
    }
    table.total = isByCustomer ? cells(balance, text("total", language), {}, balance.total)
                               : cells(balance, {}, text("total", language), balance.total);
    return table;
}

} // namespace encours
