// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_writer.h"

#include "base/fold.h"
#include "base/platform_files.h"
#include "exchange/figure_text.h"
#include "money/amount_text.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <random>
#include <set>
#include <system_error>

namespace encours {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestText = 32'767; // what a cell of a workbook holds
constexpr std::size_t longestSheetName = 31;
constexpr int narrowest = 9;
constexpr int widest = 60;

/// The format of a kind of cell; rows of totals have a line above.
struct FormatKey {
    std::string numbers; ///< the number format, "" for texts
    bool isTotal = false;
    auto operator<=>(const FormatKey&) const = default;
};

std::string numberFormat(const FigureCell& cell)
{
    if (std::holds_alternative<Date>(cell)) return "dd/mm/yyyy";
    if (const auto* const amount = std::get_if<Money>(&cell)) {
        const auto decimals = amount->currency().decimals();
        return decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
    }
    if (std::holds_alternative<FigureCount>(cell)) return "#,##0";
    if (std::holds_alternative<FigureDays>(cell)) return "#,##0.0";
    if (std::holds_alternative<FigurePercent>(cell)) return "0.00%";
    return {};
}

/// A workbook knows only binary numbers. The nearest one to a decimal prints as that decimal again.
double scaled(std::int64_t value, int decimals)
{
    double divisor = 1;
    for (int digit = 0; digit < decimals; ++digit) divisor *= 10;
    return static_cast<double>(value) / divisor;
}

double numberOf(const FigureCell& cell)
{
    if (const auto* const amount = std::get_if<Money>(&cell)) {
        return scaled(amount->minorUnits(), amount->currency().decimals());
    }
    if (const auto* const count = std::get_if<FigureCount>(&cell)) return scaled(count->value, 0);
    if (const auto* const days = std::get_if<FigureDays>(&cell)) return scaled(days->tenths, 1);
    if (const auto* const share = std::get_if<FigurePercent>(&cell)) return scaled(share->hundredths, 4);
    return 0;
}

/// True when the total is the sum of the cells above it, so that it may be written as one. Cells of another kind or
/// currency cannot be added.
bool isSumOfColumn(const FigureTable& table, std::size_t column)
{
    const auto sums = [&](auto start) {
        using Figure = decltype(start);
        for (const auto& row : table.rows) {
            const auto& cell = row[column];
            if (std::holds_alternative<std::monostate>(cell)) continue;
            const auto* const figure = std::get_if<Figure>(&cell);
            if constexpr (std::is_same_v<Figure, Money>) {
                if (figure == nullptr || figure->currency() != start.currency()) return false;
                start += *figure;
            } else {
                if (figure == nullptr) return false;
                start.value += figure->value;
            }
        }
        return FigureCell{start} == table.total[column];
    };
    if (table.rows.empty()) return false;
    const auto& total = table.total[column];
    if (const auto* const amount = std::get_if<Money>(&total)) return sums(Money(0, amount->currency()));
    return std::holds_alternative<FigureCount>(total) && sums(FigureCount{});
}

class Formats {
public:
    explicit Formats(lxw_workbook* workbook) : m_workbook(workbook) {}

    lxw_format* forCell(const FormatKey& key)
    {
        auto& format = m_formats[key];
        if (format != nullptr) return format;
        format = workbook_add_format(m_workbook);
        if (!key.numbers.empty()) format_set_num_format(format, key.numbers.c_str());
        if (key.isTotal) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        return format;
    }

    lxw_format* forHeading(bool isNumeric)
    {
        auto* const format = workbook_add_format(m_workbook);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(format, LXW_BORDER_THIN);
        if (isNumeric) format_set_align(format, LXW_ALIGN_RIGHT);
        return format;
    }

    lxw_format* forTitle()
    {
        constexpr double titleSize = 14;
        auto* const format = workbook_add_format(m_workbook);
        format_set_bold(format);
        format_set_font_size(format, titleSize);
        return format;
    }

private:
    lxw_workbook* m_workbook;
    std::map<FormatKey, lxw_format*> m_formats;
};

/// One sheet: title, notes, an empty line, headings, rows, total.
class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, Formats& formats, const FigureTable& table, Language language)
        : m_sheet(sheet), m_formats(formats), m_table(table), m_language(language), m_headings(headingsLine(table))
    {
    }

    /// The line of the headings, from 0.
    static lxw_row_t headingsLine(const FigureTable& table) { return static_cast<lxw_row_t>(table.notes.size()) + 2; }

    void write()
    {
        writeText(0, 0, m_table.title, m_formats.forTitle());
        lxw_row_t line = 1;
        for (const auto& note : m_table.notes) writeText(line++, 0, note, nullptr);
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) writeHeading(column);
        line = m_headings + 1;
        for (const auto& row : m_table.rows) writeRow(line++, row, false);
        if (!m_table.total.empty()) writeRow(line, m_table.total, true);
        layOut();
    }

