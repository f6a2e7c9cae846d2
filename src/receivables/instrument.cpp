// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/instrument.h"

#include "base/codes.h"
#include "calendar/business_days.h"
#include "calendar/closures.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, instrumentKindCount> kindCodes{"lcr-accepted", "lcr", "bor", "chq", "prlv",
                                                                      "prlv-b2b",     "vir", "cb",  "esp"};
constexpr std::array<std::string_view, instrumentStepCount> stepCodes{"requested", "received", "remitted", "discounted",
                                                                      "paid",      "unpaid",   "cancelled"};

/// Money sent on its last day reaches the account two settlement days later.
constexpr int daysOnTheWay = 2;

using Steps = unsigned;

constexpr Steps bitOf(InstrumentStep step)
{
    return 1U << static_cast<unsigned>(step);
}

constexpr Steps anyOf(std::initializer_list<InstrumentStep> steps)
{
    Steps bits = 0;
    for (const InstrumentStep step : steps) bits |= bitOf(step);
    return bits;
}

/// What an instrument may begin with, and what may follow each of its steps, in the order of the enumerators.
struct Life {
    Steps first = 0;
    std::array<Steps, instrumentStepCount> after;
};

using enum InstrumentStep;

// An unpaid paper may be presented again, or settled late by other means. Nothing follows Cancelled.
constexpr Steps afterBank = anyOf({Paid, Unpaid, Cancelled});
constexpr Steps afterUnpaid = anyOf({Remitted, Paid, Cancelled});

constexpr Life boundBillLife{anyOf({Requested, Received}),
                             {anyOf({Received, Cancelled}), anyOf({Remitted, Discounted, Cancelled}), afterBank,
                              afterBank, anyOf({Unpaid}), afterUnpaid, 0}};
constexpr Life unacceptedBillLife{anyOf({Requested, Received, Remitted, Discounted}),
                                  {anyOf({Received, Remitted, Discounted, Cancelled}),
                                   anyOf({Remitted, Discounted, Cancelled}), afterBank, afterBank, anyOf({Unpaid}),
                                   afterUnpaid, 0}};
constexpr Life chequeLife{
    anyOf({Requested, Received}),
    {anyOf({Received, Cancelled}), anyOf({Remitted, Cancelled}), afterBank, 0, anyOf({Unpaid}), afterUnpaid, 0}};
constexpr Life directDebitLife{anyOf({Requested, Remitted}),
                               {anyOf({Remitted, Cancelled}), 0, afterBank, 0, anyOf({Unpaid}), afterUnpaid, 0}};
constexpr Life transferLife{
    anyOf({Requested, Received, Paid}),
    {anyOf({Received, Paid, Cancelled}), afterBank, 0, 0, anyOf({Unpaid}), anyOf({Paid, Cancelled}), 0}};
constexpr Life cashLife{anyOf({Requested, Received, Paid}),
                        {anyOf({Received, Paid, Cancelled}), anyOf({Paid, Cancelled}), 0, 0, 0, 0, 0}};

const Life& lifeOf(InstrumentKind kind)
{
    switch (kind) {
    case InstrumentKind::AcceptedBill:
    case InstrumentKind::PromissoryNote: return boundBillLife;
    case InstrumentKind::UnacceptedBill: return unacceptedBillLife;
    case InstrumentKind::Cheque: return chequeLife;
    case InstrumentKind::DirectDebit:
    case InstrumentKind::DirectDebitB2B: return directDebitLife;
    case InstrumentKind::Transfer:
    case InstrumentKind::Card: return transferLife;
    case InstrumentKind::Cash: break;
    }
    return cashLife;
}

bool securesOnceAt(InstrumentKind kind, InstrumentStep step)
{
    const bool isAtTheBank = step == Remitted || step == Discounted;
    switch (kind) {
    case InstrumentKind::AcceptedBill:
    case InstrumentKind::PromissoryNote:
    case InstrumentKind::Cheque: return isAtTheBank || step == Received;
    case InstrumentKind::UnacceptedBill: return isAtTheBank;
    case InstrumentKind::DirectDebit:
    case InstrumentKind::DirectDebitB2B: return step == Remitted;
    case InstrumentKind::Transfer:
    case InstrumentKind::Card:
    case InstrumentKind::Cash: return false;
    }
    return false;
}

Date settlementDay(InstrumentKind kind, Date day)
{
    return isBill(kind) ? billPaymentDay(day) : expectedCashDay(day);
}

} // namespace

std::string_view instrumentKindCode(InstrumentKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<InstrumentKind> parseInstrumentKind(std::string_view code)
{
    return parseCode<InstrumentKind>(kindCodes, code);
}

PaymentMeans meansOf(InstrumentKind kind)
{
    switch (kind) {
    case InstrumentKind::AcceptedBill:
    case InstrumentKind::UnacceptedBill: return PaymentMeans::BillOfExchange;
    case InstrumentKind::PromissoryNote: return PaymentMeans::PromissoryNote;
    case InstrumentKind::Cheque: return PaymentMeans::Cheque;
    case InstrumentKind::DirectDebit:
    case InstrumentKind::DirectDebitB2B: return PaymentMeans::DirectDebit;
    case InstrumentKind::Transfer: return PaymentMeans::Transfer;
    case InstrumentKind::Card: return PaymentMeans::Card;
    case InstrumentKind::Cash: return PaymentMeans::Cash;
    }
    return PaymentMeans::Unknown;
}

bool isBill(InstrumentKind kind)
{
    return kind == InstrumentKind::AcceptedBill || kind == InstrumentKind::UnacceptedBill ||
           kind == InstrumentKind::PromissoryNote;
}

std::string_view instrumentStepCode(InstrumentStep step)
{
    return codeOf(stepCodes, step);
}

std::optional<InstrumentStep> parseInstrumentStep(std::string_view code)
{
    return parseCode<InstrumentStep>(stepCodes, code);
}

const InstrumentEvent* Instrument::eventAsOf(Date day) const
{
    const auto after = std::ranges::upper_bound(events, day, {}, &InstrumentEvent::on);
    return after == events.begin() ? nullptr : &*std::prev(after);
}

bool canFollow(InstrumentKind kind, std::optional<InstrumentStep> from, InstrumentStep step)
{
    const Life& life = lifeOf(kind);
    const Steps allowed = from ? life.after[static_cast<std::size_t>(*from)] : life.first;
    return (allowed & bitOf(step)) != 0;
}

InstrumentState stateOf(const Instrument& instrument, Date asOf)
{
    InstrumentState state;
    state.settlesOn = settlementDay(instrument.kind, instrument.dueOn);
    const InstrumentEvent* event = instrument.eventAsOf(asOf);
    if (event == nullptr) return state;
    state.exists = true;
    state.step = event->step;
    if (event->step == Unpaid) state.unpaidOn = event->on;
    if (!securesOnceAt(instrument.kind, event->step)) return state;
    // What is handed in after its day, or presented again, has its own time to settle.
    state.settlesOn = settlementDay(instrument.kind, later(instrument.dueOn, event->on));
    const BusinessCalendar settlement{HolidayZone::France, DayCount::Target};
    state.secures = asOf <= settlement.advance(state.settlesOn, daysOnTheWay);
    state.isLiveBill = isBill(instrument.kind) && state.secures && asOf <= instrument.dueOn;
    state.isDiscountedRisk = event->step == Discounted && asOf <= state.settlesOn;
    return state;
}

} // namespace encours
