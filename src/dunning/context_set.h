// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <map>
#include <utility>

namespace encours {

/// Contexts of one day by plan and holiday zone: which of them an account is decided in depends on its own plan, its
/// segment and where its customer keeps holidays. The one it was made from is used as it is wherever it fits, so that a
/// plan that is being tried out (a context whose plan is not that of the book) counts for the customers of the plan with
/// its code. Others are made when first asked for: one set for each thread. Lives no longer than that first context.
class ContextSet {
public:
    explicit ContextSet(const DunningContext& context) : m_first(context) {}
    [[nodiscard]] const DunningContext& of(const Account& account);

private:
    const DunningContext& m_first;
    std::map<std::pair<std::size_t, HolidayZone>, DunningContext> m_others;
};

} // namespace encours
