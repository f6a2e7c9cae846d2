// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_anything.h"

#include "desk/measure_palette.h"
#include "desk/measure_search.h"
#include "support/small_book.h"

#include <atomic>
#include <thread>

namespace encours {
namespace {

class FindAnythingTest : public test::SmallBook {
protected:
    std::vector<Found> find(std::string_view text, std::size_t limit = FindAnything::usualLimit)
    {
        return m_find.execute(text, limit);
    }
    void edit(std::string_view code, CustomerField field, std::string value)
    {
        ASSERT_TRUE((EditCustomer{desk()}.execute(customer(code), {{field, std::move(value)}})));
    }

    FindAnything m_find{desk()};
};

TEST_F(FindAnythingTest, GivesItemsWithWhatIsShownOfThem)
{
    const auto found = find("f3");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].customerCode, "C2");
    EXPECT_EQ(found[0].customerName, "Girard");
    ASSERT_TRUE(found[0].item);
    EXPECT_EQ(found[0].item->id, itemOf("C2", "F3"));
    EXPECT_EQ(found[0].item->kind, ItemKind::Invoice);
    EXPECT_EQ(found[0].item->amount, Money{45'050});
    EXPECT_EQ(found[0].item->dueOn, Date::of(2026, 10, 15));
    EXPECT_EQ(found[0].field, SearchField::Number);
    EXPECT_EQ(found[0].match, SearchMatch::Exact);
}

TEST_F(FindAnythingTest, GivesCustomersWithWhatMatched)
{
    edit("C2", CustomerField::Email, "compta@girard.fr");
    const auto found = find("@GIRARD");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].customer, customer("C2"));
    EXPECT_FALSE(found[0].item);
    EXPECT_EQ(found[0].value.substr(found[0].from, found[0].length), "@girard");
}

TEST_F(FindAnythingTest, FindsWhatWasJustRecorded)
{
    EXPECT_TRUE(find("lefèvre").empty());
    edit("C1", CustomerField::ContactName, "Anne Lefèvre");
    EXPECT_EQ(find("lefevre").size(), 1U);
    edit("C1", CustomerField::ContactName, "Anne Martin");
    EXPECT_TRUE(find("lefevre").empty());
    ASSERT_TRUE(m_book.import("suite.csv", "client;nom;numero;date facture;echeance;montant\n"
                                           "C3;Zimmer;G77;2026-11-01;2026-11-30;99,90\n"));
    EXPECT_EQ(find("g77").size(), 1U);
    EXPECT_EQ(find("99,90").size(), 1U);
    EXPECT_EQ(find("zimmer").size(), 1U);
}

TEST_F(FindAnythingTest, GivesNoMoreThanIsWanted)
{
    EXPECT_EQ(find("f").size(), 3U);
    EXPECT_EQ(find("f", 2).size(), 2U);
    EXPECT_TRUE(find("").empty());
}

TEST_F(FindAnythingTest, SearchesFromSeveralThreadsWhileThingsAreRecorded)
{
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int reader = 0; reader < 3; ++reader) {
        threads.emplace_back([&] {
            while (!isDone) wrong += find("f1").size() == 1 ? 0 : 1;
        });
    }
    for (int round = 0; round < 15; ++round) edit("C1", CustomerField::Note, "note " + std::to_string(round));
    isDone = true;
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST_F(FindAnythingTest, IsMeasuredAgainstTheSameText)
{
    const Measurement measured = measureSearch(*desk().portfolio(), 3);
    EXPECT_EQ(measured.job, "search");
    EXPECT_EQ(measured.size, 3);
    EXPECT_GE(measured.medianMicroseconds, 1);
    EXPECT_GE(measured.floorMicroseconds, 1);
}

TEST_F(FindAnythingTest, IsMeasuredAsThePaletteUsesIt)
{
    const Measurement measured = measurePalette(desk(), 3);
    EXPECT_EQ(measured.job, "palette");
    EXPECT_GE(measured.medianMicroseconds, 1);
    EXPECT_GE(measured.floorMicroseconds, 1);
}

} // namespace
} // namespace encours
