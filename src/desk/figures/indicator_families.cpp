// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/indicator_families.h"

#include "desk/indicator_tables.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <array>
#include <optional>

namespace encours {

namespace {

using Code = IndicatorCode;

std::string wordOf(Language language, IndicatorFamily family, std::string_view part)
{
    std::string key = "indicator-family.";
    key += indicatorFamilyCode(family);
    key += '.';
    key += part;
    return words(language, key);
}

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.families." + std::string{name});
}

struct Row {
    IndicatorFamily family;
    Indicator now;
    std::optional<Indicator> then;
};

FigureCell valueOf(const Indicator& figure, Currency currency, Language language)
{
    if (!figure.value) return indicatorText(language, figure, currency);
    return indicatorCell(figure, currency, language);
}

FigureCell differenceOf(const Row& row, Currency currency, Language language)
{
    if (!row.then || !row.then->value || !row.now.value) return {};
    if (row.then->isAtLeast || row.now.isAtLeast) return {};
    Indicator difference = row.now;
    *difference.value -= *row.then->value;
    return indicatorCell(difference, currency, language);
}

std::vector<Row> rowsOf(const DashboardView& view)
{
    const auto shown = [&view](const Indicator& figure) {
        return shownIndicator(figure, view.settings, view.rules.book.usualVat);
    };
    std::vector<Row> rows;
    for (const IndicatorFamily family : allIndicatorFamilies()) {
        for (const IndicatorCode code : membersOf(family)) {
            const Indicator* const now = view.figures.find(code);
            if (now == nullptr) continue;
            const Indicator* const then = view.compared ? view.compared->find(code) : nullptr;
            rows.push_back(
                {family, shown(*now), then == nullptr ? std::nullopt : std::optional<Indicator>(shown(*then))});
        }
    }
    return rows;
}

std::vector<std::string> notesOf(const DashboardView& view, Language language)
{
    std::vector<std::string> notes{
        words(language, "figures.as-of",
              {{"on", formatIsoDate(view.figures.asOf)}, {"currency", std::string{view.figures.currency.code()}}})};
    for (std::string& note : figureNotes(view.settings, language)) notes.push_back(std::move(note));
    for (const IndicatorFamily family : allIndicatorFamilies())
        notes.push_back(familyName(language, family) + " — " + familyRemark(language, family));
    return notes;
}

} // namespace

std::string_view indicatorFamilyCode(IndicatorFamily family)
{
    constexpr std::array<std::string_view, indicatorFamilyCount> codes{"receivables", "lateness", "roll",   "promises",
                                                                       "disputes",    "risk",     "dunning"};
    return codes[static_cast<std::size_t>(family)];
}

const std::vector<IndicatorFamily>& allIndicatorFamilies()
{
    using enum IndicatorFamily;
    static const std::vector<IndicatorFamily> families{Receivables, Lateness, Roll, Promises, Disputes, Risk, Dunning};
    return families;
}

const std::vector<IndicatorCode>& membersOf(IndicatorFamily family)
{
    static const std::array<std::vector<IndicatorCode>, indicatorFamilyCount> members{{
        {Code::Receivables, Code::Sales, Code::Dso, Code::DsoCountBack, Code::DsoMonth, Code::BestPossibleDso,
         Code::AverageDelinquency, Code::LateCapital, Code::OpenAge},
        {Code::Overdue, Code::OverdueRatio, Code::DaysLate, Code::DaysLateEarlyAsZero, Code::DaysLateLateOnly,
         Code::PaymentDelay, Code::Effectiveness, Code::Collected, Code::CollectionRate},
        {Code::RollNotDue, Code::Roll1To30, Code::Roll31To60, Code::Roll61To90},
        {Code::PromisesKept, Code::PromisedAmountKept, Code::PromisesOnTime, Code::PromisedOnTime},
        {Code::DisputeRate, Code::DisputedAmount, Code::Disputes, Code::DisputeAge, Code::DisputesOpened,
         Code::DisputesResolved, Code::DisputeDays},
        {Code::Provision, Code::Concentration, Code::Herfindahl, Code::BeyondLimit, Code::Uninsured, Code::Financed,
         Code::DefinancedSoon, Code::SecuredDue},
        {Code::ActionIntensity, Code::WithoutAction, Code::FirstActionDelay},
    }};
    return members[static_cast<std::size_t>(family)];
}

const std::vector<IndicatorCode>& dsoVariants()
{
    static const std::vector<IndicatorCode> codes{Code::Dso, Code::DsoCountBack, Code::DsoMonth, Code::BestPossibleDso,
                                                  Code::AverageDelinquency};
    return codes;
}

std::string familyName(Language language, IndicatorFamily family)
{
    return wordOf(language, family, "name");
}

std::string familyRemark(Language language, IndicatorFamily family)
{
    return wordOf(language, family, "remark");
}

Indicator shownIndicator(Indicator figure, const FigureSettings& settings, Rate usualVat)
{
    const bool isWithVat = unitsOf(figure.code).value == IndicatorUnit::Amount && figure.code != Code::Provision;
    if (figure.value && isWithVat)
        figure.value = shownAmount(Money(*figure.value, Currency::euro()), settings, usualVat).minorUnits();
    return figure;
}

FigureTable familyTable(const DashboardView& view, Language language)
{
    const Currency currency = view.figures.currency;
    const auto figuresOn = [&](Date day) {
        return words(language, "figures.families.on", {{"on", formatIsoDate(day)}});
    };
    FigureTable table{text("name", language), text("title", language), notesOf(view, language), {}, {}, {}};
    table.columns = {text("family", language), text("indicator", language), figuresOn(view.figures.asOf)};
    if (view.compared) {
        table.columns.push_back(figuresOn(view.compared->asOf));
        table.columns.push_back(text("difference", language));
    }
    table.columns.push_back(text("formula", language));
    table.columns.push_back(text("definition", language));
    for (const Row& row : rowsOf(view)) {
        std::vector<FigureCell> cells{familyName(language, row.family), indicatorName(language, row.now.code),
                                      valueOf(row.now, currency, language)};
        if (view.compared) {
            cells.push_back(row.then ? valueOf(*row.then, currency, language) : FigureCell{});
            cells.push_back(differenceOf(row, currency, language));
        }
        cells.emplace_back(indicatorFormula(language, row.now.code));
        cells.emplace_back(indicatorDefinition(language, row.now.code));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace encours
