// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace encours::ui {

/// A short message over the empty part of the top bar, so that it never covers what it speaks of. It stays ten seconds,
/// longer while the pointer is over it, and never takes the focus.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* window);

    void say(const QString& text, Tone tone = Tone::Neutral, const QString& action = {},
             std::function<void()> onAction = {});
    [[nodiscard]] QString text() const;
    /// Moves to its place in a window of this size.
    void place();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
    std::function<void()> m_onAction;
};

} // namespace encours::ui
