// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/legal_clock.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

using enum AccountEventKind;
using Deadline = LegalDeadlineKind;

AccountEvent event(AccountEventKind kind, Date on)
{
    return {{}, kind, on, {}, {}};
}

LegalValue row(LegalName name, Date from, std::int64_t value)
{
    return {name, from, value, "test", from};
}

LegalValues legalValues()
{
    const Date early = Date::of(2000, 1, 1);
    const Date reform = Date::of(2026, 9, 1);
    return LegalValues{{
        row(LegalName::LimitationYears, early, 5),
        row(LegalName::LimitationConsumerYears, early, 2),
        row(LegalName::LimitationTransportYears, early, 1),
        row(LegalName::InjunctionServiceMonths, early, 6),
        row(LegalName::InjunctionServiceMonths, reform, 3),
        row(LegalName::InjunctionOppositionMonths, early, 1),
        row(LegalName::InjunctionWaitMonths, early, 1),
        row(LegalName::InjunctionWaitMonths, reform, 2),
        row(LegalName::ClaimMonths, early, 2),
        row(LegalName::ForeclosureReliefMonths, early, 6),
        row(LegalName::VatRecoveryYears, early, 2),
    }};
}

/// `claim-declaration 2026-11-12 from 2026-09-12 (C. com. R622-24)`, one for each deadline.
std::vector<std::string> deadlines(const std::vector<AccountEvent>& events, Date asOf)
{
    const auto found = deadlinesOf(events, asOf, legalValues());
    EXPECT_TRUE(found);
    std::vector<std::string> texts;
    for (const LegalDeadline& each : found.value()) {
        EXPECT_FALSE(each.isHypothesis);
        texts.push_back(std::string{legalDeadlineCode(each.kind)} + ' ' + formatIsoDate(each.on) + " from " +
                        formatIsoDate(each.since) + " (" + std::string{each.article} + ')');
    }
    return texts;
}

LegalDeadline limitation(Date invoicedOn, DebtorKind debtor, TradeSector sector,
                         const std::vector<AccountEvent>& events = {}, Date asOf = Date::of(2026, 11, 21))
{
    return *limitationOf(invoicedOn, std::nullopt, debtor, sector, events, asOf, legalValues());
}

using Texts = std::vector<std::string>;

} // namespace

TEST(LegalDeadline, HasACodeForEachKind)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < legalDeadlineKindCount; ++index) {
        codes.insert(legalDeadlineCode(static_cast<LegalDeadlineKind>(index)));
    }
    EXPECT_EQ(codes, (std::set<std::string_view>{"limitation", "claim-declaration", "foreclosure-relief",
                                                 "publication-to-watch", "injunction-service", "opposition",
                                                 "enforcement", "vat-recovery"}));
}

TEST(Limitation, LastsAsLongAsDebtorAndSectorSay)
{
    const Date invoiced = Date::of(2024, 11, 21);
    const auto traders = limitation(invoiced, DebtorKind::Business, TradeSector::General);
    EXPECT_EQ(Date::of(2029, 11, 21), traders.on);
    EXPECT_EQ(invoiced, traders.since);
    EXPECT_EQ("C. com. L110-4", traders.article);
    EXPECT_TRUE(traders.isHypothesis);
    EXPECT_FALSE(traders.possiblyOn);
    const auto consumer = limitation(invoiced, DebtorKind::Consumer, TradeSector::General);
    EXPECT_EQ(Date::of(2026, 11, 21), consumer.on); // never moved off a weekend
    EXPECT_EQ("C. conso. L218-2", consumer.article);
    const auto carriage = limitation(invoiced, DebtorKind::Business, TradeSector::Transport);
    EXPECT_EQ(Date::of(2025, 11, 21), carriage.on);
    EXPECT_EQ("C. com. L133-6", carriage.article);
    EXPECT_EQ(carriage.on, limitation(invoiced, DebtorKind::Consumer, TradeSector::Transport).on);
    const auto body = limitation(invoiced, DebtorKind::Public, TradeSector::General);
    EXPECT_EQ(Date::of(2029, 11, 21), body.on);
    EXPECT_TRUE(body.isHypothesis);
}

TEST(Limitation, EndsOnTheLastDayOfAMonthThatLacksItsDay)
{
    EXPECT_EQ(Date::of(2029, 2, 28), limitation(Date::of(2024, 2, 29), DebtorKind::Business, TradeSector::General).on);
}

