// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dense_table.h"

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/payments/show_payment.h"

#include <vector>
#endif

namespace encours::ui {

/// The open invoices that a payment may pay, each with a box, and how much of it would be paid.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Due, Open, Planned, columnTotal };
    using QAbstractTableModel::QAbstractTableModel;

#ifndef Q_MOC_RUN
    /// Nothing is ticked afterwards. `left` is what the payment has.
    void setLines(std::vector<encours::CandidateLine> lines, encours::Money left);
    void setParts(const std::vector<encours::AllocationPart>& parts); ///< ticks those of a proposal
    /// Spreads another amount over what is ticked, oldest due first; never more than is owed.
    void spread(encours::Money amount);
    [[nodiscard]] std::vector<encours::AllocationPart> parts() const; ///< what would be paid, in the order shown
    [[nodiscard]] encours::Money total() const;
    [[nodiscard]] encours::Money tickedOpen() const; ///< owed by what is ticked
#endif
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void ticked();      ///< by a person: another choice than any proposal
    void planChanged(); ///< amounts changed

private:
#ifndef Q_MOC_RUN
    struct Row {
        encours::CandidateLine line;
        bool isTicked = false;
        encours::Money planned;
    };
    [[nodiscard]] QString nameOf(const encours::CandidateLine& line) const;
    void showPlan();
    std::vector<Row> m_rows;
    encours::Money m_left;
#endif
};

/// Space ticks. Enter belongs to the panel.
class CandidateTable : public DenseTable {
    Q_OBJECT
public:
    explicit CandidateTable(QWidget* parent = nullptr);
    [[nodiscard]] CandidateModel& lines() const { return *m_model; }
    void retranslate() { m_model->retranslate(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    CandidateModel* m_model;
};

} // namespace encours::ui
