// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/campaigns.h"

#include "desk/instruments.h"
#include "desk/policy.h"
#include "desk/show_targets.h"
#include "support/small_book.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

/// On Thursday 2 July 2026: C1 and C2 owe invoices due in August, C3 is a hotel, C4 owes one due in September.
constexpr std::string_view augustLedger = "client;nom;numero;date facture;echeance;montant\n"
                                          "C1;Moreau;F1;2026-06-20;2026-08-20;1200,00\n"
                                          "C1;Moreau;F2;2026-06-20;2026-08-31;600,00\n"
                                          "C2;Girard;F3;2026-06-25;2026-08-10;450,50\n"
                                          "C3;Hôtel du Lac;F4;2026-06-25;2026-08-10;900,00\n"
                                          "C4;Petit;F5;2026-06-25;2026-09-10;300,00\n";

class CampaignsTest : public testing::Test {
protected:
    CampaignsTest() : m_book(Date::of(2026, 7, 2))
    {
        EXPECT_TRUE(m_book.import("factures.csv", augustLedger).isDone());
        EXPECT_TRUE(EditCustomer{desk()}.execute(m_book.customer("C3"), {{CustomerField::Segment, "Tourisme"}}));
    }

    Desk& desk() { return m_book.desk(); }
    Result<Campaign> start(CampaignKind kind = CampaignKind::July)
    {
        CampaignRequest request;
        request.kind = kind;
        return StartCampaign{desk()}.execute(request);
    }
    CampaignProgress show(const std::string& code = "july-2026")
    {
        auto progress = ShowCampaign{desk()}.execute(code, desk().today());
        EXPECT_TRUE(progress);
        return progress ? *progress : CampaignProgress{};
    }
    bool isCalled(std::string_view code)
    {
        return TodaysLists{desk()}.explain(m_book.customer(code), desk().today())->call.has_value();
    }
    ItemId item(std::string_view code, std::string_view number)
    {
        for (const Item& known : m_book.account(code).items) {
            if (known.number == number) return known.id;
        }
        return {};
    }
    DiscountRequest twoPercent(std::string_view code)
    {
        DiscountRequest request;
        request.customer = m_book.customer(code);
        request.rate = Rate::ofBp(200);
        request.payBy = Date::of(2026, 7, 20);
        request.campaign = "july-2026";
        request.financing = Rate::ofBp(500);
        return request;
    }

    test::TempBook m_book;
};

