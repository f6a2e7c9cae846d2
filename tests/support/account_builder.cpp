// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/account_builder.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace encours::test {

AccountBuilder::AccountBuilder(std::string code, std::int64_t customer)
{
    m_account.customer.id = CustomerId{customer};
    m_account.customer.code = std::move(code);
    field(CustomerField::Phone, "0472112233");
    field(CustomerField::Means, "vir");
}

AccountBuilder& AccountBuilder::field(CustomerField name, std::string text)
{
    m_account.customer.setField(name, std::move(text));
    return *this;
}

AccountBuilder& AccountBuilder::add(Item item)
{
    item.id = ItemId{nextId()};
    m_account.items.push_back(std::move(item));
    return *this;
}

AccountBuilder& AccountBuilder::invoice(std::string number, std::int64_t cents, Days days)
{
    return invoice(std::move(number), cents, days, PaymentMeans::Unknown);
}

AccountBuilder& AccountBuilder::invoice(std::string number, std::int64_t cents, Days days, PaymentMeans means)
{
    Item item;
    item.kind = ItemKind::Invoice;
    item.means = means;
    item.issuedOn = item.bookedOn = days.issuedOn;
    item.dueOn = days.dueOn;
    item.amount = Money(cents);
    item.number = std::move(number);
    return add(std::move(item));
}

AccountBuilder& AccountBuilder::invoiceDue(std::string number, std::int64_t cents, Date dueOn)
{
    return invoice(std::move(number), cents, {dueOn.plusDays(-30), dueOn});
}

AccountBuilder& AccountBuilder::openingBalance(std::string number, std::int64_t cents, Days days)
{
    invoice(std::move(number), cents, days);
    m_account.items.edit().back().kind = ItemKind::OpeningBalance;
    return *this;
}

AccountBuilder& AccountBuilder::creditNote(std::string number, std::int64_t cents, Date on)
{
    payment(std::move(number), cents, on);
    m_account.items.edit().back().kind = ItemKind::CreditNote;
    return *this;
}

AccountBuilder& AccountBuilder::returnedPayment(std::string number, std::int64_t cents, Date on)
{
    invoice(std::move(number), cents, {on, on});
    m_account.items.edit().back().kind = ItemKind::PaymentReturn;
    return *this;
}

AccountBuilder& AccountBuilder::payment(std::string number, std::int64_t cents, Date on)
{
    Item item;
    item.kind = ItemKind::Payment;
    item.issuedOn = item.bookedOn = item.dueOn = on;
    item.amount = Money(-cents);
    item.number = std::move(number);
    return add(std::move(item));
}

AccountBuilder& AccountBuilder::allocate(const std::string& credit, const std::string& debit, std::int64_t cents)
{
    Allocation allocation;
    allocation.id = AllocationId{nextId()};
    allocation.debit = idOf(debit);
    allocation.credit = idOf(credit);
    allocation.amount = Money(cents);
    allocation.effectiveOn =
        later(m_account.findItem(allocation.debit)->bookedOn, m_account.findItem(allocation.credit)->bookedOn);
    m_account.allocations.push_back(allocation);
    return *this;
}

AccountBuilder& AccountBuilder::pay(const std::string& debit, std::int64_t cents, Date on)
{
    const std::string number = "payment " + std::to_string(m_lastId);
    payment(number, cents, on);
    return allocate(number, debit, cents);
}

AttemptId AccountBuilder::addAttempt(Outcome outcome, Date on, const Numbers& numbers)
{
    Attempt attempt;
    attempt.id = AttemptId{nextId()};
    attempt.outcome = outcome;
    attempt.on = on;
    attempt.items = idsOf(numbers);
    attempt.recordedAt = Moment{attempt.id.value};
    m_account.attempts.push_back(std::move(attempt));
    return m_account.attempts.edit().back().id;
}

AccountBuilder& AccountBuilder::call(Outcome outcome, Date on, const Numbers& numbers)
{
    addAttempt(outcome, on, numbers);
    return *this;
}

AccountBuilder& AccountBuilder::inboundCall(Outcome outcome, Date on, const Numbers& numbers)
{
    addAttempt(outcome, on, numbers);
    m_account.attempts.edit().back().direction = Direction::Inbound;
    return *this;
}

AccountBuilder& AccountBuilder::callBack(Date on, Date callBackOn, const Numbers& numbers)
{
    addAttempt(Outcome::CallBack, on, numbers);
    m_account.attempts.edit().back().callBackOn = callBackOn;
    return *this;
}

AccountBuilder& AccountBuilder::promise(Date madeOn, Date promisedOn, const Covered& covered, PaymentMeans means)
{
    Numbers numbers;
    for (const auto& [number, cents] : covered) numbers.push_back(number);
    Promise promise;
    promise.attempt = addAttempt(Outcome::Promise, madeOn, numbers);
    promise.id = PromiseId{nextId()};
    promise.madeOn = madeOn;
    promise.promisedOn = promisedOn;
    promise.means = means;
    promise.items = coveredBy(covered);
    for (const CoveredItem& item : promise.items) promise.amount += item.amount;
    m_account.promises.push_back(std::move(promise));
    return *this;
}

