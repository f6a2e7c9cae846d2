// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "dunning/plans/plan.h"

#include <vector>
#endif

class QGridLayout;
class QLabel;
class QSpinBox;

namespace encours::ui {

class AmountEdit;

/// What the numbers of a plan are about.
enum class NumberGroup { Cadence, Promises, Escalation, Preventive, Litigation };

/// The numbers of one group, each under its caption.
class PlanNumbersCard : public Card {
    Q_OBJECT
public:
    explicit PlanNumbersCard(NumberGroup group, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setPlan(const encours::DunningPlan& plan, encours::Currency currency);
    /// Writes what stands in the fields into a plan; what cannot be read stays as it is there.
    void readInto(encours::DunningPlan& plan) const;
#endif
    void retranslate();

signals:
    void changed();

private:
    void addNumbers(QGridLayout& grid);
    void addAmounts(QGridLayout& grid);

    NumberGroup m_group;
    QLabel* m_title;
    QLabel* m_hint;
#ifndef Q_MOC_RUN
    struct Number {
        encours::PlanNumber number;
        QLabel* caption;
        QSpinBox* spin;
    };
    struct Amount {
        std::int64_t encours::DunningPlan::* member;
        QLabel* caption;
        AmountEdit* edit;
    };
    std::vector<Number> m_numbers;
    std::vector<Amount> m_amounts;
    encours::Currency m_currency;
#endif
    bool m_isFilling = false;
};

} // namespace encours::ui
