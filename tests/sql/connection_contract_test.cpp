// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/location.h"
#include "support/private_cluster.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

/// What every engine must do alike.
class ConnectionContract : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (isOnServer()) {
            test::PrivateCluster& cluster = test::PrivateCluster::ofThisProgram();
            ASSERT_EQ(cluster.problem(), "");
            m_place = cluster.newDatabase();
        } else {
            const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            m_folder = std::filesystem::temp_directory_path() / ("encours-contract-" + name.substr(0, name.find('/')));
            std::filesystem::remove_all(m_folder);
            std::filesystem::create_directories(m_folder);
            m_place = m_folder / "a.db";
        }
        auto opened = openConnection(m_place, OpenMode::Create);
        ASSERT_TRUE(opened) << opened.fault().detail;
        m_connection = std::move(*opened);
    }
    void TearDown() override
    {
        m_connection.reset();
        if (!m_folder.empty()) {
            std::filesystem::remove_all(m_folder);
        }
    }

    [[nodiscard]] bool isOnServer() const { return GetParam() == Engine::PostgreSql; }
    std::unique_ptr<Connection> openAnother() { return std::move(*openConnection(m_place, OpenMode::Open)); }
    void run(const std::string& script)
    {
        const auto done = m_connection->runScript(script);
        ASSERT_TRUE(done) << done.fault().detail;
    }
    /// A table of one number column.
    void makeTable() { run("CREATE TABLE t (a BIGINT)"); }
    std::int64_t count(Connection& connection, const std::string& table = "t")
    {
        auto select = connection.prepare("SELECT COUNT(*) FROM " + table);
        EXPECT_TRUE(select);
        EXPECT_TRUE(*(*select)->next());
        return (*select)->integer(0);
    }
    void insert(Connection& connection, std::int64_t number)
    {
        auto statement = connection.prepare("INSERT INTO t (a) VALUES (?)");
        ASSERT_TRUE(statement);
        ASSERT_TRUE((*statement)->run({number}));
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_place;
    std::unique_ptr<Connection> m_connection;
};

TEST_P(ConnectionContract, GivesBackEveryKindOfValueAsItWas)
{
    run(isOnServer() ? "CREATE TABLE t (a BIGINT, b TEXT, c BYTEA, d BIGINT)"
                     : "CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d INTEGER) STRICT");
    auto insert = m_connection->prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    ASSERT_TRUE(insert);
    const std::string bytes{"\0\xff", 2};
    ASSERT_TRUE((*insert)->run({std::int64_t{-9'000'000'000'000}, std::string_view{"é"}, SqlBytes{bytes}, SqlValue{}}));
    ASSERT_TRUE((*insert)->run({SqlValue{}, std::string_view{}, SqlBytes{}, std::int64_t{0}}));
    auto select = m_connection->prepare("SELECT a, b, c, d FROM t ORDER BY a IS NULL");
    ASSERT_TRUE(select);
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->columnCount(), 4);
    EXPECT_EQ((*select)->integer(0), -9'000'000'000'000);
    EXPECT_EQ((*select)->kind(0), Statement::Kind::Integer);
    EXPECT_EQ((*select)->text(1), "é");
    EXPECT_EQ((*select)->kind(1), Statement::Kind::Text);
    EXPECT_EQ((*select)->bytes(2), bytes);
    EXPECT_EQ((*select)->kind(2), Statement::Kind::Bytes);
    EXPECT_TRUE((*select)->isNull(3));
    EXPECT_EQ((*select)->integer(3), 0);
    EXPECT_EQ((*select)->text(3), "");
    ASSERT_TRUE(*(*select)->next());
    EXPECT_TRUE((*select)->isNull(0));
    EXPECT_EQ((*select)->kind(1), Statement::Kind::Text);
    EXPECT_EQ((*select)->text(1), "");
    EXPECT_EQ((*select)->integer(3), 0);
    EXPECT_FALSE((*select)->isNull(3));
    EXPECT_FALSE(*(*select)->next());
}

