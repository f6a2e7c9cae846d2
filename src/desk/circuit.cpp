// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/circuit.h"

#include "desk/board_parts.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <tuple>

namespace encours {

namespace {

std::string canonicalText(const CircuitRequest& request)
{
    return fmt::format("{}|{}|{}|{}|{}|{}", request.customer.value, circuitStepCode(request.step),
                       formatIsoDate(request.on), request.payOn ? formatIsoDate(*request.payOn) : "", request.toldBy,
                       joinIds(request.items));
}

Result<Done> checkPayDay(const CircuitRequest& request)
{
    if (!request.payOn) return Done{};
    if (request.step != CircuitStep::Scheduled) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "pay-day"}}, "a payment day with another step"};
    }
    if (*request.payOn < request.on) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatDate(request.on, Language::French)},
                      {"second", formatDate(*request.payOn, Language::French)}},
                     "paid before it was scheduled"};
    }
    return Done{};
}

/// One event for each invoice, by item.
Result<std::vector<CircuitEvent>> eventsOf(const Desk& desk, const CircuitRequest& request)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    ENCOURS_TRY(checkHappened(request.on, desk.today()));
    ENCOURS_TRY(checkPayDay(request));
    ENCOURS_ASSIGN(const std::string toldBy, cleanText("by", request.toldBy));
    const AccountState state = stateOf(*account, desk.today(), desk.settings().currency);
    ENCOURS_ASSIGN(const std::vector<OpenItem> open, openDebits(*account, state, request.items));
    if (open.empty()) return faultAbout(FaultCode::InvoicesNotOpen, account->customer.code);
    std::vector<CircuitEvent> events;
    for (const OpenItem& debit : open) {
        events.push_back({debit.item->id, request.step, request.on, request.payOn, toldBy, {}});
    }
    std::ranges::sort(events, {}, &CircuitEvent::item);
    return events;
}

CircuitRow rowOf(const Account& account, const OpenItem& open, Date day)
{
    const CircuitState state = circuitOf(std::span(account.circuit.data(), account.circuit.size()), open.item->id, day);
    CircuitRow row;
    row.customer = account.customer.id;
    row.customerCode = account.customer.code;
    row.customerName = account.customer.displayName();
    row.controller = account.customer.field(CustomerField::Controller);
    row.item = open.item->id;
    row.number = open.item->number.str();
    row.dueOn = open.item->dueOn;
    row.daysLate = daysLate(*open.item, day);
    row.open = open.open;
    row.reached = state.reached;
    row.isHeld = state.isHeld;
    row.payOn = state.payOn;
    row.isPayOnPast = state.payOn && *state.payOn < day;
    if (state.last != nullptr) {
        row.saidOn = state.last->on;
        row.toldBy = state.last->toldBy;
    }
    row.holder = state.holder();
    const bool isWithBuyer = row.holder == CircuitHolder::Buyer;
    row.holderName = account.customer.field(isWithBuyer ? CustomerField::BuyerName : CustomerField::ContactName);
    row.holderPhone = account.customer.field(isWithBuyer ? CustomerField::BuyerPhone : CustomerField::Phone);
    for (const CircuitEvent& event : account.circuit) {
        if (event.item == open.item->id && event.on <= day) row.history.push_back(event);
    }
    return row;
}

bool isWanted(const CircuitFilter& filter, const CircuitRow& row)
{
    return (filter.customer || !row.history.empty()) && (!filter.heldOnly || row.isHeld);
}

} // namespace

Result<Done> RecordCircuit::execute(const CircuitRequest& request)
{
    const CommandHeader header = m_desk.header("circuit", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const std::vector<CircuitEvent> events, eventsOf(m_desk, request));
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const CircuitEvent& event : events) {
            ENCOURS_TRY(writer.addCircuitEvent(request.customer, event));
        }
        return Done{};
    });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

std::vector<CircuitRow> ShowCircuit::execute(Date day, const CircuitFilter& filter) const
{
    const auto portfolio = m_desk.portfolio();
    std::vector<CircuitRow> rows;
    portfolio->forEach([&](const Account& account) {
        const bool isNamed = filter.customer && account.customer.id == *filter.customer;
        if (filter.customer ? !isNamed : account.circuit.empty()) return;
        if (!isChasedBy(account.customer, filter.controller)) return;
        const AccountState state = stateOf(account, day, portfolio->currency());
        for (const OpenItem& open : state.debits) {
            CircuitRow row = rowOf(account, open, day);
            if (isWanted(filter, row)) rows.push_back(std::move(row));
        }
    });
    std::ranges::stable_sort(rows, [](const CircuitRow& left, const CircuitRow& right) {
        return std::tie(left.customerCode, left.dueOn) < std::tie(right.customerCode, right.dueOn);
    });
    return rows;
}

} // namespace encours
