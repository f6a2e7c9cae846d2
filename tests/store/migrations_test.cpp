// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/store_fixture.h"

#include <fstream>
#include <map>

namespace encours {
namespace {

using Migrations = test::StoreTest;

std::map<std::string, std::string> releasedDigests()
{
    std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/resources/sql/migrations/released.txt"};
    std::map<std::string, std::string> digests;
    for (std::string folder, digest; file >> folder >> digest;) {
        digests[folder] = digest;
    }
    return digests;
}

TEST_F(Migrations, AreFrozenOnceReleased)
{
    const auto released = releasedDigests();
    for (const Migration& migration : allMigrations()) {
        const auto found = released.find(migration.folder);
        if (found == released.end()) {
            EXPECT_EQ(migration.number, newestSchema())
                << "only the newest step may be unreleased: " << migration.folder << ' ' << migrationDigest(migration);
            continue;
        }
        EXPECT_EQ(found->second, migrationDigest(migration))
            << migration.folder << " was released and may not change any more: add a new step";
    }
    EXPECT_LE(released.size(), allMigrations().size());
}

TEST_F(Migrations, MarkTheFileAsABook)
{
    EXPECT_EQ(*m_store->connection().headerNumber("application_id"), bookApplicationId);
    EXPECT_EQ(*m_store->connection().headerNumber("user_version"), newestSchema());
}

TEST_F(Migrations, RefuseANewerBookAndLeaveItAlone)
{
    ASSERT_TRUE(m_store->connection().setHeaderNumber("user_version", newestSchema() + 1));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreTooNew);
    EXPECT_EQ(opened.fault().arguments.at(1).second, std::to_string(newestSchema() + 1));
}

TEST_F(Migrations, RefuseADatabaseOfAnotherProgram)
{
    ASSERT_TRUE(m_store->connection().setHeaderNumber("application_id", 7));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreNotABook);
}

/// Takes away what the second step added, as if this program had never opened the book.
constexpr const char* backToTheFirstSchema =
    "DROP VIEW instrument_readable; DROP VIEW legal_value_readable; DROP TABLE charge; DROP TABLE account_event;"
    "DROP TABLE factor_event; DROP TABLE instrument_event; DROP TABLE instrument_item; DROP TABLE instrument;"
    "DROP TABLE item_day; DROP TABLE legal_value; PRAGMA user_version = 1";

TEST_F(Migrations, BringAnOlderBookToTheNewestSchemaAfterACopy)
{
    addInvoice("C1", 120'000);
    ASSERT_TRUE(runRaw(backToTheFirstSchema));
    m_store.reset();
    int schemaOfTheCopy = 0;
    auto opened = Store::open(m_file, [&](Store& store) -> Result<Done> {
        ENCOURS_ASSIGN(const std::int64_t version, store.connection().headerNumber("user_version"));
        schemaOfTheCopy = static_cast<int>(version);
        return copyAutomatically(store, "before-migration", Moment{5'000'000});
    });
    ASSERT_TRUE(opened) << opened.fault().detail;
    m_store = std::move(*opened);
    EXPECT_EQ(schemaOfTheCopy, 1);
    EXPECT_EQ(*m_store->connection().headerNumber("user_version"), newestSchema());
    EXPECT_EQ(accounts().at(0).items.at(0).amount, Money{120'000});
    EXPECT_EQ(failedCheck(), "") << "the chain of the older entries still holds";

    addInvoice("C2", 200);
    ASSERT_TRUE(m_store->record(header("item-days"), [](FactWriter& writer) {
        return writer.setItemDay(CustomerId{1}, ItemId{1}, ItemDayKind::Received, Date::of(2026, 2, 5));
    }));
    reopen();
    EXPECT_EQ(accounts().at(0).items.at(0).receivedOn, Date::of(2026, 2, 5));
    EXPECT_EQ(failedCheck(), "");
}

TEST_F(Migrations, LeaveAnOlderBookAloneWhenItsCopyFails)
{
    addInvoice("C1", 120'000);
    ASSERT_TRUE(runRaw(backToTheFirstSchema));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{FaultCode::BackupFailed}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::BackupFailed);
    auto connection = SqliteConnection::open(m_file, SqliteConnection::Mode::Open);
    ASSERT_TRUE(connection);
    EXPECT_EQ(*(*connection)->headerNumber("user_version"), 1);
}

TEST_F(Migrations, GuardEveryTableOfFacts)
{
    for (const FactTableShape& table : factTables) {
        auto guards =
            m_store->connection().prepare("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" +
                                          std::string{table.name} + "'");
        ASSERT_TRUE(guards);
        ASSERT_TRUE(*(*guards)->next());
        EXPECT_GE((*guards)->integer(0), 2) << table.name;
    }
}

} // namespace
} // namespace encours
