// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/deposit.h"

#include "desk/board_parts.h"
#include "desk/named_account.h"
#include "desk/todays_lists.h"
#include "portfolio/open_items.h"
#include "portfolio/risk/exposure.h"
#include "receivables/account_event.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr int monthsOfNew = 6;
constexpr int monthsLookedAt = 12;
constexpr int lateFromDays = 30;
constexpr int brokenFrom = 2;

constexpr std::array<std::string_view, depositCauseCount> causeCodes{
    "in-proceedings",  "doubtful",           "in-litigation", "insurer-refused", "beyond-limit",
    "broken-promises", "unpaid-instruments", "late-payer",    "new-customer"};

bool wantsTheWhole(DepositCause cause)
{
    return cause <= DepositCause::InLitigation;
}

std::optional<Date> firstLineOn(const Account& account)
{
    return account.items.empty() ? std::nullopt : std::optional{account.items.front().bookedOn};
}

/// A ledger that is itself young says nothing of who is new.
bool reachesBack(const Portfolio& portfolio, Date day)
{
    for (std::size_t index = 0; index < portfolio.size(); ++index) {
        const auto first = firstLineOn(portfolio.at(index));
        if (first && *first < day) return true;
    }
    return false;
}

std::optional<DepositReason> newCustomer(const Account& account, const Portfolio& portfolio, Date day)
{
    const Date from = day.plusMonths(-monthsOfNew);
    const auto first = firstLineOn(account);
    if (first && (*first < from || account.items.front().kind == ItemKind::OpeningBalance)) return std::nullopt;
    if (!reachesBack(portfolio, from)) return std::nullopt;
    return DepositReason{DepositCause::NewCustomer, first ? std::max(0, day - *first) : 0, 0, {}};
}

int brokenPromises(const Account& account, Date day, const PromiseRules& rules)
{
    if (account.promises.empty()) return 0;
    const Date from = day.plusMonths(-monthsLookedAt);
    const std::vector<TrackedPromise> promises = trackPromises(account, day, rules);
    return static_cast<int>(std::ranges::count_if(promises, [&](const TrackedPromise& tracked) {
        return tracked.progress.state == PromiseState::Broken && !tracked.progress.isSuperseded &&
               tracked.promise->promisedOn > from;
    }));
}

int unpaidInstruments(const Account& account, Date day)
{
    const Date from = day.plusMonths(-monthsLookedAt);
    return static_cast<int>(std::ranges::count_if(account.instruments, [&](const Instrument& instrument) {
        const InstrumentState state = stateOf(instrument, day);
        return state.unpaidOn && *state.unpaidOn > from;
    }));
}

Money inLitigation(const Account& account, const AccountState& state, Date day)
{
    Money sum(0, state.balance.currency());
    for (const OpenItem& open : state.debits) {
        const bool isTaken = std::ranges::any_of(account.dossiers, [&](const Dossier& dossier) {
            return dossier.decidedOn <= day && std::ranges::find(dossier.items, open.item->id) != dossier.items.end();
        });
        if (isTaken) sum += open.open;
    }
    return sum;
}

/// What the law and the books say of the customer.
void addStanding(const Account& account, const AccountState& state, Date day, std::vector<DepositReason>& reasons)
{
    if (insolvencyOf(account.events, day)) reasons.push_back({DepositCause::InProceedings, 0, 0, {}});
    if (isDoubtful(account.events, day)) reasons.push_back({DepositCause::Doubtful, 0, 0, state.balance});
    const Money taken = inLitigation(account, state, day);
    if (taken.isPositive()) reasons.push_back({DepositCause::InLitigation, 0, 0, taken});
}

/// What it is worth as a risk.
void addLimits(const Account& account, const BookSettings& settings, Date day, std::vector<DepositReason>& reasons)
{
    const Exposure exposure = exposureOf(account, day, settings.rules, settings.currency);
    const auto insured = exposure.cover.insuredLimit;
    const bool isRefused = insured && insured->isZero();
    if (isRefused) reasons.push_back({DepositCause::InsurerRefused, 0, 0, {}});
    Money beyond = exposure.cover.beyondOwnLimit();
    if (!isRefused) beyond = std::max(beyond, exposure.cover.beyondInsuredLimit());
    if (beyond.isPositive()) reasons.push_back({DepositCause::BeyondLimit, 0, 0, beyond});
}

/// How it has paid.
void addHabits(const CustomerSheet& sheet, const PromiseRules& rules, Date day, std::vector<DepositReason>& reasons)
{
    const int broken = brokenPromises(*sheet.account, day, rules);
    if (broken >= brokenFrom) reasons.push_back({DepositCause::BrokenPromises, 0, broken, {}});
    const int unpaid = unpaidInstruments(*sheet.account, day);
    if (unpaid > 0) reasons.push_back({DepositCause::UnpaidInstruments, 0, unpaid, {}});
    if (sheet.averageDaysLate && *sheet.averageDaysLate > lateFromDays) {
        reasons.push_back({DepositCause::LatePayer, *sheet.averageDaysLate, 0, {}});
    }
}

} // namespace

std::string_view depositCauseCode(DepositCause cause)
{
    return causeCodes[static_cast<std::size_t>(cause)];
}

Rate depositShareFor(const std::vector<DepositReason>& reasons)
{
    if (reasons.empty()) return {};
    const bool isWhole =
        std::ranges::any_of(reasons, [](const DepositReason& reason) { return wantsTheWhole(reason.cause); });
    return Rate::ofBp(isWhole ? 10'000 : reasons.size() > 1 ? 5'000 : 3'000);
}

Result<DepositAdvice> ProposeDeposit::execute(CustomerId customer, Date day) const
{
    ENCOURS_ASSIGN(const CustomerSheet sheet, ShowCustomer{m_desk}.execute(customer, day));
    const Account& account = *sheet.account;
    DepositAdvice advice;
    if (account.mergedInto || account.customer.debtorKind() == DebtorKind::Public) return advice;
    addStanding(account, sheet.state, day, advice.reasons);
    addLimits(account, m_desk.settings(), day, advice.reasons);
    addHabits(sheet, promiseRulesOf(*m_desk.policy(), account.customer), day, advice.reasons);
    if (const auto isNew = newCustomer(account, *m_desk.portfolio(), day)) advice.reasons.push_back(*isNew);
    advice.share = depositShareFor(advice.reasons);
    return advice;
}

} // namespace encours
