// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/management_sheet_words.h"

#include "desk/figures/figure_move.h"
#include "desk/figures/indicator_families.h"
#include "desk/management/sheet_charts.h"
#include "desk/management/sheet_tables.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <array>

namespace encours {

namespace {

/// What the management asks about first: two rows of five.
constexpr std::array shownCodes{IndicatorCode::Receivables,    IndicatorCode::Overdue,
                                IndicatorCode::OverdueRatio,   IndicatorCode::Dso,
                                IndicatorCode::DsoCountBack,   IndicatorCode::DaysLate,
                                IndicatorCode::PromisesOnTime, IndicatorCode::DisputedAmount,
                                IndicatorCode::Collected,      IndicatorCode::LateCapital};

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "management." + std::string{name}, arguments);
}

/// A share moves by points: "+11,75 %" of 22 % would be read as a little more than a quarter of it.
std::string changeText(Language language, IndicatorUnit unit, std::int64_t moved, Currency currency)
{
    if (unit != IndicatorUnit::BasisPoints) return figureText(language, unit, moved, currency);
    return text(language, "points", {{"number", figureText(language, IndicatorUnit::Hundredths, moved, currency)}});
}

/// How a figure moved, with its sign and, where less or more of it is better whatever the firm, the word for it.
void addChange(SheetCard& card, const Indicator& before, const Indicator& now, Currency currency, Language language)
{
    const auto move = moveOf(before, now);
    if (!move) return;
    if (move->by == 0) {
        card.change = text(language, "unchanged");
        return;
    }
    card.change = (move->by > 0 ? "+" : "") + changeText(language, unitsOf(now.code).value, move->by, currency);
    if (move->sense == MoveSense::None) return;
    const bool isBetter = move->sense == MoveSense::Better;
    card.tone = isBetter ? SheetTone::Good : SheetTone::Bad;
    card.change = text(language, isBetter ? "better" : "worse", {{"change", card.change}});
}

SheetCard cardOf(const ManagementReport& report, const Indicator& figure, Language language)
{
    const DashboardView& view = *report.view;
    const Currency currency = view.figures.currency;
    const Indicator now = shownIndicator(figure, view.settings, report.usualVat);
    SheetCard card{indicatorName(language, figure.code), indicatorText(language, now, currency), {}, SheetTone::Plain};
    const Indicator* const before = view.compared ? view.compared->find(figure.code) : nullptr;
    if (before != nullptr)
        addChange(card, shownIndicator(*before, view.settings, report.usualVat), now, currency, language);
    return card;
}

std::vector<SheetCard> cardsOf(const ManagementReport& report, Language language)
{
    std::vector<SheetCard> cards;
    for (const IndicatorCode code : shownCodes) {
        const Indicator* const figure = report.view->figures.find(code);
        if (figure != nullptr) cards.push_back(cardOf(report, *figure, language));
    }
    return cards;
}

/// What less delay is worth since the day of comparison; "" when it cannot be said.
std::string gainText(const ManagementReport& report, Language language)
{
    const DashboardView& view = *report.view;
    if (!view.gain || !view.gain->byDso || !view.gain->byLateness) return {};
    const auto shown = [&](Money amount) {
        return figureText(language, IndicatorUnit::Amount,
                          shownAmount(amount, view.settings, report.usualVat).minorUnits(), amount.currency());
    };
    return text(language, "gain", {{"dso", shown(*view.gain->byDso)}, {"lateness", shown(*view.gain->byLateness)}});
}

std::vector<std::string> contextOf(const ManagementReport& report, Language language)
{
    const DashboardView& view = *report.view;
    std::vector<std::string> lines;
    if (view.question.comparedWith)
        lines.push_back(text(language, "compared", {{"since_on", formatIsoDate(*view.question.comparedWith)}}));
    for (std::string& note : figureNotes(view.settings, language)) lines.push_back(std::move(note));
    if (std::string gain = gainText(report, language); !gain.empty()) lines.push_back(std::move(gain));
    return lines;
}

/// The formulas of what the page shows in large letters.
std::string formulasOf(Language language)
{
    std::string formulas;
    for (const IndicatorCode code : shownCodes) {
        if (!formulas.empty()) formulas += " · ";
        formulas += text(language, "formula",
                         {{"name", indicatorName(language, code)}, {"formula", indicatorFormula(language, code)}});
    }
    return formulas;
}

std::vector<SheetDefinition> definitionsOf(const ManagementReport& report, Language language)
{
    const DashboardView& view = *report.view;
    std::vector<SheetDefinition> definitions;
    for (const Indicator& figure : view.figures.figures) {
        const Indicator shown = shownIndicator(figure, view.settings, report.usualVat);
        definitions.push_back({indicatorName(language, figure.code),
                               indicatorText(language, shown, view.figures.currency),
                               indicatorFormula(language, figure.code), indicatorDefinition(language, figure.code)});
    }
    return definitions;
}

} // namespace

ManagementSheet managementSheet(const ManagementReport& report, Language language, SheetDefinitions definitions)
{
    const Date asOf = report.view->question.asOf;
    const std::string day = formatDate(asOf, language);
    ManagementSheet sheet;
    sheet.firm = report.firm;
    sheet.title = text(language, "title");
    sheet.day = text(language, "as-of", {{"day", formatLongDate(asOf, language)}});
    sheet.context = contextOf(report, language);
    sheet.cards = cardsOf(report, language);
    sheet.ageing = sheetAgeing(report, language);
    sheet.forecast = sheetForecast(report, language);
    sheet.customers = sheetCustomers(report, language);
    sheet.moves = sheetMoves(report, language);
    sheet.people = sheetPeople(report, language);
    sheet.objectives = sheetObjectives(report, language);
    sheet.footnotes = {text(language, "doubtful"), formulasOf(language)};
    sheet.definitionsTitle = text(language, "definitions-title");
    if (definitions == SheetDefinitions::Added) sheet.definitions = definitionsOf(report, language);
    sheet.footer = text(language, "footer", {{"day", day}, {"written", formatDate(report.writtenOn, language)}});
    sheet.documentTitle = text(language, "document-title", {{"day", day}, {"firm", report.firm}});
    return sheet;
}

std::string managementFileName(Date asOf, Language language)
{
    return formatIsoDate(asOf) + "-" + text(language, "file");
}

} // namespace encours
