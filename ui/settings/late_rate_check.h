// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "receivables/late_rate.h"

#include <memory>
#endif

class QLabel;

namespace encours::ui {

/// Says below a field what a clause about late payment means: its wording, the rate of today, and as a warning when it lies
/// beneath the legal floor. Text that is not understood is said in red.
class LateRateCheck : public QWidget {
    Q_OBJECT
public:
    /// The sentences are called `name` and `name` + `Warning`.
    explicit LateRateCheck(const QString& name, QWidget* parent = nullptr);

    void check(const encours::Result<encours::LateRate>& rate, encours::Date today,
               const std::shared_ptr<const encours::LegalValues>& values);

private:
    QLabel* m_meaning;
    QLabel* m_warning;
};

} // namespace encours::ui
