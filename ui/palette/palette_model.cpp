// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_model.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QPainter>
#include <QTextLayout>

namespace encours::ui {
namespace {

constexpr int textGap = 12;
constexpr int lineHeight = 20;

/// On one line, cut at the right, with a part of it semibold. The text is laid out as data: it is never markup.
void paintMarked(QPainter& painter, const QRect& place, const QString& text, MarkedPart marked, const QColor& ink,
                 const QColor& markedInk)
{
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextLayout::FormatRange part;
    part.start = marked.from;
    part.length = marked.length;
    part.format.setFontWeight(QFont::Bold);
    part.format.setForeground(markedInk);
    if (marked.length > 0) layout.setFormats({part});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(place.width());
    layout.endLayout();
    if (!line.isValid()) return;
    painter.setPen(ink);
    if (line.naturalTextWidth() > place.width()) { // what is cut loses its mark, not its end
        const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cut);
        return;
    }
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

void paintSection(QPainter& painter, const QRect& place, const QString& title)
{
    painter.setFont(Theme::current().font(TextRole::Caption));
    painter.setPen(Theme::current().colours().muted);
    painter.drawText(place.adjusted(size::gap, 0, -size::gap, -size::half), Qt::AlignLeft | Qt::AlignBottom, title);
}

/// The keys of a command stand in a cap, an amount stands plain. Gives the width that it took.
int paintRight(QPainter& painter, const QRect& place, const PaletteRow& row)
{
    if (row.right.isEmpty()) return 0;
    const ThemeColours& colours = Theme::current().colours();
    const bool isKeys = row.kind == PaletteRow::Kind::Command;
    painter.setFont(Theme::current().font(isKeys ? TextRole::Caption : TextRole::Strong));
    const int width = painter.fontMetrics().horizontalAdvance(row.right) + (isKeys ? size::gap : 0);
    QRect right(place.right() - width, place.top(), width, place.height());
    if (isKeys) {
        right.setHeight(lineHeight);
        right.moveTop(place.top() + (place.height() - lineHeight) / 2);
        painter.setPen(colours.line);
        painter.setBrush(colours.subtle);
        painter.drawRoundedRect(QRectF(right).adjusted(0.5, 0.5, -0.5, -0.5), size::half, size::half);
    }
    painter.setPen(isKeys ? colours.muted : colours.text);
    painter.drawText(right, isKeys ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter, row.right);
    return width + textGap;
}

void paintChoice(QPainter& painter, const QRect& rect, const PaletteRow& row, bool isCurrent)
{
    const ThemeColours& colours = Theme::current().colours();
    const QColor ink = isCurrent ? colours.accent : colours.muted;
    const QRect inner = rect.adjusted(size::gap, 0, -size::gap, 0);
    paintIcon(&painter, row.icon, QRect(inner.left(), rect.center().y() - size::icon / 2, size::icon, size::icon), ink);
    QRect text = inner.adjusted(size::icon + textGap, 0, -paintRight(painter, inner, row), 0);
    const bool isAlone = row.detail.isEmpty();
    text.setTop(isAlone ? rect.top() + (rect.height() - lineHeight) / 2 : rect.top() + 3);
    text.setHeight(lineHeight);
    painter.setFont(Theme::current().font(TextRole::Body));
    paintMarked(painter, text, row.title, row.markedTitle, colours.text, colours.accent);
    if (isAlone) return;
    text.translate(0, 18);
    painter.setFont(Theme::current().font(TextRole::Caption));
    paintMarked(painter, text, row.detail, row.markedDetail, colours.muted, colours.accent);
}

} // namespace

void PaletteModel::setRows(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const PaletteRow* PaletteModel::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_rows.size() ? &m_rows[place] : nullptr;
}

int PaletteModel::choiceFrom(int row, int step) const
{
    for (const PaletteRow* found = at(row); found != nullptr; found = at(row)) {
        if (found->isChoice()) return row;
        row += step;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteRow* row = at(index.row());
    if (row == nullptr) return {};
    if (role == Qt::DisplayRole) return row->title;
    if (role == Qt::AccessibleTextRole) return row->spoken();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const PaletteRow* row = at(index.row());
    return row != nullptr && row->isChoice() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    const PaletteRow* row = model->at(index.row());
    if (row == nullptr) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row->isChoice()) {
        paintSection(*painter, option.rect, row->title);
    } else {
        const ThemeColours& colours = Theme::current().colours();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isCurrent || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? colours.selection : colours.hover);
            painter->drawRoundedRect(option.rect.adjusted(size::half, 0, -size::half, 0), size::radius, size::radius);
        }
        paintChoice(*painter, option.rect, *row, isCurrent);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    const PaletteRow* row = model->at(index.row());
    return {240, row != nullptr && !row->isChoice() ? sectionHeight : rowHeight};
}

} // namespace encours::ui
