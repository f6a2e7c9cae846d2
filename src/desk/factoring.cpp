// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/factoring.h"

#include "desk/named_account.h"
#include "money/amount_text.h"
#include "portfolio/indicators/sales_by_month.h"
#include "portfolio/open_items.h"
#include "portfolio/risk/factored_items.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::size_t shownWeeks = 8;
constexpr int daysOfWeek = 7;
constexpr int dsoMonths = 12;
constexpr FactorStep allSteps[] = {FactorStep::Assigned, FactorStep::Approved,   FactorStep::Rejected,
                                   FactorStep::Financed, FactorStep::Definanced, FactorStep::PaidToUs,
                                   FactorStep::Forwarded};

/// The items a step is meant for when the request names none.
std::vector<ItemId> itemsFor(const Account& account, const FactorRequest& request, Date today,
                             const FactorContract& contract, Currency currency)
{
    std::vector<ItemId> items = request.items;
    if (!items.empty()) {
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
        return items;
    }
    if (request.step == FactorStep::Assigned) {
        const AccountState state = stateOf(account, today, currency);
        for (const OpenItem& open : state.debits) {
            const FactorState known =
                factorStateOf(account.factorEvents, open.item->id, open.item->dueOn, today, contract);
            if (open.item->kind == ItemKind::Invoice && canFollow(known, request.step)) items.push_back(open.item->id);
        }
        return items;
    }
    for (const FactoredItem& factored : factoredItems(account, today, contract, currency)) {
        const bool isWanted =
            request.step != FactorStep::Financed || (!factored.state.isFinanced && factored.open.isPositive());
        if (isWanted && canFollow(factored.state, request.step)) items.push_back(factored.item->id);
    }
    return items;
}

/// What a step moves when the request does not say: what is open, or what waits to be passed on.
Money usualAmount(const Account& account, const Item& item, const FactorState& known, FactorStep step, Date today)
{
    const Money nothing(0, item.amount.currency());
    if (step == FactorStep::Forwarded) return known.toForward;
    if (step == FactorStep::PaidToUs) return item.amount;
    if (step != FactorStep::Financed) return nothing;
    return openOf(stateOf(account, today, item.amount.currency()), item.id);
}

/// The day of the last step of an item, whatever the step.
std::optional<Date> lastStepOn(const Account& account, ItemId item)
{
    std::optional<Date> last;
    for (const FactorEvent& event : account.factorEvents) {
        if (event.item == item) last = last ? later(*last, event.on) : event.on;
    }
    return last;
}

Result<Done> checkFollows(const Account& account, const Item& item, const FactorState& known,
                          const FactorRequest& request, Date today)
{
    if (const auto last = lastStepOn(account, item.id); last && request.on < *last) {
        return Fault{
            FaultCode::DatesReversed,
            {{"first", formatDate(*last, Language::French)}, {"second", formatDate(request.on, Language::French)}},
            "before the last step"};
    }
    if (!known.step && request.step != FactorStep::Assigned) {
        return Fault{FaultCode::NotFactored, {{"value", item.number.str()}}, "never assigned"};
    }
    if (request.on < item.issuedOn) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatDate(item.issuedOn, Language::French)},
                      {"second", formatDate(request.on, Language::French)}},
                     "before the invoice"};
    }
    if (!canFollow(known, request.step)) {
        const std::string state = known.step ? std::string{factorStepCode(*known.step)} : "none";
        return Fault{FaultCode::StepNotPossible,
                     {{"step", std::string{factorStepCode(request.step)}}, {"state", state}},
                     "the step cannot follow"};
    }
    const bool isSettled = openOf(stateOf(account, today, item.amount.currency()), item.id).isZero();
    if (request.step == FactorStep::Assigned && isSettled) {
        return Fault{FaultCode::InvoicesNotOpen, {{"value", item.number.str()}}, "nothing of it is open"};
    }
    return Done{};
}

Result<FactorEvent> eventOf(const Account& account, ItemId id, const FactorRequest& request, const Desk& desk)
{
    const Item* item = account.findItem(id);
    if (item == nullptr || !item->isDebit()) {
        return Fault{FaultCode::InvoiceUnknown, {{"value", "#" + std::to_string(id.value)}}, "no such invoice"};
    }
    const FactorState known =
        factorStateOf(account.factorEvents, id, item->dueOn, request.on, desk.settings().rules.factor);
    ENCOURS_TRY(checkFollows(account, *item, known, request, desk.today()));
    const bool moves = request.step == FactorStep::Financed || request.step == FactorStep::PaidToUs ||
                       request.step == FactorStep::Forwarded;
    const Money amount =
        moves && request.amount ? *request.amount : usualAmount(account, *item, known, request.step, desk.today());
    if (moves && !amount.isPositive()) return FaultCode::AmountNotPositive;
    const Money most = request.step == FactorStep::Forwarded ? known.toForward : item->amount;
    if (moves && amount > most) {
        return Fault{FaultCode::CoverTooLarge, {{"value", formatPlainAmount(amount)}}, "more than there is"};
    }
    return FactorEvent{id, request.step, request.on, amount, {}};
}

