// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_events.h"

#include "desk/named_account.h"
#include "portfolio/risk/legal_claims.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr int limitationShownDays = 365;

bool has(const Account& account, AccountEventKind kind, Date on)
{
    return std::any_of(account.events.begin(), account.events.end(),
                       [&](const AccountEvent& event) { return event.kind == kind && event.on <= on; });
}

/// An event that answers another one cannot come without it.
bool isPossible(const Account& account, AccountEventKind kind, Date on)
{
    switch (kind) {
    case AccountEventKind::BodaccPublication:
    case AccountEventKind::ClaimDeclared:
    case AccountEventKind::ProceedingsClosed: return insolvencyOf(account.events, on).has_value();
    case AccountEventKind::InjunctionServed: return has(account, AccountEventKind::InjunctionOrdered, on);
    case AccountEventKind::InjunctionOpposed: return has(account, AccountEventKind::InjunctionServed, on);
    case AccountEventKind::SoundAgain: return isDoubtful(account.events, on);
    case AccountEventKind::Doubtful: return !isDoubtful(account.events, on);
    case AccountEventKind::VatRecovered:
        return has(account, AccountEventKind::Liquidation, on) || has(account, AccountEventKind::Irrecoverable, on);
    default: return true;
    }
}

/// The oldest open invoice decides when a claim is first lost. An invoice older than the law that the table knows is not
/// worth a refusal of the whole page.
std::optional<DeadlineRow> limitationRow(const Account& account, const AccountState& state, const Desk& desk, Date day)
{
    const OpenItem* const oldest = oldestInvoice(state);
    if (oldest == nullptr) return std::nullopt;
    const auto limit =
        limitationOf(oldest->item->issuedOn, oldest->item->deliveredOn, account.customer.debtorKind(),
                     account.customer.sector(desk.settings().rules), account.events, day, *desk.legalValues());
    if (!limit || limit->on.plusDays(-limitationShownDays) > day) return std::nullopt;
    return DeadlineRow{account.customer.id, account.customer.code,     account.customer.displayName(), *limit,
                       oldest->open,        oldest->item->number.str()};
}

InsolvencyRow insolvencyRow(const Account& account, const AccountState& state, const Insolvency& insolvency)
{
    const Money nothing(0, state.balance.currency());
    InsolvencyRow row{account.customer.id,
                      account.customer.code,
                      account.customer.displayName(),
                      insolvency,
                      nothing,
                      nothing,
                      {},
                      {}};
    row.before = openBefore(state, insolvency.judgmentOn);
    for (const OpenItem& open : state.debits) row.after += open.open;
    row.after -= row.before;
    return row;
}

Result<Done> addAccount(LegalClock& clock, const Account& account, const Desk& desk, Date day)
{
    const Currency currency = desk.settings().currency;
    const AccountState state = stateOf(account, day, currency);
    ENCOURS_ASSIGN(const std::vector<LegalDeadline> deadlines, deadlinesOf(account.events, day, *desk.legalValues()));
    for (const LegalDeadline& deadline : deadlines) {
        const Money amount = concernedBy(deadline.kind, account, state, desk.settings().rules.usualVat);
        clock.deadlines.push_back(
            {account.customer.id, account.customer.code, account.customer.displayName(), deadline, amount, {}});
    }
    if (auto limitation = limitationRow(account, state, desk, day)) clock.deadlines.push_back(std::move(*limitation));
    const auto insolvency = insolvencyOf(account.events, day);
    if (!insolvency) return Done{};
    InsolvencyRow row = insolvencyRow(account, state, *insolvency);
    for (const LegalDeadline& deadline : deadlines) {
        if (deadline.kind == LegalDeadlineKind::ClaimDeclaration) row.declareBy = deadline.on;
        if (deadline.kind == LegalDeadlineKind::VatRecovery) row.vatRecoveryBy = deadline.on;
    }
    clock.insolvencies.push_back(std::move(row));
    return Done{};
}

} // namespace

Result<Done> RecordAccountEvent::execute(const AccountEventRequest& request)
{
    const CommandHeader header =
        m_desk.header("account-event", request.key,
                      fmt::format("{}|{}|{}|{}", request.customer.value, accountEventCode(request.kind),
                                  formatIsoDate(request.on), request.note));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_TRY(checkHappened(request.on, m_desk.today()));
    if (!isPossible(*account, request.kind, request.on)) {
        return Fault{FaultCode::StepNotPossible,
                     {{"step", std::string{accountEventCode(request.kind)}}, {"state", "account"}},
                     "what it answers is unknown"};
    }
    const bool isKnown = std::any_of(account->events.begin(), account->events.end(), [&](const AccountEvent& known) {
        return known.kind == request.kind && known.on == request.on;
    });
    if (isKnown) {
        return Fault{FaultCode::StepNotPossible,
                     {{"step", std::string{accountEventCode(request.kind)}}, {"state", "known"}},
                     "noted already for that day"};
    }
    AccountEvent event{{}, request.kind, request.on, {}, {}};
    ENCOURS_ASSIGN(event.note, cleanText("note", request.note));
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const AccountEventId id, writer.addAccountEvent(request.customer, event));
        return Done{};
    });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

Result<LegalClock> ShowLegalClock::execute(Date day, std::optional<CustomerId> customer) const
{
    LegalClock clock;
    const auto portfolio = m_desk.portfolio();
    for (std::size_t index = 0; index < portfolio->size(); ++index) {
        const Account& account = portfolio->at(index);
        if (customer && account.customer.id != *customer) continue;
        ENCOURS_TRY(addAccount(clock, account, m_desk, day));
    }
    std::stable_sort(
        clock.deadlines.begin(), clock.deadlines.end(),
        [](const DeadlineRow& left, const DeadlineRow& right) { return left.deadline.on < right.deadline.on; });
    std::stable_sort(clock.insolvencies.begin(), clock.insolvencies.end(),
                     [](const InsolvencyRow& left, const InsolvencyRow& right) {
                         return left.insolvency.judgmentOn < right.insolvency.judgmentOn;
                     });
    return clock;
}

} // namespace encours
