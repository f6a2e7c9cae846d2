// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/allocate_by_hand.h"

#include "desk/named_account.h"
#include "money/amount_text.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

namespace encours {

namespace {

std::string canonicalText(const AllocateRequest& request)
{
    std::string text = fmt::format("{}|{}|{}", request.customer.value, request.credit.value,
                                   request.rule ? allocationRuleCode(*request.rule) : "");
    for (const WantedPart& part : request.parts) {
        text += fmt::format("|{}={}", part.debit.value, part.amount ? std::to_string(part.amount->minorUnits()) : "");
    }
    return text;
}

Fault wrongSide(const Account& account, ItemId item)
{
    const Item* const known = account.findItem(item);
    const std::string number = known == nullptr ? std::string{} : known->number.str();
    return faultAbout(FaultCode::AllocationSides, number.empty() ? "#" + std::to_string(item.value) : number);
}

Fault tooLarge(Money amount)
{
    return faultAbout(FaultCode::AllocationTooLarge, formatAmount(amount, Language::French));
}

/// Takes what is wanted from copies of what is open, one part after the other.
Result<std::vector<AllocationPart>> partsWanted(const Account& account, const AccountState& state, Money left,
                                                const std::vector<WantedPart>& wanted)
{
    std::vector<OpenItem> debits = state.debits;
    std::vector<AllocationPart> parts;
    for (const WantedPart& part : wanted) {
        const auto debit =
            std::ranges::find_if(debits, [&](const OpenItem& open) { return open.item->id == part.debit; });
        if (debit == debits.end()) return wrongSide(account, part.debit);
        if (part.amount && !part.amount->isPositive()) return FaultCode::AmountNotPositive;
        const Money most = smaller(left, debit->open);
        if (part.amount && *part.amount > most) return tooLarge(*part.amount);
        const Money amount = part.amount.value_or(most);
        if (!amount.isPositive()) continue;
        parts.push_back({part.debit, amount});
        left -= amount;
        debit->open -= amount;
    }
    return parts;
}

Result<std::vector<AllocationPart>> partsOf(const Account& account, const AccountState& state, const OpenItem& credit,
                                            const AllocateRequest& request)
{
    if (!request.rule) return partsWanted(account, state, -credit.open, request.parts);
    for (AllocationProposal& proposal : proposeAllocations(account, state, request.credit)) {
        if (proposal.rule == *request.rule) return std::move(proposal.parts);
    }
    return Fault{FaultCode::RequestMalformed, {{"reason", "no-such-proposal"}}, "no proposal of this rule"};
}

AllocationDone doneWith(std::vector<AllocationPart> parts, Money left)
{
    AllocationDone done{std::move(parts), Money(0, left.currency()), left};
    for (const AllocationPart& part : done.parts) done.total += part.amount;
    done.left -= done.total;
    return done;
}

Result<Done> write(FactWriter& writer, CustomerId customer, ItemId credit, const std::vector<AllocationPart>& parts)
{
    for (const AllocationPart& part : parts) {
        ENCOURS_TRY(writer.addAllocation(customer, part.debit, credit, part.amount));
    }
    return Done{};
}

/// The proposal that may be taken without looking.
const AllocationProposal* clearOne(const std::vector<AllocationProposal>& proposals)
{
    if (proposals.empty()) return nullptr;
    const AllocationProposal& best = proposals.front();
    return best.rule != AllocationRule::OldestFirst && best.alternatives == 0 ? &best : nullptr;
}

struct AccountDay {
    Date day;
    Currency currency;
};

/// Takes what was just allocated out of what is open.
void settle(AccountState& state, const ClearAllocation& taken)
{
    for (const AllocationPart& part : taken.proposal.parts) {
        const auto debit =
            std::ranges::find_if(state.debits, [&](const OpenItem& open) { return open.item->id == part.debit; });
        debit->open -= part.amount;
    }
    std::erase_if(state.debits, [](const OpenItem& open) { return open.open.isZero(); });
}

using Credits = std::unordered_set<ItemId>;

void findIn(const Account& account, const AccountDay& on, const Credits& credits, std::vector<ClearAllocation>& clear)
{
    if (account.items.empty()) return;
    AccountState state = stateOf(account, on.day, on.currency);
    if (state.debits.empty()) return;
    for (const OpenItem& credit : state.credits) {
        if (!credits.empty() && !credits.contains(credit.item->id)) continue;
        const auto proposals = proposeAllocations(account, state, credit.item->id);
        const AllocationProposal* const best = clearOne(proposals);
        if (best == nullptr) continue;
        clear.push_back({account.customer.id, account.customer.code, account.customer.displayName(), credit.item->id,
                         credit.item->number.str(), credit.item->bookedOn, *best});
        settle(state, clear.back());
    }
}

} // namespace

Result<AllocationDone> AllocateByHand::execute(const AllocateRequest& request)
{
    const CommandHeader header = m_desk.header("allocate", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    const AccountState state = stateOf(*account, m_desk.today(), m_desk.settings().currency);
    const OpenItem* const credit = openCredit(state, request.credit);
    if (before) {
        return doneWith({}, credit == nullptr ? Money(0, m_desk.settings().currency) : -credit->open);
    }
    if (credit == nullptr) return wrongSide(*account, request.credit);
    ENCOURS_ASSIGN(std::vector<AllocationPart> parts, partsOf(*account, state, *credit, request));
    if (parts.empty()) return wrongSide(*account, request.credit);
    AllocationDone done = doneWith(std::move(parts), -credit->open);
    if (request.isDryRun) return done;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) {
        return write(writer, request.customer, request.credit, done.parts);
    }));
    ENCOURS_TRY(m_desk.refresh(request.customer, recorded));
    return done;
}

