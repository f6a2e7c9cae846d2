// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/payer_book.h"

#include "support/random_account.h"

#include <algorithm>
#include <set>
#include <string>

namespace encours::test {

namespace {

Item itemOf(std::int64_t id, ItemKind kind, Date on, Date dueOn, std::int64_t cents)
{
    Item item;
    item.id = ItemId{id};
    item.kind = kind;
    item.issuedOn = item.bookedOn = on;
    item.dueOn = dueOn;
    item.amount = Money(cents);
    item.number = std::string_view("F" + std::to_string(id));
    return item;
}

template <typename Facts, typename IsKnown>
void keep(Facts& facts, IsKnown isKnown)
{
    auto& all = facts.edit();
    std::erase_if(all, [&](const auto& fact) { return !isKnown(fact); });
}

} // namespace

Account payerAccount(std::int64_t customer, const std::vector<PaidInvoice>& invoices)
{
    Account account;
    account.customer.id = CustomerId{customer};
    account.customer.code = "C" + std::to_string(customer);
    std::int64_t id = 0;
    for (const PaidInvoice& invoice : invoices) {
        const Item debit = itemOf(++id, ItemKind::Invoice, invoice.issuedOn, invoice.dueOn, invoice.cents);
        account.items.push_back(debit);
        if (invoice.disputedOn) {
            Dispute dispute;
            dispute.id = DisputeId{id};
            dispute.openedOn = *invoice.disputedOn;
            dispute.deadlineOn = invoice.disputedOn->plusDays(14);
            dispute.items = {{debit.id, debit.amount}};
            dispute.resolvedOn = invoice.paidOn;
            account.disputes.push_back(dispute);
        }
        if (!invoice.paidOn) continue;
        const Item credit = itemOf(++id, ItemKind::Payment, *invoice.paidOn, *invoice.paidOn, -invoice.cents);
        account.items.push_back(credit);
        Allocation allocation;
        allocation.id = AllocationId{id};
        allocation.debit = debit.id;
        allocation.credit = credit.id;
        allocation.amount = debit.amount;
        allocation.effectiveOn = later(debit.bookedOn, credit.bookedOn);
        account.allocations.push_back(allocation);
    }
    std::ranges::stable_sort(account.items.edit(), [](const Item& left, const Item& right) {
        return std::pair(left.bookedOn, left.id) < std::pair(right.bookedOn, right.id);
    });
    std::ranges::stable_sort(account.disputes.edit(), {}, &Dispute::openedOn);
    return account;
}

std::vector<PaidInvoice> invoicesOf(const PayerManner& manner, std::mt19937_64& random)
{
    std::vector<PaidInvoice> invoices;
    for (int count = 0; count < manner.invoices; ++count) {
        PaidInvoice invoice;
        invoice.issuedOn = manner.from.plusDays(pick(random, manner.days));
        invoice.dueOn = invoice.issuedOn.plusDays(30);
        invoice.cents = 1'000 + pick(random, 500'000);
        const bool isDisputed = pick(random, 100) < manner.disputePercent;
        if (isDisputed) invoice.disputedOn = invoice.issuedOn;
        const int days = manner.delay + pick(random, manner.spread + 1) + (isDisputed ? 15 : 0);
        if (pick(random, 100) >= manner.neverPercent) {
            invoice.paidOn = later(invoice.issuedOn, invoice.dueOn.plusDays(days));
        }
        invoices.push_back(invoice);
    }
    return invoices;
}

Account knownOn(const Account& account, Date day)
{
    Account known = account;
    keep(known.items, [&](const Item& item) { return item.bookedOn <= day; });
    keep(known.allocations, [&](const Allocation& allocation) { return allocation.effectiveOn <= day; });
    keep(known.attempts, [&](const Attempt& attempt) { return attempt.on <= day; });
    keep(known.promises, [&](const Promise& promise) { return promise.madeOn <= day; });
    keep(known.disputes, [&](const Dispute& dispute) { return dispute.openedOn <= day; });
    for (Dispute& dispute : known.disputes.edit()) {
        if (dispute.resolvedOn && *dispute.resolvedOn > day) dispute.resolvedOn.reset();
    }
    keep(known.reminders, [&](const Reminder& reminder) { return reminder.sentOn <= day; });
    keep(known.dossiers, [&](const Dossier& dossier) { return dossier.decidedOn <= day; });
    for (Instrument& instrument : known.instruments.edit()) {
        std::erase_if(instrument.events, [&](const InstrumentEvent& event) { return event.on > day; });
    }
    keep(known.instruments, [](const Instrument& instrument) { return !instrument.events.empty(); });
    keep(known.factorEvents, [&](const FactorEvent& event) { return event.on <= day; });
    keep(known.events, [&](const AccountEvent& event) { return event.on <= day; });
    keep(known.charges, [&](const Charge& charge) { return charge.on <= day; });
    return known;
}

} // namespace encours::test
