// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/legal_claims.h"

#include "portfolio/open_items.h"
#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

const Date today = Date::of(2026, 11, 20);
const Date judgmentOn = Date::of(2026, 10, 15);
const Rate usualVat = Rate::ofBp(2'000);

/// 1 200 € and 300 € before the judgment, of which 200 € were paid, and 600 € after it.
test::AccountBuilder insolventAccount()
{
    test::AccountBuilder builder;
    builder.invoice("F1", 120'000, {Date::of(2026, 8, 1), Date::of(2026, 8, 31)})
        .invoice("F2", 30'000, {Date::of(2026, 9, 1), Date::of(2026, 9, 30)})
        .invoice("F3", 60'000, {judgmentOn, Date::of(2026, 11, 14)})
        .pay("F1", 20'000, Date::of(2026, 9, 10))
        .event(AccountEventKind::Liquidation, judgmentOn);
    return builder;
}

TEST(LegalClaims, FreezeWhatWasIssuedBeforeTheJudgment)
{
    const Account account = insolventAccount().build();
    const AccountState state = stateOf(account, today, Currency::euro());
    EXPECT_EQ(openBefore(state, judgmentOn), Money{130'000});
    EXPECT_EQ(openBefore(state, Date::of(2026, 8, 1)), Money{0});
}

TEST(LegalClaims, SayWhatEachDeadlineIsAbout)
{
    const Account account = insolventAccount().build();
    const AccountState state = stateOf(account, today, Currency::euro());
    EXPECT_EQ(concernedBy(LegalDeadlineKind::ClaimDeclaration, account, state, usualVat), Money{130'000});
    EXPECT_EQ(concernedBy(LegalDeadlineKind::VatRecovery, account, state, usualVat),
              Money{21'667}); // 1 300 ÷ 1,2 × 0,2
    EXPECT_EQ(concernedBy(LegalDeadlineKind::InjunctionService, account, state, usualVat), Money{190'000});
}

TEST(LegalClaims, TakeTheInvoiceThatWasPerformedFirst)
{
    test::AccountBuilder builder;
    builder.invoice("F1", 100, {Date::of(2026, 8, 1), Date::of(2026, 8, 31)})
        .invoice("F2", 100, {Date::of(2026, 8, 5), Date::of(2026, 9, 30)})
        .openingBalance("AN", 100, {Date::of(2020, 1, 1), Date::of(2020, 1, 1)})
        .day("F2", ItemDayKind::Delivered, Date::of(2026, 7, 1));
    const Account account = builder.build();
    const AccountState state = stateOf(account, today, Currency::euro());
    ASSERT_NE(oldestInvoice(state), nullptr);
    EXPECT_EQ(oldestInvoice(state)->item->number, "F2");
    EXPECT_EQ(oldestInvoice(stateOf(Account{}, today, Currency::euro())), nullptr);
}

TEST(OpenItems, AreFoundByTheirItem)
{
    const test::AccountBuilder builder = insolventAccount();
    const Account account = builder.build();
    const AccountState state = stateOf(account, today, Currency::euro());
    EXPECT_EQ(openOf(state, builder.idOf("F1")), Money{100'000});
    EXPECT_EQ(openOf(state, ItemId{999}), Money{0});
    EXPECT_EQ(findOpen(state, ItemId{999}), nullptr);
}

} // namespace
} // namespace encours
