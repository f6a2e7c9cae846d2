// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/merges.h"

#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

struct Pair {
    Portfolio::AccountPtr other;
    Portfolio::AccountPtr kept;
};

/// The customer itself, also when it stands in another account.
Result<Portfolio::AccountPtr> exactAccount(const Desk& desk, CustomerId customer)
{
    auto account = desk.portfolio()->share(customer);
    if (!account) return faultAbout(FaultCode::CustomerUnknown, "#" + std::to_string(customer.value));
    return account;
}

Result<Pair> pairOf(const Desk& desk, const MergeRequest& request)
{
    Pair pair;
    ENCOURS_ASSIGN(pair.other, exactAccount(desk, request.customer));
    ENCOURS_ASSIGN(pair.kept, exactAccount(desk, request.into));
    if (request.customer == request.into) {
        return faultAbout(FaultCode::MergeWithItself, pair.kept->customer.displayName());
    }
    for (const auto& account : {pair.other, pair.kept}) {
        if (account->mergedInto) return faultAbout(FaultCode::MergeOfMerged, account->customer.displayName());
    }
    return pair;
}

std::vector<MergePreview::Field> differingFields(const Customer& kept, const Customer& other)
{
    std::vector<MergePreview::Field> fields;
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        const std::string& ours = kept.field(field);
        const std::string& theirs = other.field(field);
        if (!theirs.empty() && theirs != ours) fields.push_back({field, ours, theirs, ours.empty()});
    }
    return fields;
}

/// The customers whose accounts a merge or a split changes.
std::vector<CustomerId> changedBy(CustomerId first, CustomerId second)
{
    return {std::min(first, second), std::max(first, second)};
}

} // namespace

Result<MergePreview> MergeCustomers::preview(const MergeRequest& request) const
{
    ENCOURS_ASSIGN(const Pair pair, pairOf(m_desk, request));
    const Currency currency = m_desk.settings().currency;
    const Account& other = *pair.other;
    MergePreview preview;
    preview.items = other.items.size();
    preview.calls = other.attempts.size() + other.notes.size() + other.attachments.size();
    preview.openBefore = stateOf(*pair.kept, m_desk.today(), currency).balance;
    preview.openAfter = preview.openBefore + stateOf(other, m_desk.today(), currency).balance;
    preview.fields = differingFields(pair.kept->customer, other.customer);
    return preview;
}

Result<CustomerMergeId> MergeCustomers::execute(const MergeRequest& request)
{
    const CommandHeader header =
        m_desk.header("merge", request.key, fmt::format("{}|{}", request.customer.value, request.into.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        ENCOURS_ASSIGN(const auto kept, accountOf(m_desk, request.into));
        for (const MergedCustomer& known : kept->merged) {
            if (known.recordedBy == before->seq) return known.merge;
        }
        return CustomerMergeId{};
    }
    ENCOURS_ASSIGN([[maybe_unused]] const Pair pair, pairOf(m_desk, request));
    if (request.isDryRun) return CustomerMergeId{};
    const Date today = m_desk.today();
    CustomerMergeId id;
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.mergeCustomer(request.customer, request.into, today));
        return Done{};
    });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.refresh(changedBy(request.customer, request.into)));
    return id;
}

Result<Done> SplitCustomer::execute(const SplitRequest& request)
{
    const CommandHeader header =
        m_desk.header("split", request.key, fmt::format("{}|{}", request.customer.value, request.merge.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    const auto merged = std::ranges::find(account->merged, request.merge, &MergedCustomer::merge);
    if (merged == account->merged.end()) {
        return faultAbout(FaultCode::MergeUnknown, std::to_string(request.merge.value));
    }
    if (request.isDryRun) return Done{};
    const CustomerId other = merged->customer;
    const Date today = m_desk.today();
    const auto recorded = m_desk.store().record(
        header, [&](FactWriter& writer) { return writer.splitCustomer(other, request.merge, today); });
    return recorded ? m_desk.refresh(changedBy(account->customer.id, other)) : Result<Done>{recorded.fault()};
}

} // namespace encours