Result<Money> TakeBackAllocation::execute(const TakeBackRequest& request)
{
    std::vector<AllocationId> wanted = request.allocations;
    std::ranges::sort(wanted);
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
    std::string text = std::to_string(request.customer.value);
    for (const AllocationId id : wanted) text += fmt::format("|{}", id.value);
    const CommandHeader header = m_desk.header("unallocate", request.key, text);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    Money open(0, m_desk.settings().currency);
    if (before) return open;
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (wanted.empty()) return faultAbout(FaultCode::AllocationUnknown, "");
    std::vector<std::pair<AllocationId, CustomerId>> cancelled;
    for (const AllocationId id : wanted) {
        const auto known = std::ranges::find(account->allocations, id, &Allocation::id);
        if (known == account->allocations.end()) {
            return faultAbout(FaultCode::AllocationUnknown, std::to_string(id.value));
        }
        if (!known->isByHand) return faultAbout(FaultCode::AllocationOfLedger, std::to_string(id.value));
        open += known->amount;
        cancelled.emplace_back(id, request.customer);
    }
    if (request.isDryRun) return open;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) {
        return writer.cancelAllocations(cancelled);
    }));
    ENCOURS_TRY(m_desk.refresh(request.customer, recorded));
    return open;
}

std::vector<ClearAllocation> AllocateWhatIsClear::find(const Desk& desk, Date day, const ClearRequest& request)
{
    const auto portfolio = desk.portfolio();
    const AccountDay on{day, portfolio->currency()};
    const Credits credits(request.credits.begin(), request.credits.end());
    std::vector<ClearAllocation> clear;
    if (request.customer) {
        const auto account = portfolio->share(*request.customer);
        if (account) findIn(*account, on, credits, clear);
    } else {
        portfolio->forEach([&](const Account& account) { findIn(account, on, credits, clear); });
    }
    return clear;
}

Result<std::vector<ClearAllocation>> AllocateWhatIsClear::execute(const ClearRequest& request)
{
    const std::string text =
        fmt::format("clear|{}|{}", request.customer ? request.customer->value : 0, joinIds(request.credits));
    const CommandHeader header = m_desk.header("allocate", request.key, text);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return std::vector<ClearAllocation>{};
    if (request.customer) ENCOURS_TRY(accountOf(m_desk, *request.customer));
    std::vector<ClearAllocation> clear = find(m_desk, m_desk.today(), request);
    if (clear.empty() || request.isDryRun) return clear;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const ClearAllocation& one : clear) {
            ENCOURS_TRY(write(writer, one.customer, one.credit, one.proposal.parts));
        }
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(recorded.touched));
    return clear;
}

} // namespace encours
