// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/coverage_tables.h"

#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.coverage." + std::string{name});
}

std::string ruleText(ReasonCode why, Language language)
{
    return words(language, "coverage-rule." + std::string{reasonName(why)});
}

FigureTable emptyTable(const CoverageView& view, std::string_view name, Language language)
{
    const std::string currency{view.portfolio->currency().code()};
    return {text(name, language),
            text("title", language),
            {words(language, "figures.as-of", {{"on", formatIsoDate(view.coverage.asOf)}, {"currency", currency}})},
            {},
            {},
            {}};
}

} // namespace

FigureTable coverageByRuleTable(const CoverageView& view, Language language)
{
    const Coverage& coverage = view.coverage;
    FigureTable table = emptyTable(view, "rules-name", language);
    for (const auto column : {"rule", "items", "overdue"}) table.columns.push_back(text(column, language));
    for (const CoveredByRule& rule : coverage.byRule)
        table.rows.push_back({ruleText(rule.why, language), FigureCount{rule.items}, rule.amount});
    Money uncovered(0, view.portfolio->currency());
    for (const OverdueItem& item : coverage.uncovered) uncovered += item.overdue;
    const auto count = static_cast<std::int64_t>(coverage.uncovered.size());
    table.rows.push_back({text("none", language), FigureCount{count}, uncovered});
    table.total = {text("total", language), FigureCount{static_cast<std::int64_t>(coverage.items.size())},
                   coverage.overdue};
    return table;
}

FigureTable coverageItemTable(const CoverageView& view, Language language)
{
    FigureTable table = emptyTable(view, "items-name", language);
    for (const auto column :
         {"customer", "customer-name", "number", "due", "days-late", "overdue", "state", "next-action", "rule"}) {
        table.columns.push_back(text(column, language));
    }
    for (const OverdueItem& item : view.coverage.items) {
        const Customer& customer = view.portfolio->find(item.customer)->customer;
        table.rows.push_back({customer.code, std::string{customer.displayName()}, item.number, item.dueOn,
                              FigureCount{item.daysLate}, item.overdue, wordsFor(language, item.state),
                              figureCell(item.nextActionOn),
                              item.nextActionWhy ? ruleText(*item.nextActionWhy, language) : text("none", language)});
    }
    return table;
}

} // namespace encours
