// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_fault.h"
#include "sql/postgres_wire.h"

#include <gtest/gtest.h>
#include <limits>

namespace encours {
namespace {

TEST(PostgresWire, NumbersPlaceholdersButNotThoseInQuotesAndComments)
{
    const auto numbered = numberPlaceholders("SELECT '?', \"a?\" -- why?\n FROM t WHERE a = ? AND b IN (?, ?) -- end?");
    EXPECT_EQ(numbered.text, "SELECT '?', \"a?\" -- why?\n FROM t WHERE a = $1 AND b IN ($2, $3) -- end?");
    EXPECT_EQ(numbered.placeholders, 3);
    EXPECT_EQ(numberPlaceholders("SELECT 'it''s ?', ?").text, "SELECT 'it''s ?', $1");
    EXPECT_EQ(numberPlaceholders("SELECT 'open ?").placeholders, 0);
}

TEST(PostgresWire, ReadsTheNumbersItWrites)
{
    for (const std::int64_t number :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{127}, std::int64_t{-129}, std::int64_t{1} << 40,
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        std::string wire;
        appendToWire(wire, number, 8);
        EXPECT_EQ(integerFromWire(wire), number);
    }
    EXPECT_EQ(integerFromWire(std::string_view{"\xff\xfe", 2}), -2);
    EXPECT_EQ(integerFromWire(std::string_view{"\0\0\1\0", 4}), 256);
    EXPECT_EQ(integerFromWire({}), 0);
}

TEST(PostgresWire, WritesNothingApartFromAnEmptyText)
{
    std::string nothing;
    appendValueToWire(nothing, SqlValue{});
    EXPECT_EQ(nothing, std::string(4, '\xff'));
    std::string empty;
    appendValueToWire(empty, SqlValue{std::string_view{}});
    EXPECT_EQ(empty, std::string(4, '\0'));
}

TEST(PostgresFault, TellsWhatAPersonCanDoAboutIt)
{
    EXPECT_EQ(verdictOn("40001").code, FaultCode::StoreBusy);
    EXPECT_TRUE(verdictOn("40001").isWorthRepeating);
    EXPECT_TRUE(verdictOn("40P01").isWorthRepeating);
    EXPECT_EQ(verdictOn("55P03").code, FaultCode::StoreBusy);
    EXPECT_FALSE(verdictOn("55P03").isWorthRepeating);
    EXPECT_EQ(verdictOn("").code, FaultCode::StoreUnreachable);
    EXPECT_EQ(verdictOn("08006").code, FaultCode::StoreUnreachable);
    EXPECT_EQ(verdictOn("57P01").code, FaultCode::StoreUnreachable);
    EXPECT_EQ(verdictOn("28P01").code, FaultCode::StoreUnreachable);
    EXPECT_EQ(verdictOn("53100").code, FaultCode::StoreFull);
    EXPECT_EQ(verdictOn("25006").code, FaultCode::StoreReadOnly);
    EXPECT_EQ(verdictOn("XX001").code, FaultCode::StoreCorrupt);
    EXPECT_EQ(verdictOn("23505").code, FaultCode::StoreFailed);
    EXPECT_FALSE(verdictOn("23505").isWorthRepeating);
}

} // namespace
} // namespace encours
