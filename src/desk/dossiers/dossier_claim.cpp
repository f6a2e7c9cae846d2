// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/dossier_claim.h"

#include "base/fold.h"
#include "desk/late_charges.h"
#include "desk/named_account.h"
#include "desk/todays_lists.h"
#include "words/words.h"

#include <algorithm>

namespace encours {
namespace {

/// What can be claimed of an item today: it is overdue, and something is left of it.
Money claimable(const CallItem& item)
{
    const Money left = item.open - item.assumedCredit - item.secured;
    return item.daysLate > 0 && left.isPositive() ? left : Money(0, item.open.currency());
}

bool isAnyInDossier(const std::vector<CallItem>& items)
{
    return std::ranges::any_of(items,
                               [](const CallItem& item) { return item.inDossier && claimable(item).isPositive(); });
}

bool isUsual(const CallItem& item, bool hasDossier)
{
    if (!claimable(item).isPositive()) return false;
    // An insolvency or a factor blocks the call, not the claim: what is wrong with it is said.
    return hasDossier ? item.inDossier : item.callable.isPositive() || item.blocked.isPositive();
}

Result<std::vector<const CallItem*>> chosenItems(const Account& account, const std::vector<CallItem>& items,
                                                 const std::vector<ItemId>& named)
{
    std::vector<const CallItem*> chosen;
    const bool hasDossier = isAnyInDossier(items);
    for (const CallItem& item : items) {
        const bool isNamed = std::ranges::find(named, item.item) != named.end();
        if (named.empty() ? isUsual(item, hasDossier) : isNamed && claimable(item).isPositive()) {
            chosen.push_back(&item);
        }
    }
    for (const ItemId id : named) {
        if (std::ranges::any_of(chosen, [id](const CallItem* item) { return item->item == id; })) continue;
        const Item* const item = account.findItem(id);
        return faultAbout(FaultCode::InvoicesNotOpen, item != nullptr ? item->number.view() : std::string_view{"?"});
    }
    if (!chosen.empty()) return chosen;
    return Fault{FaultCode::NothingToClaim, {{"customer", account.customer.displayName()}}, "nothing is overdue"};
}

/// Charges waived or paid apart, of one item.
struct SettledCharges {
    Money interest;
    Money indemnity;
};

SettledCharges settledCharges(const Account& account, ItemId item, Date on, Currency currency)
{
    SettledCharges settled{Money(0, currency), Money(0, currency)};
    for (const Charge& charge : account.charges) {
        if (charge.item != item || charge.on > on || charge.step == ChargeStep::Claimed) continue;
        settled.interest += charge.interest;
        settled.indemnity += charge.indemnity;
    }
    return settled;
}

Money notBelowZero(Money amount)
{
    return amount.isNegative() ? Money(0, amount.currency()) : amount;
}

void addCharges(ClaimLine& line, const Account& account, const AccountCharges& charges, Date on)
{
    const Currency currency = line.amount.currency();
    line.interest = line.indemnity = line.chargesSettled = Money(0, currency);
    const auto found = std::ranges::find(charges.invoices, line.item, &InvoiceCharges::item);
    if (found == charges.invoices.end()) return;
    line.interestLines = found->principalFirst.lines;
    const SettledCharges settled = settledCharges(account, line.item, on, currency);
    line.interest = notBelowZero(found->principalFirst.interest - settled.interest);
    line.indemnity = notBelowZero(found->indemnity - settled.indemnity);
    line.chargesSettled = found->principalFirst.interest + found->indemnity - line.interest - line.indemnity;
}

ClaimLine lineOf(const Account& account, const CallItem& item)
{
    ClaimLine line;
    line.item = item.item;
    const Item* const document = account.findItem(item.item);
    line.number = cleanLine(item.number).text;
    // The file is written in French: a court of this country reads nothing else.
    if (line.number.empty()) line.number = wordsFor(Language::French, document->kind);
    line.issuedOn = item.issuedOn;
    line.dueOn = item.dueOn;
    line.daysLate = item.daysLate;
    line.amount = document->amount;
    line.received = document->amount - item.open;
    line.claimed = claimable(item);
    line.deducted = item.open - line.claimed;
    line.disputed = item.disputed;
    line.isFactored = item.isFactored;
    return line;
}

} // namespace

std::vector<ItemId> DossierClaim::items() const
{
    std::vector<ItemId> items;
    for (const ClaimLine& line : lines) items.push_back(line.item);
    return items;
}

Date DossierClaim::firstIssuedOn() const
{
    return std::ranges::min_element(lines, {}, &ClaimLine::issuedOn)->issuedOn;
}

Result<DossierClaim> claimOf(const Desk& desk, CustomerId customer, const std::vector<ItemId>& named)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, customer));
    const Date today = desk.today();
    ENCOURS_ASSIGN(const AccountDecision decision, TodaysLists{desk}.explain(customer, today));
    ENCOURS_ASSIGN(const auto chosen, chosenItems(*account, decision.items, named));
    ENCOURS_ASSIGN(const AccountCharges charges, ShowLateCharges{desk}.execute(customer, today));
    const Money nothing(0, desk.settings().currency);
    DossierClaim claim{account, today,   charges.rate, charges.debtor, insolvencyOf(account->events, today),
                       {},      nothing, nothing,      nothing};
    for (const CallItem* const item : chosen) {
        ClaimLine line = lineOf(*account, *item);
        addCharges(line, *account, charges, today);
        claim.principal += line.claimed;
        claim.interest += line.interest;
        claim.indemnities += line.indemnity;
        claim.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(claim.lines, {}, &ClaimLine::dueOn);
    return claim;
}

Result<std::vector<ClaimCandidate>> claimCandidates(const Desk& desk, CustomerId customer)
{
    ENCOURS_ASSIGN(const AccountDecision decision, TodaysLists{desk}.explain(customer, desk.today()));
    const bool hasDossier = isAnyInDossier(decision.items);
    std::vector<ClaimCandidate> candidates;
    for (const CallItem& item : decision.items) {
        if (!claimable(item).isPositive()) continue;
        candidates.push_back({item.item, item.number, item.dueOn, item.open, isUsual(item, hasDossier)});
    }
    std::ranges::stable_sort(candidates, {}, &ClaimCandidate::dueOn);
    return candidates;
}

} // namespace encours
