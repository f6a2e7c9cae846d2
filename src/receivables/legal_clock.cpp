// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/legal_clock.h"

#include "base/contract.h"
#include "calendar/business_days.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, legalDeadlineKindCount> deadlineCodes{
    "limitation",         "claim-declaration", "foreclosure-relief", "publication-to-watch",
    "injunction-service", "opposition",        "enforcement",        "vat-recovery",
};

struct LimitationRule {
    LegalName years = LegalName::LimitationYears;
    std::string_view article;
};

// Carriage comes first: its year binds every debtor and is the shortest. A public body keeps the years between traders,
// because its own delay (quadrennial rule) runs from another day; the answer is a hypothesis in any case.
LimitationRule limitationRule(DebtorKind debtor, TradeSector sector)
{
    if (sector == TradeSector::Transport) return {LegalName::LimitationTransportYears, "C. com. L133-6"};
    if (debtor == DebtorKind::Consumer) return {LegalName::LimitationConsumerYears, "C. conso. L218-2"};
    return {LegalName::LimitationYears, "C. com. L110-4"};
}

/// The closed list of C. civ. 2240, 2241 and 2244. A formal notice is not in it.
bool interruptsLimitation(AccountEventKind kind)
{
    return kind == AccountEventKind::DebtAcknowledged || kind == AccountEventKind::CourtClaim ||
           kind == AccountEventKind::EnforcementAct;
}

Result<Date> monthsAfter(Date day, LegalName months, Date inForceOn, const LegalValues& values)
{
    ENCOURS_ASSIGN(const std::int64_t count, values.at(months, inForceOn));
    return day.plusMonths(static_cast<int>(count));
}

int monthsIn(std::int64_t years)
{
    return static_cast<int>(12 * years);
}

LegalDeadline deadline(LegalDeadlineKind kind, Date on, Date since, std::string_view article)
{
    return {kind, on, since, article, false, std::nullopt};
}

/// The events known on a day, and the deadlines that they leave open.
class LegalClockBuilder {
public:
    LegalClockBuilder(std::span<const AccountEvent> events, Date asOf, const LegalValues& values)
        : m_asOf(asOf), m_values(values)
    {
        const auto after = std::ranges::upper_bound(events, asOf, {}, &AccountEvent::on);
        m_events = events.first(static_cast<std::size_t>(after - events.begin()));
    }

    Result<Done> addInsolvency();
    Result<Done> addInjunction();
    Result<Done> addVatRecovery();
    std::vector<LegalDeadline> sorted();

private:
    using Kind = AccountEventKind;

    Result<Done> addClaim(Date publishedOn);
    Result<Done> addService(Date orderedOn);
    Result<Done> addOpposition(Date orderedOn, Date servedOn);
    [[nodiscard]] const AccountEvent* lastOf(Kind kind) const;
    /// That kind, on a day or later.
    [[nodiscard]] bool happenedSince(Kind kind, Date day) const;

    std::span<const AccountEvent> m_events;
    Date m_asOf;
    const LegalValues& m_values;
    std::vector<LegalDeadline> m_deadlines;
};

const AccountEvent* LegalClockBuilder::lastOf(Kind kind) const
{
    const AccountEvent* last = nullptr;
    for (const AccountEvent& event : m_events) {
        if (event.kind == kind) last = &event;
    }
    return last;
}

bool LegalClockBuilder::happenedSince(Kind kind, Date day) const
{
    const AccountEvent* last = lastOf(kind);
    return last != nullptr && last->on >= day;
}

// The delay runs from the publication, whether or not the judgment itself was recorded.
Result<Done> LegalClockBuilder::addInsolvency()
{
    const auto insolvency = insolvencyOf(m_events, m_asOf);
    if (insolvency) {
        if (insolvency->declaredOn) return Done{};
        if (insolvency->publishedOn) return addClaim(*insolvency->publishedOn);
        m_deadlines.push_back(deadline(LegalDeadlineKind::PublicationToWatch, insolvency->judgmentOn,
                                       insolvency->judgmentOn, "C. com. R622-24"));
        return Done{};
    }
    const AccountEvent* published = lastOf(Kind::BodaccPublication);
    if (published == nullptr || happenedSince(Kind::ClaimDeclared, published->on) ||
        happenedSince(Kind::ProceedingsClosed, published->on)) {
        return Done{};
    }
    return addClaim(published->on);
}

Result<Done> LegalClockBuilder::addClaim(Date publishedOn)
{
    ENCOURS_ASSIGN(const Date claimBy, monthsAfter(publishedOn, LegalName::ClaimMonths, publishedOn, m_values));
    if (m_asOf <= claimBy) {
        m_deadlines.push_back(deadline(LegalDeadlineKind::ClaimDeclaration, claimBy, publishedOn, "C. com. R622-24"));
        return Done{};
    }
    ENCOURS_ASSIGN(const Date reliefBy,
                   monthsAfter(publishedOn, LegalName::ForeclosureReliefMonths, publishedOn, m_values));
    if (m_asOf <= reliefBy) {
        m_deadlines.push_back(deadline(LegalDeadlineKind::ForeclosureRelief, reliefBy, publishedOn, "C. com. L622-26"));
    }
    return Done{};
}

