// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pill.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace encours::ui {

/// What cells of a DenseTable may hold beside Qt's own roles.
enum TableRole {
    PillsRole = Qt::UserRole + 1, ///< QVariant of QList<Status>: shown instead of the text
    MutedRole,                    ///< bool: the text in the caption's colour
    StrongRole,                   ///< bool: semibold
    ToneRole,                     ///< int of Tone: the text in the tone's ink
};

/// A table as the whole window draws it: rows of 28, no vertical lines, a rule under each row, the row under the pointer
/// tinted, the selected one filled, headers aligned as their column, no type-ahead. Ctrl+C copies the selected rows as
/// tab-separated text, Ctrl+Shift+C with the header. Space ticks a row whose first cell has a box.
class DenseTable : public QTableView {
    Q_OBJECT
public:
    explicit DenseTable(QWidget* parent = nullptr);

    /// Type-ahead would steal the single keys of outcomes.
    void keyboardSearch(const QString&) override {}
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    virtual void copySelection(bool withHeader) const;
    /// Header titles stand exactly over their columns: no room is kept for an arrow. A model that sorts marks the title.
    void hideSortArrows();
    /// Ticks the current row, or takes the tick off; false when it has no box.
    bool tickCurrent();

signals:
    /// Enter or double click.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setHoveredRow(int row);
    int m_hoveredRow = -1;
};

/// Draws the cells of a DenseTable.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Background, rule and hover, for delegates that draw their own cells.
    static void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    void paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace encours::ui

Q_DECLARE_METATYPE(encours::ui::Status)