AccountBuilder& AccountBuilder::plan(Date madeOn, const std::vector<Date>& promisedOn, const std::string& number,
                                     std::int64_t centsEach)
{
    const AttemptId attempt = addAttempt(Outcome::Plan, madeOn, {number});
    for (const Date day : promisedOn) {
        m_account.promises.push_back({PromiseId{nextId()},
                                      attempt,
                                      madeOn,
                                      day,
                                      Money(centsEach),
                                      PaymentMeans::Transfer,
                                      coveredBy({{number, centsEach}}),
                                      {}});
    }
    return *this;
}

AccountBuilder& AccountBuilder::plan(Date madeOn, const std::vector<Part>& parts)
{
    Numbers numbers;
    for (const Part& part : parts) {
        for (const auto& [number, cents] : part.covered) {
            if (std::ranges::find(numbers, number) == numbers.end()) numbers.push_back(number);
        }
    }
    const AttemptId attempt = addAttempt(Outcome::Plan, madeOn, numbers);
    for (const Part& part : parts) {
        Promise promise{PromiseId{nextId()}, attempt, madeOn, part.promisedOn, {}, PaymentMeans::Transfer, {}, {}};
        promise.items = coveredBy(part.covered);
        for (const CoveredItem& item : promise.items) promise.amount += item.amount;
        m_account.promises.push_back(std::move(promise));
    }
    return *this;
}

AccountBuilder& AccountBuilder::dispute(Date openedOn, Date deadlineOn, const Covered& covered)
{
    Numbers numbers;
    for (const auto& [number, cents] : covered) numbers.push_back(number);
    Dispute dispute;
    dispute.attempt = addAttempt(Outcome::Dispute, openedOn, numbers);
    dispute.id = DisputeId{nextId()};
    dispute.openedOn = openedOn;
    dispute.deadlineOn = deadlineOn;
    dispute.items = coveredBy(covered);
    m_account.disputes.push_back(std::move(dispute));
    return *this;
}

AccountBuilder& AccountBuilder::resolveLastDispute(Date on, DisputeResolution resolution)
{
    expect(!m_account.disputes.empty(), "there is a dispute to resolve");
    m_account.disputes.edit().back().resolvedOn = on;
    m_account.disputes.edit().back().resolution = resolution;
    return *this;
}

AccountBuilder& AccountBuilder::disputeOwner(DisputeCategory category, std::string owner)
{
    expect(!m_account.disputes.empty(), "there is a dispute to qualify");
    m_account.disputes.edit().back().category = category;
    m_account.disputes.edit().back().owner = std::move(owner);
    return *this;
}

AccountBuilder& AccountBuilder::disputeStep(DisputeStep step)
{
    expect(!m_account.disputes.empty(), "there is a dispute to work on");
    step.id = DisputeStepId{nextId()};
    m_account.disputes.edit().back().steps.push_back(std::move(step));
    return *this;
}

AccountBuilder& AccountBuilder::letter(Date on, const Numbers& numbers)
{
    m_account.reminders.push_back({ReminderId{nextId()}, "reminder-1", on, idsOf(numbers), {}});
    return *this;
}

AccountBuilder& AccountBuilder::dossier(Date on, const Numbers& numbers)
{
    m_account.dossiers.push_back({DossierId{nextId()}, on, idsOf(numbers), "", {}});
    return *this;
}

AccountBuilder& AccountBuilder::instrument(InstrumentKind kind, Date dueOn, const Covered& covered,
                                           const std::vector<Step>& steps)
{
    Instrument instrument;
    instrument.id = InstrumentId{nextId()};
    instrument.kind = kind;
    instrument.number = "E" + std::to_string(instrument.id.value);
    instrument.dueOn = dueOn;
    instrument.items = coveredBy(covered);
    for (const CoveredItem& item : instrument.items) instrument.amount += item.amount;
    for (const auto& [step, on] : steps) instrument.events.push_back({step, on, {}, {}});
    m_account.instruments.push_back(std::move(instrument));
    return *this;
}

AccountBuilder& AccountBuilder::nameInstrument(std::string number)
{
    expect(!m_account.instruments.empty(), "there is an instrument to name");
    m_account.instruments.edit().back().number = std::move(number);
    return *this;
}

AccountBuilder& AccountBuilder::instrumentStep(const std::string& number, InstrumentStep step, Date on)
{
    std::vector<Instrument>& instruments = m_account.instruments.edit();
    const auto found = std::ranges::find(instruments, number, &Instrument::number);
    expect(found != instruments.end(), "the account has an instrument of this number");
    found->events.push_back({step, on, {}, {}});
    return *this;
}

