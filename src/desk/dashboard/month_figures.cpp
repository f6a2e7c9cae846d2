// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard/month_figures.h"

#include "desk/aged_figures.h"
#include "desk/figures/figure_notes.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <string>
#include <string_view>
#include <utility>

namespace encours {

namespace {

std::string agedWord(std::string_view name, Language language)
{
    return words(language, "figures.aged." + std::string{name});
}

std::string betweenWord(int first, int last, Language language)
{
    return words(language, "figures.months.between",
                 {{"first", std::to_string(first)}, {"last", std::to_string(last)}});
}

std::vector<std::string> headings(const AgeBounds& bounds, Language language)
{
    const auto& ends = bounds.ends();
    return {words(language, "figures.months.day"),
            agedWord("not-due", language),
            betweenWord(1, ends[0], language),
            betweenWord(ends[0] + 1, ends[1], language),
            betweenWord(ends[1] + 1, ends[2], language),
            words(language, "figures.months.beyond", {{"last", std::to_string(ends[2])}}),
            agedWord("bills", language),
            agedWord("unallocated", language),
            agedWord("total", language),
            indicatorShortName(language, IndicatorCode::Dso)};
}

FigureCell dsoCell(const Indicators& figures)
{
    const Indicator* dso = figures.find(IndicatorCode::Dso);
    return dso != nullptr && dso->value ? FigureCell{FigureDays{*dso->value}} : FigureCell{};
}

} // namespace

FigureTable monthFigures(const DashboardView& view, Language language)
{
    FigureTable table;
    table.name = words(language, "figures.months.name");
    table.title = words(language, "figures.months.title");
    table.notes = {words(language, "figures.as-of",
                         {{"on", formatIsoDate(view.question.asOf)},
                          {"currency", std::string{view.portfolio->currency().code()}}}),
                   indicatorName(language, IndicatorCode::Dso) + " = " +
                       indicatorFormula(language, IndicatorCode::Dso)};
    noteFigures(table, view.settings, language);
    table.columns = headings(view.settings.ageBounds, language);
    if (!view.months) return table;
    for (const DashboardMonth& month : *view.months) {
        const Ageing ageing = shownAgeing(month.point.ageing, view.settings, view.rules.book.usualVat);
        std::vector<FigureCell> row{month.point.on};
        for (const Money amount : {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90, ageing.over90,
                                   ageing.bills, ageing.unallocated, ageing.total()})
            row.emplace_back(amount);
        row.push_back(dsoCell(month.figures));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace encours
