// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#ifndef Q_MOC_RUN
#include "palette/palette_rows.h"
#endif

namespace encours::ui {

/// The lines of the palette; titles of sections cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

#ifndef Q_MOC_RUN
    void setRows(std::vector<PaletteRow> rows);
    /// Null outside the list.
    [[nodiscard]] const PaletteRow* at(int row) const;
    /// The next line that can be chosen, from a line on (itself included) in steps of ±1; -1 when there is none.
    [[nodiscard]] int choiceFrom(int row, int step) const;
#endif
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
#ifndef Q_MOC_RUN
    std::vector<PaletteRow> m_rows;
#endif
};

/// Draws a line: icon, title and detail with what was typed in bold, amount or keys at the right.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int sectionHeight = 28;
    static constexpr int rowHeight = 44;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace encours::ui
