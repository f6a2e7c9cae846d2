// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statement_figures.h"

#include "money/amount_text.h"
#include "words/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view columnNames[] = {"date",    "kind", "number", "debit",  "credit",
                                            "balance", "due",  "open",   "matches"};

std::string heading(std::string_view column, Language language)
{
    return words(language, fmt::format("figures.statement.{}", column));
}

std::vector<FigureCell> lineCells(const StatementLine& line, StatementKind kind, Language language)
{
    const Item& item = line.item;
    const Money amount = kind == StatementKind::OpenOnly ? line.open : item.amount;
    const bool isDebit = amount.isPositive();
    return {item.bookedOn,
            wordsFor(language, item.kind),
            item.number.str(),
            isDebit ? FigureCell{amount} : FigureCell{},
            isDebit ? FigureCell{} : FigureCell{-amount},
            line.balance,
            item.isDebit() ? FigureCell{item.dueOn} : FigureCell{},
            line.open,
            matchesText(line, language)};
}

std::vector<FigureCell> openingCells(const AccountStatement& statement, Language language)
{
    const Money opening = statement.opening;
    std::vector<FigureCell> cells(std::size(columnNames));
    cells[0] = *statement.from;
    cells[1] = words(language, "figures.statement.opening");
    (opening.isNegative() ? cells[4] : cells[3]) = opening.absolute();
    cells[5] = opening;
    return cells;
}

/// Debits and credits of the lines, and the balance that they leave.
std::vector<FigureCell> totalCells(const FigureTable& table, const AccountStatement& statement, Language language)
{
    const Money nothing(0, statement.closing.currency());
    Money debits = nothing;
    Money credits = nothing;
    for (const auto& row : table.rows) {
        if (const auto* const debit = std::get_if<Money>(&row[3])) debits += *debit;
        if (const auto* const credit = std::get_if<Money>(&row[4])) credits += *credit;
    }
    Money open = nothing;
    for (const StatementLine& line : statement.lines) open += line.open;
    return {statement.asOf,
            words(language, "figures.statement.closing"),
            {},
            debits,
            credits,
            statement.closing,
            {},
            open,
            {}};
}

/// Documents in another currency show what they are in it, in a column that other accounts do without. What is left,
/// when only that is shown.
void addOriginals(FigureTable& table, const AccountStatement& statement, Language language)
{
    const auto isForeign = [](const StatementLine& line) { return line.original.has_value(); };
    if (std::ranges::none_of(statement.lines, isForeign)) return;
    table.columns.push_back(heading("original", language));
    const std::size_t linesFrom = table.rows.size() - statement.lines.size();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const StatementLine* const line = row < linesFrom ? nullptr : &statement.lines[row - linesFrom];
        if (line == nullptr || !line->original) {
            table.rows[row].emplace_back();
            continue;
        }
        const bool isOpenOnly = statement.kind == StatementKind::OpenOnly;
        table.rows[row].emplace_back(formatAmount(isOpenOnly ? *line->openOriginal : *line->original, language));
    }
    table.total.emplace_back();
}

} // namespace

std::string matchesText(const StatementLine& line, Language language)
{
    std::string text;
    for (const StatementMatch& match : line.matches) {
        const std::string name = match.number.empty() ? wordsFor(language, match.kind) : match.number.str();
        text += fmt::format("{}{} ({}, {})", text.empty() ? "" : ", ", name, formatDate(match.on, language),
                            formatBareAmount(match.amount, language));
    }
    return text;
}

FigureTable statementFigures(const StatementView& view, Language language)
{
    const AccountStatement& statement = view.statement;
    const Customer& customer = view.account->customer;
    FigureTable table;
    table.name = fmt::format("{} {}", words(language, "figures.statement.name"), customer.code);
    table.title = words(language, "figures.statement.title",
                        {{"customer", customer.code}, {"name", std::string{customer.displayName()}}});
    table.notes = {
        words(language, "figures.as-of",
              {{"on", formatIsoDate(statement.asOf)}, {"currency", std::string{statement.closing.currency().code()}}})};
    if (statement.from) {
        table.notes.push_back(words(language, "figures.statement.from", {{"on", formatIsoDate(*statement.from)}}));
    }
    if (statement.kind == StatementKind::OpenOnly)
        table.notes.push_back(words(language, "figures.statement.open-only"));
    for (const auto column : columnNames) table.columns.push_back(heading(column, language));
    if (statement.from) table.rows.push_back(openingCells(statement, language));
    for (const StatementLine& line : statement.lines) table.rows.push_back(lineCells(line, statement.kind, language));
    table.total = totalCells(table, statement, language);
    addOriginals(table, statement, language);
    return table;
}

} // namespace encours
