// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Whether a figure tells good or bad news.
enum class SheetTone : std::uint8_t { Plain, Good, Bad };

/// A figure in large letters with what became of it.
struct SheetCard {
    std::string name;
    std::string value;
    std::string change; ///< since the day of comparison; "" when there is none
    SheetTone tone = SheetTone::Plain;
};

struct SheetTick {
    std::int64_t value = 0;
    std::string text;
};

/// One axis of a chart: ticks from `least` (≤ 0) to `most` (> 0), 0 among them.
struct SheetAxis {
    std::string unit;          ///< stands above it: `k€`
    std::int64_t unitSize = 1; ///< in minor units
    std::int64_t least = 0;
    std::int64_t most = 1;
    std::vector<SheetTick> ticks;
};

/// What a column of the aged balance is made of, from the axis up; the last one is negative and hangs below it.
inline constexpr std::size_t sheetAgeCount = 7; ///< not due, four overdue, bills, unallocated
struct SheetMonth {
    std::string name;
    std::array<std::int64_t, sheetAgeCount> amounts{};
    std::string total;                     ///< of what stands above the axis, in the unit of the axis
    std::optional<std::int64_t> dsoTenths; ///< on the axis of days
};
struct SheetAgeing {
    std::string title;
    std::array<std::string, sheetAgeCount> series;
    std::string dso; ///< what the line is
    SheetAxis amounts;
    SheetAxis days; ///< tenths; its 0 and its top lie where those of the amounts do
    std::vector<SheetMonth> months;
};

/// What a week is expected to bring: a bar, and a line for 8 chances in 10 when there is enough history.
struct SheetWeek {
    std::string name;
    std::int64_t expected = 0;
    std::string text; ///< in the unit of the axis
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
};
struct SheetForecast {
    std::string title;
    SheetAxis amounts;
    std::vector<SheetWeek> weeks;
    std::string note;
};

/// The first column stands at the left, the others at the right. Every row, and the total, has a cell for each column.
struct SheetTable {
    std::string title;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> total; ///< empty when the rows have none
    std::string note;               ///< what is said instead of rows, or below them
};

struct SheetObjective {
    std::string name;    ///< what is aimed at, by when
    std::string figures; ///< where it stands
    std::string state;
    SheetTone tone = SheetTone::Plain;
    std::int64_t doneBp = 0;    ///< 0 to 10 000
    std::int64_t elapsedBp = 0; ///< the same, of the time
};
struct SheetObjectives {
    std::string title;
    std::vector<SheetObjective> rows;
    std::string note;
};

/// A figure in full, for the second page.
struct SheetDefinition {
    std::string name;
    std::string value;
    std::string formula;
    std::string definition;
};

/// The page for the management: what it says, independent of how it lies on the paper. All texts are plain and already in the
/// reader's language; numbers are there for the charts only.
struct ManagementSheet {
    std::string firm;
    std::string title;
    std::string day;
    std::vector<std::string> context; ///< what it is compared with, what was left out: one line each
    std::vector<SheetCard> cards;     ///< five in a row
    SheetAgeing ageing;
    SheetForecast forecast;
    SheetTable customers;
    SheetTable moves;
    SheetTable people;
    SheetObjectives objectives;
    std::vector<std::string> footnotes; ///< paragraphs: formulas, what a comparison means
    std::string definitionsTitle;
    std::vector<SheetDefinition> definitions; ///< for a second page; empty: one page
    std::string footer;                       ///< below, on every page
    std::string documentTitle;                ///< of the document's metadata
};

/// Port of the desk: puts the page on paper. Implemented in `print`.
class ManagementPrinter {
public:
    virtual ~ManagementPrinter() = default;
    /// A PDF, written whole or not at all. Errors: FileNotWritable, FolderNotWritable.
    virtual Result<Done> print(const ManagementSheet& sheet, const std::filesystem::path& file) = 0;
};

} // namespace encours
