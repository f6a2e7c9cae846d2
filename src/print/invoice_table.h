// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page_canvas.h"
#include "print/text_shaper.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace encours {

/// A letter's table of invoices, measured once; whoever breaks the pages asks for heights and places the parts. Numbers
/// and dates stand left, days and amounts right; thin rules lie between rows and none stands between columns.
/// Every `place…` takes the upper edge of the part and returns its lower edge.
class InvoiceTable {
public:
    /// `rowPadding` lies above and below the text of a row, in millimetres.
    InvoiceTable(const Letter& letter, const TextShaper& shaper, double rowPadding);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double rowHeight(std::size_t row) const;
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
    static constexpr std::size_t columnCount = 5;
    using Cells = std::array<ShapedText, columnCount>;

    void measureColumns(const Letter& letter);
    [[nodiscard]] Cells shapeCells(const std::array<std::string_view, columnCount>& texts,
                                   const TextStyle& style) const;
    void placeCells(PageCanvas& canvas, double baseline, const Cells& cells) const;
    double placeSum(PageCanvas& canvas, double top, const std::string& label, const std::string& amount) const;

    const TextShaper& m_shaper;
    double m_rowPadding;
    std::array<double, columnCount> m_widths{};
    std::array<double, columnCount> m_lefts{};
    Cells m_header;
    std::vector<Cells> m_rows;
    std::vector<std::string> m_runningTotals;
    std::string m_carriedForward;
    std::string m_broughtForward;
    std::string m_totalLabel;
    std::string m_total;
};

} // namespace encours
