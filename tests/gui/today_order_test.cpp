// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the list, the time there is, the weights of the reasons, and the whole explanation of a customer.
#include "gui/today_fixture.h"

#include "dunning/priority/priority_weights.h"
#include "today/queue_model.h"
#include "today/queue_ranking.h"
#include "today/queue_view.h"
#include "widgets/dense_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QtTest/QTest>

#include <algorithm>

namespace encours::ui {
namespace {

class TodayOrderTest : public TodayTest {
protected:
    ~TodayOrderTest() override { m_context->settings().setValue("today.order", "points"); }
    void chooseOrder(CallOrder order)
    {
        auto* box = find<QComboBox>("queueOrder");
        box->setCurrentIndex(box->findData(static_cast<int>(order)));
        emit box->activated(box->currentIndex());
        answer();
    }
    void sayTime(const QString& text)
    {
        press(Qt::Key_T, Qt::ControlModifier);
        ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("capacity"));
        find<QLineEdit>("capacity")->selectAll();
        type(text);
        answer();
    }
    [[nodiscard]] bool isDeferred(int row) const
    {
        return find<QueueView>("queue")->model()->index(row, 0).data(QueueModel::DeferredRole).toBool();
    }
    [[nodiscard]] int badge(int row) const
    {
        return find<QueueView>("queue")->model()->index(row, 0).data(QueueModel::BadgeRole).toInt();
    }
    [[nodiscard]] bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
};

TEST_F(TodayOrderTest, PutsTheListInAnotherOrderAndRemembersIt)
{
    ASSERT_EQ(names().first(), "Maison ALPHA");
    chooseOrder(CallOrder::Amount);
    EXPECT_EQ(names(), (QStringList{"Maison ALPHA", "Maison BRAVO", "Maison CHARLIE", "Maison DELTA"}));
    chooseOrder(CallOrder::Age);
    EXPECT_EQ(find<QueueView>("queue")->model()->index(0, 0).data(QueueModel::BadgeRole).toString(), "120 j");
    EXPECT_EQ(m_context->settings().value("today.order").toString(), "age");
    chooseOrder(CallOrder::Points);
    EXPECT_EQ(find<QueueView>("queue")->model()->index(0, 0).data(QueueModel::BadgeRole).toString(),
              QString::number(m_page->presenter()->day()->lists.calls.front().points));
}

TEST_F(TodayOrderTest, SplitsTheListByTheTimeThereIs)
{
    sayTime("20 min");
    ASSERT_EQ(names().size(), 4) << "a deferred call stays in sight";
    EXPECT_FALSE(isDeferred(0));
    EXPECT_TRUE(isDeferred(3));
    const QString why = find<QueueView>("queue")->model()->index(3, 0).data(QueueModel::ReasonRole).toString();
    EXPECT_TRUE(why.contains("min")) << qPrintable(why);
    EXPECT_TRUE(isShown("capacityUse"));
    press(Qt::Key_Escape);
    answer();
    EXPECT_FALSE(isDeferred(3));
    EXPECT_FALSE(isShown("capacityUse"));
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("queue"));
}

TEST_F(TodayOrderTest, LeavesTheListAloneWhileTheTimeCannotBeRead)
{
    const QStringList before = names();
    sayTime("bientôt");
    EXPECT_TRUE(find<QLineEdit>("capacity")->property("wrong").toBool());
    EXPECT_EQ(names(), before);
    EXPECT_FALSE(isShown("capacityUse"));
}

TEST_F(TodayOrderTest, KeepsItsOrderWhenACallIsRecorded)
{
    chooseOrder(CallOrder::Amount);
    press(Qt::Key_2); // no answer
    EXPECT_EQ(names().first(), "Maison BRAVO");
    answer();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names().first(), "Maison ALPHA");
}

TEST_F(TodayOrderTest, FollowsASliderAndKeepsNothingBeforeSave)
{
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(isShown("weights"));
    const int before = badge(0);
    find<QSlider>("slide.days-late")->setValue(500);
    EXPECT_EQ(find<QSpinBox>("weight.days-late")->value(), 500);
    EXPECT_GT(badge(0), before) << "the list follows at once";
    EXPECT_TRUE(m_desk->kept == PriorityWeights{});
    press(Qt::Key_Escape);
    EXPECT_FALSE(isShown("weights"));
    EXPECT_EQ(badge(0), before);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("queue"));
}

