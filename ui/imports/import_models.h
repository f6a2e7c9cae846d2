// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/import_file.h"

#include <vector>
#endif

namespace encours::ui {

/// Past imports, newest first.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, File, Kind, Period, Counts, State, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(std::vector<encours::BatchLine> batches, encours::Date today);
    [[nodiscard]] const encours::BatchLine* at(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
#ifndef Q_MOC_RUN
    std::vector<encours::BatchLine> m_batches;
    encours::Date m_today;
#endif
};

/// The first rows of a file as it is read now.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setForm(const encours::FileForm& form);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
#ifndef Q_MOC_RUN
    encours::FileForm m_form;
#endif
};

/// Refused lines: where, what, why.
class RejectModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, ColumnName, Value, Reason, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;

    void setRejects(std::vector<encours::Reject> rejects);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
#ifndef Q_MOC_RUN
    std::vector<encours::Reject> m_rejects;
#endif
};

} // namespace encours::ui
