// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/allocation_proposal.h"

#include "base/codes.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <string>

namespace encours {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, allocationRuleCount> ruleCodes{"same-number",   "promised",  "exact-invoice",
                                                                      "exact-account", "exact-sum", "oldest-first"};

constexpr std::size_t mostInSums = 60;
constexpr std::size_t shortestNumberInText = 3;

/// Parts that may be allocated, and how many others fit as well.
struct Found {
    std::vector<AllocationPart> parts;
    int alternatives = 0;
};

class Proposer {
public:
    Proposer(const Account& account, const AccountState& state, const OpenItem& credit)
        : m_account(account), m_state(state), m_credit(*credit.item), m_left(-credit.open)
    {
    }

    std::vector<AllocationProposal> run()
    {
        add(AllocationRule::SameNumber, sameNumber());
        add(AllocationRule::Promised, promised());
        add(AllocationRule::ExactInvoice, exactInvoice());
        add(AllocationRule::ExactAccount, exactAccount());
        add(AllocationRule::ExactSum, exactSum());
        add(AllocationRule::OldestFirst, {spreadOver(m_left, disputedLast()), 0});
        return std::move(m_proposals);
    }

private:
    void add(AllocationRule rule, Found found);
    [[nodiscard]] Found sameNumber() const;
    [[nodiscard]] Found promised() const;
    [[nodiscard]] Found exactInvoice() const;
    [[nodiscard]] Found exactAccount() const;
    [[nodiscard]] Found exactSum() const;
    [[nodiscard]] Found exactRun(std::size_t count) const;
    [[nodiscard]] Found exactFew(std::size_t count) const;
    [[nodiscard]] std::vector<AllocationPart> partsOf(const Promise& promise) const;
    [[nodiscard]] std::vector<OpenItem> disputedLast() const;
    [[nodiscard]] AllocationPart whole(std::size_t debit) const
    {
        return {m_state.debits[debit].item->id, m_state.debits[debit].open};
    }
    [[nodiscard]] std::int64_t cents(std::size_t debit) const { return m_state.debits[debit].open.minorUnits(); }

    const Account& m_account;
    const AccountState& m_state;
    const Item& m_credit;
    Money m_left;
    std::vector<AllocationProposal> m_proposals;
};

void Proposer::add(AllocationRule rule, Found found)
{
    if (found.parts.empty()) return;
    const bool isKnown =
        std::ranges::any_of(m_proposals, [&](const AllocationProposal& better) { return better.parts == found.parts; });
    if (isKnown) return;
    Money total(0, m_left.currency());
    for (const AllocationPart& part : found.parts) total += part.amount;
    m_proposals.push_back({rule, std::move(found.parts), total, found.alternatives});
}

/// `number` stands in the text as a word of its own.
bool names(std::string_view text, std::string_view number)
{
    if (number.empty()) return false;
    if (text == number) return true;
    const bool hasDigit = std::ranges::any_of(number, [](unsigned char sign) { return std::isdigit(sign) != 0; });
    if (number.size() < shortestNumberInText || !hasDigit) return false;
    const auto isInside = [&](std::size_t at) {
        return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] == '-');
    };
    for (std::size_t at = text.find(number); at != std::string_view::npos; at = text.find(number, at + 1)) {
        if ((at == 0 || !isInside(at - 1)) && !isInside(at + number.size())) return true;
    }
    return false;
}

Found Proposer::sameNumber() const
{
    std::vector<OpenItem> named;
    const std::string text = m_credit.number.str();
    std::ranges::copy_if(m_state.debits, std::back_inserter(named),
                         [&](const OpenItem& debit) { return names(text, debit.item->number.str()); });
    return {spreadOver(m_left, named), 0};
}

std::vector<AllocationPart> Proposer::partsOf(const Promise& promise) const
{
    std::vector<AllocationPart> parts;
    for (const OpenItem& debit : m_state.debits) {
        const auto covered = std::ranges::find(promise.items, debit.item->id, &CoveredItem::item);
        if (covered == promise.items.end()) continue;
        if (covered->amount > debit.open) return {};
        parts.push_back({debit.item->id, covered->amount});
    }
    return parts.size() == promise.items.size() ? parts : std::vector<AllocationPart>{};
}

/// The newest promise first: it says best what the customer means to pay.
Found Proposer::promised() const
{
    Found found;
    for (std::size_t at = m_account.promises.size(); at-- > 0;) {
        const Promise& promise = m_account.promises[at];
        if (promise.madeOn > m_credit.bookedOn || promise.amount != m_left) continue;
        std::vector<AllocationPart> parts = partsOf(promise);
        if (parts.empty() || parts == found.parts) continue;
        if (found.parts.empty()) found.parts = std::move(parts);
        else ++found.alternatives;
    }
    return found;
}

