// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_targets.h"

namespace encours {

TargetCounts ShowTargets::execute(Date day) const
{
    return execute(day, m_desk.policy()->targets);
}

TargetCounts ShowTargets::execute(Date day, const TargetBook& targets) const
{
    const auto portfolio = m_desk.portfolio();
    const auto context = m_desk.context(day);
    return countTargets(*portfolio, *context, targets);
}

TargetCount ShowTargets::execute(Date day, const Condition& condition) const
{
    const auto portfolio = m_desk.portfolio();
    const auto context = m_desk.context(day);
    return countTarget(*portfolio, *context, condition);
}

} // namespace encours
