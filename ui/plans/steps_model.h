// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#ifndef Q_MOC_RUN
#include "dunning/plans/plan.h"

#include <vector>
#endif

namespace encours::ui {

/// The steps of a plan in the order in which they are done, each cell to be edited where it stands.
class StepsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, PhaseColumn, Offset, Anchor, Channel, Tone, Actor, Template, Smallest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

#ifndef Q_MOC_RUN
    void setSteps(std::vector<encours::PlanStep> steps, encours::Currency currency);
    [[nodiscard]] const std::vector<encours::PlanStep>& steps() const { return m_steps; }
    [[nodiscard]] encours::Currency currency() const { return m_currency; }
#endif
    /// What a cell of this column is chosen from, in the order of the values; empty where something is typed.
    [[nodiscard]] static QStringList choices(int column);
    /// Puts a step after a row, with the phase of that row; gives its row.
    int add(int after);
    void removeStep(int row);
    /// One place up or down; false at the end.
    bool moveStep(int row, int by);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Choices and the amount are given as numbers (place, minor units), the others as text.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void stepsChanged();

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QVariant valueAt(int row, int column) const;

#ifndef Q_MOC_RUN
    std::vector<encours::PlanStep> m_steps;
    encours::Currency m_currency;
#endif
};

} // namespace encours::ui
