// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page_canvas.h"
#include "print/text_shaper.h"

#include <cstddef>
#include <string>
#include <vector>

namespace encours {

/// A letter's table of invoices, measured once; whoever breaks the pages asks for heights and places the parts. Numbers
/// and dates stand left, days and amounts right; thin rules lie between rows and none stands between columns.
/// Every `place…` takes the upper edge of the part and returns its lower edge. A letter without a table has no columns.
class InvoiceTable {
public:
    /// `rowPadding` lies above and below the text of a row, in millimetres.
    InvoiceTable(const Letter& letter, const TextShaper& shaper, double rowPadding);

    [[nodiscard]] bool hasColumns() const { return !m_columns.empty(); }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double rowHeight(std::size_t row) const; ///< with the subtotals below it
    [[nodiscard]] double carryHeight() const;
    [[nodiscard]] double totalHeight() const;

    double placeHeader(PageCanvas& canvas, double top) const;
    double placeRow(PageCanvas& canvas, double top, std::size_t row) const;
    /// `À reporter`: the sum of the rows before `row`, at the foot of a page.
    double placeCarriedForward(PageCanvas& canvas, double top, std::size_t row) const;
    /// `Report`: the same sum at the head of the next one.
    double placeBroughtForward(PageCanvas& canvas, double top, std::size_t row) const;
    double placeTotal(PageCanvas& canvas, double top) const;

private:
    using Cells = std::vector<ShapedText>;
    struct Column {
        double left = 0;
        double width = 0; ///< with the gap before the next one
        bool isRight = false;
    };
    /// A line between rows: what is overdue, what is not due yet.
    struct Sum {
        ShapedText label;
        ShapedText amount;
    };
    struct Row {
        Cells cells;
        std::string runningTotal;
        std::vector<Sum> sums;
    };

    [[nodiscard]] std::vector<double> naturalWidths(const Letter& letter) const;
    void measureColumns(const Letter& letter);
    void shareSpare(const Letter& letter, std::vector<double>& widths) const;
    void shapeRows(const Letter& letter);
    [[nodiscard]] Cells shapeCells(const std::vector<std::string_view>& texts, const TextStyle& style,
                                   bool areTitles) const;
    void placeCell(PageCanvas& canvas, double baseline, const ShapedText& cell, std::size_t column) const;
    void placeCells(PageCanvas& canvas, double baseline, const Cells& cells) const;
    [[nodiscard]] double cellsHeight(const Row& row) const;
    double placeCarry(PageCanvas& canvas, double top, const std::string& label, const std::string& amount) const;

    const TextShaper& m_shaper;
    double m_rowPadding;
    double m_points; ///< of the rows
    bool m_breaksTitles = false;
    std::vector<Column> m_columns;
    Cells m_header;
    std::vector<Row> m_rows;
    std::string m_carriedForward;
    std::string m_broughtForward;
    Sum m_total;
};

} // namespace encours
