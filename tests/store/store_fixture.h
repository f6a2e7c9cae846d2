// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/sqlite_connection.h"
#include "store/copies.h"
#include "store/store.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace encours::test {

/// A fresh store in a folder that goes away with the test.
class StoreTest : public testing::Test {
protected:
    StoreTest()
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        auto created = Store::create(m_file, Currency::euro(), Moment{1'000});
        EXPECT_TRUE(created.isDone());
        m_store = std::move(*created);
    }
    ~StoreTest() override
    {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }

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

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() /
        (std::string{"encours-store-"} + testing::UnitTest::GetInstance()->current_test_info()->test_suite_name() +
         "-" + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path m_file = m_folder / "livre.encours";
    std::unique_ptr<Store> m_store;
    int m_keys = 0;
};

} // namespace encours::test
