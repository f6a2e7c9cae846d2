// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/start/remove_demonstration.h"

#include "desk/make_demo.h"
#include "support/small_book.h"

#include <fstream>

namespace encours {
namespace {

class RemoveDemonstrationTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "demonstration.encours"; }
    [[nodiscard]] std::unique_ptr<Desk> make(bool isDemonstration)
    {
        NewBook book;
        book.file = file();
        book.settings.isDemonstration = isDemonstration;
        auto made = Desk::create(book, std::make_shared<FixedClock>(Date::of(2026, 11, 20)), "testeuse");
        EXPECT_TRUE(made.isDone());
        return std::move(*made);
    }
    [[nodiscard]] std::size_t filesLeft() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{m_folder.path()}, {}));
    }

    test::TempFolder m_folder;
};

TEST_F(RemoveDemonstrationTest, LeavesNothingBehind)
{
    make(true).reset();
    // The first opening of a day takes a copy.
    ASSERT_TRUE(Desk::open(file(), std::make_shared<FixedClock>(Date::of(2026, 11, 21)), "testeuse").isDone());
    ASSERT_GE(filesLeft(), 3U) << "book, lock and copies";
    ASSERT_TRUE(removeDemonstration(file()).isDone());
    EXPECT_EQ(filesLeft(), 0U);
}

TEST_F(RemoveDemonstrationTest, RefusesAnyOtherBook)
{
    make(false).reset();
    const auto removed = removeDemonstration(file());
    ASSERT_FALSE(removed.isDone());
    EXPECT_EQ(removed.fault().code, FaultCode::NotDemonstration);
    EXPECT_TRUE(std::filesystem::exists(file()));
}

TEST_F(RemoveDemonstrationTest, RefusesABookThatSomebodyHasOpen)
{
    const auto desk = make(true);
    const auto removed = removeDemonstration(file());
    ASSERT_FALSE(removed.isDone());
    EXPECT_EQ(removed.fault().code, FaultCode::StoreInUse);
    EXPECT_TRUE(std::filesystem::exists(file()));
}

TEST_F(RemoveDemonstrationTest, RefusesWhatIsNoBook)
{
    EXPECT_EQ(removeDemonstration(file()).fault().code, FaultCode::StoreMissing);
    const auto letter = m_folder.write("demonstration.encours", "a letter");
    EXPECT_EQ(removeDemonstration(letter).fault().code, FaultCode::StoreNotABook);
    EXPECT_TRUE(std::filesystem::exists(letter));
    EXPECT_EQ(removeDemonstration("postgresql://nobody@localhost/none").fault().code, FaultCode::StoreOnServer);
}

} // namespace
} // namespace encours
