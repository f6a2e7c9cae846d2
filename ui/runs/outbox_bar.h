// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/outbox/mail_settings.h"
#endif

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace encours::ui {

/// Above the outbox: what stands in the way of sending (no server, test mode, a copied book), the button that sends, how far it
/// is, and the password when the keyring does not know it.
class OutboxBar : public Card {
    Q_OBJECT
public:
    explicit OutboxBar(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    struct State {
        encours::MailSettings settings;
        QString testAddress;
        bool isPaused = false;
        int waiting = 0; ///< approved messages
    };
    void setState(const State& state);
#endif
    void showProgress(int done, int total);
    void showPause(int seconds);
    void showIdle();
    /// Puts the focus into the password field; `problem` says why it is asked for, "" when it is simply not known.
    void askPassword(const QString& problem);
    void leavePassword(); ///< nothing of it stays in the field
    void retranslate();

signals:
    void sendWanted();
    void stopWanted();
    void passwordGiven(const QString& password, bool isToBeKept);
    void resumeWanted();
    void settingsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showNotice();
    void givePassword();

#ifndef Q_MOC_RUN
    State m_state;
#endif
    QLabel* m_notice;
    QPushButton* m_step;
    QWidget* m_passwordLine;
    QLabel* m_passwordCaption;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QPushButton* m_give;
    QLabel* m_problem;
    QLabel* m_standing;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_send;
};

} // namespace encours::ui
