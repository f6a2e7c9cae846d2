// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <algorithm>
#include <random>
#include <set>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

const std::string year2021 = "123456789FEC20211231.txt";
const std::string year2022 = "123456789FEC20221231.txt";

struct Line {
    std::string piece;
    std::string date;
    std::int64_t cents = 0; ///< > 0 a sale, < 0 a payment
    std::string lettering;
    bool isOpening = false;
};

/// A ledger of customer A.
std::string fecOf(const std::vector<Line>& lines)
{
    std::vector<FecRow> rows;
    FecRow first;
    first.date = first.pieceDate = lines.front().date.substr(0, 4) + "0101";
    first.account = "607000";
    rows.push_back(first);
    int entry = 0;
    for (const Line& line : lines) {
        FecRow row;
        row.entry = std::to_string(++entry);
        row.date = row.pieceDate = line.date;
        row.customer = "A";
        row.name = "A SA";
        row.piece = line.piece;
        row.lettering = line.lettering;
        if (line.isOpening) addOpening(rows, row, line.cents);
        else if (line.cents > 0) addSale(rows, row, line.cents);
        else addPayment(rows, row, -line.cents);
    }
    return fecFile(rows);
}

using Open = std::map<std::string, std::int64_t>;
using Arguments = std::vector<std::pair<std::string, std::string>>;

/// The remarks about what was made by hand.
std::vector<ImportWarning> remarks(const ImportPlan& plan)
{
    std::vector<ImportWarning> found;
    std::ranges::copy_if(plan.warnings, std::back_inserter(found), [](const ImportWarning& warning) {
        return warning.code == WarningCode::HandMadeReplaced || warning.code == WarningCode::HandMadeLost;
    });
    return found;
}

const std::vector<Line> unlettered{
    {"F1", "20220110", 5'000, ""}, {"F2", "20220120", 7'000, ""}, {"V1", "20220301", -5'000, ""}};

} // namespace

TEST(HandMade, StaysBetweenLinesThatTheLedgerDoesNotLetter)
{
    LedgerModel book;
    book.import(fecOf(unlettered), year2022);
    const std::int64_t made = book.allocateByHand("F1", "V1", 5'000);
    EXPECT_TRUE(book.import(fecOf(unlettered), year2022).isEmpty());
    std::vector<Line> more = unlettered;
    more.push_back({"F3", "20220401", 900, ""});
    const ImportPlan plan = book.import(fecOf(more), year2022);
    EXPECT_TRUE(remarks(plan).empty());
    EXPECT_EQ(plan.counts.handMade, 0);
    EXPECT_TRUE(book.allocations.at(made).isLive);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 7'000}, {"F3", 900}}));
}

TEST(HandMade, GivesWayWhenTheLedgerSaysOtherwise)
{
    LedgerModel book;
    std::vector<Line> lines = unlettered;
    lines[1].cents = 5'000;
    book.import(fecOf(lines), year2022);
    const std::int64_t made = book.allocateByHand("F1", "V1", 5'000);
    lines[1].lettering = lines[2].lettering = "AA";
    const ImportPlan plan = book.import(fecOf(lines), year2022);
    EXPECT_FALSE(book.allocations.at(made).isLive);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 5'000}}));
    EXPECT_EQ(plan.counts.handMade, 1);
    EXPECT_EQ(plan.counts.unlettered, 0) << "the ledger took nothing back of its own";
    ASSERT_EQ(remarks(plan).size(), 1U);
    EXPECT_EQ(remarks(plan)[0].code, WarningCode::HandMadeReplaced);
    EXPECT_EQ(remarks(plan)[0].arguments,
              (Arguments{{"customer", "A"}, {"debit", "F1"}, {"credit", "V1"}, {"amount_cents", "5000"}}));
    EXPECT_TRUE(book.import(fecOf(lines), year2022).isEmpty());
}

TEST(HandMade, IsReplacedEvenByTheSame)
{
    LedgerModel book;
    book.import(fecOf(unlettered), year2022);
    const std::int64_t made = book.allocateByHand("F1", "V1", 5'000);
    std::vector<Line> lines = unlettered;
    lines[0].lettering = lines[2].lettering = "AA";
    const ImportPlan plan = book.import(fecOf(lines), year2022);
    EXPECT_FALSE(book.allocations.at(made).isLive) << "only the ledger takes it back from now on";
    EXPECT_EQ(plan.counts.allocations, 1);
    EXPECT_EQ(plan.counts.handMade, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 7'000}}));
}

TEST(HandMade, OutlivesALetteringThatDoesNotBalance)
{
    LedgerModel book;
    book.import(fecOf(unlettered), year2022);
    const std::int64_t made = book.allocateByHand("F2", "V1", 5'000);
    std::vector<Line> lines = unlettered;
    lines[1].lettering = lines[2].lettering = "a";
    const ImportPlan plan = book.import(fecOf(lines), year2022);
    EXPECT_TRUE(book.allocations.at(made).isLive) << "a partial lettering says nothing else";
    EXPECT_TRUE(remarks(plan).empty());
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 5'000}, {"F2", 2'000}}));
}

TEST(HandMade, IsLostWithALineThatChangesOrVanishes)
{
    LedgerModel book;
    book.import(fecOf(unlettered), year2022);
    book.allocateByHand("F1", "V1", 5'000);
    std::vector<Line> lines = unlettered;
    lines[0].cents = 5'100;
    const ImportPlan changed = book.import(fecOf(lines), year2022);
    ASSERT_EQ(remarks(changed).size(), 1U);
    EXPECT_EQ(remarks(changed)[0].code, WarningCode::HandMadeLost);
    book.allocateByHand("F1", "V1", 5'000);
    lines.pop_back();
    const ImportPlan vanished = book.import(fecOf(lines), year2022);
    ASSERT_EQ(remarks(vanished).size(), 1U);
    EXPECT_EQ(remarks(vanished)[0].code, WarningCode::HandMadeLost);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 5'100}, {"F2", 7'000}}));
}

