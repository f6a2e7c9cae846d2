// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "print/page_flow.h"
#include "print/text_shaper.h"

#include <cstddef>
#include <vector>

namespace encours {

/// A table of any columns over as many pages as it needs. Numbers stand right; texts are broken within their columns; letters
/// become smaller when the numbers alone would not fit beside each other. A row is kept on one page unless it is taller than
/// one; the total goes with the last row.
class AnnexTable {
public:
    AnnexTable(const LetterTable& table, const TextShaper& shaper);
    void set(PageFlow& flow) const;

private:
    using Cells = std::vector<ShapedText>;

    void measure(const LetterTable& table);
    void shareWidth(std::vector<double> natural);
    [[nodiscard]] Cells shape(const std::vector<std::string>& texts, TextStyle style) const;
    [[nodiscard]] static std::size_t lineCount(const Cells& cells);
    [[nodiscard]] double headerHeight() const;
    void setHeader(PageFlow& flow) const;
    void setRow(PageFlow& flow, const Cells& cells, double keptBelow) const;
    void placeLines(PageCanvas& canvas, const Cells& cells, std::size_t from, std::size_t count, double baseline) const;
    void setTotal(PageFlow& flow) const;

    const TextShaper& m_shaper;
    std::vector<bool> m_isNumber;
    std::vector<double> m_lefts;
    std::vector<double> m_widths; ///< without the gap
    double m_points = 9;
    Cells m_header;
    std::vector<Cells> m_rows;
    Cells m_total;
};

} // namespace encours