TEST_P(ConnectionContract, RunsAStatementAgainWithOtherValues)
{
    makeTable();
    for (std::int64_t number = 1; number <= 3; ++number) {
        insert(*m_connection, number);
    }
    auto select = m_connection->prepare("SELECT a FROM t WHERE a >= ? ORDER BY a");
    ASSERT_TRUE(select);
    ASSERT_TRUE((*select)->start({std::int64_t{2}}));
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->integer(0), 2);
    (*select)->finish(); // A row is left.
    ASSERT_TRUE((*select)->start({std::int64_t{3}}));
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->integer(0), 3);
    EXPECT_FALSE(*(*select)->next());
}

TEST_P(ConnectionContract, ReadsTwoStatementsInTurn)
{
    makeTable();
    auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Writing);
    for (std::int64_t number = 1; number <= 200; ++number) {
        insert(*m_connection, number);
    }
    ASSERT_TRUE(transaction->commit());
    auto up = m_connection->prepare("SELECT a FROM t ORDER BY a");
    auto down = m_connection->prepare("SELECT a FROM t ORDER BY a DESC");
    for (std::int64_t row = 1; row <= 200; ++row) {
        ASSERT_TRUE(*(*up)->next());
        ASSERT_TRUE(*(*down)->next());
        ASSERT_EQ((*up)->integer(0), row);
        ASSERT_EQ((*down)->integer(0), 201 - row);
        ASSERT_EQ(count(*m_connection), 200);
    }
    EXPECT_FALSE(*(*up)->next());
    EXPECT_FALSE(*(*down)->next());
}

TEST_P(ConnectionContract, RollsBackATransactionThatIsDropped)
{
    makeTable();
    {
        auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Writing);
        ASSERT_TRUE(transaction);
        insert(*m_connection, 1);
        EXPECT_EQ(count(*m_connection), 1);
    }
    EXPECT_EQ(count(*m_connection), 0);
}

TEST_P(ConnectionContract, GoesOnAfterARefusedStatement)
{
    makeTable();
    EXPECT_FALSE(m_connection->prepare("SELECT nothing FROM nowhere"));
    EXPECT_FALSE(m_connection->runScript("INSERT INTO nowhere VALUES (1)"));
    {
        auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Writing);
        ASSERT_TRUE(transaction);
        EXPECT_FALSE(m_connection->runScript("INSERT INTO nowhere VALUES (1)"));
    }
    insert(*m_connection, 1);
    EXPECT_EQ(count(*m_connection), 1);
}

TEST_P(ConnectionContract, EnforcesAndChecksReferences)
{
    run("CREATE TABLE p (id BIGINT PRIMARY KEY)");
    run("CREATE TABLE c (p BIGINT REFERENCES p (id))");
    EXPECT_FALSE(m_connection->runScript("INSERT INTO c VALUES (7)"));
    EXPECT_EQ(*m_connection->foreignKeyProblems(), 0);
    run(isOnServer() ? "SET session_replication_role = replica" : "PRAGMA foreign_keys=OFF");
    run("INSERT INTO c VALUES (7); INSERT INTO c VALUES (8); INSERT INTO c VALUES (NULL)");
    EXPECT_EQ(*m_connection->foreignKeyProblems(), 2);
}

TEST_P(ConnectionContract, ReadsOneStateOfTheBookInAReadingTransaction)
{
    makeTable();
    const auto other = openAnother();
    {
        auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Reading);
        ASSERT_TRUE(transaction);
        EXPECT_EQ(count(*m_connection), 0);
        if (isOnServer()) { // A writer into a file with a rollback journal waits for its readers.
            insert(*other, 1);
        }
        EXPECT_EQ(count(*m_connection), 0);
    }
    insert(*other, 2);
    EXPECT_EQ(count(*m_connection), isOnServer() ? 2 : 1);
}

