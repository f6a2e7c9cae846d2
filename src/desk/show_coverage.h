// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/coverage.h"

namespace encours {

struct CoverageView {
    std::shared_ptr<const Portfolio> portfolio; ///< whose customers the items name
    Coverage coverage;
};

/// Every overdue item with its next dated action, and those that have none. May run on any thread.
class ShowCoverage {
public:
    explicit ShowCoverage(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] CoverageView execute(Date asOf) const;

private:
    const Desk& m_desk;
};

} // namespace encours
