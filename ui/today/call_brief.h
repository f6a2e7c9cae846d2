// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"
#endif
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QTimer;

namespace encours::ui {

class CallSession;

/// What to have read before the telephone is picked up: disputes that were resolved since, what kind of conversation it is,
/// the plan's step with its tone, whom to ask for when somebody else than the usual contact holds the money up, and cash
/// that is not allocated yet. At the right, the conversation itself: who called whom, and how long it takes.
class CallBrief : public Card {
    Q_OBJECT
public:
    explicit CallBrief(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setSheet(const encours::CustomerSheet& sheet);
    /// `session` lives longer than this; shown from now on.
    void setSession(const CallSession* session) { m_session = session; }
#endif
    void clear();
    void showSession(); ///< clock and direction as they are now
    void retranslate();

signals:
    void callWanted(const QString& phone);
    void clockToggled();
    void inboundToggled();
    void allocationWanted();

private:
    void buildTexts(QWidget* place);
    void buildConversation(QWidget* place);
    [[nodiscard]] QPushButton* chip(const char* name);

    QLabel* m_toSay;
    QLabel* m_brief;
    QPushButton* m_phone = nullptr;
    QPushButton* m_allocate = nullptr;
    QPushButton* m_inbound = nullptr;
    QLabel* m_clock = nullptr;
    QPushButton* m_start = nullptr;
    QTimer* m_tick;
    const CallSession* m_session = nullptr;
};

} // namespace encours::ui
