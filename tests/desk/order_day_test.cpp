// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_day.h"

#include "desk/todays_lists.h"
#include "support/temp_book.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

constexpr const char* table = "ibm-accounts-receivable.csv";
const Date today = Date::of(2013, 6, 28);

/// 2,466 invoices of 100 customers, seen in the middle of their second year: enough payments for habits.
class OrderedLists : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/tests/data/" + table, std::ios::binary};
        const auto report = m_book.import(table, std::string{std::istreambuf_iterator<char>{file}, {}});
        ASSERT_TRUE(report) << report.fault().detail;
    }
    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] DayLists lists() { return TodaysLists{desk()}.execute(today); }

private:
    test::TempBook m_book{today};
};

TEST_F(OrderedLists, ExpectNoMoreCashThanCanBeClaimed)
{
    const OrderedDay day = OrderDay{desk()}.execute(lists(), CallOrder::Cash);
    ASSERT_GT(day.lists.calls.size(), 10U);
    ASSERT_EQ(day.figures.size(), day.lists.calls.size());
    int partly = 0;
    for (std::size_t place = 0; place < day.figures.size(); ++place) {
        std::int64_t callable = 0;
        for (const CallItem& item : day.lists.calls[place].items) callable += item.callable.minorUnits();
        ASSERT_GE(day.figures[place], 0);
        ASSERT_LE(day.figures[place], callable);
        if (day.figures[place] > 0 && day.figures[place] < callable) ++partly;
    }
    EXPECT_GT(partly, 5); // habits are known, and nobody is sure to pay
}

TEST_F(OrderedLists, PlanTheMinutesInThatOrdersPlaces)
{
    const OrderedDay day = OrderDay{desk()}.execute(lists(), CallOrder::Amount, 45);
    ASSERT_TRUE(day.capacity.has_value());
    EXPECT_LE(day.capacity->used, 45);
    EXPECT_EQ(day.capacity->calls.size() + day.capacity->deferred.size(), day.lists.calls.size());
}

TEST_F(OrderedLists, AreRankedByOtherWeightsWithoutBeingMadeAnew)
{
    const PriorityWeights weights{{{ReasonCode::DaysLate, 0}}};
    const OrderedDay day = OrderDay{desk()}.execute(lists(), weights);
    ASSERT_FALSE(day.lists.calls.empty());
    for (const Call& call : day.lists.calls) {
        for (const Reason& reason : call.reasons) {
            EXPECT_TRUE(reason.code != ReasonCode::DaysLate || reason.points == 0);
        }
    }
}

TEST_F(OrderedLists, AreExplainedForEveryCustomer)
{
    const DayLists day = lists();
    std::size_t onList = 0;
    for (std::int64_t customer = 1; customer <= static_cast<std::int64_t>(desk().portfolio()->size()); ++customer) {
        const auto explanation = ExplainCustomer{desk()}.execute(CustomerId{customer}, today);
        ASSERT_TRUE(explanation);
        onList += explanation->isOnList() ? 1 : 0;
    }
    EXPECT_EQ(onList, day.calls.size());
    const auto unknown = ExplainCustomer{desk()}.execute(CustomerId{9'999}, today);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.fault().code, FaultCode::CustomerUnknown);
}

} // namespace
} // namespace encours
