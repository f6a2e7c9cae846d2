// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_draft.h"

#include "base/fold.h"
#include "desk/policy.h"

#include <algorithm>
#include <map>

namespace encours::ui {
namespace {

int countOf(const std::vector<std::pair<std::string, int>>& counts, const std::string& name)
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.first == name; });
    return found == counts.end() ? 0 : found->second;
}

} // namespace

PlanDraft::PlanDraft(std::shared_ptr<const DunningPolicy> kept)
    : m_kept(std::move(kept)), m_book(m_kept->plans), m_default(m_book.standard().code)
{
}

void PlanDraft::rebase(std::shared_ptr<const DunningPolicy> kept)
{
    for (const DunningPlan& plan : kept->plans.plans) {
        const DunningPlan* before = m_kept->plans.find(plan.code);
        const auto mine = std::find_if(m_book.plans.begin(), m_book.plans.end(),
                                       [&](const DunningPlan& other) { return other.code == plan.code; });
        if (mine == m_book.plans.end() && before == nullptr) m_book.plans.push_back(plan);
        else if (mine != m_book.plans.end() && before != nullptr && *mine == *before) *mine = plan;
    }
    m_kept = std::move(kept);
}

std::size_t PlanDraft::placeOf(const std::string& code) const
{
    for (std::size_t place = 0; place < m_book.plans.size(); ++place) {
        if (m_book.plans[place].code == code) return place;
    }
    return 0;
}

std::size_t PlanDraft::copy(std::size_t place, const std::string& name)
{
    DunningPlan plan = m_book.plans[place];
    int number = 2;
    do plan.code = "plan-" + std::to_string(number++);
    while (m_book.find(plan.code) != nullptr || m_kept->plans.find(plan.code) != nullptr);
    plan.name = name;
    m_book.plans.push_back(std::move(plan));
    return m_book.plans.size() - 1;
}

void PlanDraft::remove(std::size_t place)
{
    const std::string code = m_book.plans[place].code;
    std::erase_if(m_book.bySegment, [&](const auto& entry) { return entry.second == code; });
    m_book.plans.erase(m_book.plans.begin() + static_cast<std::ptrdiff_t>(place));
    if (m_default == code) m_default = m_book.standard().code;
}

void PlanDraft::assign(const std::string& segment, const std::string& code)
{
    const std::string folded = foldForSearch(segment);
    std::erase_if(m_book.bySegment, [&](const auto& entry) { return entry.first == folded; });
    if (!code.empty()) m_book.bySegment.emplace_back(folded, code);
    std::sort(m_book.bySegment.begin(), m_book.bySegment.end());
}

std::string PlanDraft::planOfSegment(const std::string& segment) const
{
    const std::string folded = foldForSearch(segment);
    for (const auto& [name, code] : m_book.bySegment) {
        if (name == folded) return code;
    }
    return {};
}

bool PlanDraft::isNew(std::size_t place) const
{
    return m_kept->plans.find(m_book.plans[place].code) == nullptr;
}

bool PlanDraft::isChanged(std::size_t place) const
{
    const DunningPlan* kept = m_kept->plans.find(m_book.plans[place].code);
    return kept == nullptr || !(*kept == m_book.plans[place]);
}

bool PlanDraft::isChanged() const
{
    PlanBook kept = m_kept->plans;
    std::sort(kept.bySegment.begin(), kept.bySegment.end());
    PlanBook draft = m_book;
    std::sort(draft.bySegment.begin(), draft.bySegment.end());
    return !(draft == kept) || m_default != m_kept->plans.standard().code;
}

PlanBook PlanDraft::ordered() const
{
    PlanBook book = m_book;
    const auto first = std::find_if(book.plans.begin(), book.plans.end(),
                                    [this](const DunningPlan& plan) { return plan.code == m_default; });
    if (first != book.plans.end()) std::rotate(book.plans.begin(), first, first + 1);
    return book;
}

std::shared_ptr<const DunningPolicy> PlanDraft::policy() const
{
    auto policy = std::make_shared<DunningPolicy>(*m_kept);
    policy->plans = ordered();
    return policy;
}

Result<Done> PlanDraft::check() const
{
    for (const DunningPlan& plan : m_book.plans) ENCOURS_TRY(checkPlan(plan));
    return Done{};
}

Result<Done> PlanDraft::save(Desk& desk) const
{
    EditPolicy edit(desk);
    for (std::size_t place = 0; place < m_book.plans.size(); ++place) {
        if (isChanged(place)) ENCOURS_TRY(edit.savePlan(m_book.plans[place], newKey()));
    }
    if (m_default != m_kept->plans.standard().code) ENCOURS_TRY(edit.makeDefault(m_default, newKey()));
    std::map<std::string, std::string> before(m_kept->plans.bySegment.begin(), m_kept->plans.bySegment.end());
    for (const auto& [segment, code] : m_book.bySegment) {
        const auto found = before.find(segment);
        if (found == before.end() || found->second != code) ENCOURS_TRY(edit.assignToSegment(segment, code, newKey()));
        before.erase(segment);
    }
    for (const auto& [segment, code] : before) ENCOURS_TRY(edit.assignToSegment(segment, {}, newKey()));
    for (const DunningPlan& kept : m_kept->plans.plans) {
        if (m_book.find(kept.code) == nullptr) ENCOURS_TRY(edit.removePlan(kept.code, newKey()));
    }
    return Done{};
}

int PlanUsers::ownCount(const std::string& code) const
{
    return countOf(ownPlans, code);
}

int PlanUsers::countFor(const PlanDraft& draft, const std::string& code) const
{
    int count = ownCount(code);
    const auto isDefault = code == draft.defaultCode();
    for (const auto& [segment, customers] : customersBySegment) {
        const std::string plan = draft.planOfSegment(segment);
        if (plan == code || (plan.empty() && isDefault)) count += customers;
    }
    return count + (isDefault ? withoutSegment : 0);
}

PlanUsers planUsers(const Portfolio& portfolio)
{
    std::map<std::string, int> own;
    std::map<std::string, std::pair<std::string, int>> segments; // folded → as written, customers
    PlanUsers users;
    portfolio.forEach([&](const Account& account) {
        const std::string& plan = account.customer.field(CustomerField::Plan);
        const std::string& segment = account.customer.field(CustomerField::Segment);
        if (!segment.empty()) segments.try_emplace(foldForSearch(segment), segment, 0);
        if (!plan.empty()) ++own[plan];
        else if (segment.empty()) ++users.withoutSegment;
        else ++segments[foldForSearch(segment)].second;
    });
    users.ownPlans.assign(own.begin(), own.end());
    for (const auto& [folded, written] : segments) {
        users.segments.push_back(written.first);
        users.customersBySegment.push_back(written);
    }
    return users;
}

} // namespace encours::ui
