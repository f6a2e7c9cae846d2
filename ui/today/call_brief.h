// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace encours::ui {

/// What to have read before the telephone is picked up: disputes that were resolved since, the plan's step with its tone, and
/// whom to ask for when somebody else than the usual contact holds the money up.
class CallBrief : public Card {
    Q_OBJECT
public:
    explicit CallBrief(QWidget* parent = nullptr);

    void setDecision(const encours::AccountDecision& decision);

signals:
    void callWanted(const QString& phone);

private:
    QLabel* m_toSay;
    QLabel* m_brief;
    QPushButton* m_phone;
};

} // namespace encours::ui
