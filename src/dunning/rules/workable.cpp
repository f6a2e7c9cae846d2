// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/workable.h"

#include "dunning/targets/preventive.h"

#include <algorithm>

namespace encours {

bool isAppointment(const ItemView& item)
{
    return item.next && (item.next->why == ReasonCode::CallBackDue || item.next->why == ReasonCode::LitigationOpen);
}

bool isWorkable(const ItemView& item, const DunningContext& context)
{
    if (item.isBlocked()) return false;
    if (isAppointment(item)) return item.callable.isPositive() || item.isSuspended();
    return item.callable.isPositive() && (item.isClaimed() || isPending(item, context));
}

Phase phaseOf(const AccountView& view)
{
    const auto has = [&](auto&& condition) { return std::any_of(view.items.begin(), view.items.end(), condition); };
    if (has([](const ItemView& item) { return item.dossier != nullptr && !item.isBlocked(); }))
        return Phase::Litigation;
    const auto isLate = [&](const ItemView& item) {
        return item.isOverdue && item.lateFrom <= view.context.today && isWorkable(item, view.context);
    };
    if (has(isLate)) return Phase::Prelitigation;
    return Phase::Preventive;
}

Money callableOf(const AccountView& view, Phase phase)
{
    return view.sum(&ItemView::callable, [&](const ItemView& item) {
        if (phase != Phase::Preventive) return item.isClaimed();
        const bool isAgreedForToday = isAppointment(item) && item.next->on <= view.context.today;
        return isPending(item, view.context) || isAgreedForToday;
    });
}

std::optional<Date> nextActionOn(const AccountView& view)
{
    std::optional<Date> workable;
    std::optional<Date> any;
    for (const ItemView& item : view.items) {
        // What credit covers before it is due was not called on its day, and is not called later.
        const bool isCovered = !item.isClaimed() && item.assumedCredit.isPositive() && !item.callable.isPositive();
        if (isCovered && item.next->on <= view.context.today) continue;
        if (isWorkable(item, view.context)) workable = workable ? earlier(*workable, item.next->on) : item.next->on;
        any = any ? earlier(*any, item.next->on) : item.next->on;
    }
    const bool isAhead = any && *any > view.context.today;
    return workable && !isAhead ? workable : any;
}

} // namespace encours
