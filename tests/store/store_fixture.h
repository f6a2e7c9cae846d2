// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/postgres_connection.h"
#include "store/copies.h"
#include "store/migrations.h"
#include "store/store.h"
#include "support/private_cluster.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace encours::test {

/// A fresh store: in a folder that goes away with the test, or in a database of the private server.
class StoreTest : public testing::Test {
protected:
    explicit StoreTest(Engine engine = Engine::Sqlite)
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        if (engine == Engine::PostgreSql) {
            PrivateCluster& cluster = PrivateCluster::ofThisProgram();
            expect(cluster.problem().empty(), cluster.problem());
            m_file = cluster.newDatabase([](PostgresConnection& connection) {
                const auto migrated = migrate(connection);
                expect(migrated.isDone(), migrated ? "" : migrated.fault().detail);
            });
        }
        auto created = Store::create(m_file, Currency::euro(), Moment{1'000});
        expect(created.isDone(), created ? "" : created.fault().detail);
        m_store = std::move(*created);
    }
    ~StoreTest() override
    {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }

    [[nodiscard]] bool isOnServer() const { return m_store->location().isOnServer(); }

    CommandHeader header(std::string kind, std::string request = {}, std::string key = {})
    {
        if (key.empty()) {
            key = "key-" + std::to_string(++m_keys);
        }
        return {std::move(key), std::move(kind), "tester", Moment{2'000 + m_keys}, std::move(request)};
    }

    /// A customer with one invoice of the given cents; gives the invoice.
    ItemId addInvoice(const std::string& code, std::int64_t cents)
    {
        ItemId item;
        const auto recorded = m_store->record(header("import", code), [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(const CustomerId customer, writer.addCustomer(code));
            ENCOURS_TRY(writer.setField(customer, CustomerField::Name, "Société " + code, FieldSource::File));
            ENCOURS_ASSIGN(item, writer.addItem(invoice(customer, cents)));
            return Done{};
        });
        EXPECT_TRUE(recorded.isDone()) << (recorded ? "" : recorded.fault().detail);
        return item;
    }

    static NewItem invoice(CustomerId customer, std::int64_t cents)
    {
        NewItem item;
        item.customer = customer;
        item.number = "F1";
        item.issuedOn = Date::of(2026, 1, 31);
        item.bookedOn = Date::of(2026, 2, 1);
        item.amount = Money{cents};
        return item;
    }

    std::vector<Account> accounts()
    {
        auto loaded = m_store->loadAccounts(*m_store->settings(), Progress{});
        EXPECT_TRUE(loaded.isDone());
        return std::move(*loaded);
    }

    Result<Done> runRaw(const std::string& sql) { return m_store->connection().runScript(sql); }

    std::vector<std::string> readRaw(const std::string& sql)
    {
        std::vector<std::string> texts;
        auto rows = m_store->connection().prepare(sql);
        EXPECT_TRUE(rows.isDone()) << (rows ? "" : rows.fault().detail);
        while (*(*rows)->next()) {
            texts.emplace_back((*rows)->text(0));
        }
        return texts;
    }
    std::vector<std::string> guardsOf(const std::string& table)
    {
        return readRaw(isOnServer()
                           ? "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O' AND"
                             " tgrelid = '" +
                                 table + "'::regclass"
                           : "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" + table + "'");
    }
    /// What somebody does who wants to alter a table.
    void takeGuardsAway(const std::string& table)
    {
        for (const std::string& guard : guardsOf(table)) {
            EXPECT_TRUE(runRaw("DROP TRIGGER " + guard + (isOnServer() ? " ON " + table : "")).isDone());
        }
    }
    void letReferencesDangle()
    {
        EXPECT_TRUE(
            runRaw(isOnServer() ? "SET session_replication_role = replica" : "PRAGMA foreign_keys=OFF").isDone());
    }

    /// The name of the first check that fails, "" when the book is sound.
    std::string failedCheck()
    {
        const auto checks = checkBook(*m_store, Date::of(2026, 11, 20), {});
        EXPECT_TRUE(checks.isDone());
        for (const BookCheck& check : *checks) {
            if (!check.isOk) {
                return check.name + ": " + check.detail;
            }
        }
        return {};
    }

    void reopen()
    {
        m_store.reset();
        auto opened = Store::open(m_file, [](Store&) { return Result<Done>{Done{}}; });
        ASSERT_TRUE(opened.isDone()) << opened.fault().detail;
        m_store = std::move(*opened);
    }

    /// `Sqlite/StoreContract.X/0` may not be the name of a folder.
    static std::string testName()
    {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        std::string name = std::string{info->test_suite_name()} + "-" + info->name();
        std::replace(name.begin(), name.end(), '/', '-');
        return name;
    }

    std::filesystem::path m_folder = std::filesystem::temp_directory_path() / ("encours-store-" + testName());
    std::filesystem::path m_file = m_folder / "livre.encours"; ///< or the address of the database
    std::unique_ptr<Store> m_store;
    int m_keys = 0;
};

/// What a book does alike in a file and on a server.
class StoreContract : public StoreTest, public testing::WithParamInterface<Engine> {
protected:
    StoreContract() : StoreTest(GetParam()) {}
};

} // namespace encours::test

#define ENCOURS_ON_BOTH_ENGINES(suite)                                                                                 \
    INSTANTIATE_TEST_SUITE_P(Sqlite, suite, testing::Values(Engine::Sqlite));                                          \
    INSTANTIATE_TEST_SUITE_P(PostgreSql, suite, testing::Values(Engine::PostgreSql))
