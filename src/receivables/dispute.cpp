// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/contact.h"

#include <algorithm>

namespace encours {
namespace {

/// The last step of a kind until a day.
const DisputeStep* lastStep(const Dispute& dispute, DisputeStepKind kind, Date asOf)
{
    const DisputeStep* last = nullptr;
    for (const DisputeStep& step : dispute.steps) {
        if (step.kind == kind && step.on <= asOf) last = &step;
    }
    return last;
}

} // namespace

Date Dispute::deadlineAsOf(Date asOf) const
{
    const DisputeStep* moved = lastStep(*this, DisputeStepKind::Deadline, asOf);
    return moved != nullptr && moved->dueOn ? *moved->dueOn : deadlineOn;
}

const std::string& Dispute::ownerAsOf(Date asOf) const
{
    const DisputeStep* handedOver = lastStep(*this, DisputeStepKind::Owner, asOf);
    return handedOver != nullptr ? handedOver->person : owner;
}

DisputeCategory Dispute::categoryAsOf(Date asOf) const
{
    const DisputeStep* qualified = lastStep(*this, DisputeStepKind::Qualified, asOf);
    return qualified != nullptr ? qualified->category : category;
}

const std::string& Dispute::resolver() const
{
    static const std::string nobody;
    const DisputeStep* resolved = resolvedOn ? lastStep(*this, DisputeStepKind::Resolver, *resolvedOn) : nullptr;
    return resolved != nullptr ? resolved->person : nobody;
}

std::vector<const DisputeStep*> Dispute::openTasks(Date asOf) const
{
    std::vector<const DisputeStep*> open;
    for (const DisputeStep& step : steps) {
        if (step.on > asOf) continue;
        if (step.kind == DisputeStepKind::TaskOpened) open.push_back(&step);
        if (step.kind != DisputeStepKind::TaskDone) continue;
        const auto done = std::ranges::find(open, step.text, &DisputeStep::text);
        if (done != open.end()) open.erase(done);
    }
    std::ranges::stable_sort(open, {}, [](const DisputeStep* step) { return step->dueOn.value_or(step->on); });
    return open;
}

} // namespace encours
