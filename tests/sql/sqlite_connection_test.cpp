// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/sqlite_connection.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace encours {
namespace {

class SqliteConnectionTest : public testing::Test {
protected:
    SqliteConnectionTest()
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~SqliteConnectionTest() override { std::filesystem::remove_all(m_folder); }

    std::unique_ptr<SqliteConnection> create()
    {
        auto opened = SqliteConnection::open(m_file, SqliteConnection::Mode::Create);
        EXPECT_TRUE(opened.isDone());
        return std::move(*opened);
    }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() /
        (std::string{"encours-sql-"} + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path m_file = m_folder / "a.db";
};

TEST_F(SqliteConnectionTest, MakesFilesThatOnlyTheirOwnerMayRead)
{
    create();
    const auto permissions = std::filesystem::status(m_file).permissions();
    EXPECT_EQ(permissions & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
              std::filesystem::perms::none);
}

TEST_F(SqliteConnectionTest, RefusesToCreateOverAFileAndToOpenNone)
{
    create();
    EXPECT_EQ(SqliteConnection::open(m_file, SqliteConnection::Mode::Create).fault().code, FaultCode::StoreExists);
    EXPECT_EQ(SqliteConnection::open(m_folder / "b.db", SqliteConnection::Mode::Open).fault().code,
              FaultCode::StoreMissing);
}

TEST_F(SqliteConnectionTest, CallsATextFileNoBook)
{
    {
        auto written = std::unique_ptr<std::FILE, int (*)(std::FILE*)>{std::fopen(m_file.c_str(), "w"), std::fclose};
        std::fputs("This is a letter, long enough to be taken for a page of something. It is not a database at all.",
                   written.get());
    }
    const auto opened = SqliteConnection::open(m_file, SqliteConnection::Mode::Open);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreNotABook);
}

TEST_F(SqliteConnectionTest, CopiesABookThatIsInUse)
{
    const auto connection = create();
    ASSERT_TRUE(connection->runScript("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (42)"));
    ASSERT_TRUE(connection->copyTo(m_folder / "copy.db"));
    auto copy = SqliteConnection::open(m_folder / "copy.db", SqliteConnection::Mode::ReadOnly);
    ASSERT_TRUE(copy);
    auto select = (*copy)->prepare("SELECT a FROM t");
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->integer(0), 42);
}

} // namespace
} // namespace encours