TEST(Limitation, RunsFromTheEarlierOfPerformanceAndInvoice)
{
    const auto from = [](Date invoiced, Date performed) {
        return limitationOf(invoiced, performed, DebtorKind::Business, TradeSector::General, {}, Date::of(2026, 1, 1),
                            legalValues())
            ->since;
    };
    EXPECT_EQ(Date::of(2025, 3, 1), from(Date::of(2025, 4, 1), Date::of(2025, 3, 1)));
    EXPECT_EQ(Date::of(2025, 4, 1), from(Date::of(2025, 4, 1), Date::of(2025, 5, 1)));
}

TEST(Limitation, IsInterruptedByTheClosedListOnly)
{
    const Date invoiced = Date::of(2024, 1, 10);
    const Date happened = Date::of(2026, 3, 1);
    const std::set<AccountEventKind> interrupting{DebtAcknowledged, CourtClaim, EnforcementAct};
    for (std::size_t index = 0; index < accountEventKindCount; ++index) {
        const auto kind = static_cast<AccountEventKind>(index);
        const auto moved = limitation(invoiced, DebtorKind::Business, TradeSector::General, {event(kind, happened)});
        const Date expected = interrupting.contains(kind) ? Date::of(2031, 3, 1) : Date::of(2029, 1, 10);
        EXPECT_EQ(expected, moved.on) << accountEventCode(kind);
        EXPECT_EQ(interrupting.contains(kind) ? happened : invoiced, moved.since) << accountEventCode(kind);
    }
}

TEST(Limitation, IsNotInterruptedByAFormalNotice)
{
    const Date invoiced = Date::of(2024, 1, 10);
    const auto before = limitation(invoiced, DebtorKind::Business, TradeSector::General);
    const auto after =
        limitation(invoiced, DebtorKind::Business, TradeSector::General, {event(FormalNotice, Date::of(2026, 10, 1))});
    EXPECT_EQ(before.on, after.on);
    EXPECT_EQ(before.since, after.since);
    EXPECT_FALSE(after.possiblyOn);
}

TEST(Limitation, IsNotRevivedOnceItHasEnded)
{
    const Date invoiced = Date::of(2023, 5, 2);
    const auto consumer = [&](Date acknowledged) {
        return limitation(invoiced, DebtorKind::Consumer, TradeSector::General, {event(DebtAcknowledged, acknowledged)})
            .on;
    };
    EXPECT_EQ(Date::of(2027, 5, 2), consumer(Date::of(2025, 5, 2))); // its last day
    EXPECT_EQ(Date::of(2025, 5, 2), consumer(Date::of(2025, 5, 3)));
}

TEST(Limitation, KnowsEventsUpToTheDayOnly)
{
    const std::vector events{event(CourtClaim, Date::of(2026, 3, 1))};
    EXPECT_EQ(Date::of(2029, 1, 10), limitation(Date::of(2024, 1, 10), DebtorKind::Business, TradeSector::General,
                                                events, Date::of(2026, 2, 28))
                                         .on);
    EXPECT_EQ(
        Date::of(2031, 3, 1),
        limitation(Date::of(2024, 1, 10), DebtorKind::Business, TradeSector::General, events, Date::of(2026, 3, 1)).on);
}

TEST(Limitation, IsNotMovedByAnEventOlderThanTheInvoice)
{
    EXPECT_EQ(Date::of(2029, 1, 10), limitation(Date::of(2024, 1, 10), DebtorKind::Business, TradeSector::General,
                                                {event(DebtAcknowledged, Date::of(2023, 12, 1))})
                                         .on);
}

TEST(Limitation, ShowsBesideWhatAServedOrderMayHaveDone)
{
    const auto served = limitation(Date::of(2024, 1, 10), DebtorKind::Business, TradeSector::General,
                                   {event(InjunctionServed, Date::of(2026, 3, 1))});
    EXPECT_EQ(Date::of(2029, 1, 10), served.on);
    EXPECT_EQ(Date::of(2031, 3, 1), served.possiblyOn);
}

TEST(Limitation, IsRefusedWithoutItsLegalValue)
{
    const auto refused = limitationOf(Date::of(2024, 1, 10), std::nullopt, DebtorKind::Business, TradeSector::General,
                                      {}, Date::of(2026, 1, 1), LegalValues{});
    ASSERT_FALSE(refused);
    EXPECT_EQ(FaultCode::LegalValueMissing, refused.fault().code);
}

TEST(ClaimDeclaration, IsDueTwoMonthsAfterThePublication)
{
    const std::vector events{event(Receivership, Date::of(2026, 9, 1)),
                             event(BodaccPublication, Date::of(2026, 9, 12))};
    const Texts claim{"claim-declaration 2026-11-12 from 2026-09-12 (C. com. R622-24)"};
    EXPECT_EQ(claim, deadlines(events, Date::of(2026, 9, 12)));
    EXPECT_EQ(claim, deadlines(events, Date::of(2026, 11, 12)));
}

