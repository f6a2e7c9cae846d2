// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/demo_file.h"

#include "desk/customer_file/duplicate_keys.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace encours {
namespace {

DemoBook bookOf(std::size_t customers)
{
    DemoBook book;
    for (std::size_t index = 0; index < customers; ++index) {
        book.customers.push_back({"C" + std::to_string(index),
                                  {{CustomerField::Name, "Maison " + std::to_string(index * 7'919)},
                                   {CustomerField::Siren, "999" + std::to_string(100'000 + index)}}});
        DemoItem item;
        item.customer = static_cast<DemoIndex>(index);
        item.cents = static_cast<std::int64_t>(1'000'000 - index);
        book.items.push_back(item);
    }
    return book;
}

DemoFile fileOf(std::size_t customers, std::uint64_t seed = 7)
{
    DemoRandom random{seed};
    return generateDemoFile(bookOf(customers), Date::of(2026, 11, 20), random);
}

TEST(DemoFileTest, IsTheSameForASeedAndNeverLiesInTheFuture)
{
    const DemoFile file = fileOf(100);
    const DemoFile again = fileOf(100);
    ASSERT_FALSE(file.persons.empty());
    ASSERT_EQ(file.persons.size(), again.persons.size());
    for (std::size_t index = 0; index < file.persons.size(); ++index) {
        EXPECT_EQ(file.persons[index].person, again.persons[index].person);
        EXPECT_FALSE(file.persons[index].person.name.empty());
    }
    for (const DemoNote& note : file.notes) EXPECT_LT(note.on, Date::of(2026, 11, 20));
    EXPECT_FALSE(file.documents.empty());
    EXPECT_FALSE(file.notes.empty());
}

TEST(DemoFileTest, HoldsOneCustomerTwice)
{
    const DemoBook book = bookOf(100);
    const DemoFile file = fileOf(100);
    ASSERT_FALSE(file.fields.empty());
    const DemoIndex duplicate = file.fields.front().first;
    Customer opened;
    for (const auto& [customer, field] : file.fields) {
        EXPECT_EQ(customer, duplicate);
        opened.setField(field.first, field.second);
    }
    const auto isOriginal = [&](const DemoCustomer& known) {
        return nameKey(known.fields[0].second) == nameKey(opened.field(CustomerField::Name)) &&
               known.fields[1].second == opened.field(CustomerField::Siren);
    };
    EXPECT_EQ(std::ranges::count_if(book.customers, isOriginal), 1);
    EXPECT_FALSE(isOriginal(book.customers[duplicate])) << "another one than itself";
}

TEST(DemoFileTest, IsSmallForASmallBook)
{
    EXPECT_TRUE(fileOf(0).persons.empty());
    EXPECT_TRUE(fileOf(30).fields.empty());
    EXPECT_LE(fileOf(3).documents.size(), 3U);
}

} // namespace
} // namespace encours
