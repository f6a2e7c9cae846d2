// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/instruments.h"

#include "desk/named_account.h"
#include "money/amount_text.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr InstrumentStep allSteps[] = {InstrumentStep::Requested,  InstrumentStep::Received, InstrumentStep::Remitted,
                                       InstrumentStep::Discounted, InstrumentStep::Paid,     InstrumentStep::Unpaid,
                                       InstrumentStep::Cancelled};

Fault notPossible(InstrumentStep step, std::string_view state)
{
    return {FaultCode::StepNotPossible,
            {{"step", std::string{instrumentStepCode(step)}}, {"state", std::string{state}}},
            "the step cannot follow"};
}

InstrumentStep firstStepOf(InstrumentKind kind)
{
    for (const InstrumentStep step : allSteps) {
        if (canFollow(kind, std::nullopt, step)) return step;
    }
    return InstrumentStep::Requested;
}

/// Spreads an amount over open items in their order. Errors: CoverTooLarge{value}.
Result<std::vector<CoveredItem>> coverOf(Money amount, const std::vector<OpenItem>& open)
{
    std::vector<CoveredItem> covered;
    Money left = amount;
    for (const OpenItem& debit : open) {
        if (!left.isPositive()) break;
        const Money part = smaller(left, debit.open);
        covered.push_back({debit.item->id, part});
        left -= part;
    }
    if (left.isPositive()) {
        return Fault{FaultCode::CoverTooLarge, {{"value", formatPlainAmount(amount)}}, "more than is open"};
    }
    return covered;
}

Money sumOf(const std::vector<OpenItem>& open, Currency currency)
{
    Money sum(0, currency);
    for (const OpenItem& debit : open) sum += debit.open;
    return sum;
}

Result<Instrument> instrumentOf(const Desk& desk, const NewInstrument& request)
{
    const Currency currency = desk.settings().currency;
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    ENCOURS_TRY(checkHappened(request.on, desk.today()));
    Instrument instrument;
    instrument.kind = request.kind;
    ENCOURS_ASSIGN(instrument.number, cleanText("number", request.number));
    instrument.dueOn = request.dueOn;
    const InstrumentStep step = request.step.value_or(firstStepOf(request.kind));
    if (!canFollow(request.kind, std::nullopt, step)) return notPossible(step, "none");
    const AccountState state = stateOf(*account, desk.today(), currency);
    ENCOURS_ASSIGN(const std::vector<OpenItem> open, openDebits(*account, state, request.items));
    instrument.amount = request.amount.value_or(sumOf(open, currency));
    if (!instrument.amount.isPositive()) return FaultCode::AmountNotPositive;
    ENCOURS_ASSIGN(instrument.items, coverOf(instrument.amount, open));
    instrument.events.push_back({step, request.on, {}, {}});
    return instrument;
}

int rankOf(const InstrumentRow& row)
{
    if (row.state.unpaidOn) return 0;
    switch (row.state.step) {
    case InstrumentStep::Paid:
    case InstrumentStep::Cancelled: return 2;
    default: return 1;
    }
}

InstrumentRow rowOf(const Account& account, const Instrument& instrument, Date day)
{
    InstrumentRow row{account.customer.id,
                      account.customer.code,
                      account.customer.displayName(),
                      instrument,
                      stateOf(instrument, day),
                      {},
                      {}};
    for (const CoveredItem& covered : instrument.items) {
        if (const Item* item = account.findItem(covered.item)) row.numbers.push_back(item->number.str());
    }
    for (const InstrumentStep step : allSteps) {
        if (canFollow(instrument.kind, row.state.step, step)) row.nextSteps.push_back(step);
    }
    return row;
}

} // namespace

Result<InstrumentId> RegisterInstrument::execute(const NewInstrument& request)
{
    const std::string canonical = fmt::format(
        "{}|{}|{}|{}|{}|{}|{}|{}", request.customer.value, instrumentKindCode(request.kind), request.number,
        formatIsoDate(request.dueOn), request.amount ? request.amount->minorUnits() : 0,
        request.step ? instrumentStepCode(*request.step) : "", formatIsoDate(request.on), joinIds(request.items));
    const CommandHeader header = m_desk.header("instrument", request.key, canonical);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
        for (const Instrument& known : account->instruments) {
            if (known.recordedBy == before->seq) return known.id;
        }
        return InstrumentId{};
    }
    ENCOURS_ASSIGN(const Instrument instrument, instrumentOf(m_desk, request));
    if (request.isDryRun) return InstrumentId{};
    InstrumentId id;
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.addInstrument(request.customer, instrument));
        return Done{};
    });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.refresh(request.customer, *recorded));
    return id;
}

Result<Done> RecordInstrumentStep::execute(const InstrumentStepRequest& request)
{
    const CommandHeader header =
        m_desk.header("instrument-step", request.key,
                      fmt::format("{}|{}|{}|{}|{}", request.customer.value, request.instrument.value,
                                  instrumentStepCode(request.step), formatIsoDate(request.on), request.reason));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    const auto found = std::find_if(account->instruments.begin(), account->instruments.end(),
                                    [&](const Instrument& known) { return known.id == request.instrument; });
    if (found == account->instruments.end()) {
        return Fault{FaultCode::InstrumentUnknown, {{"value", std::to_string(request.instrument.value)}}, "unknown"};
    }
    ENCOURS_TRY(checkHappened(request.on, m_desk.today()));
    const InstrumentEvent& last = found->events.back();
    if (request.on < last.on) {
        return Fault{
            FaultCode::DatesReversed,
            {{"first", formatDate(last.on, Language::French)}, {"second", formatDate(request.on, Language::French)}},
            "before the last step"};
    }
    if (!canFollow(found->kind, last.step, request.step)) {
        return notPossible(request.step, instrumentStepCode(last.step));
    }
    ENCOURS_ASSIGN(const std::string reason, cleanText("reason", request.reason));
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) {
        return writer.addInstrumentEvent(request.customer, request.instrument, {request.step, request.on, reason, {}});
    });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

std::vector<InstrumentRow> ShowInstruments::execute(Date day, std::optional<CustomerId> customer) const
{
    std::vector<InstrumentRow> rows;
    const auto portfolio = m_desk.portfolio();
    const auto take = [&](const Account& account) {
        for (const Instrument& instrument : account.instruments) {
            if (instrument.eventAsOf(day) != nullptr) rows.push_back(rowOf(account, instrument, day));
        }
    };
    if (!customer) {
        portfolio->forEach(take);
    } else if (const Account* account = portfolio->find(*customer)) {
        take(*account);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const InstrumentRow& left, const InstrumentRow& right) {
        return std::tuple{rankOf(left), left.instrument.dueOn, left.instrument.id} <
               std::tuple{rankOf(right), right.instrument.dueOn, right.instrument.id};
    });
    return rows;
}

} // namespace encours
