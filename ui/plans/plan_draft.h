// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dunning/plans/plan.h"
#include "dunning/scheduler.h"

#include <memory>
#include <string>
#include <vector>

namespace encours {
class Desk;
}

namespace encours::ui {

/// The plans of a book as somebody is changing them, beside the ones that are kept: several plans may be changed before any
/// is saved, so that the preview shows what they do together. Value; copies are independent.
class PlanDraft {
public:
    PlanDraft() = default;
    explicit PlanDraft(std::shared_ptr<const DunningPolicy> kept);

    /// Something else was kept meanwhile: what was changed here stays, what was added there comes in.
    void rebase(std::shared_ptr<const DunningPolicy> kept);

    [[nodiscard]] const PlanBook& book() const { return m_book; }
    [[nodiscard]] const DunningPlan& plan(std::size_t place) const { return m_book.plans[place]; }
    [[nodiscard]] DunningPlan& edit(std::size_t place) { return m_book.plans[place]; }
    [[nodiscard]] std::size_t placeOf(const std::string& code) const; ///< 0 when there is none: the default
    [[nodiscard]] const std::string& defaultCode() const { return m_default; }
    void makeDefault(std::size_t place) { m_default = m_book.plans[place].code; }
    /// Adds a copy of a plan under a code of its own; gives its place.
    std::size_t copy(std::size_t place, const std::string& name);
    void remove(std::size_t place);
    /// Customers of this segment (as written) without a plan of their own; an empty code: the default.
    void assign(const std::string& segment, const std::string& code);
    [[nodiscard]] std::string planOfSegment(const std::string& segment) const;

    [[nodiscard]] bool isNew(std::size_t place) const;
    [[nodiscard]] bool isChanged(std::size_t place) const;
    [[nodiscard]] bool isChanged() const;
    /// The whole policy with this draft in it, to be previewed.
    [[nodiscard]] std::shared_ptr<const DunningPolicy> policy() const;
    /// The first plan that breaks a rule. Errors: as of checkPlan.
    [[nodiscard]] Result<Done> check() const;
    /// Writes what was changed, each as its own version. On the desk thread. Errors: as of EditPolicy.
    [[nodiscard]] Result<Done> save(Desk& desk) const;

private:
    [[nodiscard]] PlanBook ordered() const; ///< the default first

    std::shared_ptr<const DunningPolicy> m_kept = std::make_shared<const DunningPolicy>();
    PlanBook m_book;
    std::string m_default = m_book.standard().code;
};

/// Customers whose own field names a plan, and segments of the book, for who uses what.
struct PlanUsers {
    std::vector<std::string> segments;                           ///< as written, each once, in their order
    std::vector<std::pair<std::string, int>> ownPlans;           ///< code of a plan → customers
    std::vector<std::pair<std::string, int>> customersBySegment; ///< of those without a plan of their own
    int withoutSegment = 0;                                      ///< neither a plan nor a segment of their own

    /// How many customers are dunned by this plan under the draft.
    [[nodiscard]] int countFor(const PlanDraft& draft, const std::string& code) const;
    /// Of these, those whose own record names it: as long as there are some it cannot be removed.
    [[nodiscard]] int ownCount(const std::string& code) const;
};
/// Pure: may run on any thread.
[[nodiscard]] PlanUsers planUsers(const Portfolio& portfolio);

} // namespace encours::ui
