// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_print.h"

#include "support/format.h"
#include "support/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr double points = 8; ///< of the type
constexpr double leastScale = 0.6;
constexpr double lineFactor = 1.5;
constexpr double titleFactor = 1.4;
constexpr double pointsOfAnInch = 72;
constexpr std::size_t measuredRows = 2'000; ///< the widest of them says how wide a column is
constexpr int headLines = 3;                ///< title, notes, headings
constexpr double leastShare = 0.06;         ///< of the paper's width, for a column of texts
constexpr QRgb ink = 0xff000000;
constexpr QRgb rule = 0xffbbbbbb;

struct TablePrintWords {
    Q_DECLARE_TR_FUNCTIONS(TablePrintWords)
};

/// One digit behind the mark, or two: the mark is that of the language of the window.
QString decimalText(std::int64_t value, int digits)
{
    const std::int64_t unit = digits == 1 ? 10 : 100;
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    const std::int64_t size = std::abs(value);
    const QString mark = bareAmountText(Money(0, Currency::euro())).contains(',') ? "," : ".";
    return sign + countText(size / unit) + mark + QStringLiteral("%1").arg(size % unit, digits, 10, QChar('0'));
}

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return toQ(text); }
    QString operator()(Date day) const { return dateText(day); }
    QString operator()(Money amount) const { return dashedAmountText(amount); }
    QString operator()(FigureCount count) const { return countText(count.value); }
    QString operator()(FigureDays days) const { return decimalText(days.tenths, 1); }
    QString operator()(FigurePercent percent) const
    {
        return decimalText(percent.hundredths, 2) + QStringLiteral("\u00A0%");
    }
};

QString textOf(const FigureCell& cell)
{
    return std::visit(CellText{}, cell).simplified();
}

bool isFigureCell(const FigureCell& cell)
{
    return !std::holds_alternative<std::monostate>(cell) && !std::holds_alternative<std::string>(cell) &&
           !std::holds_alternative<Date>(cell);
}

QFont sized(TextRole role, double pixels)
{
    QFont font = Theme::current().font(role);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return font;
}

} // namespace

TablePrint::TablePrint(const QPrinter& printer, std::shared_ptr<const FigureTable> table) : m_table(std::move(table))
{
    measure(printer);
}

/// Figures are never cut: texts give way first, then the type becomes smaller.
void TablePrint::measure(const QPrinter& printer)
{
    const QRectF paper = printer.pageRect(QPrinter::DevicePixel);
    m_width = paper.width();
    m_height = paper.height();
    const double pixels = points * printer.resolution() / pointsOfAnInch;
    const QFontMetricsF strong(sized(TextRole::Strong, pixels));
    const std::size_t count = m_table->columns.size();
    m_columns.assign(count, {});
    double figures = 0;
    double texts = 0;
    for (std::size_t column = 0; column < count; ++column) {
        Column& made = m_columns[column];
        made.width = strong.horizontalAdvance(toQ(m_table->columns[column]));
        const auto widen = [&](const std::vector<FigureCell>& cells) {
            if (column >= cells.size()) return;
            made.isFigure = made.isFigure || isFigureCell(cells[column]);
            made.width = std::max(made.width, strong.horizontalAdvance(textOf(cells[column])));
        };
        for (std::size_t row = 0; row < std::min(measuredRows, m_table->rows.size()); ++row) widen(m_table->rows[row]);
        widen(m_table->total);
        made.width += pixels;
        (made.isFigure ? figures : texts) += made.width;
    }
    const double least =
        leastShare * m_width * static_cast<double>(std::ranges::count(m_columns, false, &Column::isFigure));
    const double room = std::max(least, m_width - figures);
    const double scale = std::clamp(m_width / std::max(1.0, figures + std::min(room, texts)), leastScale, 1.0);
    const double share = texts > 0 ? std::min(1.0, std::max(least, m_width / scale - figures) / texts) : 1.0;
    double left = 0;
    for (Column& column : m_columns) {
        column.left = left;
        column.width *= column.isFigure ? scale : share * scale;
        left += column.width;
    }
    m_font = sized(TextRole::Body, pixels * scale);
    m_strong = sized(TextRole::Strong, pixels * scale);
    m_title = sized(TextRole::Strong, pixels * titleFactor);
    m_line = pixels * scale * lineFactor;
    m_gap = pixels * scale / 2;
}

int TablePrint::rowsOnPage() const
{
    const double head = (headLines + 1) * lineFactor * static_cast<double>(m_title.pixelSize());
    return std::max(1, static_cast<int>((m_height - head) / m_line) - 1);
}

int TablePrint::pageCount() const
{
    const auto rows = static_cast<int>(m_table->rows.size()) + (m_table->total.empty() ? 0 : 1);
    const int each = rowsOnPage();
    return std::max(1, (rows + each - 1) / each);
}

void TablePrint::paintText(QPainter& painter, const QRectF& place, bool isFigure, const QString& text) const
{
    const QString cut = QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, cut);
}

void TablePrint::paintHead(QPainter& painter, int page) const
{
    const double line = lineFactor * static_cast<double>(m_title.pixelSize());
    painter.setFont(m_title);
    paintText(painter, QRectF(0, 0, m_width * 0.8, line), false, toQ(m_table->title));
    painter.setFont(m_font);
    paintText(painter, QRectF(m_width * 0.8, 0, m_width * 0.2, line), true,
              TablePrintWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    QStringList notes;
    for (const std::string& note : m_table->notes) notes << toQ(note);
    paintText(painter, QRectF(0, line, m_width, line), false, notes.join(QStringLiteral(" · ")));
    painter.setFont(m_strong);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const Column& each = m_columns[column];
        paintText(painter, QRectF(each.left + m_gap, 2 * line, each.width - 2 * m_gap, line), each.isFigure,
                  toQ(m_table->columns[column]));
    }
    painter.setPen(QPen(QColor::fromRgb(ink), m_gap / 8));
    painter.drawLine(QPointF(0, 3 * line), QPointF(m_width, 3 * line));
}

void TablePrint::paintRow(QPainter& painter, double top, const std::vector<FigureCell>& cells, const QFont& font) const
{
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(ink));
    for (std::size_t column = 0; column < std::min(cells.size(), m_columns.size()); ++column) {
        const Column& each = m_columns[column];
        paintText(painter, QRectF(each.left + m_gap, top, each.width - 2 * m_gap, m_line), each.isFigure,
                  textOf(cells[column]));
    }
    painter.setPen(QPen(QColor::fromRgb(rule), m_gap / 16));
    painter.drawLine(QPointF(0, top + m_line), QPointF(m_width, top + m_line));
}

bool TablePrint::paint(QPrinter& printer) const
{
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const std::size_t each = static_cast<std::size_t>(rowsOnPage());
    const double head = (headLines + 0.25) * lineFactor * static_cast<double>(m_title.pixelSize());
    const std::size_t rows = m_table->rows.size();
    const std::size_t all = rows + (m_table->total.empty() ? 0 : 1);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) return false;
        painter.setPen(QColor::fromRgb(ink));
        paintHead(painter, page);
        const std::size_t first = static_cast<std::size_t>(page) * each;
        for (std::size_t row = first; row < std::min(all, first + each); ++row) {
            const double top = head + static_cast<double>(row - first) * m_line;
            paintRow(painter, top, row < rows ? m_table->rows[row] : m_table->total, row < rows ? m_font : m_strong);
        }
    }
    return painter.end();
}

} // namespace encours::ui
