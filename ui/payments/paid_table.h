// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dense_table.h"

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/payments/show_payment.h"

#include <optional>
#include <vector>
#endif

namespace encours::ui {

/// What a payment paid, line by line.
class PaidModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Due, Amount, Origin, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;

#ifndef Q_MOC_RUN
    void setLines(std::vector<encours::AllocatedLine> lines);
    [[nodiscard]] const std::vector<encours::AllocatedLine>& lines() const { return m_lines; }
#endif
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
#ifndef Q_MOC_RUN
    std::vector<encours::AllocatedLine> m_lines;
#endif
};

/// The table of them, as high as its lines up to a few.
class PaidTable : public DenseTable {
    Q_OBJECT
public:
    explicit PaidTable(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setLines(std::vector<encours::AllocatedLine> lines);
    /// Of the selected lines, those that people made.
    [[nodiscard]] std::vector<encours::AllocationId> selectedByHand() const;
    [[nodiscard]] std::vector<encours::AllocationId> allByHand() const;
#endif
    void retranslate() { m_model->retranslate(); }

signals:
    void selectionMoved();
    void takeBackWanted(); ///< Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PaidModel* m_model;
};

} // namespace encours::ui
