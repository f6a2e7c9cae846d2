// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_dashboard.h"

#include "desk/dashboard/dashboard.h"
#include "desk/measure_portfolio.h"

namespace encours {
namespace {

constexpr int openings = 5;
constexpr int frames = 21;
constexpr int daysBetween = 52;
constexpr int daysCompared = 31;

std::vector<std::int64_t> timesOfOpening(const Desk& desk, const DashboardQuestion& question)
{
    std::vector<std::int64_t> times;
    for (int round = 0; round < openings; ++round) {
        times.push_back(microsecondsOf([&] {
            Dashboard dashboard(desk, {});
            const DashboardView view = dashboard.show(question);
            expect(!view.figures.figures.empty(), "a page shows figures");
        }));
    }
    return times;
}

std::vector<std::int64_t> timesOfDragging(const Desk& desk, DashboardQuestion question)
{
    Dashboard dashboard(desk, {});
    (void)dashboard.show(question);
    std::vector<std::int64_t> times;
    for (int frame = 0; frame < frames; ++frame) {
        question.asOf = question.chartEnd.plusDays(-frame * daysBetween);
        times.push_back(microsecondsOf([&] { (void)dashboard.show(question); }));
    }
    return times;
}

} // namespace

std::vector<Measurement> measureDashboard(const Desk& desk, std::int64_t invoices)
{
    const DashboardQuestion question{desk.today(), desk.today().plusDays(-daysCompared), Grouping::Customer,
                                     desk.today()};
    const std::int64_t floor = plainAgeingFloor(*desk.portfolio(), desk.today());
    return {{"dashboard", invoices, medianOf(timesOfOpening(desk, question)), floor},
            {"slider", invoices, medianOf(timesOfDragging(desk, question)), floor}};
}

} // namespace encours
