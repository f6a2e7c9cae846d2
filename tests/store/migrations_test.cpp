// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/store_fixture.h"

#include <fstream>
#include <map>

namespace encours {
namespace {

using Migrations = test::StoreContract;

std::map<std::string, std::string> releasedDigests()
{
    std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/resources/sql/migrations/released.txt"};
    std::map<std::string, std::string> digests;
    for (std::string folder, digest; file >> folder >> digest;) {
        digests[folder] = digest;
    }
    return digests;
}

// One line for each engine that has its own digest: `0001_first_book` for SQLite, `0001_first_book/postgresql`.
TEST_P(Migrations, AreFrozenOnceReleased)
{
    const auto released = releasedDigests();
    for (const Migration& migration : allMigrations()) {
        const std::string name = migration.folder + (isOnServer() ? "/postgresql" : "");
        const std::string digest = migrationDigest(migration, GetParam());
        const auto found = released.find(name);
        if (found == released.end()) {
            EXPECT_EQ(migration.number, newestSchema())
                << "only the newest step may be unreleased: " << name << ' ' << digest;
            continue;
        }
        EXPECT_EQ(found->second, digest) << name << " was released and may not change any more: add a new step";
    }
    EXPECT_LE(released.size(), 2 * allMigrations().size());
}

TEST_P(Migrations, MarkTheDatabaseAsABook)
{
    EXPECT_EQ(m_store->connection().mark()->application, bookApplicationId);
    EXPECT_EQ(m_store->connection().mark()->schema, newestSchema());
}

TEST_P(Migrations, RefuseANewerBookAndLeaveItAlone)
{
    ASSERT_TRUE(m_store->connection().setMark({bookApplicationId, newestSchema() + 1}));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreTooNew);
    EXPECT_EQ(opened.fault().arguments.at(1).second, std::to_string(newestSchema() + 1));
}

TEST_P(Migrations, RefuseADatabaseOfAnotherProgram)
{
    ASSERT_TRUE(m_store->connection().setMark({7, newestSchema()}));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::StoreNotABook);
}

/// Takes away what the later steps added, as if this program had never opened the book.
constexpr const char* backToTheFirstSchema =
    "DROP VIEW mail_event_readable; DROP VIEW mail_message_readable; DROP VIEW dunning_run_readable;"
    "DROP VIEW letter_dispatch_readable; DROP VIEW letter_readable; DROP TABLE mail_event; DROP TABLE mail_message;"
    "DROP TABLE letter_dispatch; DROP TABLE letter_reminder; DROP TABLE letter_item; DROP TABLE letter;"
    "DROP TABLE dunning_run_end; DROP TABLE dunning_run;"
    "DROP VIEW erasure_readable; DROP VIEW customer_merge_readable; DROP VIEW attachment_readable;"
    "DROP VIEW account_note_readable; DROP VIEW contact_person_readable; DROP TABLE erasure; DROP TABLE attempt_detail;"
    "DROP TABLE customer_split; DROP TABLE customer_merge; DROP TABLE attachment_end; DROP TABLE attachment_content;"
    "DROP TABLE attachment_item; DROP TABLE attachment; DROP TABLE account_note; DROP TABLE contact_person;"
    "DROP VIEW discount_offer_readable; DROP VIEW dispute_step_readable; DROP VIEW block_readable;"
    "DROP VIEW circuit_event_readable; DROP TABLE day_list; DROP TABLE discount_offer; DROP TABLE dispute_step;"
    "DROP TABLE block_end; DROP TABLE block_item; DROP TABLE block; DROP TABLE circuit_event;"
    "DROP VIEW item_foreign_amount_readable; DROP TABLE item_foreign_amount;"
    "DROP VIEW instrument_readable; DROP VIEW legal_value_readable; DROP TABLE charge; DROP TABLE account_event;"
    "DROP TABLE factor_event; DROP TABLE instrument_event; DROP TABLE instrument_item; DROP TABLE instrument;"
    "DROP TABLE item_day; DROP TABLE legal_value";

TEST_P(Migrations, BringAnOlderBookToTheNewestSchemaAfterACopy)
{
    addInvoice("C1", 120'000);
    ASSERT_TRUE(runRaw(backToTheFirstSchema));
    ASSERT_TRUE(m_store->connection().setMark({bookApplicationId, 1}));
    m_store.reset();
    int schemaOfTheCopy = 0;
    auto opened = Store::open(m_file, [&](Store& store) -> Result<Done> {
        ENCOURS_ASSIGN(const DatabaseMark mark, store.connection().mark());
        schemaOfTheCopy = static_cast<int>(mark.schema);
        return copyAutomatically(store, "before-migration", Moment{5'000'000});
    });
    ASSERT_TRUE(opened) << opened.fault().detail;
    m_store = std::move(*opened);
    EXPECT_EQ(schemaOfTheCopy, 1);
    EXPECT_EQ(m_store->connection().mark()->schema, newestSchema());
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

TEST_P(Migrations, LeaveAnOlderBookAloneWhenItsCopyFails)
{
    addInvoice("C1", 120'000);
    ASSERT_TRUE(runRaw(backToTheFirstSchema));
    ASSERT_TRUE(m_store->connection().setMark({bookApplicationId, 1}));
    m_store.reset();
    const auto opened = Store::open(m_file, [](Store&) { return Result<Done>{FaultCode::BackupFailed}; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.fault().code, FaultCode::BackupFailed);
    auto connection = openConnection(m_file, OpenMode::Open);
    ASSERT_TRUE(connection);
    EXPECT_EQ((*connection)->mark()->schema, 1);
}

TEST_P(Migrations, GuardEveryTableOfFacts)
{
    for (const FactTableShape& table : factTables) {
        EXPECT_GE(guardsOf(std::string{table.name}).size(), 2U) << table.name;
    }
}

ENCOURS_ON_BOTH_ENGINES(Migrations);

} // namespace
} // namespace encours
