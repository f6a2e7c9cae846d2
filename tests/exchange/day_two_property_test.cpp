// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <random>
#include <set>
#include <tuple>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

/// A ledger that is edited at random as an accountant would: lines added, lettered, changed, dropped.
class RandomLedger {
public:
    explicit RandomLedger(std::uint32_t seed) : m_chance(seed)
    {
        for (int count = 0; count < 25; ++count) addEntry();
    }

    void edit()
    {
        for (int count = below(4); count >= 0; --count) {
            switch (below(6)) {
            case 0: addEntry(); break;
            case 1: letter(); break;
            case 2: m_entries[pick()].letter.clear(); break;
            case 3: m_entries[pick()].cents = 100 + below(5'000); break;
            case 4: m_entries[pick()].dollars = below(3) * 110; break;
            default: m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(pick())); break;
            }
        }
        letter();
    }

    [[nodiscard]] std::string text(std::string_view lineEnd = "\r\n") const
    {
        std::vector<FecRow> rows;
        FecRow first;
        first.date = first.pieceDate = "20220101";
        first.account = "607000";
        rows.push_back(first);
        for (const Entry& entry : m_entries) {
            FecRow row;
            row.entry = std::to_string(entry.number);
            row.date = row.pieceDate = dayText(entry.day);
            row.customer = entry.customer;
            row.name = "Client " + entry.customer;
            row.piece = "P" + std::to_string(entry.number % 7);
            row.lettering = entry.letter;
            if (entry.dollars != 0) {
                row.foreignCurrency = "USD";
                row.foreignAmount = centsText(entry.dollars);
            }
            entry.isSale ? addSale(rows, row, entry.cents) : addPayment(rows, row, entry.cents);
        }
        return fecFile(rows, lineEnd);
    }

    [[nodiscard]] std::int64_t balance(const std::string& customer, int day) const
    {
        std::int64_t sum = 0;
        for (const Entry& entry : m_entries) {
            if (entry.customer == customer && entry.day <= day) sum += entry.isSale ? entry.cents : -entry.cents;
        }
        return sum;
    }

private:
    struct Entry {
        int number = 0;
        std::string customer;
        int day = 0; ///< day of the year 2022, from 0
        bool isSale = true;
        std::int64_t cents = 0;
        std::string letter;
        std::int64_t dollars = 0; ///< in cents of them; 0 = in euros
    };

    int below(int limit) { return static_cast<int>(m_chance() % static_cast<std::uint32_t>(limit)); }
    std::size_t pick() { return static_cast<std::size_t>(below(static_cast<int>(m_entries.size()))); }

    void addEntry()
    {
        m_entries.push_back({++m_number, std::string(1, static_cast<char>('A' + below(3))), below(200), below(2) == 0,
                             100 + below(5) * 100, "", below(4) == 0 ? 120 + below(3) : 0});
    }

    /// Joins a sale and a payment of one customer, making them equal.
    void letter()
    {
        Entry& one = m_entries[pick()];
        Entry& other = m_entries[pick()];
        if (one.customer != other.customer || one.isSale == other.isSale) return;
        other.cents = one.cents;
        one.letter = other.letter = "L" + std::to_string(++m_letter);
    }

    static std::string dayText(int day)
    {
        std::string iso = formatIsoDate(Date::of(2022, 1, 1).plusDays(day));
        std::erase(iso, '-');
        return iso;
    }

    std::mt19937 m_chance;
    std::vector<Entry> m_entries;
    int m_number = 0;
    int m_letter = 0;
};

std::string withPipes(std::string text)
{
    for (char& sign : text) {
        if (sign == '\t') sign = '|';
    }
    return text;
}

/// Customer, number, booked cents and cents of dollars of every live line that has some.
std::multiset<std::tuple<std::string, std::string, std::int64_t, std::int64_t>> dollarsIn(const LedgerModel& book)
{
    std::multiset<std::tuple<std::string, std::string, std::int64_t, std::int64_t>> found;
    for (const std::int64_t id : book.liveItems()) {
        const DraftLine& line = book.items.at(id).line;
        if (line.original)
            found.emplace(line.customerCode, line.number, line.amount.minorUnits(), line.original->minorUnits());
    }
    return found;
}

} // namespace

TEST(DayTwoProperty, BalancesEqualTheFileAtEveryDateAfterAnyEdits)
{
    for (std::uint32_t seed = 1; seed <= 25; ++seed) {
        RandomLedger ledger{seed};
        LedgerModel book;
        for (int round = 0; round < 6; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << " round " << round);
            book.import(ledger.text(), "123456789FEC20221231.txt");
            for (const std::string customer : {"A", "B", "C"}) {
                for (int day = 0; day < 210; day += 7) {
                    ASSERT_EQ(book.balance(customer, Date::of(2022, 1, 1).plusDays(day)),
                              ledger.balance(customer, day));
                }
            }
            ASSERT_TRUE(book.import(ledger.text(), "123456789FEC20221231.txt").isEmpty());
            ledger.edit();
        }
    }
}

TEST(DayTwoProperty, EditedBooksEqualFreshOnes)
{
    for (std::uint32_t seed = 100; seed <= 120; ++seed) {
        RandomLedger ledger{seed};
        LedgerModel book;
        for (int round = 0; round < 5; ++round) {
            book.import(ledger.text(), "123456789FEC20221231.txt");
            ledger.edit();
        }
        book.import(ledger.text(), "123456789FEC20221231.txt");
        LedgerModel fresh;
        fresh.import(ledger.text(), "123456789FEC20221231.txt");
        for (const std::string customer : {"A", "B", "C"})
            EXPECT_EQ(book.openByNumber(customer), fresh.openByNumber(customer)) << "seed " << seed;
        EXPECT_FALSE(dollarsIn(fresh).empty()) << "seed " << seed;
        EXPECT_EQ(dollarsIn(book), dollarsIn(fresh)) << "seed " << seed;
    }
}

TEST(DayTwoProperty, TheWayAFileIsWrittenDoesNotMatter)
{
    for (std::uint32_t seed = 200; seed <= 210; ++seed) {
        const RandomLedger ledger{seed};
        LedgerModel book;
        book.import(ledger.text(), "123456789FEC20221231.txt");
        EXPECT_TRUE(book.import(withPipes(ledger.text("\n")), "123456789FEC20221231.txt").isEmpty());
        EXPECT_TRUE(book.import("\xEF\xBB\xBF" + ledger.text("\r"), "123456789FEC20221231.txt").isEmpty());
    }
}

} // namespace encours::test
