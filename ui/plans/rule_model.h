// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/show_targets.h"
#include "dunning/targets/targets.h"

#include <optional>
#endif

namespace encours::ui {

/// The rules of selection with what each selects now; a tick enables a rule.
class RuleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Points, Customers, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

#ifndef Q_MOC_RUN
    void setRules(const encours::TargetBook& book);
    void setCounts(const std::optional<encours::TargetCounts>& counts);
#endif
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void ticked(int row, bool isEnabled);

private:
    [[nodiscard]] QString textAt(std::size_t row, int column) const;

#ifndef Q_MOC_RUN
    encours::TargetBook m_book;
    std::optional<encours::TargetCounts> m_counts;
#endif
};

} // namespace encours::ui
