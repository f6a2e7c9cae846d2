// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_text.h"

#include "money/amount_text.h"

#include <sstream>

namespace encours::test {
namespace {

template <typename Tag>
std::string show(Id<Tag> id)
{
    return '#' + std::to_string(id.value);
}
std::string show(Date day)
{
    return formatIsoDate(day);
}
std::string show(const OptionalDate& day)
{
    return day ? formatIsoDate(*day) : "-";
}
std::string show(const std::optional<Date>& day)
{
    return day ? formatIsoDate(*day) : "-";
}
std::string show(Money amount)
{
    return formatPlainAmount(amount) + std::string{amount.currency().code()};
}
std::string show(std::string_view text)
{
    return '"' + std::string{text} + '"';
}
std::string show(Moment moment)
{
    return std::to_string(moment.microseconds);
}
template <typename Value>
    requires std::is_enum_v<Value> || std::is_integral_v<Value>
std::string show(Value value)
{
    return std::to_string(static_cast<int>(value));
}
std::string show(const CoveredItem& covered)
{
    return show(covered.item) + '=' + show(covered.amount);
}
std::string show(const InstrumentEvent& event)
{
    return show(event.step) + '@' + show(event.on) + show(event.reason) + show(event.recordedBy);
}
std::string show(const DisputeStep& step)
{
    return show(step.id) + show(step.kind) + '@' + show(step.on) + show(step.dueOn) + show(step.category) +
           show(std::string_view(step.person)) + (step.amount ? show(*step.amount) : "-") +
           show(std::string_view(step.text)) + show(std::string_view(step.actor)) + show(step.recordedBy);
}
template <typename Element>
std::string show(const std::vector<Element>& elements)
{
    std::string text = "[";
    for (const Element& element : elements) text += show(element) + ' ';
    return text + ']';
}

class Lines {
public:
    template <typename... Values>
    void add(std::string_view kind, const Values&... values)
    {
        m_text << kind;
        ((m_text << ' ' << show(values)), ...);
        m_text << '\n';
    }
    [[nodiscard]] std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
};

void addCustomer(Lines& lines, const Customer& customer)
{
    lines.add("customer", customer.id, std::string_view(customer.code));
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto name = static_cast<CustomerField>(index);
        if (!customer.field(name).empty()) lines.add(customerFieldCode(name), std::string_view(customer.field(name)));
    }
}

void addLedger(Lines& lines, const Account& account)
{
    for (const Item& item : account.items) {
        lines.add("item", item.id, item.kind, item.dueOrigin, item.means, item.issuedOn, item.bookedOn, item.dueOn,
                  item.deliveredOn, item.receivedOn, item.orderedOn, item.amount, item.number.view());
    }
    for (const Allocation& fact : account.allocations)
        lines.add("allocation", fact.id, fact.debit, fact.credit, fact.amount, fact.effectiveOn);
    for (const ForeignAmount& fact : account.foreignAmounts) lines.add("foreign", fact.item, fact.original);
}

void addContacts(Lines& lines, const Account& account)
{
    for (const Attempt& fact : account.attempts) {
        lines.add("attempt", fact.id, fact.outcome, fact.direction, fact.on, fact.callBackOn,
                  std::string_view(fact.note), std::string_view(fact.actor), fact.items, fact.recordedBy,
                  fact.recordedAt);
    }
    for (const Promise& fact : account.promises) {
        lines.add("promise", fact.id, fact.attempt, fact.madeOn, fact.promisedOn, fact.amount, fact.means, fact.items,
                  fact.recordedBy);
    }
    for (const Dispute& fact : account.disputes) {
        lines.add("dispute", fact.id, fact.attempt, fact.openedOn, fact.deadlineOn, fact.category,
                  std::string_view(fact.cause), std::string_view(fact.owner), fact.items, fact.steps, fact.resolvedOn,
                  fact.resolution, fact.recordedBy, std::string_view(fact.actor));
    }
    for (const Reminder& fact : account.reminders)
        lines.add("reminder", fact.id, std::string_view(fact.templateCode), fact.sentOn, fact.items, fact.recordedBy);
    for (const Dossier& fact : account.dossiers)
        lines.add("dossier", fact.id, fact.decidedOn, fact.items, std::string_view(fact.reason), fact.recordedBy);
}

void addRegisters(Lines& lines, const Account& account)
{
    for (const Instrument& fact : account.instruments) {
        lines.add("instrument", fact.id, fact.kind, std::string_view(fact.number), fact.dueOn, fact.amount, fact.items,
                  fact.events, fact.recordedBy);
    }
    for (const FactorEvent& fact : account.factorEvents)
        lines.add("factor", fact.item, fact.step, fact.on, fact.amount, fact.recordedBy);
    for (const AccountEvent& fact : account.events)
        lines.add("event", fact.id, fact.kind, fact.on, std::string_view(fact.note), fact.recordedBy);
    for (const Charge& fact : account.charges) {
        lines.add("charge", fact.id, fact.item, fact.step, fact.on, fact.interest, fact.indemnity, fact.recordedBy);
    }
}

void addWork(Lines& lines, const Account& account)
{
    for (const CircuitEvent& fact : account.circuit) {
        lines.add("circuit", fact.item, fact.step, fact.on, fact.payOn, std::string_view(fact.toldBy), fact.recordedBy);
    }
    for (const Block& fact : account.blocks) {
        lines.add("block", fact.id, fact.kind, fact.fromOn, fact.untilOn, fact.endedOn, std::string_view(fact.reason),
                  fact.items, fact.recordedBy);
    }
    for (const DiscountOffer& fact : account.offers) {
        lines.add("offer", fact.item, fact.offeredOn, fact.payBy, static_cast<int>(fact.rate.bp()), fact.discount,
                  std::string_view(fact.campaign), fact.recordedBy);
    }
}

} // namespace

std::string textOf(const Account& account)
{
    Lines lines;
    addCustomer(lines, account.customer);
    addLedger(lines, account);
    addContacts(lines, account);
    addRegisters(lines, account);
    addWork(lines, account);
    return lines.text();
}

} // namespace encours::test