Result<Done> LegalClockBuilder::addInjunction()
{
    const AccountEvent* ordered = lastOf(Kind::InjunctionOrdered);
    const AccountEvent* served = lastOf(Kind::InjunctionServed);
    if (ordered != nullptr && (served == nullptr || served->on < ordered->on)) return addService(ordered->on);
    if (served == nullptr || happenedSince(Kind::InjunctionOpposed, served->on)) return Done{};
    return addOpposition(ordered != nullptr ? ordered->on : served->on, served->on);
}

Result<Done> LegalClockBuilder::addService(Date orderedOn)
{
    ENCOURS_ASSIGN(const Date serveBy, monthsAfter(orderedOn, LegalName::InjunctionServiceMonths, orderedOn, m_values));
    m_deadlines.push_back(deadline(LegalDeadlineKind::InjunctionService, serveBy, orderedOn, "CPC 1411"));
    return Done{};
}

Result<Done> LegalClockBuilder::addOpposition(Date orderedOn, Date servedOn)
{
    const BusinessCalendar court;
    ENCOURS_ASSIGN(const Date month, monthsAfter(servedOn, LegalName::InjunctionOppositionMonths, servedOn, m_values));
    const Date opposedBy = court.following(month);
    if (m_asOf <= opposedBy) {
        m_deadlines.push_back(deadline(LegalDeadlineKind::Opposition, opposedBy, servedOn, "CPC 1416"));
    }
    if (happenedSince(Kind::EnforcementAct, servedOn)) return Done{};
    ENCOURS_ASSIGN(const Date waited, monthsAfter(servedOn, LegalName::InjunctionWaitMonths, orderedOn, m_values));
    m_deadlines.push_back(deadline(LegalDeadlineKind::Enforcement, court.following(waited), servedOn, "CPC 1422"));
    return Done{};
}

// The first event since the VAT was last taken back opens the right; a later one does not prolong it.
Result<Done> LegalClockBuilder::addVatRecovery()
{
    const AccountEvent* opened = nullptr;
    for (const AccountEvent& event : m_events) {
        const bool opens = event.kind == Kind::Liquidation || event.kind == Kind::Irrecoverable;
        if (opens && opened == nullptr) opened = &event;
        if (event.kind == Kind::VatRecovered) opened = nullptr;
    }
    if (opened == nullptr) return Done{};
    ENCOURS_ASSIGN(const std::int64_t years, m_values.at(LegalName::VatRecoveryYears, opened->on));
    const int lastYear = opened->on.plusMonths(monthsIn(years)).parts().year;
    m_deadlines.push_back(
        deadline(LegalDeadlineKind::VatRecovery, Date::of(lastYear, 12, 31), opened->on, "CGI 272-1"));
    return Done{};
}

std::vector<LegalDeadline> LegalClockBuilder::sorted()
{
    std::ranges::stable_sort(m_deadlines, {}, &LegalDeadline::on);
    return std::move(m_deadlines);
}

} // namespace

std::string_view legalDeadlineCode(LegalDeadlineKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    expect(index < deadlineCodes.size(), "unknown kind of legal deadline");
    return deadlineCodes[index];
}

Result<LegalDeadline> limitationOf(Date invoicedOn, std::optional<Date> performedOn, DebtorKind debtor,
                                   TradeSector sector, std::span<const AccountEvent> events, Date asOf,
                                   const LegalValues& values)
{
    const LimitationRule rule = limitationRule(debtor, sector);
    const Date start = performedOn ? earlier(invoicedOn, *performedOn) : invoicedOn;
    ENCOURS_ASSIGN(const std::int64_t years, values.at(rule.years, start));
    const int months = monthsIn(years); // an interruption starts a period of the same length (C. civ. 2231)
    LegalDeadline limitation{LegalDeadlineKind::Limitation, start.plusMonths(months), start, rule.article, true, {}};
    for (const AccountEvent& event : events) {
        if (event.on > asOf) break;
        if (event.on < start || event.on > limitation.on) continue;
        if (interruptsLimitation(event.kind)) {
            limitation.since = event.on;
            limitation.on = event.on.plusMonths(months);
            limitation.possiblyOn.reset();
        }
        // Serving an order is held to interrupt; not in the closed list itself, so it is only shown beside.
        if (event.kind == AccountEventKind::InjunctionServed) limitation.possiblyOn = event.on.plusMonths(months);
    }
    return limitation;
}

Result<std::vector<LegalDeadline>> deadlinesOf(std::span<const AccountEvent> events, Date asOf,
                                               const LegalValues& values)
{
    LegalClockBuilder clock{events, asOf, values};
    ENCOURS_TRY(clock.addInsolvency());
    ENCOURS_TRY(clock.addInjunction());
    ENCOURS_TRY(clock.addVatRecovery());
    return clock.sorted();
}

} // namespace encours
