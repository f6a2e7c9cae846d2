// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/activity/activity_report.h"
#include "desk/dashboard/movers.h"
#include "desk/objectives/objectives.h"
#include "desk/show_forecast.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Everything that the page for the management says, as figures.
struct ManagementReport {
    std::shared_ptr<const DashboardView> view; ///< by customer, always compared with another day
    ForecastView forecast;                     ///< managementWeeks of them
    ActivityReport activity;                   ///< of managementActivityDays up to the day
    std::vector<ObjectiveProgress> objectives;
    Movers movers;
    std::string firm;
    Rate usualVat;
    Date writtenOn;
};
inline constexpr int managementWeeks = 8;
inline constexpr int managementActivityDays = 30;

/// Puts the figures together. Desk thread: objectives are settings of the book.
class ShowManagement {
public:
    explicit ShowManagement(Desk& desk) : m_desk(desk) {}
    /// Of a day, compared with the end of the month before when no day is given. Nothing when it was asked to stop. Errors:
    /// those of the store.
    Result<std::optional<ManagementReport>> execute(Date asOf, std::optional<Date> comparedWith = {},
                                                    const Progress& progress = {},
                                                    const Cancellation& cancellation = {});

private:
    Desk& m_desk;
};

} // namespace encours
