// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"

#include "exchange/readers.h"

#include <random>

#include <gtest/gtest.h>

namespace encours {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows read(const std::string& text, char separator = ',', Quotes quotes = Quotes::Rfc4180)
{
    RowReader reader{text, {separator, quotes, rowEndOf(text)}};
    Rows rows;
    Row row;
    while (reader.next(row)) {
        auto& fields = rows.emplace_back();
        if (row.fault) fields.push_back("!" + std::string{faultName(row.fault->code)} + "@" + std::to_string(row.line));
        for (const std::string_view field : row.fields) fields.emplace_back(field);
    }
    return rows;
}

} // namespace

TEST(Rows, AreReadByRfc4180)
{
    EXPECT_EQ(read("a,b\nc,d\n"), (Rows{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(read("a,\"b,c\"\r\n"), (Rows{{"a", "b,c"}}));
    EXPECT_EQ(read("\"a\"\"b\",c"), (Rows{{"a\"b", "c"}}));
    EXPECT_EQ(read("\"a\nb\",c\nd,e"), (Rows{{"a\nb", "c"}, {"d", "e"}}));
    EXPECT_EQ(read("a,b\"c\",d"), (Rows{{"a", "b\"c\"", "d"}}));
    EXPECT_EQ(read("\"say \"hello\" now\",b"), (Rows{{"say \"hello\" now", "b"}}));
    EXPECT_EQ(read(",\"\",\n"), (Rows{{"", "", ""}}));
    EXPECT_EQ(read("\"a\","), (Rows{{"a", ""}}));
    EXPECT_EQ(read(""), Rows{});
}

TEST(Rows, NameTheLineOnWhichAnUnclosedQuoteBegan)
{
    EXPECT_EQ(read("a,b\n\"x\ny\",1\nc,\"d\ne,f\n"), (Rows{{"a", "b"}, {"x\ny", "1"}, {"!quote-unclosed@4"}}));
}

TEST(Rows, EndAsTheFirstOneEnds)
{
    EXPECT_EQ(read("a\rb\rc"), (Rows{{"a"}, {"b"}, {"c"}}));
    EXPECT_EQ(read("a\nb\rc\n"), (Rows{{"a"}, {"b\rc"}}));
    EXPECT_EQ(read("a\r\nb\rc\r\n"), (Rows{{"a"}, {"b\rc"}}));
}

TEST(Rows, AreRefusedOneByOneWhenTooLongOrWithNulBytes)
{
    const std::string text = "a\n" + std::string(longestImportLine + 1, 'x') + "\nb\nc" + '\0' + "\nd\n";
    EXPECT_EQ(read(text), (Rows{{"a"}, {"!line-too-long@2"}, {"b"}, {"!nul-byte@4"}, {"d"}}));
}

TEST(Rows, AreBlankWithNothingButSpaceAndSeparators)
{
    Row row;
    RowReader reader{" , ,\t\nx,\n", {',', Quotes::Rfc4180, RowEnd::LineFeed}};
    ASSERT_TRUE(reader.next(row));
    EXPECT_TRUE(row.isBlank());
    ASSERT_TRUE(reader.next(row));
    EXPECT_FALSE(row.isBlank());
}

TEST(Rows, ReadBackWhatWasWritten)
{
    std::mt19937 chance{7}; // NOLINT(cert-msc51-cpp): the same rows on every machine
    for (int round = 0; round < 300; ++round) {
        Rows rows(1 + chance() % 5);
        std::string text;
        for (auto& row : rows) {
            row.resize(2 + chance() % 4);
            for (std::string& field : row) {
                for (std::size_t length = chance() % 6; length > 0; --length) field += "a\",\n\r;"[chance() % 6];
                std::string quoted = "\"";
                for (const char sign : field) quoted += sign == '"' ? std::string{"\"\""} : std::string{sign};
                text += (&field == &row.front() ? "" : ",") + quoted + "\"";
            }
            text += "\r\n";
        }
        // The row end is told from the text; here the writer states it, as a field may hold the first line end.
        RowReader reader{text, {',', Quotes::Rfc4180, RowEnd::CarriageReturnLineFeed}};
        Rows found;
        Row row;
        while (reader.next(row)) {
            ASSERT_FALSE(row.fault.has_value()) << text;
            auto& fields = found.emplace_back();
            for (const std::string_view field : row.fields) fields.emplace_back(field);
        }
        EXPECT_EQ(found, rows) << text;
    }
}

} // namespace encours
