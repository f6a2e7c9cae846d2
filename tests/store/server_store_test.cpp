// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include "sql/postgres_connection.h"
#include "store/migrations.h"

namespace encours {
namespace {

/// What only a book on a server does.
class PostgreSqlStore : public test::StoreTest {
protected:
    PostgreSqlStore() : StoreTest(Engine::PostgreSql) {}

    static Result<Done> addCustomer(FactWriter& writer)
    {
        ENCOURS_ASSIGN([[maybe_unused]] const CustomerId id, writer.addCustomer("C1"));
        return Done{};
    }
    void cutTheLine()
    {
        auto other = PostgresConnection::open(m_file.string());
        ASSERT_TRUE(other);
        ASSERT_TRUE((*other)->runScript("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                                        " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }
};

TEST_F(PostgreSqlStore, RunsACommandAgainThatTheServerTookBack)
{
    for (const char* state : {"40001", "40P01"}) {
        int runs = 0;
        const auto recorded = m_store->record(header("import", state), [&](FactWriter& writer) -> Result<Done> {
            if (++runs == 1) {
                return runRaw(std::string{"DO $$ BEGIN RAISE EXCEPTION 'taken back' USING ERRCODE = '"} + state +
                              "'; END $$");
            }
            ENCOURS_ASSIGN([[maybe_unused]] const CustomerId id, writer.addCustomer(state));
            return Done{};
        });
        ASSERT_TRUE(recorded) << recorded.fault().detail;
        EXPECT_EQ(runs, 2);
        EXPECT_FALSE(recorded->wasRecordedBefore);
    }
    EXPECT_EQ(accounts().size(), 2U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_F(PostgreSqlStore, GivesUpAfterAFewTries)
{
    int runs = 0;
    const auto recorded = m_store->record(header("import"), [&](FactWriter&) -> Result<Done> {
        ++runs;
        return runRaw("DO $$ BEGIN RAISE EXCEPTION 'taken back' USING ERRCODE = '40001'; END $$");
    });
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.fault().code, FaultCode::StoreBusy);
    EXPECT_EQ(runs, 3);
    EXPECT_EQ(m_store->chainHead()->seq.value, 0);
}

TEST_F(PostgreSqlStore, DoesNotRunACommandAgainThatIsWrong)
{
    int runs = 0;
    const auto recorded = m_store->record(header("import"), [&](FactWriter&) -> Result<Done> {
        ++runs;
        return runRaw("INSERT INTO nowhere VALUES (1)");
    });
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.fault().code, FaultCode::StoreFailed);
    EXPECT_EQ(runs, 1);
}

TEST_F(PostgreSqlStore, RecordsACommandWhoseLineBrokeOnce)
{
    int runs = 0;
    const auto recorded = m_store->record(header("import"), [&](FactWriter& writer) -> Result<Done> {
        if (++runs == 1) {
            cutTheLine();
        }
        return addCustomer(writer);
    });
    ASSERT_TRUE(recorded) << recorded.fault().detail;
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(accounts().size(), 1U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_F(PostgreSqlStore, GoesOnAfterTheLineBrokeBetweenTwoCommands)
{
    addInvoice("C1", 100);
    cutTheLine();
    addInvoice("C2", 200);
    cutTheLine();
    EXPECT_EQ(accounts().size(), 2U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_F(PostgreSqlStore, LetsTwoDesksWriteInTurn)
{
    auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
    ASSERT_TRUE(opened);
    const auto counter = *(*opened)->changeCounter();
    for (int round = 0; round < 10; ++round) {
        Store& store = round % 2 == 0 ? *m_store : **opened;
        const auto recorded = store.record(header("import", "r" + std::to_string(round)), [&](FactWriter& writer) {
            return writer.setSetting("company.city", std::to_string(round));
        });
        ASSERT_TRUE(recorded) << recorded.fault().detail;
        EXPECT_EQ(recorded->seq.value, round + 1);
    }
    EXPECT_EQ(*(*opened)->changeCounter(), counter + 5) << "its own commits do not count";
    EXPECT_EQ(failedCheck(), "");
}

TEST_F(PostgreSqlStore, LeavesItsCopiesToTheServer)
{
    const auto copied = copyBook(*m_store, m_folder / "copy.encours", Moment{1});
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.fault().code, FaultCode::StoreOnServer);
    EXPECT_TRUE(copyAutomatically(*m_store, "before-import", Moment{1}));
    EXPECT_TRUE(copyDaily(*m_store, Moment{1}));
    EXPECT_TRUE(listCopies(m_file).empty());
    EXPECT_TRUE(std::filesystem::is_empty(m_folder));
    EXPECT_EQ(restoreCopy(m_file, m_folder / "copy.encours", Moment{1}).fault().code, FaultCode::StoreOnServer);
}

TEST_F(PostgreSqlStore, TellsAnEmptyDatabaseFromAnotherPrograms)
{
    const auto keep = [](Store&) { return Result<Done>{Done{}}; };
    const std::filesystem::path place = test::PrivateCluster::ofThisProgram().newDatabase();
    EXPECT_EQ(Store::open(place, keep).fault().code, FaultCode::StoreMissing);
    {
        auto connection = PostgresConnection::open(place.string());
        ASSERT_TRUE((*connection)->runScript("CREATE TABLE schema_version (version BIGINT)"));
    }
    EXPECT_EQ(Store::open(place, keep).fault().code, FaultCode::StoreNotABook);
    EXPECT_EQ(Store::create(place, Currency::euro(), Moment{1}).fault().code, FaultCode::StoreExists);
}

TEST_F(PostgreSqlStore, FinishesABookThatWasLeftHalfMade)
{
    const std::filesystem::path place = test::PrivateCluster::ofThisProgram().newDatabase();
    {
        auto connection = PostgresConnection::open(place.string());
        ASSERT_TRUE(migrate(**connection));
    }
    EXPECT_EQ(Store::open(place, [](Store&) { return Result<Done>{Done{}}; }).fault().code, FaultCode::StoreNotABook);
    EXPECT_TRUE(Store::create(place, Currency::euro(), Moment{1}));
}

} // namespace
} // namespace encours