TEST(ClaimDeclaration, IsNotProlongedByAWeekend)
{
    // 28 February 2027 is a Sunday.
    EXPECT_EQ(Texts{"claim-declaration 2027-02-28 from 2026-12-31 (C. com. R622-24)"},
              deadlines({event(Safeguard, Date::of(2026, 12, 20)), event(BodaccPublication, Date::of(2026, 12, 31))},
                        Date::of(2027, 1, 15)));
}

TEST(ClaimDeclaration, WaitsForThePublication)
{
    EXPECT_EQ(Texts{"publication-to-watch 2026-09-01 from 2026-09-01 (C. com. R622-24)"},
              deadlines({event(Receivership, Date::of(2026, 9, 1))}, Date::of(2026, 12, 1)));
}

TEST(ClaimDeclaration, RunsFromThePublicationEvenWhenNobodyRecordedTheJudgment)
{
    const std::vector events{event(BodaccPublication, Date::of(2026, 9, 12))};
    EXPECT_EQ(Texts{"claim-declaration 2026-11-12 from 2026-09-12 (C. com. R622-24)"},
              deadlines(events, Date::of(2026, 10, 1)));
}

TEST(ClaimDeclaration, IsFollowedByReliefWhenItWasMissed)
{
    const std::vector events{event(Receivership, Date::of(2026, 9, 1)),
                             event(BodaccPublication, Date::of(2026, 9, 12))};
    const Texts relief{"foreclosure-relief 2027-03-12 from 2026-09-12 (C. com. L622-26)"};
    EXPECT_EQ(relief, deadlines(events, Date::of(2026, 11, 13)));
    EXPECT_EQ(relief, deadlines(events, Date::of(2027, 3, 12)));
    EXPECT_EQ(Texts{}, deadlines(events, Date::of(2027, 3, 13)));
}

TEST(ClaimDeclaration, EndsWhenItIsDeclaredOrTheProceedingsAreClosed)
{
    const std::vector opened{event(Receivership, Date::of(2026, 9, 1)),
                             event(BodaccPublication, Date::of(2026, 9, 12))};
    for (const auto kind : {ClaimDeclared, ProceedingsClosed}) {
        auto events = opened;
        events.push_back(event(kind, Date::of(2026, 10, 1)));
        EXPECT_EQ(1U, deadlines(events, Date::of(2026, 9, 30)).size()) << accountEventCode(kind);
        EXPECT_EQ(Texts{}, deadlines(events, Date::of(2026, 10, 1))) << accountEventCode(kind);
    }
    EXPECT_EQ(Texts{},
              deadlines({event(Receivership, Date::of(2026, 9, 1)), event(ClaimDeclared, Date::of(2026, 9, 2))},
                        Date::of(2026, 9, 3)));
}

TEST(Injunction, IsServedWithinTheMonthsOfTheDayOfTheOrder)
{
    EXPECT_EQ(Texts{"injunction-service 2027-02-28 from 2026-08-31 (CPC 1411)"},
              deadlines({event(InjunctionOrdered, Date::of(2026, 8, 31))}, Date::of(2026, 11, 21)));
    EXPECT_EQ(Texts{"injunction-service 2026-12-01 from 2026-09-01 (CPC 1411)"},
              deadlines({event(InjunctionOrdered, Date::of(2026, 9, 1))}, Date::of(2026, 11, 21)));
}

TEST(Injunction, StaysOpenWhenItsServiceWasMissed)
{
    EXPECT_EQ(Texts{"injunction-service 2026-12-01 from 2026-09-01 (CPC 1411)"},
              deadlines({event(InjunctionOrdered, Date::of(2026, 9, 1))}, Date::of(2027, 1, 1)));
}

TEST(Injunction, LeavesTheDebtorAMonthAndThenAllowsEnforcement)
{
    const std::vector events{event(InjunctionOrdered, Date::of(2026, 10, 1)),
                             event(InjunctionServed, Date::of(2026, 11, 13))};
    // 13 December 2026 is a Sunday: a waiting time ends on the Monday (CPC 642).
    EXPECT_EQ((Texts{"opposition 2026-12-14 from 2026-11-13 (CPC 1416)",
                     "enforcement 2027-01-13 from 2026-11-13 (CPC 1422)"}),
              deadlines(events, Date::of(2026, 12, 14)));
    EXPECT_EQ(Texts{"enforcement 2027-01-13 from 2026-11-13 (CPC 1422)"}, deadlines(events, Date::of(2026, 12, 15)));
}