Date mondayOf(Date day)
{
    return day.plusDays(-static_cast<int>(day.weekday()) + static_cast<int>(Weekday::Monday));
}

void addWeeks(FactoringReport& report, Date day, Currency currency)
{
    for (std::size_t week = 0; week < shownWeeks; ++week) {
        report.weeks.push_back({mondayOf(day).plusDays(daysOfWeek * static_cast<int>(week)), Money(0, currency)});
    }
    for (const FactoringRow& row : report.rows) {
        if (!row.state.isFinanced || !row.open.isPositive()) continue;
        const int weeks = std::max(0, row.state.definancedOn - report.weeks.front().from) / daysOfWeek;
        if (weeks < static_cast<int>(shownWeeks)) report.weeks[static_cast<std::size_t>(weeks)].atRisk += row.open;
    }
}

void addAccount(FactoringReport& report, const Account& account, Date day, const FactorContract& contract,
                Currency currency)
{
    report.receivables += stateOf(account, day, currency).balance;
    for (const FactoredItem& factored : factoredItems(account, day, contract, currency)) {
        FactoringRow row{account.customer.id,
                         account.customer.code,
                         account.customer.displayName(),
                         factored.item->id,
                         factored.item->number.str(),
                         factored.item->dueOn,
                         factored.open,
                         factored.state,
                         factored.isAlert,
                         {}};
        for (const FactorStep step : allSteps) {
            if (canFollow(factored.state, step)) row.nextSteps.push_back(step);
        }
        if (factored.state.isFinanced) report.financed += smaller(factored.state.financed, factored.open);
        if (factored.state.step == FactorStep::Definanced) report.definanced += factored.open;
        report.toForward += factored.state.toForward;
        report.rows.push_back(std::move(row));
    }
}

} // namespace

Result<int> RecordFactorStep::execute(const FactorRequest& request)
{
    const CommandHeader header = m_desk.header(
        "factor", request.key,
        fmt::format("{}|{}|{}|{}|{}", request.customer.value, factorStepCode(request.step), formatIsoDate(request.on),
                    request.amount ? request.amount->minorUnits() : 0, joinIds(request.items)));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (before) {
        const auto& known = account->factorEvents;
        return static_cast<int>(std::count_if(
            known.begin(), known.end(), [&](const FactorEvent& event) { return event.recordedBy == before->seq; }));
    }
    const BookSettings settings = m_desk.settings();
    if (!settings.rules.factor.exists()) return FaultCode::FactorMissing;
    ENCOURS_TRY(checkHappened(request.on, m_desk.today()));
    std::vector<FactorEvent> events;
    for (const ItemId item : itemsFor(*account, request, m_desk.today(), settings.rules.factor, settings.currency)) {
        ENCOURS_ASSIGN(const FactorEvent event, eventOf(*account, item, request, m_desk));
        events.push_back(event);
    }
    if (events.empty()) return Fault{FaultCode::InvoicesNotOpen, {{"value", account->customer.code}}, "none fits"};
    const int count = static_cast<int>(events.size());
    if (request.isDryRun) return count;
    const auto recorded = m_desk.store().record(
        header, [&](FactWriter& writer) { return writer.addFactorEvents(request.customer, events); });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.refresh(request.customer, *recorded));
    return count;
}

FactoringReport ShowFactoring::execute(Date day) const
{
    const BookSettings settings = m_desk.settings();
    const Money nothing(0, settings.currency);
    FactoringReport report{{}, {}, nothing, nothing, nothing, nothing, nothing, nothing, {}, {}};
    const auto portfolio = m_desk.portfolio();
    portfolio->forEach(
        [&](const Account& account) { addAccount(report, account, day, settings.rules.factor, settings.currency); });
    report.netReceivables = report.receivables - report.financed;
    const MonthSales period = salesOf(*portfolio, day, dsoMonths);
    report.dsoTenths = dsoTenths(report.receivables, period.sales, period.days);
    report.netDsoTenths = dsoTenths(report.netReceivables, period.sales, period.days);
    report.reserve = shareOf(report.financed, settings.rules.factor.reserve);
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const FactoringRow& left, const FactoringRow& right) {
        return std::tuple{!left.isAlert, left.open.isZero(), left.state.definancedOn} <
               std::tuple{!right.isAlert, right.open.isZero(), right.state.definancedOn};
    });
    addWeeks(report, day, settings.currency);
    return report;
}

} // namespace encours
