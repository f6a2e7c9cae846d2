// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/people/people.h"
#endif

class QComboBox;
class QLabel;
class QPushButton;

namespace encours::ui {

class DateEdit;

/// Hands the customers of somebody who goes on leave to a colleague, from one day to another. The form only collects.
class LeaveForm : public Card {
    Q_OBJECT
public:
    explicit LeaveForm(QWidget* parent = nullptr);

    void setNames(const QStringList& names, const QString& me);
    void setToday(encours::Date today);
    void accepted();
    void refuse(const QString& sentence);
    void retranslate();

signals:
    void wanted(const encours::HandOver& handOver);

private:
    void collect();
    [[nodiscard]] bool isRead(DateEdit* edit);

    QLabel* m_title;
    QLabel* m_captions[4];
    QComboBox* m_from;
    DateEdit* m_fromOn;
    DateEdit* m_untilOn;
    QComboBox* m_to;
    QPushButton* m_hand;
    QLabel* m_problem;
};

} // namespace encours::ui
