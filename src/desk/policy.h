// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Records what people decided about dunning. Each is one setting of the book, kept with all its versions; the whole is
/// checked before anything is written. Errors: PolicyMalformed{field,reason}, PolicyUnknown{value}, PolicyInUse{value,count},
/// TextTooLong, KeyReused, Store….
class EditPolicy {
public:
    explicit EditPolicy(Desk& desk) : m_desk(desk) {}
    /// Adds a plan or makes a new version of the one with this code.
    Result<Done> savePlan(const DunningPlan& plan, const std::string& key = {});
    /// A plan that no segment or customer uses, and that is not the default.
    Result<Done> removePlan(const std::string& code, const std::string& key = {});
    Result<Done> makeDefault(const std::string& code, const std::string& key = {});
    /// Customers of a segment that have no plan of their own; an empty code takes the segment's plan away.
    Result<Done> assignToSegment(const std::string& segment, const std::string& code, const std::string& key = {});
    /// One customer's own plan; an empty code takes it away.
    Result<Done> assignToCustomer(CustomerId customer, const std::string& code, const std::string& key = {});
    Result<Done> saveTargets(const TargetBook& targets, const std::string& key = {});
    Result<Done> saveWeights(const PriorityWeights& weights, const std::string& key = {});
    Result<Done> saveCampaign(const Campaign& campaign, const std::string& key = {});
    Result<Done> removeCampaign(const std::string& code, const std::string& key = {});

private:
    Desk& m_desk;
};

/// One version of a plan, of the rules of selection, of the weights or of a campaign.
struct PolicyVersion {
    JournalSeq seq;
    Moment at;
    std::string actor;
    std::string document; ///< JSON; "" = removed
};
/// `name`: `plan.<code>`, `targets`, `weights`, `campaign.<code>`. Oldest first.
Result<std::vector<PolicyVersion>> versionsOf(Desk& desk, const std::string& name);

/// How a customer's day would change under another policy.
struct ListChange {
    enum class Kind : std::uint8_t {
        Added,
        Removed,
        Moved,
        Repriced
    }; ///< Moved: to another list; Repriced: other points
    Kind kind = Kind::Added;
    CustomerId customer;
    std::optional<Call> before;
    std::optional<Call> after;
    std::optional<Date> nextActionOn; ///< of one that leaves the list: when it comes back
};

/// What another policy would do to the lists of a day, before anything is saved.
struct PolicyPreview {
    Date day;
    std::map<Phase, std::pair<int, Money>> before; ///< calls and callable money by list
    std::map<Phase, std::pair<int, Money>> after;
    std::vector<ListChange> changes; ///< added, removed, moved, repriced; within them the largest callable amount first
};

/// Pure: may run on any thread.
class PreviewPolicy {
public:
    explicit PreviewPolicy(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] PolicyPreview execute(const DunningPolicy& policy, Date day) const;

private:
    const Desk& m_desk;
};

/// Documents (JSON) of the parts of a policy; reading gives back what was printed. Errors of reading:
/// DocumentMalformed{line,column,reason}, or PolicyMalformed{field,reason} naming the member (`steps[2].offset_days`).
[[nodiscard]] std::string planDocument(const DunningPlan& plan);
Result<DunningPlan> planFromDocument(std::string_view text);
[[nodiscard]] std::string targetsDocument(const TargetBook& targets);
Result<TargetBook> targetsFromDocument(std::string_view text);
[[nodiscard]] std::string weightsDocument(const PriorityWeights& weights);
Result<PriorityWeights> weightsFromDocument(std::string_view text);
[[nodiscard]] std::string campaignDocument(const Campaign& campaign);
Result<Campaign> campaignFromDocument(std::string_view text);

} // namespace encours
