// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"
#include "today/call_session.h"
#include "today/entry_form.h"
#include "widgets/pill.h"

#include <unordered_set>
#include <vector>
#endif

#include <QAbstractTableModel>

namespace encours::ui {

/// The open items of one customer: debits by due date, then credits not allocated. In choosing mode the debits carry a box
/// to tick.
class InvoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, DueColumn, LateColumn, OpenColumn, StateColumn, CircuitColumn, ColumnCount };

    explicit InvoiceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

#ifndef Q_MOC_RUN
    void setSheet(const encours::CustomerSheet* sheet); ///< null: nothing shown
    [[nodiscard]] std::vector<encours::ItemId> chosen() const;
    [[nodiscard]] encours::Money chosenAmount() const;
    /// The same customer as known now: what is ticked stays, as far as it is still open.
    void refreshSheet(const encours::CustomerSheet& sheet);
    /// What was said of single invoices in this conversation stands instead of their state.
    void setSaid(const encours::ui::CallSession& session);
    /// The first line that may be claimed and nothing was said of; -1: none.
    [[nodiscard]] int firstUnsaidRow() const;
#endif
    [[nodiscard]] bool hasAssumedDueDates() const { return m_hasAssumed; }
    /// Starts with every overdue item not in litigation yet ticked, or with those given, or with none.
    void setChoosing(bool choosing);
    void setChoosing(FirstTicks ticks, const std::vector<int>& selectedRows);
    [[nodiscard]] bool isChoosing() const { return m_isChoosing; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void chosenChanged();

private:
#ifndef Q_MOC_RUN
    struct Line {
        encours::ItemId item;
        QString number;
        QString due;
        QString late;
        encours::Money open;
        bool isCallable = false;
        std::optional<encours::Outcome> said; ///< in this conversation
        bool isOverdue = false;
        bool isDebit = true;
        bool isInDossier = false;
        QList<encours::ui::Status> statuses;
        QString circuit;
        QList<encours::ui::Status> circuitPills; ///< shown instead of the word
        QString more;                            ///< tooltip
    };
    [[nodiscard]] QString textAt(const Line& line, int column) const;
    [[nodiscard]] bool isTickable(const Line& line) const { return m_isChoosing && line.isDebit && !line.isInDossier; }
    void readSheet(const encours::CustomerSheet& sheet);
    void addDebit(const encours::CallItem& item);
    void addCredit(const encours::OpenItem& credit);
    void addCircuits(const encours::CustomerSheet& sheet);
    void changeChoosing(bool choosing, std::unordered_set<encours::ItemId> ticked);
    /// The amount in the currency of the invoice, for those that have one.
    void addOriginals(const encours::CustomerSheet& sheet);

    std::vector<Line> m_lines;
    std::unordered_set<encours::ItemId> m_chosen;
#endif
    bool m_isChoosing = false;
    bool m_hasAssumed = false;
};

} // namespace encours::ui
