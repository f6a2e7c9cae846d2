// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "desk/campaigns.h"
#include "shell/page.h"
#include "support/format.h"
#include "widgets/parts_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

class CampaignsPageTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        press(Qt::Key_F4, Qt::ShiftModifier);
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
    void clickOn(const char* name)
    {
        find<QPushButton>(name)->click();
        settle();
    }
    /// One about all that falls due this autumn.
    void startOwn()
    {
        press(Qt::Key_Insert);
        ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("campaignName"));
        type("Fin d’année");
        fill("campaignDueFrom", "01/09/2026");
        fill("campaignDueTo", "31/12/2026");
        find<QLineEdit>("campaignName")->setFocus();
        press(Qt::Key_Return);
        settle();
    }
};

TEST_F(CampaignsPageTest, SaysWhatACampaignSelectsBeforeItIsSaved)
{
    ASSERT_EQ(m_window->currentPage()->key(), "campaigns");
    press(Qt::Key_Insert);
    fill("campaignDueFrom", "01/09/2026");
    fill("campaignDueTo", "31/12/2026");
    EXPECT_TRUE(find<QLabel>("campaignPreview")->text().contains(amountText(Money(150'050)))) << "both customers";
    fill("campaignCondition", "amount >= 1000");
    EXPECT_TRUE(find<QLabel>("campaignPreview")->text().contains(amountText(Money(120'000))));
    EXPECT_TRUE(m_context->desk()->policy()->campaigns.empty());
    fill("campaignName", "Gros montants");
    fill("campaignCondition", "amount >=");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("campaignCondition")->property("wrong").toBool());
    EXPECT_EQ(find<QLineEdit>("campaignName")->text(), "Gros montants") << "what was typed stays";
}

TEST_F(CampaignsPageTest, StartsOneAndShowsItsProgressAndMembers)
{
    startOwn();
    ASSERT_EQ(m_context->desk()->policy()->campaigns.size(), 1U);
    EXPECT_EQ(m_context->desk()->policy()->campaigns.front().code, "fin-d-annee");
    ASSERT_EQ(rows("campaignMembers"), 2);
    EXPECT_EQ(text("campaignMembers", 0, 0), "Boulangerie Dupont") << "most money first";
    const auto& parts = find<PartsBar>("campaignProgress")->parts();
    ASSERT_EQ(parts.size(), 7U);
    EXPECT_EQ(parts.back().weight, 150'050) << "nobody was called yet";
}

TEST_F(CampaignsPageTest, StartsJulyByOneCommand)
{
    startOwn();
    clickOn("startJuly");
    const auto& campaigns = m_context->desk()->policy()->campaigns;
    ASSERT_EQ(campaigns.size(), 2U);
    EXPECT_EQ(campaigns.back().kind, CampaignKind::July);
    EXPECT_EQ(campaigns.back().opensOn, Date::of(2027, 7, 1)) << "that of this year is over";
    EXPECT_EQ(find<QComboBox>("campaigns.choice")->count(), 2);
}

TEST_F(CampaignsPageTest, KeepsClosingDatesAndABillThatWasAskedFor)
{
    startOwn();
    find<QComboBox>("memberAction")->setCurrentIndex(0);
    fill("memberClosures", "24/12/2026-02/01/2027");
    press(Qt::Key_Return);
    EXPECT_EQ(account("DUPONT").customer.closures().text(), "24/12/2026-02/01/2027");
    find<QComboBox>("memberAction")->setCurrentIndex(1);
    fill("billDue", "15/12");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").instruments.size(), 1U);
    EXPECT_EQ(account("DUPONT").instruments.front().events.front().step, InstrumentStep::Requested);
    EXPECT_EQ(account("DUPONT").instruments.front().amount, Money(120'000));
}

TEST_F(CampaignsPageTest, ShowsTheGainOfBothSidesBeforeADiscountIsRecorded)
{
    startOwn();
    find<QComboBox>("memberAction")->setCurrentIndex(2);
    settle();
    fill("discountRate", "2");
    fill("discountPayBy", "30/11");
    EXPECT_TRUE(account("DUPONT").offers.empty());
    const QString quote = find<QLabel>("discountQuote")->text();
    EXPECT_TRUE(quote.contains(amountText(Money(117'600)))) << quote.toStdString();
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").offers.size(), 1U);
    EXPECT_EQ(account("DUPONT").offers.front().payBy, Date::of(2026, 11, 30));
    fill("discountRate", "abc");
    press(Qt::Key_Return);
    EXPECT_EQ(account("DUPONT").offers.size(), 1U);
    EXPECT_TRUE(find<QWidget>("discountRate")->property("wrong").toBool());
}

TEST_F(CampaignsPageTest, EndsOnlyWhenSomebodyIsSure)
{
    startOwn();
    m_confirmAnswer = false;
    clickOn("endCampaign");
    EXPECT_EQ(m_asked.size(), 1);
    EXPECT_EQ(m_context->desk()->policy()->campaigns.size(), 1U);
    m_confirmAnswer = true;
    clickOn("endCampaign");
    const auto& campaigns = m_context->desk()->policy()->campaigns;
    EXPECT_TRUE(campaigns.empty() || campaigns.front().closesOn < m_context->today());
}

} // namespace
} // namespace encours::ui
