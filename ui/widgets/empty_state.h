// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours::ui {

/// Says what a page will show once there is something to show, and offers the one next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Icon icon, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text, const QString& verb = {}); ///< no verb: no button

signals:
    void stepTaken();

private:
    Icon m_icon;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_step;
};

} // namespace encours::ui