AccountBuilder& AccountBuilder::event(AccountEventKind kind, Date on)
{
    m_account.events.push_back({AccountEventId{nextId()}, kind, on, {}, {}});
    return *this;
}

AccountBuilder& AccountBuilder::factor(const std::string& number, FactorStep step, Date on, std::int64_t cents)
{
    m_account.factorEvents.push_back({idOf(number), step, on, Money(cents), {}});
    return *this;
}

AccountBuilder& AccountBuilder::charge(const std::string& number, ChargeStep step, Date on, std::int64_t interest,
                                       std::int64_t indemnity)
{
    m_account.charges.push_back({ChargeId{nextId()}, idOf(number), step, on, Money(interest), Money(indemnity), {}});
    return *this;
}

AccountBuilder& AccountBuilder::day(const std::string& number, ItemDayKind kind, Date on)
{
    std::vector<Item>& items = m_account.items.edit();
    const auto found = std::ranges::find_if(items, [&](const Item& item) { return item.number == number; });
    expect(found != items.end(), "the account has an item of this number");
    switch (kind) {
    case ItemDayKind::Delivered: found->deliveredOn = on; break;
    case ItemDayKind::Received: found->receivedOn = on; break;
    case ItemDayKind::Ordered: found->orderedOn = on; break;
    }
    return *this;
}

AccountBuilder& AccountBuilder::circuit(const std::string& number, CircuitStep step, Date on, std::optional<Date> payOn)
{
    m_account.circuit.push_back({idOf(number), step, on, payOn, {}, {}});
    return *this;
}

AccountBuilder& AccountBuilder::block(BlockKind kind, Date fromOn, Date untilOn, const Numbers& numbers)
{
    m_account.blocks.push_back({BlockId{nextId()}, kind, fromOn, untilOn, {}, "reason", idsOf(numbers), {}});
    return *this;
}

AccountBuilder& AccountBuilder::endLastBlock(Date on)
{
    expect(!m_account.blocks.empty(), "there is a block to end");
    m_account.blocks.edit().back().endedOn = on;
    return *this;
}

AccountBuilder& AccountBuilder::offer(const std::string& number, Date on, Date payBy, Rate rate, std::int64_t cents)
{
    m_account.offers.push_back({idOf(number), on, payBy, rate, Money(cents), {}, {}});
    return *this;
}

ItemId AccountBuilder::idOf(std::string_view number) const
{
    const auto found = std::find_if(m_account.items.begin(), m_account.items.end(),
                                    [number](const Item& item) { return item.number == number; });
    expect(found != m_account.items.end(), "the account has an item of this number");
    return found->id;
}

std::vector<ItemId> AccountBuilder::idsOf(const Numbers& numbers) const
{
    std::vector<ItemId> ids;
    for (const std::string& number : numbers) ids.push_back(idOf(number));
    return ids;
}

std::vector<CoveredItem> AccountBuilder::coveredBy(const Covered& covered) const
{
    std::vector<CoveredItem> items;
    for (const auto& [number, cents] : covered) items.push_back({idOf(number), Money(cents)});
    return items;
}

Account AccountBuilder::build() const
{
    Account account = m_account;
    std::ranges::stable_sort(account.items.edit(), [](const Item& left, const Item& right) {
        return std::tie(left.bookedOn, left.id) < std::tie(right.bookedOn, right.id);
    });
    std::ranges::stable_sort(account.allocations.edit(), [](const Allocation& left, const Allocation& right) {
        return std::tie(left.debit, left.id) < std::tie(right.debit, right.id);
    });
    const auto byDay = [](auto member) {
        return [member](const auto& left, const auto& right) { return left.*member < right.*member; };
    };
    std::ranges::stable_sort(account.promises.edit(), byDay(&Promise::madeOn));
    std::ranges::stable_sort(account.disputes.edit(), byDay(&Dispute::openedOn));
    std::ranges::stable_sort(account.reminders.edit(), byDay(&Reminder::sentOn));
    std::ranges::stable_sort(account.dossiers.edit(), byDay(&Dossier::decidedOn));
    std::ranges::stable_sort(account.events.edit(), byDay(&AccountEvent::on));
    std::ranges::stable_sort(account.charges.edit(), byDay(&Charge::on));
    std::ranges::stable_sort(account.factorEvents.edit(), [](const FactorEvent& left, const FactorEvent& right) {
        return std::tie(left.item, left.on) < std::tie(right.item, right.on);
    });
    std::ranges::stable_sort(account.circuit.edit(), [](const CircuitEvent& left, const CircuitEvent& right) {
        return std::tie(left.item, left.on) < std::tie(right.item, right.on);
    });
    std::ranges::stable_sort(account.blocks.edit(), byDay(&Block::fromOn));
    std::ranges::stable_sort(account.offers.edit(), byDay(&DiscountOffer::offeredOn));
    return account;
}

} // namespace encours::test
