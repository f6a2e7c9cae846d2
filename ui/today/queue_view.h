// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/queue_model.h"
#endif

#include <QListView>

namespace encours::ui {

/// A list of the day. Keeps a current row as long as there is one; letters and digits are not searched for but left to
/// the page, where they mean outcomes.
class QueueView : public QListView {
    Q_OBJECT
public:
    explicit QueueView(QueueModel& model, QWidget* parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Selects and shows a row, clamped to the list; nothing when the list is empty.
    void select(int row);
    void move(int rows);
    /// As select(), and told even when the row was current already.
    void choose(int row);
    void keyboardSearch(const QString&) override {}

signals:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QueueModel& m_model;
};

} // namespace encours::ui
