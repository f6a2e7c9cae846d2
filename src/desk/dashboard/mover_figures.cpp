// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard/mover_figures.h"

#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.movers." + std::string{name});
}

} // namespace

FigureTable moverFigures(const Movers& movers, Language language)
{
    FigureTable table;
    table.name = text("name", language);
    table.title = text("title", language);
    table.notes = {words(language, "figures.movers.days",
                         {{"from", formatIsoDate(movers.from)},
                          {"to", formatIsoDate(movers.to)},
                          {"currency", std::string{movers.total.currency().code()}}}),
                   text("rule", language)};
    for (const std::string_view column : {"customer", "customer-name", "before", "now", "change"})
        table.columns.push_back(text(column, language));
    for (const auto* list : {&movers.rises, &movers.falls}) {
        for (const Mover& mover : *list)
            table.rows.push_back({mover.number, mover.name, mover.before, mover.now, mover.change()});
    }
    if (!movers.rest.isZero()) {
        table.rows.push_back({FigureCell{}, text("rest", language), FigureCell{}, FigureCell{}, movers.rest});
    }
    table.total = {text("total", language), FigureCell{}, FigureCell{}, FigureCell{}, movers.total};
    return table;
}

} // namespace encours