TEST_F(TodayOrderTest, SavesTheWeightsAndTakesThemBackToHundred)
{
    press(Qt::Key_P, Qt::ControlModifier);
    find<QSpinBox>("weight.callable-amount")->setValue(0);
    find<QPushButton>("saveWeights")->click();
    answer();
    EXPECT_EQ(m_desk->kept.of(ReasonCode::CallableAmount), 0);
    EXPECT_FALSE(isShown("weights"));
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(find<QSlider>("slide.callable-amount")->value(), 0);
    find<QPushButton>("resetWeights")->click();
    EXPECT_EQ(find<QSlider>("slide.callable-amount")->value(), 100);
    find<QPushButton>("saveWeights")->click();
    answer();
    EXPECT_TRUE(m_desk->kept == PriorityWeights{});
}

TEST_F(TodayOrderTest, SaysWhyWeightsWereRefusedAndKeepsThem)
{
    press(Qt::Key_P, Qt::ControlModifier);
    find<QSpinBox>("weight.days-late")->setValue(200);
    m_desk->refusal = Fault{FaultCode::StoreReadOnly, {{"file", "livre.encours"}}, "read only"};
    find<QPushButton>("saveWeights")->click();
    answer();
    EXPECT_TRUE(isShown("weights"));
    EXPECT_TRUE(isShown("weightsProblem"));
    EXPECT_EQ(find<QSpinBox>("weight.days-late")->value(), 200);
}

TEST_F(TodayOrderTest, ExplainsTheCustomerShownAndTheNextOne)
{
    press(Qt::Key_E, Qt::ControlModifier);
    answer();
    ASSERT_TRUE(isShown("why"));
    EXPECT_EQ(find<QLabel>("whyName")->text(), "Maison ALPHA");
    EXPECT_GT(find<DenseTable>("whyReasons")->model()->rowCount(), 0);
    EXPECT_EQ(find<DenseTable>("whyItems")->model()->rowCount(), 2);
    EXPECT_FALSE(find<QLabel>("whyWays")->text().isEmpty());
    find<QueueView>("queue")->select(1);
    answer();
    EXPECT_EQ(find<QLabel>("whyName")->text(), "Maison BRAVO");
    press(Qt::Key_Escape);
    EXPECT_FALSE(isShown("why"));
}

TEST_F(TodayOrderTest, ShowsACustomerThatStandsOnNoListAndKeepsIt)
{
    press(Qt::Key_2);
    answer(); // ALPHA is called; the desk of this test keeps it on its list, worked
    m_page->showPlace("3");
    answer();
    EXPECT_EQ(shownName(), "Maison CHARLIE");
    m_page->showPlace("why/2");
    answer();
    ASSERT_TRUE(isShown("why"));
    EXPECT_EQ(find<QLabel>("whyName")->text(), "Maison BRAVO");
}

TEST(LiveRanking, PutsTheCallsOfALargeBookInOrderWhileASliderMoves)
{
    // 100,000 open invoices: some 12,000 customers to call, five reasons each.
    constexpr int calls = 12'000;
    auto day = std::make_shared<DayData>();
    day->day = Date::of(2026, 11, 20);
    auto& rows = day->rows[static_cast<std::size_t>(ListTab::Prelitigation)];
    for (int i = 0; i < calls; ++i) {
        Call call;
        call.customer = CustomerId{i + 1};
        call.callable = Money(100 * (i % 997));
        for (const ReasonCode code : {ReasonCode::CallableAmount, ReasonCode::DaysLate, ReasonCode::BrokenPromise,
                                      ReasonCode::TenDayRule, ReasonCode::FruitlessReminders}) {
            Reason reason;
            reason.code = code;
            reason.basePoints = reason.points = (i * 7 + static_cast<int>(code)) % 31;
            call.reasons.push_back(reason);
        }
        QueueRow row;
        row.customer = call.customer;
        row.position = static_cast<std::size_t>(i);
        rows.push_back(row);
        day->lists.calls.push_back(std::move(call));
    }
    LiveRanking live(day);
    QueueModel model;
    model.setDay(day, ListTab::Prelitigation, {});
    for (int percent = 50; percent <= 350; percent += 50) {
        PriorityWeights weights;
        weights.percent[ReasonCode::DaysLate] = percent;
        model.setRanking(live.rank(weights));
    }
    EXPECT_EQ(model.rowCount(), calls);
    int last = model.index(0, 0).data(QueueModel::BadgeRole).toInt();
    for (int i = 1; i < calls; ++i) {
        const int points = model.index(i, 0).data(QueueModel::BadgeRole).toInt();
        ASSERT_LE(points, last);
        last = points;
    }
}

} // namespace
} // namespace encours::ui
