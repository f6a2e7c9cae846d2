// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/late_charges.h"

#include "portfolio/item_index.h"

#include <algorithm>

namespace encours {

namespace {

/// What the charges of every invoice of one account depend on.
struct Charging {
    const Account& account;
    Date asOf;
    const LegalValues& values;
    LateRate rate;
    DebtorKind debtor;
};

std::vector<Settlement> settlementsOf(const Charging& charging, const Item& item, const ItemIndex& index)
{
    std::vector<Settlement> settlements;
    // Allocations stand by debit.
    const auto& allocations = charging.account.allocations;
    const auto first = std::lower_bound(allocations.begin(), allocations.end(), item.id,
                                        [](const Allocation& left, ItemId debit) { return left.debit < debit; });
    for (auto at = first; at != allocations.end() && at->debit == item.id; ++at) {
        const Allocation& allocation = *at;
        if (allocation.effectiveOn > charging.asOf) continue;
        const std::size_t credit = index.positionOf(allocation.credit);
        const bool isCreditNote =
            credit != ItemIndex::none && charging.account.items[credit].kind == ItemKind::CreditNote;
        settlements.push_back({allocation.effectiveOn, allocation.amount, isCreditNote});
    }
    std::stable_sort(settlements.begin(), settlements.end(),
                     [](const Settlement& left, const Settlement& right) { return left.on < right.on; });
    return settlements;
}

std::optional<Date> settledOn(const Item& item, const std::vector<Settlement>& settlements)
{
    Money left = item.amount;
    for (const Settlement& settlement : settlements) {
        left -= settlement.amount;
        if (!left.isPositive()) return settlement.on;
    }
    return std::nullopt;
}

/// The day after which interest runs; nothing when none is owed by law. A notice is for what is overdue when it is sent.
std::optional<Date> interestRunsAfter(const Charging& charging, const Item& item)
{
    if (charging.debtor != DebtorKind::Consumer) return item.dueOn;
    for (const AccountEvent& event : charging.account.events) {
        const bool isNotice = event.kind == AccountEventKind::FormalNotice && event.on <= charging.asOf;
        if (isNotice && event.on > item.dueOn) return event.on;
    }
    return std::nullopt;
}

/// The first opening judgment after an invoice. The end of the proceedings does not bring its interest back (L622-28).
std::optional<Date> judgmentAfter(const Charging& charging, const Item& item)
{
    for (const AccountEvent& event : charging.account.events) {
        if (event.on > charging.asOf) break;
        const auto open = insolvencyOf(charging.account.events, event.on);
        if (open && item.issuedOn < open->judgmentOn) return open->judgmentOn;
    }
    return std::nullopt;
}

void addSteps(const Charging& charging, InvoiceCharges& charges)
{
    ChargeBalance& balance = charges.balance;
    balance.computedInterest = charges.principalFirst.interest;
    balance.computedIndemnity = charges.indemnity;
    balance.claimed = balance.waived = balance.paid = Money(0, charges.principal.currency());
    for (const Charge& charge : charging.account.charges) {
        if (charge.item != charges.item || charge.on > charging.asOf) continue;
        const Money amount = charge.interest + charge.indemnity;
        switch (charge.step) {
        case ChargeStep::Claimed: balance.claimed += amount; break;
        case ChargeStep::Waived: balance.waived += amount; break;
        case ChargeStep::Paid: balance.paid += amount; break;
        }
    }
}

Result<InvoiceCharges> chargesOfItem(const Charging& charging, const Item& item, const ItemIndex& index)
{
    const Money nothing(0, item.amount.currency());
    InvoiceCharges charges{
        item.id, item.number.str(), item.issuedOn, item.dueOn, item.amount, item.amount, {}, {}, {}, nothing, {}};
    const std::vector<Settlement> settlements = settlementsOf(charging, item, index);
    for (const Settlement& settlement : settlements) charges.open -= settlement.amount;
    charges.settledOn = settledOn(item, settlements);
    const std::optional<Date> judgmentOn = judgmentAfter(charging, item);
    charges.principalFirst.interest = charges.interestFirst.interest = nothing;
    charges.principalFirst.interestUnpaid = charges.interestFirst.interestUnpaid = nothing;
    charges.principalFirst.principalLeft = charges.interestFirst.principalLeft = charges.open;
    if (const auto after = interestRunsAfter(charging, item)) {
        LateFeeQuestion question{
            item.amount, *after, charging.asOf, charging.rate, settlements, Imputation::PrincipalFirst, judgmentOn, {}};
        ENCOURS_ASSIGN(charges.principalFirst, lateFees(question, charging.values));
        question.imputation = Imputation::InterestFirst;
        ENCOURS_ASSIGN(charges.interestFirst, lateFees(question, charging.values));
    }
    const IndemnityQuestion indemnity{{{item.dueOn, charges.settledOn}}, charging.debtor, judgmentOn};
    // The law sets it in euros; what it is worth in another currency nobody has said.
    if (item.amount.currency() == Currency::euro()) {
        ENCOURS_ASSIGN(charges.indemnity, recoveryIndemnity(indemnity, charging.asOf, charging.values));
    }
    addSteps(charging, charges);
    return charges;
}

Charging chargingOf(const Account& account, Date asOf, const BookRules& rules, const LegalValues& values)
{
    Charging charging{account, asOf, values, account.customer.lateRate(rules), account.customer.debtorKind()};
    // C. civ. 1231-6: against a consumer the legal rate, whatever the general terms say.
    if (charging.debtor == DebtorKind::Consumer) charging.rate = {LateRateKind::LegalMultiple, Rate{}, 1};
    return charging;
}

} // namespace

Result<AccountCharges> chargesOf(const Account& account, Date asOf, const BookRules& rules, const LegalValues& values,
                                 Currency currency)
{
    const Charging charging = chargingOf(account, asOf, rules, values);
    const ItemIndex index(account);
    const Money nothing(0, currency);
    AccountCharges charges{charging.rate, charging.debtor, {}, {}, {nothing, nothing, nothing, nothing, nothing}};
    // A contract rate needs no legal value; without one nothing can be said about its floor.
    if (const auto floor = checkFloor(charging.rate, asOf, values)) charges.floor = *floor;
    for (const Item& item : account.items) {
        if (item.kind != ItemKind::Invoice || !item.isDebit() || item.bookedOn > asOf || item.dueOn >= asOf) continue;
        ENCOURS_ASSIGN(InvoiceCharges invoice, chargesOfItem(charging, item, index));
        if (!invoice.balance.computed().isPositive() && invoice.balance.claimed.isZero()) continue;
        charges.total.computedInterest += invoice.balance.computedInterest;
        charges.total.computedIndemnity += invoice.balance.computedIndemnity;
        charges.total.claimed += invoice.balance.claimed;
        charges.total.waived += invoice.balance.waived;
        charges.total.paid += invoice.balance.paid;
        charges.invoices.push_back(std::move(invoice));
    }
    std::stable_sort(charges.invoices.begin(), charges.invoices.end(),
                     [](const InvoiceCharges& left, const InvoiceCharges& right) { return left.dueOn < right.dueOn; });
    return charges;
}

} // namespace encours
