// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/location.h"
#include "sql/postgres_connection.h"
#include "support/private_cluster.h"

#include <gtest/gtest.h>
#include <thread>

namespace encours {
namespace {

/// What only a server does.
class PostgreSqlConnection : public testing::Test {
protected:
    void SetUp() override
    {
        test::PrivateCluster& cluster = test::PrivateCluster::ofThisProgram();
        ASSERT_EQ(cluster.problem(), "");
        m_url = cluster.newDatabase();
        m_first = open();
        ASSERT_TRUE(m_first->runScript(
            "CREATE TABLE t (a BIGINT PRIMARY KEY, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, 'y')"));
    }

    std::unique_ptr<PostgresConnection> open()
    {
        auto opened = PostgresConnection::open(m_url);
        EXPECT_TRUE(opened) << opened.fault().detail;
        return std::move(*opened);
    }
    std::int64_t rowsSeenBy(Connection& connection)
    {
        auto select = connection.prepare("SELECT COUNT(*) FROM t");
        EXPECT_TRUE(select);
        EXPECT_TRUE(*(*select)->next());
        return (*select)->integer(0);
    }
    /// As an administrator, or a server that stops, does it.
    void cutEveryLineBut(Connection& connection)
    {
        ASSERT_TRUE(connection.runScript("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                                         " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }

    std::string m_url;
    std::unique_ptr<PostgresConnection> m_first;
};

TEST_F(PostgreSqlConnection, SaysThatAServerDoesNotAnswer)
{
    const auto opened = openConnection(std::filesystem::path{"postgresql:///book?host=/nowhere"}, OpenMode::Open);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreUnreachable);
    EXPECT_EQ(opened.fault().detail.find('\n'), std::string::npos);
    const auto unknown = PostgresConnection::open(test::PrivateCluster::ofThisProgram().address("unknown"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.fault().code, FaultCode::StoreUnreachable);
    EXPECT_NE(unknown.fault().detail.find("unknown"), std::string::npos);
}

TEST_F(PostgreSqlConnection, RefusesAPasswordInTheAddressAndShowsNone)
{
    const std::string url = "postgresql://anne:secret@compta.example/book";
    const auto opened = PostgresConnection::open(url);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::RequestMalformed);
    EXPECT_EQ(Location{std::filesystem::path{url}}.name(), "book@compta.example");
    const auto malformed = PostgresConnection::open("postgresql://anne:sec/ret@compta.example:x/book");
    ASSERT_FALSE(malformed);
    EXPECT_EQ(malformed.fault().detail.find("ret"), std::string::npos) << malformed.fault().detail;
    EXPECT_EQ(m_first->name(), m_url.substr(14, m_url.find('?') - 14));
}

TEST_F(PostgreSqlConnection, WaitsForAnotherWriterOnlySoLong)
{
    const auto second = open();
    ASSERT_TRUE(second->runScript("SET lock_timeout = '50ms'"));
    auto writing = Transaction::begin(*m_first, Transaction::Purpose::Writing);
    ASSERT_TRUE(writing);
    const auto refused = Transaction::begin(*second, Transaction::Purpose::Writing);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::StoreBusy);
    EXPECT_FALSE(second->isWorthRepeating());
    EXPECT_EQ(rowsSeenBy(*second), 2) << "readers do not wait";
    ASSERT_TRUE(writing->commit());
    EXPECT_TRUE(Transaction::begin(*second, Transaction::Purpose::Writing));
}

TEST_F(PostgreSqlConnection, TellsThatATransactionLostAgainstAnotherIsWorthRepeating)
{
    const auto second = open();
    ASSERT_TRUE(m_first->runScript("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM t"));
    ASSERT_TRUE(second->runScript("UPDATE t SET b = 'z' WHERE a = 1"));
    const auto refused = m_first->runScript("UPDATE t SET b = 'w' WHERE a = 1");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::StoreBusy);
    EXPECT_TRUE(m_first->isWorthRepeating());
    ASSERT_TRUE(m_first->runScript("ROLLBACK"));
}

TEST_F(PostgreSqlConnection, TellsThatADeadlockIsWorthRepeating)
{
    const auto second = open();
    for (PostgresConnection* connection : {m_first.get(), second.get()}) {
        ASSERT_TRUE(connection->runScript("SET deadlock_timeout = '100ms'; SET lock_timeout = '20s'; BEGIN"));
    }
    ASSERT_TRUE(m_first->runScript("UPDATE t SET b = '1' WHERE a = 1"));
    ASSERT_TRUE(second->runScript("UPDATE t SET b = '2' WHERE a = 2"));
    Result<Done> secondDone = Done{};
    std::thread other{[&] {
        secondDone = second->runScript("UPDATE t SET b = '2' WHERE a = 1");
        EXPECT_TRUE(second->runScript("ROLLBACK"));
    }};
    const auto firstDone = m_first->runScript("UPDATE t SET b = '1' WHERE a = 2");
    EXPECT_TRUE(m_first->runScript("ROLLBACK"));
    other.join();
    ASSERT_NE(firstDone.isDone(), secondDone.isDone()) << "one of the two was taken back";
    EXPECT_EQ((firstDone ? secondDone : firstDone).fault().code, FaultCode::StoreBusy);
    EXPECT_TRUE((firstDone ? *second : *m_first).isWorthRepeating());
}

TEST_F(PostgreSqlConnection, IsMadeAgainAfterTheLineBroke)
{
    auto select = m_first->prepare("SELECT b FROM t WHERE a = ?");
    ASSERT_TRUE(select);
    const auto before = m_first->changeCounter();
    const auto second = open();
    cutEveryLineBut(*second);
    auto transaction = Transaction::begin(*m_first, Transaction::Purpose::Writing);
    ASSERT_TRUE(transaction) << "nothing had been done on the line that broke";
    ASSERT_TRUE((*select)->start({std::int64_t{2}}));
    ASSERT_TRUE(*(*select)->next());
    EXPECT_EQ((*select)->text(0), "y");
    ASSERT_TRUE(transaction->commit());
    EXPECT_NE(*m_first->changeCounter(), *before) << "others may have committed meanwhile";
}

TEST_F(PostgreSqlConnection, SaysThatTheLineBrokeWithinATransaction)
{
    const auto second = open();
    {
        auto transaction = Transaction::begin(*m_first, Transaction::Purpose::Writing);
        ASSERT_TRUE(m_first->runScript("INSERT INTO t VALUES (3, 'z')"));
        cutEveryLineBut(*second);
        const auto refused = m_first->runScript("INSERT INTO t VALUES (4, 'z')");
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.fault().code, FaultCode::StoreUnreachable);
        EXPECT_TRUE(m_first->isWorthRepeating());
        EXPECT_FALSE(m_first->runScript("INSERT INTO t VALUES (5, 'z')")) << "not outside of the transaction either";
        EXPECT_FALSE(transaction->commit());
    }
    EXPECT_EQ(rowsSeenBy(*m_first), 2);
}

TEST_F(PostgreSqlConnection, RefusesToCommitWhatTheServerTookBack)
{
    auto transaction = Transaction::begin(*m_first, Transaction::Purpose::Writing);
    EXPECT_FALSE(m_first->runScript("INSERT INTO t VALUES (1, 'twice')"));
    EXPECT_FALSE(transaction->commit());
}

TEST_F(PostgreSqlConnection, RefusesATypeThatItCannotRead)
{
    auto select = m_first->prepare("SELECT a, 1.5 FROM t");
    ASSERT_TRUE(select);
    const auto next = (*select)->next();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.fault().code, FaultCode::StoreFailed);
    auto truth = m_first->prepare("SELECT EXISTS (SELECT 1 FROM t), 1, CAST(a AS SMALLINT) FROM t ORDER BY a");
    ASSERT_TRUE(*(*truth)->next());
    EXPECT_EQ((*truth)->integer(0), 1);
    EXPECT_EQ((*truth)->integer(1), 1);
    EXPECT_EQ((*truth)->integer(2), 1);
}

} // namespace
} // namespace encours
