// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/ageing_chart.h"

#ifndef Q_MOC_RUN
#include "desk/dashboard/dashboard.h"

#include <optional>
#include <vector>
#endif

class QCPGraph;

namespace encours::ui {

/// The aged balance month by month with the DSO above it, as a line on an axis of days at the right. In the basis and with
/// the columns that the book's figures have. Its twin as a table is monthFigures() of desk/dashboard/month_figures.h.
class AgeingDsoChart : public AgeingChart {
    Q_OBJECT
public:
    explicit AgeingDsoChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// The months of a view; the one that ends on the day of the question is marked.
    void setView(const encours::DashboardView& view);
    [[nodiscard]] encours::Date dayOf(int month) const; ///< of a month that columns() counts
    /// The DSO of a month in tenths of a day; nothing when there is none.
    [[nodiscard]] std::optional<std::int64_t> dsoOf(int month) const;
#endif
    void clear();
    [[nodiscard]] QString textOf(int month) const override;

protected:
    void restyleBars() override;
    void resizeEvent(QResizeEvent* event) override;
    void fillMore() override;
    [[nodiscard]] QString accessibleTitle() const override;

private:
    void build();

#ifndef Q_MOC_RUN
    QCPGraph* m_halo = nullptr; ///< in the colour of the panel, so that the line stands out from the bars
    QCPGraph* m_line = nullptr;
    std::vector<encours::Date> m_days;
    std::vector<std::optional<encours::Indicator>> m_dso; ///< by month
#endif
};

} // namespace encours::ui
