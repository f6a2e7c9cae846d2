// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/management_tables.h"

#include "desk/activity/activity_tables.h"
#include "desk/aged_figures.h"
#include "desk/dashboard/month_figures.h"
#include "desk/dashboard/mover_figures.h"
#include "desk/figures/indicator_families.h"
#include "desk/forecast_figures.h"
#include "desk/objectives/objective_tables.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <algorithm>

namespace encours {

namespace {

std::string text(Language language, std::string_view name)
{
    return words(language, "management." + std::string{name});
}

/// What every sheet says of itself: a sheet is printed and passed on alone.
void addNotes(FigureTable& table, const std::vector<std::string>& notes)
{
    for (const std::string& note : notes) {
        if (std::ranges::find(table.notes, note) == table.notes.end()) table.notes.push_back(note);
    }
}

/// Amounts with VAT become those of the basis, each by itself.
void showInBasis(FigureTable& table, const ManagementReport& report)
{
    const auto show = [&](std::vector<FigureCell>& cells) {
        for (FigureCell& cell : cells) {
            if (auto* amount = std::get_if<Money>(&cell))
                *amount = shownAmount(*amount, report.view->settings, report.usualVat);
        }
    };
    for (auto& row : table.rows) show(row);
    show(table.total);
}

} // namespace

FigureTable definitionTable(Language language)
{
    FigureTable table;
    table.name = text(language, "definitions-name");
    table.title = text(language, "definitions-title");
    for (const std::string_view column : {"figure", "formula-column", "definition"})
        table.columns.push_back(text(language, column));
    for (const IndicatorCode code : allIndicators()) {
        table.rows.push_back(
            {indicatorName(language, code), indicatorFormula(language, code), indicatorDefinition(language, code)});
    }
    return table;
}

std::vector<FigureTable> managementTables(const ManagementReport& report, Language language)
{
    const DashboardView& view = *report.view;
    std::vector<FigureTable> withVat{weekFigures(report.forecast.forecast, language),
                                     moverFigures(report.movers, language)};
    for (FigureTable& table : activityTables(report.activity, language)) withVat.push_back(std::move(table));
    std::vector<FigureTable> tables{
        familyTable(view, language),
        agedFigures(shownBalance(view.aged, view.settings, report.usualVat), view.settings, language),
        monthFigures(view, language)};
    for (FigureTable& table : withVat) {
        showInBasis(table, report);
        tables.push_back(std::move(table));
    }
    if (!report.objectives.empty()) {
        tables.push_back(objectiveTable(report.objectives, view.question.asOf, view.figures.currency, language));
    }
    for (FigureTable& table : tables) addNotes(table, figureNotes(view.settings, language));
    tables.push_back(definitionTable(language));
    return tables;
}

} // namespace encours