TEST_P(ConnectionContract, TellsThatAnotherConnectionCommitted)
{
    makeTable();
    const auto other = openAnother();
    const auto before = m_connection->changeCounter();
    ASSERT_TRUE(before);
    EXPECT_EQ(*m_connection->changeCounter(), *before);
    for (int round = 0; round < (isOnServer() ? 20 : 2); ++round) {
        const auto known = *m_connection->changeCounter();
        auto transaction = Transaction::begin(*other, Transaction::Purpose::Writing);
        ASSERT_TRUE(transaction);
        insert(*other, round);
        ASSERT_TRUE(transaction->commit());
        ASSERT_NE(*m_connection->changeCounter(), known) << "round " << round;
    }
}

TEST_P(ConnectionContract, KeepsSilentAboutItsOwnCommits)
{
    makeTable();
    const auto before = m_connection->changeCounter();
    auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Writing);
    insert(*m_connection, 1);
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(*m_connection->changeCounter(), *before);
}

TEST_P(ConnectionContract, BearsTheMarkOfTheProgramThatOwnsIt)
{
    EXPECT_TRUE(*m_connection->isEmpty());
    EXPECT_EQ(m_connection->mark()->application, 0);
    EXPECT_EQ(m_connection->mark()->schema, 0);
    if (isOnServer()) {
        run("CREATE TABLE schema_version (id BIGINT, application_id BIGINT, number BIGINT);"
            "INSERT INTO schema_version VALUES (1, 0, 0)");
    } else {
        makeTable();
    }
    EXPECT_FALSE(*m_connection->isEmpty());
    ASSERT_TRUE(m_connection->setMark({77, 3}));
    const auto other = openAnother();
    EXPECT_EQ(other->mark()->application, 77);
    EXPECT_EQ(other->mark()->schema, 3);
}

TEST_P(ConnectionContract, TakesFewAndManyRowsAlike)
{
    run(isOnServer() ? "CREATE TABLE t (a BIGINT PRIMARY KEY, b TEXT, c BYTEA)"
                     : "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c BLOB) STRICT");
    const auto sink = m_connection->rowsInto("INSERT INTO t (a, b, c) VALUES (?, ?, ?)");
    ASSERT_TRUE(sink);
    const std::string bytes{"\0\1", 2};
    std::int64_t next = 0;
    for (const int rows : {0, 1, 3, 4, 5, 6, 700, 2}) {
        for (int row = 0; row < rows; ++row) {
            const std::string text = "é" + std::to_string(next);
            const SqlValue values[] = {next, row % 2 == 0 ? SqlValue{std::string_view{text}} : SqlValue{},
                                       SqlBytes{bytes}};
            ++next;
            ASSERT_TRUE((*sink)->add(values));
        }
        ASSERT_TRUE((*sink)->flush());
        ASSERT_EQ(count(*m_connection), next);
    }
    auto select = m_connection->prepare("SELECT a, b, c FROM t ORDER BY a");
    for (std::int64_t row = 0; row < next; ++row) {
        ASSERT_TRUE(*(*select)->next());
        ASSERT_EQ((*select)->integer(0), row);
        ASSERT_TRUE((*select)->isNull(1) || (*select)->text(1) == "é" + std::to_string(row));
        ASSERT_EQ((*select)->bytes(2), bytes);
    }
}

TEST_P(ConnectionContract, RefusesRowsThatBreakAConstraint)
{
    run("CREATE TABLE t (a BIGINT PRIMARY KEY CHECK (a > 0))");
    const auto sink = m_connection->rowsInto("INSERT INTO t (a) VALUES (?)");
    for (const int rows : {1, 100}) {
        auto transaction = Transaction::begin(*m_connection, Transaction::Purpose::Writing);
        ASSERT_TRUE(transaction);
        (*sink)->start();
        Result<Done> taken = Done{};
        for (int row = rows - 1; row >= 0 && taken; --row) {
            const SqlValue values[] = {std::int64_t{row}};
            taken = (*sink)->add(values);
        }
        EXPECT_FALSE(taken && (*sink)->flush());
    }
    EXPECT_EQ(count(*m_connection), 0);
}

INSTANTIATE_TEST_SUITE_P(Sqlite, ConnectionContract, testing::Values(Engine::Sqlite));
INSTANTIATE_TEST_SUITE_P(PostgreSql, ConnectionContract, testing::Values(Engine::PostgreSql));

} // namespace
} // namespace encours