TEST(HandMade, DoesNotDisturbTheOpeningOfTheNextYear)
{
    LedgerModel book;
    book.import(fecOf({{"F1", "20211110", 5'000, ""}, {"V1", "20211201", -5'000, ""}, {"F2", "20211205", 300, ""}}),
                year2021);
    const std::int64_t made = book.allocateByHand("F1", "V1", 5'000);
    const std::vector<Line> opening{
        {"F1", "20220101", 5'000, "", true}, {"V1", "20220101", -5'000, "", true}, {"F2", "20220101", 300, "", true}};
    const ImportPlan next = book.import(fecOf(opening), year2022);
    EXPECT_TRUE(next.items.empty());
    EXPECT_TRUE(remarks(next).empty());
    EXPECT_TRUE(book.allocations.at(made).isLive);
    std::vector<Line> lettered = opening;
    lettered[0].lettering = lettered[1].lettering = "AA";
    const ImportPlan plan = book.import(fecOf(lettered), year2022);
    EXPECT_EQ(plan.counts.handMade, 1);
    EXPECT_FALSE(book.allocations.at(made).isLive);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 300}}));
}

class HandMadeOpenItems : public testing::Test {
protected:
    /// A statement of customer C1: `number;due;amount` lines.
    ImportPlan statement(const std::string& lines, const std::string& day)
    {
        return m_book.import("Code client;N° facture;Date facture;Échéance;Reste dû\n" + lines,
                             "echeancier_" + day + ".csv");
    }
    void SetUp() override
    {
        statement(both, "20220630");
        m_made = m_book.allocateByHand("F1", "R1", 4'000);
    }

    static constexpr const char* both = "C1;F1;01/02/2022;03/03/2022;100,00\nC1;R1;10/03/2022;10/03/2022;-40,00\n"
                                        "C1;F2;01/04/2022;01/05/2022;10,00\n";
    LedgerModel m_book;
    std::int64_t m_made = 0;
};

TEST_F(HandMadeOpenItems, StayWhileTheStatementListsBothLinesWhole)
{
    EXPECT_TRUE(statement(both, "20220731").cancelledAllocations.empty());
    EXPECT_TRUE(m_book.allocations.at(m_made).isLive);
    EXPECT_EQ(m_book.openByNumber("C1"), (Open{{"F1", 6'000}, {"F2", 1'000}}));
}

TEST_F(HandMadeOpenItems, ExplainWhatTheStatementNoLongerLists)
{
    const ImportPlan plan =
        statement("C1;F1;01/02/2022;03/03/2022;60,00\nC1;F2;01/04/2022;01/05/2022;10,00\n", "20220731");
    EXPECT_TRUE(m_book.allocations.at(m_made).isLive);
    EXPECT_TRUE(plan.items.empty()) << "no adjustment is needed";
    EXPECT_EQ(m_book.openByNumber("C1"), (Open{{"F1", 6'000}, {"F2", 1'000}}));
    statement("C1;F1;01/02/2022;03/03/2022;60,00\nC1;F2;01/04/2022;01/05/2022;10,00\n", "20220831");
    EXPECT_TRUE(m_book.allocations.at(m_made).isLive);
    EXPECT_EQ(m_book.balance("C1", Date::of(2022, 8, 31)), 7'000);
}

TEST_F(HandMadeOpenItems, GiveWayWhenTheStatementSaysOtherwise)
{
    const ImportPlan plan = statement("C1;F1;01/02/2022;03/03/2022;100,00\nC1;F2;01/04/2022;01/05/2022;10,00\n",
                                      "20220731"); // R1 paid something else
    EXPECT_FALSE(m_book.allocations.at(m_made).isLive);
    ASSERT_EQ(remarks(plan).size(), 1U);
    EXPECT_EQ(m_book.openByNumber("C1"), (Open{{"F1", 10'000}, {"F2", 1'000}}));
    EXPECT_EQ(m_book.balance("C1", Date::of(2022, 7, 31)), 11'000);
}

TEST_F(HandMadeOpenItems, KeepTheRoomThatIsLeft)
{
    // 30,00 of F1 were settled otherwise: what was made by hand fits beside it.
    statement("C1;F1;01/02/2022;03/03/2022;70,00\nC1;R1;10/03/2022;10/03/2022;-40,00\n"
              "C1;F2;01/04/2022;01/05/2022;10,00\n",
              "20220731");
    EXPECT_TRUE(m_book.allocations.at(m_made).isLive);
    EXPECT_EQ(m_book.openByNumber("C1"), (Open{{"F1", 3'000}, {"F2", 1'000}}));
}

TEST(HandMade, GivesWayToAPaymentThatNamesItsInvoice)
{
    LedgerModel book;
    book.import("Client;N° facture;Date;Échéance;Montant\nC1;F1;01/02/2022;03/03/2022;100,00\n"
                "C1;F2;01/02/2022;03/03/2022;100,00\n",
                "factures.csv");
    const std::string head = "Client;Date règlement;Montant réglé;N° facture\n";
    book.import(head + "C1;15/03/2022;100,00;\n", "reglements.csv");
    const std::int64_t made = book.allocateByHand("F1", "", 10'000);
    const ImportPlan plan = book.import(head + "C1;15/03/2022;100,00;F2\n", "reglements.csv");
    EXPECT_FALSE(book.allocations.at(made).isLive);
    EXPECT_EQ(plan.counts.handMade, 1);
    EXPECT_EQ(book.openByNumber("C1"), (Open{{"F1", 10'000}}));
}

/// A ledger that is edited at random while somebody allocates by hand what it leaves open.
class EditedLedger {
public:
    explicit EditedLedger(std::uint32_t seed) : m_chance(seed) {}

    void edit()
    {
        for (int count = 0; count < 4; ++count) addLine();
        Line& one = pick();
        Line& other = pick();
        if (one.cents == -other.cents) one.lettering = other.lettering = "L" + std::to_string(++m_number);
        if (below(4) == 0) pick().lettering.clear();
        if (below(5) == 0) m_lines.erase(m_lines.begin() + below(m_lines.size()));
    }

    void allocateSomething(LedgerModel& book)
    {
        std::vector<std::int64_t> debits;
        std::vector<std::int64_t> credits;
        const auto open = book.openItems();
        for (const auto& [item, left] : open) (left > 0 ? debits : credits).push_back(item);
        if (debits.empty() || credits.empty()) return;
        const std::int64_t debit = debits[below(debits.size())];
        const std::int64_t credit = credits[below(credits.size())];
        const std::int64_t most = std::min(open.at(debit), -open.at(credit));
        book.allocateByHand(book.items.at(debit).line.number, book.items.at(credit).line.number,
                            below(3) == 0 ? most / 2 : most);
    }

    [[nodiscard]] std::string text() const { return fecOf(m_lines); }
    [[nodiscard]] std::int64_t balance() const
    {
        std::int64_t sum = 0;
        for (const Line& line : m_lines) sum += line.cents;
        return sum;
    }
    /// The line is not lettered, so that the ledger leaves it to people.
    [[nodiscard]] bool isUnlettered(const std::string& number) const
    {
        return std::ranges::any_of(m_lines,
                                   [&](const Line& line) { return line.piece == number && line.lettering.empty(); });
    }

private:
    std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(m_chance() % limit); }
    Line& pick() { return m_lines[below(m_lines.size())]; }
    void addLine()
    {
        const std::string day = std::string{"2022"} + (below(2) == 0 ? "02" : "03") + std::to_string(10 + below(18));
        const auto cents = static_cast<std::int64_t>(100 * (1 + below(4)));
        const bool isSale = below(2) == 0;
        m_lines.push_back({(isSale ? "F" : "V") + std::to_string(++m_number), day, isSale ? cents : -cents, ""});
    }

    std::mt19937 m_chance;
    std::vector<Line> m_lines;
    int m_number = 0;
};

/// Debit, credit and cents of the live allocations of one kind.
std::multiset<std::string> allocationsOf(const LedgerModel& book, bool isByHand)
{
    std::multiset<std::string> found;
    for (const std::int64_t id : book.liveAllocations()) {
        const LedgerModel::Allocation& made = book.allocations.at(id);
        if (made.isByHand != isByHand) continue;
        found.insert(book.items.at(made.debit).line.number + "<" + book.items.at(made.credit).line.number + " " +
                     std::to_string(made.amountMinor));
    }
    return found;
}

/// Whatever people allocate between two exports of a ledger that is edited at random: no line is used twice (the model
/// checks it), the balance is that of the file, a second import changes nothing, what the ledger letters is as if nobody
/// had allocated, and what was made by hand between lines that it does not letter stays.
TEST(HandMadeProperty, NeverChangesWhatTheLedgerSays)
{
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        EditedLedger ledger{seed};
        LedgerModel book;
        for (int round = 0; round < 6; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << " round " << round);
            ledger.edit();
            const auto before = allocationsOf(book, true);
            book.import(ledger.text(), year2022);
            ASSERT_EQ(book.balance("A", Date::of(2022, 12, 31)), ledger.balance());
            ASSERT_TRUE(book.import(ledger.text(), year2022).isEmpty());
            LedgerModel fresh;
            fresh.import(ledger.text(), year2022);
            ASSERT_EQ(allocationsOf(book, false), allocationsOf(fresh, false));
            const auto after = allocationsOf(book, true);
            for (const std::string& made : before) {
                const std::string debit = made.substr(0, made.find('<'));
                const std::string credit = made.substr(debit.size() + 1, made.find(' ') - debit.size() - 1);
                if (!ledger.isUnlettered(debit) || !ledger.isUnlettered(credit)) continue;
                ASSERT_TRUE(after.contains(made)) << made;
            }
            ledger.allocateSomething(book);
            ledger.allocateSomething(book);
        }
    }
}

} // namespace encours::test
