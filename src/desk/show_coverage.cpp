// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_coverage.h"

namespace encours {

CoverageView ShowCoverage::execute(Date asOf) const
{
    auto portfolio = m_desk.portfolio();
    Coverage coverage = coverageOf(*portfolio, *m_desk.context(asOf));
    return {std::move(portfolio), std::move(coverage)};
}

} // namespace encours
