// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_events.h"
#include "desk/exposures.h"
#include "desk/provisions.h"

#include "support/small_book.h"

namespace encours {
namespace {

using RiskReports = test::SmallBook;

TEST_F(RiskReports, SetAsideWithoutVatByAge)
{
    const ProvisionReport report = ShowProvisions{desk()}.execute(today());
    ASSERT_EQ(report.rows.size(), 2U);
    // F1 is 81 days late: 25 % of 1 000,00 HT; F2 51 days: 10 % of 250,00.
    EXPECT_EQ(report.rows[0].customerCode, "C1");
    EXPECT_EQ(report.rows[0].overdue, Money{150'000});
    EXPECT_EQ(report.rows[0].provision.total(), Money{25'000 + 2'500});
    // F3 is 36 days late: 450,50 ÷ 1,2 = 375,42 HT.
    EXPECT_EQ(report.rows[1].provision.total(), Money{3'754});
    EXPECT_EQ(report.base, Money{125'000 + 37'542});
    EXPECT_EQ(report.total, Money{31'254});
}

TEST_F(RiskReports, SetAsideAllOfADoubtfulCustomer)
{
    AccountEventRequest request;
    request.customer = customer("C2");
    request.kind = AccountEventKind::Doubtful;
    request.on = today();
    ASSERT_TRUE(RecordAccountEvent{desk()}.execute(request));
    const ProvisionReport report = ShowProvisions{desk()}.execute(today());
    EXPECT_EQ(report.rows.at(0).customerCode, "C2");
    EXPECT_TRUE(report.rows[0].isDoubtful);
    EXPECT_EQ(report.rows[0].provision.total(), Money{37'542});
}

TEST_F(RiskReports, PutWhoIsBeyondALimitFirst)
{
    ASSERT_TRUE(EditCustomer{desk()}.execute(
        customer("C2"), {{CustomerField::CreditLimit, "400"}, {CustomerField::InsuredLimit, "1 000"}}));
    BookSettings settings = desk().settings();
    settings.rules.insurance.insurer = "Assureur";
    ASSERT_TRUE(EditSettings{desk()}.execute(settings));
    const auto rows = ShowExposures{desk()}.execute(today());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].customerCode, "C2");
    EXPECT_EQ(rows[0].exposure.cover.beyondOwnLimit(), Money{5'050});
    EXPECT_TRUE(rows[0].exposure.cover.beyondInsuredLimit().isZero());
    EXPECT_EQ(rows[0].exposure.declareBy, Date::of(2026, 12, 14));
    EXPECT_FALSE(rows[0].mustDeclareSoon);
    EXPECT_TRUE(ShowExposures{desk()}.execute(Date::of(2026, 12, 4)).at(0).mustDeclareSoon);
    EXPECT_EQ(rows[1].exposure.cover.exposure, Money{150'000});
}

} // namespace
} // namespace encours