TEST_F(CampaignsTest, StartInOneCommandAndCallEverybodyDueInAugust)
{
    EXPECT_FALSE(isCalled("C2"));
    const auto campaign = start();
    ASSERT_TRUE(campaign);
    EXPECT_EQ(julyCampaign(2026), *campaign);
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_TRUE(isCalled("C2"));
    EXPECT_FALSE(isCalled("C3"));
    EXPECT_FALSE(isCalled("C4"));
    const CampaignProgress progress = show();
    EXPECT_EQ(2, progress.toCall.customers);
    EXPECT_EQ(Money(225'050), progress.toCall.due);
    EXPECT_EQ(1, progress.tally(MemberStatus::LeftOut).customers);
}

TEST_F(CampaignsTest, AreKeptAndStartedOnce)
{
    ASSERT_TRUE(start());
    const auto head = desk().store().chainHead()->seq;
    ASSERT_TRUE(start());
    EXPECT_EQ(head, desk().store().chainHead()->seq);
    m_book.reopen();
    ASSERT_EQ(1U, ShowCampaign{desk()}.all(desk().today()).size());
    EXPECT_EQ(julyCampaign(2026), ShowCampaign{desk()}.all(desk().today()).front());
}

TEST_F(CampaignsTest, OfTheirOwnAreNotStartedByTheirKind)
{
    const auto started = start(CampaignKind::Own);
    ASSERT_FALSE(started);
    EXPECT_EQ(FaultCode::RequestMalformed, started.fault().code);
    const auto shown = ShowCampaign{desk()}.execute("none", desk().today());
    ASSERT_FALSE(shown);
    EXPECT_EQ(FaultCode::PolicyUnknown, shown.fault().code);
}

TEST_F(CampaignsTest, EndTheDayBeforeAndCanBeOpenedAgain)
{
    ASSERT_TRUE(start());
    ASSERT_TRUE(EndCampaign{desk()}.execute("july-2026"));
    EXPECT_EQ(Date::of(2026, 7, 1), show().campaign.closesOn);
    EXPECT_FALSE(isCalled("C2"));
    ASSERT_TRUE(start());
    EXPECT_EQ(Date::of(2026, 7, 31), show().campaign.closesOn);
    EXPECT_TRUE(isCalled("C2"));
    ASSERT_TRUE(start(CampaignKind::September));
    ASSERT_TRUE(EndCampaign{desk()}.execute("september-2026"));
    EXPECT_EQ(1U, ShowCampaign{desk()}.all(desk().today()).size());
    EXPECT_FALSE(EndCampaign{desk()}.execute("september-2026"));
}

TEST_F(CampaignsTest, FollowWhatWasRecorded)
{
    ASSERT_TRUE(start());
    ASSERT_TRUE(
        EditCustomer{desk()}.execute(m_book.customer("C2"), {{CustomerField::Closures, "03/08/2026-21/08/2026"}}));
    NewInstrument bill;
    bill.customer = m_book.customer("C1");
    bill.kind = InstrumentKind::AcceptedBill;
    bill.dueOn = Date::of(2026, 8, 31);
    bill.step = InstrumentStep::Requested;
    bill.on = desk().today();
    ASSERT_TRUE(RegisterInstrument{desk()}.execute(bill));
    const CampaignProgress progress = show();
    EXPECT_EQ(1, progress.closuresKnown);
    EXPECT_EQ(1, progress.billsRequested);
    EXPECT_EQ("C1", progress.members[0].code);
    EXPECT_EQ((std::vector{CampaignAsk::Call, CampaignAsk::Closures, CampaignAsk::ReceiveBill, CampaignAsk::Promise}),
              progress.members[0].asks);
    EXPECT_TRUE(progress.members[1].isClosedAtDue);
}

TEST_F(CampaignsTest, ComputeTheGainOfADiscountForBothSides)
{
    ASSERT_TRUE(start());
    const auto head = desk().store().chainHead()->seq;
    const auto quote = QuoteDiscount{desk()}.execute(twoPercent("C1"));
    ASSERT_TRUE(quote);
    EXPECT_EQ(head, desk().store().chainHead()->seq);
    ASSERT_EQ(2U, quote->lines.size());
    EXPECT_EQ(Money(180'000), quote->open);
    EXPECT_EQ(Money(3'600), quote->discount);
    EXPECT_EQ(Money(176'400), quote->toPay);
    EXPECT_EQ(Money(3'000), quote->customerGain);
    // 20 August and 31 August 2026 are days on which banks settle: 31 and 42 days are gained.
    EXPECT_EQ(Date::of(2026, 8, 20), quote->lines[0].expectedOn);
    EXPECT_EQ(31, quote->lines[0].gain.daysGained);
    EXPECT_EQ(42, quote->lines[1].gain.daysGained);
    EXPECT_EQ(Money(499 + 338), quote->financingSaved); // 1 176 × 5 % × 31/365 and 588 × 5 % × 42/365
    EXPECT_EQ(quote->financingSaved - quote->customerGain, quote->ourGain);
}

TEST_F(CampaignsTest, TakeTheLegalInterestRateWhenNoneIsGiven)
{
    DiscountRequest request = twoPercent("C1");
    request.campaign.clear();
    request.financing.reset();
    const auto quote = QuoteDiscount{desk()}.execute(request);
    ASSERT_TRUE(quote);
    const auto legal = desk().legalValues()->rateAt(LegalName::LegalInterestBusiness, desk().today());
    ASSERT_TRUE(legal);
    EXPECT_EQ(*legal, quote->financing);
}

TEST_F(CampaignsTest, ExpectTheMoneyAfterTheClosures)
{
    ASSERT_TRUE(start());
    ASSERT_TRUE(
        EditCustomer{desk()}.execute(m_book.customer("C2"), {{CustomerField::Closures, "03/08/2026-21/08/2026"}}));
    const auto quote = QuoteDiscount{desk()}.execute(twoPercent("C2"));
    ASSERT_TRUE(quote);
    EXPECT_EQ(Date::of(2026, 8, 24), quote->lines[0].expectedOn);
}

TEST_F(CampaignsTest, RecordAnOfferThatCanBeUndone)
{
    ASSERT_TRUE(start());
    DiscountRequest request = twoPercent("C1");
    request.isDryRun = true;
    ASSERT_TRUE(OfferDiscount{desk()}.execute(request));
    EXPECT_TRUE(m_book.account("C1").offers.empty());
    request.isDryRun = false;
    request.key = "offer-1";
    ASSERT_TRUE(OfferDiscount{desk()}.execute(request));
    ASSERT_TRUE(OfferDiscount{desk()}.execute(request));
    ASSERT_EQ(2U, m_book.account("C1").offers.size());
    m_book.reopen();
    ASSERT_EQ(2U, m_book.account("C1").offers.size());
    const DiscountOffer& offer = *m_book.account("C1").offers.begin();
    EXPECT_EQ(item("C1", "F1"), offer.item);
    EXPECT_EQ(Money(2'400), offer.discount);
    EXPECT_EQ(Rate::ofBp(200), offer.rate);
    EXPECT_EQ(Date::of(2026, 7, 20), offer.payBy);
    EXPECT_EQ("july-2026", offer.campaign);
    EXPECT_EQ(1, show().offers);
    EXPECT_EQ(Money(3'600), show().offered);
    const auto undone = UndoLastAction{desk()}.execute();
    ASSERT_TRUE(undone);
    EXPECT_EQ("discount-offer", undone->kind);
    EXPECT_TRUE(m_book.account("C1").offers.empty());
}

TEST_F(CampaignsTest, TakeRateAndDayFromTheCampaign)
{
    CampaignRequest july;
    july.discount = Rate::ofBp(150);
    july.discountPayBy = Date::of(2026, 7, 15);
    ASSERT_TRUE(StartCampaign{desk()}.execute(july));
    DiscountRequest request = twoPercent("C2");
    request.rate.reset();
    request.payBy.reset();
    const auto quote = QuoteDiscount{desk()}.execute(request);
    ASSERT_TRUE(quote);
    EXPECT_EQ(Rate::ofBp(150), quote->rate);
    EXPECT_EQ(Date::of(2026, 7, 15), quote->payBy);
}

TEST_F(CampaignsTest, RefuseAnOfferThatMakesNoSense)
{
    ASSERT_TRUE(start());
    const auto codeOf = [&](const DiscountRequest& request) {
        const auto quote = OfferDiscount{desk()}.execute(request);
        return quote ? FaultCode::BugFound : quote.fault().code;
    };
    DiscountRequest request = twoPercent("C1");
    request.rate.reset();
    EXPECT_EQ(FaultCode::RequestMalformed, codeOf(request));
    request = twoPercent("C1");
    request.payBy.reset();
    EXPECT_EQ(FaultCode::RequestMalformed, codeOf(request));
    request = twoPercent("C1");
    request.payBy = Date::of(2026, 7, 1);
    EXPECT_EQ(FaultCode::DateInThePast, codeOf(request));
    request = twoPercent("C1");
    request.rate = Rate{};
    EXPECT_EQ(FaultCode::RateImplausible, codeOf(request));
    request = twoPercent("C1");
    request.campaign = "none";
    EXPECT_EQ(FaultCode::PolicyUnknown, codeOf(request));
    EXPECT_EQ(FaultCode::InvoicesNotOpen, codeOf(twoPercent("C4")));
    request = twoPercent("C1");
    request.items = {item("C2", "F3")};
    EXPECT_EQ(FaultCode::InvoicesNotOpen, codeOf(request));
}

TEST_F(CampaignsTest, GoIntoATableWithALineForEachInvoice)
{
    ASSERT_TRUE(start());
    const FigureTable table = campaignTable(show(), Language::French, Currency::euro());
    EXPECT_EQ("Campagne de juillet 2026", table.title);
    EXPECT_EQ(4U, table.rows.size());
    for (const auto& row : table.rows) EXPECT_EQ(table.columns.size(), row.size());
}

TEST_F(CampaignsTest, CountRulesBeforeTheyAreSaved)
{
    m_book.clock().setToday(Date::of(2026, 8, 5));
    const TargetCounts before = ShowTargets{desk()}.execute(desk().today());
    EXPECT_EQ(3, before.inWindow.items);
    TargetBook rules = desk().policy()->targets;
    rules.rules.push_back({"hotels", "Hôtels", true, 9, *parseCondition("segment = tourisme")});
    const TargetCounts counts = ShowTargets{desk()}.execute(desk().today(), rules);
    EXPECT_EQ(1, counts.rules.back().customers);
    EXPECT_EQ(Money(90'000), counts.rules.back().amount);
    EXPECT_EQ(1, ShowTargets{desk()}.execute(desk().today(), *parseCondition("amount >= 1000")).items);
    ASSERT_TRUE(EditPolicy{desk()}.saveTargets(rules));
    m_book.reopen();
    EXPECT_EQ(rules, desk().policy()->targets);
    EXPECT_EQ(counts.rules.back(), ShowTargets{desk()}.execute(desk().today()).rules.back());
}

} // namespace
} // namespace encours