private:
    void writeText(lxw_row_t line, std::size_t column, const std::string& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, line, at(column), quotable(text, longestText).c_str(), format);
    }

    void writeHeading(std::size_t column)
    {
        const auto isFigure = [column](const auto& row) { return isNumber(row[column]); };
        const bool isNumeric = std::ranges::any_of(m_table.rows, isFigure);
        writeText(m_headings, column, m_table.columns[column], m_formats.forHeading(isNumeric));
        worksheet_set_column(m_sheet, at(column), at(column), widthOf(column), nullptr);
    }

    void writeRow(lxw_row_t line, const std::vector<FigureCell>& row, bool isTotal)
    {
        for (std::size_t column = 0; column < row.size(); ++column) {
            auto* const format = m_formats.forCell({numberFormat(row[column]), isTotal});
            if (isTotal && isSumOfColumn(m_table, column)) {
                writeSum(line, column, format);
            } else {
                writeCell(line, column, row[column], format);
            }
        }
    }

    void writeCell(lxw_row_t line, std::size_t column, const FigureCell& cell, lxw_format* format)
    {
        if (isNumber(cell)) {
            worksheet_write_number(m_sheet, line, at(column), numberOf(cell), format);
        } else if (const auto* const text = std::get_if<std::string>(&cell)) {
            writeText(line, column, *text, format);
        } else if (const auto* const day = std::get_if<Date>(&cell)) {
            const auto parts = day->parts();
            lxw_datetime moment{parts.year, parts.month, parts.day, 0, 0, 0};
            worksheet_write_datetime(m_sheet, line, at(column), &moment, format);
        } else {
            worksheet_write_blank(m_sheet, line, at(column), format);
        }
    }

    void writeSum(lxw_row_t line, std::size_t column, lxw_format* format)
    {
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range(range.data(), m_headings + 1, at(column), line - 1, at(column));
        const auto formula = fmt::format("=SUM({})", range.data());
        worksheet_write_formula_num(m_sheet, line, at(column), formula.c_str(), format,
                                    numberOf(m_table.total[column]));
    }

    [[nodiscard]] int widthOf(std::size_t column) const
    {
        // A heading may stand on two lines; a figure that does not fit shows as ####.
        std::size_t longest = codePointCount(m_table.columns[column]) * 2 / 3;
        const auto measure = [&](const FigureCell& cell) {
            const auto* const amount = std::get_if<Money>(&cell);
            const auto shown =
                amount != nullptr ? formatBareAmount(*amount, m_language) : plainFigure(cell, m_language);
            longest = std::max(longest, codePointCount(shown) + 2);
        };
        for (const auto& row : m_table.rows) measure(row[column]);
        if (!m_table.total.empty()) measure(m_table.total[column]);
        return std::clamp(static_cast<int>(longest), narrowest, widest);
    }

    void layOut()
    {
        worksheet_freeze_panes(m_sheet, m_headings + 1, 0);
        if (!m_table.rows.empty()) {
            const auto last = m_headings + static_cast<lxw_row_t>(m_table.rows.size());
            worksheet_autofilter(m_sheet, m_headings, 0, last, at(m_table.columns.size() - 1));
        }
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, m_headings, m_headings);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
    }

    static lxw_col_t at(std::size_t column) { return static_cast<lxw_col_t>(column); }

    lxw_worksheet* m_sheet;
    Formats& m_formats;
    const FigureTable& m_table;
    Language m_language;
    lxw_row_t m_headings;
};

/// Names of sheets are short, lack seven characters and differ from each other in more than case.
class SheetNames {
public:
    std::string next(const std::string& wished)
    {
        std::string kept = cleanLine(wished).text;
        std::erase_if(kept, [](char character) {
            return std::string_view{"[]:*?/\\'"}.find(character) != std::string_view::npos;
        });
        if (kept.empty()) kept = "Encours";
        std::string name = firstOf(kept, longestSheetName);
        for (int number = 2; !m_taken.insert(foldForSearch(name)).second; ++number) {
            const auto ending = fmt::format(" {}", number);
            name = firstOf(kept, longestSheetName - ending.size()) + ending;
        }
        return name;
    }

private:
    static std::string firstOf(std::string_view text, std::size_t characters)
    {
        std::size_t length = 0;
        for (std::size_t taken = 0; taken < characters && length < text.size(); ++taken) {
            length += std::max<std::size_t>(decodeUtf8(text.substr(length)).length, 1);
        }
        return std::string{text.substr(0, length)};
    }

    std::set<std::string> m_taken;
};

Fault notWritable(const fs::path& file, std::string reason)
{
    return {FaultCode::FileNotWritable, {{"file", file.string()}, {"reason", std::move(reason)}}, "workbook"};
}

bool fits(const FigureTable& table)
{
    const auto lines = SheetWriter::headingsLine(table) + table.rows.size() + 2;
    return lines <= LXW_ROW_MAX && !table.columns.empty() && table.columns.size() <= LXW_COL_MAX;
}

Result<Done> writeWorkbook(std::span<const FigureTable> tables, Language language, const fs::path& file)
{
    auto* const workbook = workbook_new(file.string().c_str());
    if (workbook == nullptr) return notWritable(file, "workbook-failed");
    Formats formats{workbook};
    SheetNames names;
    for (const auto& table : tables) {
        auto* const sheet = workbook_add_worksheet(workbook, names.next(table.name).c_str());
        expect(sheet != nullptr, "the name of a sheet is taken or wrong");
        SheetWriter{sheet, formats, table, language}.write();
    }
    errno = 0;
    if (workbook_close(workbook) == LXW_NO_ERROR) return Done{};
    return notWritable(file, errno != 0 ? std::generic_category().message(errno) : "workbook-failed");
}

fs::path besideName(const fs::path& file)
{
    std::random_device random;
    return file.string() + fmt::format(".{:08x}{:08x}", random(), random());
}

} // namespace

Result<Done> writeXlsxFile(std::span<const FigureTable> tables, Language language, const fs::path& file)
{
    if (!std::ranges::all_of(tables, fits)) return notWritable(file, "too-many-rows");
    const auto temporary = besideName(file);
    ENCOURS_TRY(createPrivateFile(temporary));
    const auto written = [&]() -> Result<Done> {
        ENCOURS_TRY(writeWorkbook(tables, language, temporary));
        ENCOURS_TRY(syncFile(temporary));
        return renameReplacing(temporary, file);
    }();
    if (written) return written;
    std::error_code ignored;
    fs::remove(temporary, ignored);
    // The name that a person knows, not that of the file beside it.
    return notWritable(file, written.fault().arguments.back().second);
}

} // namespace encours
