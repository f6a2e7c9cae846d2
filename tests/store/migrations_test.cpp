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
            EXPECT_EQ(migration.number, newestSchema()) << "only the newest step may be unreleased";
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

TEST_F(Migrations, GuardEveryTableOfFacts)
{
    for (const FactTableShape& table : factTables) {
        auto guards = m_store->connection().prepare(
            "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" + std::string{table.name} + "'");
        ASSERT_TRUE(guards);
        ASSERT_TRUE(*(*guards)->next());
        EXPECT_GE((*guards)->integer(0), 2) << table.name;
    }
}

} // namespace
} // namespace encours
