// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_files.h"

#include "cli/table.h"
#include "money/amount_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace encours {
namespace {

std::filesystem::path pathOf(const std::string& typed)
{
    return std::filesystem::path{std::u8string{typed.begin(), typed.end()}};
}

/// An export replaces an older file; the book is none of those.
Result<std::filesystem::path> targetOf(const Session& session, const std::string& typed)
{
    auto file = pathOf(typed);
    ENCOURS_ASSIGN(const auto book, session.bookFile());
    std::error_code ignored;
    if (std::filesystem::equivalent(file, book, ignored)) return faultAbout(FaultCode::FileExists, typed, "file");
    return file;
}

void tell(Session& session, const std::string& file)
{
    session.warn(session.words("cli.figures.written", {{"file", file}}));
}

struct ShownCell {
    Language language;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(Date day) const { return formatDate(day, language); }
    std::string operator()(Money amount) const { return amount.isZero() ? "–" : formatBareAmount(amount, language); }
    std::string operator()(FigureCount count) const
    {
        return count.value == 0 ? "–" : formatCount(count.value, language);
    }
    std::string operator()(FigureDays days) const { return decimal(days.tenths, 10); }
    std::string operator()(FigurePercent share) const
    {
        return decimal(share.hundredths / 10, 10) + (language == Language::French ? "\u00A0%" : "%");
    }

    /// One digit behind the mark.
    [[nodiscard]] std::string decimal(std::int64_t value, std::int64_t unit) const
    {
        const auto size = value < 0 ? -value : value;
        return fmt::format("{}{}{}{}", value < 0 ? "-" : "", formatCount(size / unit, language),
                           language == Language::French ? "," : ".", size % unit);
    }
};

/// True when the first figure of a column is none of a text's or day's: those stand on the left.
bool isOnTheRight(const FigureTable& table, std::size_t column)
{
    for (const auto& row : table.rows) {
        const auto& cell = row[column];
        if (std::holds_alternative<std::monostate>(cell)) continue;
        return !std::holds_alternative<std::string>(cell) && !std::holds_alternative<Date>(cell);
    }
    return false;
}

} // namespace

void showFigures(Session& session, const FigureTable& table)
{
    if (session.isJson()) return;
    std::vector<Table::Column> columns;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto align = isOnTheRight(table, column) ? Table::Align::Right : Table::Align::Left;
        columns.push_back({table.columns[column], align, 40});
    }
    Table shown{std::move(columns)};
    const auto add = [&](const std::vector<FigureCell>& row) {
        std::vector<std::string> cells;
        for (const auto& cell : row) cells.push_back(std::visit(ShownCell{session.language()}, cell));
        shown.add(std::move(cells));
    };
    std::ranges::for_each(table.rows, add);
    if (!table.total.empty()) add(table.total);
    session.say(table.title);
    for (const auto& note : table.notes) session.say(note);
    session.say("");
    session.say(shown.text());
}

void showFurtherFigures(Session& session, std::span<const FigureTable> tables)
{
    for (const FigureTable& table : tables.subspan(1)) {
        session.say("");
        showFigures(session, table);
    }
}

void addFigureFiles(Verb& verb, FigureFiles& files)
{
    verb.option("--csv", files.csv, "Write the figures to this CSV file too; an older one is replaced");
    verb.option("--xlsx", files.xlsx, "Write them to this workbook (XLSX) too; an older one is replaced");
}

Result<Done> writeFigureFiles(Session& session, const FigureFiles& files, std::span<const FigureTable> tables)
{
    const SaveFigures save{session.language()};
    if (!files.csv.empty()) {
        ENCOURS_ASSIGN(const auto file, targetOf(session, files.csv));
        ENCOURS_TRY(save.toCsv(tables.front(), file));
        tell(session, files.csv);
    }
    if (!files.xlsx.empty()) {
        ENCOURS_ASSIGN(const auto file, targetOf(session, files.xlsx));
        ENCOURS_TRY(save.toXlsx(tables, file));
        tell(session, files.xlsx);
    }
    return Done{};
}

} // namespace encours