TEST(Injunction, RollsAWaitingTimeOffAHoliday)
{
    // 1 March + 2 months = 1 May 2027, a holiday and a Saturday.
    const auto texts =
        deadlines({event(InjunctionOrdered, Date::of(2027, 2, 1)), event(InjunctionServed, Date::of(2027, 3, 1))},
                  Date::of(2027, 4, 20));
    EXPECT_EQ(Texts{"enforcement 2027-05-03 from 2027-03-01 (CPC 1422)"}, texts);
}

TEST(Injunction, WaitsAsLongAsTheDayOfTheOrderSays)
{
    EXPECT_EQ(
        (Texts{"opposition 2026-10-12 from 2026-09-10 (CPC 1416)",
               "enforcement 2026-10-12 from 2026-09-10 (CPC 1422)"}),
        deadlines({event(InjunctionOrdered, Date::of(2026, 8, 20)), event(InjunctionServed, Date::of(2026, 9, 10))},
                  Date::of(2026, 9, 11)));
}

TEST(Injunction, EndsWithAnOppositionOrTheEnforcement)
{
    const std::vector served{event(InjunctionOrdered, Date::of(2026, 10, 1)),
                             event(InjunctionServed, Date::of(2026, 10, 13))};
    for (const auto kind : {InjunctionOpposed, EnforcementAct}) {
        auto events = served;
        events.push_back(event(kind, Date::of(2027, 1, 4)));
        EXPECT_EQ(Texts{}, deadlines(events, Date::of(2027, 1, 4))) << accountEventCode(kind);
    }
}

TEST(Injunction, StartsAgainWithANewOrder)
{
    EXPECT_EQ(Texts{"injunction-service 2027-03-01 from 2026-12-01 (CPC 1411)"},
              deadlines({event(InjunctionOrdered, Date::of(2026, 1, 5)), event(InjunctionServed, Date::of(2026, 2, 5)),
                         event(InjunctionOrdered, Date::of(2026, 12, 1))},
                        Date::of(2026, 12, 2)));
}

TEST(VatRecovery, LastsUntilTheEndOfTheSecondYearAfterTheEvent)
{
    const Texts recovery{"vat-recovery 2028-12-31 from 2026-03-02 (CGI 272-1)"};
    EXPECT_EQ(recovery, deadlines({event(Irrecoverable, Date::of(2026, 3, 2))}, Date::of(2026, 11, 21)));
    EXPECT_EQ(recovery,
              deadlines({event(Irrecoverable, Date::of(2026, 3, 2)), event(Irrecoverable, Date::of(2027, 3, 2))},
                        Date::of(2027, 11, 21)));
    EXPECT_EQ(Texts{},
              deadlines({event(Irrecoverable, Date::of(2026, 3, 2)), event(VatRecovered, Date::of(2026, 6, 1))},
                        Date::of(2026, 11, 21)));
}

TEST(VatRecovery, OutlivesTheProceedings)
{
    EXPECT_EQ(Texts{"vat-recovery 2028-12-31 from 2026-03-02 (CGI 272-1)"},
              deadlines({event(Liquidation, Date::of(2026, 3, 2)), event(ProceedingsClosed, Date::of(2026, 9, 2))},
                        Date::of(2026, 11, 21)));
}

TEST(LegalDeadlines, StandInTheOrderOfTheirDays)
{
    const auto found = deadlinesOf(std::vector{event(InjunctionOrdered, Date::of(2026, 9, 1)),
                                               event(Liquidation, Date::of(2026, 9, 5)),
                                               event(BodaccPublication, Date::of(2026, 9, 20))},
                                   Date::of(2026, 10, 1), legalValues());
    ASSERT_TRUE(found);
    ASSERT_EQ(3U, found->size());
    EXPECT_EQ(Deadline::ClaimDeclaration, found->at(0).kind);
    EXPECT_EQ(Deadline::InjunctionService, found->at(1).kind);
    EXPECT_EQ(Deadline::VatRecovery, found->at(2).kind);
}

TEST(LegalDeadlines, AreNoneForEventsThatOpenNone)
{
    for (const auto kind : {FormalNotice, DebtAcknowledged, CourtClaim, EnforcementAct, Doubtful, SoundAgain,
                            InsurerNotified, ProceedingsClosed, ClaimDeclared, VatRecovered}) {
        EXPECT_EQ(Texts{}, deadlines({event(kind, Date::of(2026, 9, 1))}, Date::of(2026, 10, 1)))
            << accountEventCode(kind);
    }
}

TEST(LegalDeadlines, AreRefusedWithoutTheirLegalValue)
{
    const auto refused =
        deadlinesOf(std::vector{event(BodaccPublication, Date::of(2026, 9, 1))}, Date::of(2026, 10, 1), LegalValues{});
    ASSERT_FALSE(refused);
    EXPECT_EQ(FaultCode::LegalValueMissing, refused.fault().code);
}
