// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dense_table.h"

namespace encours::ui {

class StepsModel;

/// The steps of a plan, edited where they stand: Enter or typing opens a cell, Tab goes to the next one; Insert adds a step,
/// Delete removes it, Alt with an arrow moves it.
class StepsTable : public DenseTable {
    Q_OBJECT
public:
    explicit StepsTable(StepsModel& model, QWidget* parent = nullptr);

    void addStep();
    void removeCurrent();
    void moveCurrent(int by);
    /// As high as its rows, between a few and many: the page scrolls, not the table.
    void fitHeight();
    /// As wide as what stands in them; the template takes the rest.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void select(int row, int column);

    StepsModel& m_model;
};

/// Edits a cell of the steps where it stands.
class StepDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace encours::ui
