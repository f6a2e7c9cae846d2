// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/risk/exposure.h"

namespace encours {

struct ExposureRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    Exposure exposure;
    bool mustDeclareSoon = false; ///< the insurer's deadline is at most alertDays away, or has passed
};

/// Customers with an exposure or a limit: beyond a limit first, then by exposure. May run on any thread.
class ShowExposures {
public:
    explicit ShowExposures(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<ExposureRow> execute(Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