Found Proposer::exactInvoice() const
{
    Found found;
    for (std::size_t debit = 0; debit < m_state.debits.size(); ++debit) {
        if (m_state.debits[debit].open != m_left) continue;
        if (found.parts.empty()) found.parts.push_back(whole(debit));
        else ++found.alternatives;
    }
    return found;
}

Found Proposer::exactAccount() const
{
    Money owed(0, m_left.currency());
    for (const OpenItem& debit : m_state.debits) owed += debit.open;
    return owed == m_left ? Found{spreadOver(m_left, m_state.debits), 0} : Found{};
}

Found Proposer::exactSum() const
{
    const std::size_t count = std::min(m_state.debits.size(), mostInSums);
    Found run = exactRun(count);
    return run.parts.empty() ? exactFew(count) : run;
}

/// Invoices that follow each other: amounts are positive, so that one walk finds all runs.
Found Proposer::exactRun(std::size_t count) const
{
    Found found;
    std::int64_t sum = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < count; ++last) {
        sum += cents(last);
        while (sum > m_left.minorUnits()) sum -= cents(first++);
        if (sum != m_left.minorUnits() || last == first) continue;
        if (!found.parts.empty()) {
            ++found.alternatives;
            continue;
        }
        for (std::size_t debit = first; debit <= last; ++debit) found.parts.push_back(whole(debit));
    }
    return found;
}

Found Proposer::exactFew(std::size_t count) const
{
    Found found;
    const std::int64_t left = m_left.minorUnits();
    const auto take = [&](std::initializer_list<std::size_t> debits) {
        if (!found.parts.empty()) {
            ++found.alternatives;
            return;
        }
        for (const std::size_t debit : debits) found.parts.push_back(whole(debit));
    };
    for (std::size_t one = 0; one < count; ++one) {
        for (std::size_t two = one + 1; two < count; ++two) {
            if (cents(one) + cents(two) == left) take({one, two});
        }
    }
    if (!found.parts.empty()) return found;
    for (std::size_t one = 0; one < count; ++one) {
        for (std::size_t two = one + 1; two < count; ++two) {
            for (std::size_t three = two + 1; three < count; ++three) {
                if (cents(one) + cents(two) + cents(three) == left) take({one, two, three});
            }
        }
    }
    return found;
}

/// A customer who contests an invoice pays the others.
std::vector<OpenItem> Proposer::disputedLast() const
{
    std::vector<OpenItem> debits = m_state.debits;
    std::ranges::stable_partition(
        debits, [&](const OpenItem& debit) { return !isDisputed(m_account, debit.item->id, m_state.asOf); });
    return debits;
}

} // namespace

std::string_view allocationRuleCode(AllocationRule rule)
{
    return codeOf(ruleCodes, rule);
}

std::optional<AllocationRule> parseAllocationRule(std::string_view code)
{
    return parseCode<AllocationRule>(ruleCodes, code);
}

const std::vector<AllocationRule>& allAllocationRules()
{
    static const std::vector<AllocationRule> rules = [] {
        std::vector<AllocationRule> all;
        for (std::size_t at = 0; at < allocationRuleCount; ++at) all.push_back(static_cast<AllocationRule>(at));
        return all;
    }();
    return rules;
}

bool isDisputed(const Account& account, ItemId item, Date day)
{
    return std::ranges::any_of(account.disputes, [&](const Dispute& dispute) {
        return dispute.isOpen(day) && std::ranges::find(dispute.items, item, &CoveredItem::item) != dispute.items.end();
    });
}

const OpenItem* openCredit(const AccountState& state, ItemId credit)
{
    const auto found =
        std::ranges::find_if(state.credits, [&](const OpenItem& open) { return open.item->id == credit; });
    return found != state.credits.end() && found->item->isCredit() ? &*found : nullptr;
}

std::vector<AllocationPart> spreadOver(Money amount, const std::vector<OpenItem>& debits)
{
    std::vector<AllocationPart> parts;
    Money left = amount;
    for (const OpenItem& debit : debits) {
        if (!left.isPositive()) break;
        parts.push_back({debit.item->id, smaller(left, debit.open)});
        left -= parts.back().amount;
    }
    return parts;
}

std::vector<AllocationProposal> proposeAllocations(const Account& account, const AccountState& state, ItemId credit)
{
    const OpenItem* const open = openCredit(state, credit);
    if (open == nullptr || state.debits.empty()) return {};
    return Proposer{account, state, *open}.run();
}

} // namespace encours
