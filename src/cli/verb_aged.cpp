// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/aged_figures.h"
#include "desk/currency_figures.h"
#include "desk/figures/figure_settings.h"
#include "desk/show_aged_balance.h"
#include "words/group_words.h"

#include <algorithm>

namespace encours {
namespace {

constexpr auto choices = "customer, controller, segment, salesperson, sector";

struct AgedOptions {
    std::string asOf;
    std::string by{groupingCode(Grouping::Customer)};
    std::string bounds;
    FigureFiles files;
};

/// The keys of one balance. The columns keep their keys whatever their bounds: `bounds_days` says what they stand for.
void addBalance(Json& object, const AgedBalance& balance, Language language)
{
    object["currency"] = balance.currency.code();
    object["bounds_days"] = balance.bounds.ends();
    addAgeing(object, balance.total);
    object["rows"] = Json::array();
    for (const auto& row : balance.rows) {
        Json line{{"key", row.key}, {"name", groupName(language, balance.grouping, {row.key, row.name})}};
        addAgeing(line, row.ageing);
        object["rows"].push_back(std::move(line));
    }
}

/// Most books hold no bill of exchange: a terminal is narrow.
FigureTable withoutEmptyBills(FigureTable table, const AgedBalance& balance)
{
    const auto hasBills = [](const AgedRow& row) { return !row.ageing.bills.isZero(); };
    if (std::ranges::any_of(balance.rows, hasBills)) return table;
    const auto place = static_cast<std::ptrdiff_t>(table.columns.size()) - 3;
    const auto drop = [place](auto& cells) { cells.erase(cells.begin() + place); };
    drop(table.columns);
    std::ranges::for_each(table.rows, drop);
    drop(table.total);
    return table;
}

/// As the book says, with the columns that were asked for.
Result<FigureSettings> settingsFor(Desk& desk, const AgedOptions& options)
{
    ENCOURS_ASSIGN(FigureSettings settings, readFigureSettings(desk));
    if (!options.bounds.empty()) {
        ENCOURS_ASSIGN(settings.ageBounds, AgeBounds::parse(options.bounds));
    }
    return settings;
}

Result<ExitStatus> aged(Session& session, const AgedOptions& options)
{
    const auto grouping = parseGrouping(options.by);
    if (!grouping) return unknownValue("--by", options.by + " (" + choices + ")");
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FigureSettings settings, settingsFor(*desk, options));
    const auto view = ShowAgedBalance{*desk}.execute(asOf, *grouping, 0, settings);
    const auto& balance = view.balance;
    std::vector<FigureTable> tables{agedFigures(balance, settings, session.language())};
    addCurrencyFigures(tables, view.currencies, session.language(), settings.ageBounds);
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json json{{"as_of", formatIsoDate(asOf)}, {"by", options.by}, {"tax_basis", taxBasisCode(settings.basis)}};
    json["notes"] = figureNotes(settings, session.language());
    addBalance(json, balance, session.language());
    addCurrencies(json, view.currencies);
    session.print(json);
    showFigures(session, withoutEmptyBills(tables.front(), balance));
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addAged(Verbs& verbs)
{
    auto options = std::make_shared<AgedOptions>();
    auto verb = verbs.add("aged", "The aged balance as of a day",
                          [options](Session& session) { return aged(session, *options); });
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--by", options->by, std::string{"What a row stands for: "} + choices);
    verb.option("--bounds", options->bounds, "Where the overdue columns end, in days late: 15,30,60; as the book says");
    addFigureFiles(verb, options->files);
}

} // namespace encours
