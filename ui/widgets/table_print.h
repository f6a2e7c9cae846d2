// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/save_figures.h"

#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QPrinter;
class QRectF;

namespace encours::ui {

/// A table of figures on paper: its title and the page number on every page, headings repeated, the total at the end, columns
/// as wide as the paper lets them be. A value; paint() may run on any thread.
class TablePrint {
public:
    TablePrint(const QPrinter& printer, std::shared_ptr<const FigureTable> table);

    [[nodiscard]] int pageCount() const;
    /// False when the printer or the file refused.
    [[nodiscard]] bool paint(QPrinter& printer) const;

private:
    struct Column {
        double left = 0;
        double width = 0;
        bool isFigure = false;
    };
    void measure(const QPrinter& printer);
    void paintHead(QPainter& painter, int page) const;
    void paintRow(QPainter& painter, double top, const std::vector<FigureCell>& cells, const QFont& font) const;
    void paintText(QPainter& painter, const QRectF& place, bool isFigure, const QString& text) const;
    [[nodiscard]] int rowsOnPage() const;

    std::shared_ptr<const FigureTable> m_table;
    std::vector<Column> m_columns;
    QFont m_font;
    QFont m_strong;
    QFont m_title;
    double m_width = 0; ///< of the paper within its margins, in pixels of the printer
    double m_height = 0;
    double m_line = 0; ///< height of a row
    double m_gap = 0;  ///< within a cell
};

} // namespace encours::ui
