// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/disputes.h"
#endif

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class DenseTable;
class PartsBar;
class RegisterModel;

/// Open disputes by age, as a bar or as a table.
class DisputeAgeingCard : public Card {
    Q_OBJECT
public:
    explicit DisputeAgeingCard(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setAgeing(const encours::DisputeAgeing& ageing, encours::Currency currency);
#endif
    /// Beside the title, e.g. how fast disputes are resolved.
    void setRemark(const QString& remark);
    void toggleTable();
    void retranslate();

private:
    void showAgeing();
    void sayVerb();

    QLabel* m_title;
    QLabel* m_remark;
    QPushButton* m_asTable;
    QStackedWidget* m_stack;
    PartsBar* m_bar;
    DenseTable* m_table;
    RegisterModel* m_model;
#ifndef Q_MOC_RUN
    encours::DisputeAgeing m_ageing;
    encours::Currency m_currency = encours::Currency::euro();
#endif
};

} // namespace encours::ui
