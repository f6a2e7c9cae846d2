// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace encours {

/// A whole number of things.
struct FigureCount {
    std::int64_t value = 0;
    friend bool operator==(const FigureCount&, const FigureCount&) = default;
};

/// A number of days with one digit behind the mark: 45.3 days is 453.
struct FigureDays {
    std::int64_t tenths = 0;
    friend bool operator==(const FigureDays&, const FigureDays&) = default;
};

/// A share in hundredths of a per cent: 12.34 % is 1234. May be negative, or beyond 100 %.
struct FigurePercent {
    std::int64_t hundredths = 0;
    friend bool operator==(const FigurePercent&, const FigurePercent&) = default;
};

/// One cell: nothing (the figure does not exist), a text as people read it, or a value that the file keeps as such.
using FigureCell = std::variant<std::monostate, std::string, Date, Money, FigureCount, FigureDays, FigurePercent>;

/// The cell of a figure that may not exist.
template <typename T>
[[nodiscard]] FigureCell figureCell(const std::optional<T>& figure)
{
    return figure ? FigureCell{*figure} : FigureCell{};
}

/// A table of figures as it leaves the program, its texts already in the reader's language. Every row, and the total, has
/// as many cells as there are columns.
struct FigureTable {
    std::string name;                          ///< of the sheet; what a sheet's name may not hold is left out
    std::string title;                         ///< above the table
    std::vector<std::string> notes;            ///< below the title: the day, what was left out, definitions
    std::vector<std::string> columns;          ///< headings
    std::vector<std::vector<FigureCell>> rows; //
    std::vector<FigureCell> total;             ///< empty when the rows have no total
};

} // namespace encours
