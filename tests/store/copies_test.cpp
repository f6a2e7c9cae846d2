// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include "base/platform_files.h"

namespace encours {
namespace {

class CopiesTest : public test::StoreTest {
protected:
    static Moment dayAt(Date day) { return Moment{std::int64_t{day.dayNumber()} * 86'400'000'000 + 43'200'000'000}; }
    std::size_t countOf(std::string_view why) const
    {
        std::size_t count = 0;
        for (const BookCopy& copy : listCopies(m_file)) {
            count += copy.why == why ? 1U : 0U;
        }
        return count;
    }
};

TEST_F(CopiesTest, KeepsSevenDailyAndFourWeeklyCopies)
{
    addInvoice("C1", 100);
    for (int day = 0; day < 60; ++day) {
        ASSERT_TRUE(copyDaily(*m_store, dayAt(Date::of(2026, 9, 1).plusDays(day))));
    }
    EXPECT_EQ(countOf("daily"), 11U);
    const auto copies = listCopies(m_file);
    EXPECT_EQ(localDay(copies.front().takenAt), Date::of(2026, 10, 30));
    EXPECT_GT(copies.front().takenAt, copies.back().takenAt);
    EXPECT_LE(localDay(copies.back().takenAt), Date::of(2026, 10, 11));
}

TEST_F(CopiesTest, TakesOneDailyCopyADay)
{
    ASSERT_TRUE(copyDaily(*m_store, dayAt(Date::of(2026, 9, 1))));
    ASSERT_TRUE(copyDaily(*m_store, dayAt(Date::of(2026, 9, 1))));
    EXPECT_EQ(countOf("daily"), 1U);
}

TEST_F(CopiesTest, NeverWritesOverAFile)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "taken.encours", "mine"));
    const auto copied = copyBook(*m_store, m_folder / "taken.encours", Moment{1});
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.fault().code, FaultCode::FileExists);
}

TEST_F(CopiesTest, RestoresACopyAndKeepsThePresentFile)
{
    addInvoice("C1", 100);
    ASSERT_TRUE(copyBook(*m_store, m_folder / "copy.encours", Moment{1}));
    addInvoice("C2", 200);
    m_store.reset();
    const auto kept = restoreCopy(m_file, m_folder / "copy.encours", Moment{2});
    ASSERT_TRUE(kept) << kept.fault().detail;
    reopen();
    EXPECT_EQ(accounts().size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(*kept));
    EXPECT_TRUE(checkAnchors(*m_store)->isOk);
}

TEST_F(CopiesTest, RefusesToRestoreWhatIsNoBook)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "letter.encours", std::string(4'096, 'x')));
    m_store.reset();
    const auto restored = restoreCopy(m_file, m_folder / "letter.encours", Moment{2});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.fault().code, FaultCode::StoreNotABook);
    reopen();
}

TEST_F(CopiesTest, RefusesToRestoreUnderSomebodysFeet)
{
    ASSERT_TRUE(copyBook(*m_store, m_folder / "copy.encours", Moment{1}));
    const auto held = FileLock::acquire(m_file.string() + ".lock", LockMode::Shared);
    ASSERT_TRUE(held);
    const auto restored = restoreCopy(m_file, m_folder / "copy.encours", Moment{2});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.fault().code, FaultCode::StoreInUse);
}

} // namespace
} // namespace encours
