// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace encours::ui {

/// Says that the customer shown, or some of its invoices, are left in peace, until when and why, and takes that back. Hidden
/// when nothing is.
class BlockLine : public Card {
    Q_OBJECT
public:
    explicit BlockLine(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::CustomerSheet& sheet);
#endif

signals:
    void endWanted(qint64 block);

private:
    QLabel* m_text;
    QPushButton* m_end;
    qint64 m_block = 0;
};

} // namespace encours::ui
