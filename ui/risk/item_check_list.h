// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"

#include <unordered_set>
#include <vector>
#endif
#include "widgets/dense_table.h"

#include <QAbstractTableModel>

namespace encours::ui {

#ifndef Q_MOC_RUN
/// An open invoice that may be ticked.
struct CheckedItem {
    encours::ItemId item;
    QString number;
    encours::Date dueOn;
    encours::Money open;
};
#endif

class ItemCheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Due, Open, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;

#ifndef Q_MOC_RUN
    void setItems(std::vector<CheckedItem> items); ///< what is still there stays ticked
    [[nodiscard]] std::vector<encours::ItemId> ticked() const;
    [[nodiscard]] encours::Money tickedAmount(encours::Currency currency) const;
#endif
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void tickedChanged();

private:
#ifndef Q_MOC_RUN
    std::vector<CheckedItem> m_items;
    std::unordered_set<encours::ItemId> m_ticked;
#endif
};

/// Open invoices of a customer with a box each; Space ticks. Enter belongs to the form.
class ItemCheckList : public DenseTable {
    Q_OBJECT
public:
    explicit ItemCheckList(QWidget* parent = nullptr);
    [[nodiscard]] ItemCheckModel& items() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ItemCheckModel* m_model;
};

} // namespace encours::ui
