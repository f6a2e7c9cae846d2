// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_legal_values.h"

#include "support/small_book.h"

namespace encours {
namespace {

const Date nextHalf = Date::of(2027, 1, 1);

LegalValue ecbRate(std::int64_t value, Date from = nextHalf)
{
    return {LegalName::EcbRate, from, value, "BCE, 16 décembre 2026", Date::of(2026, 12, 17)};
}

class LegalValuesTest : public test::SmallBook {
protected:
    Result<int> add(const LegalValue& value, const std::string& key = {})
    {
        return EditLegalValues{desk()}.add({value}, key);
    }
    std::optional<std::int64_t> ecbOn(Date day)
    {
        const auto values = desk().legalValues();
        const LegalValue* row = values->find(LegalName::EcbRate, day);
        return row == nullptr ? std::nullopt : std::optional{row->value};
    }
    std::vector<std::string> missing(Date day)
    {
        std::vector<std::string> texts;
        for (const auto& [name, half] : ShowLegalValues{desk()}.missing(day))
            texts.push_back(std::string{factsOf(name).code} + ' ' + half.code());
        return texts;
    }
};

TEST_F(LegalValuesTest, AreAddedWithTheirSourceOverWhatTheProgramShips)
{
    EXPECT_FALSE(ecbOn(nextHalf));
    EXPECT_EQ(*add(ecbRate(265)), 1);
    EXPECT_EQ(ecbOn(nextHalf), 265);
    m_book.reopen();
    EXPECT_EQ(ecbOn(nextHalf), 265);
    EXPECT_FALSE(ecbOn(Date::of(2027, 7, 1))) << "no half-year is carried over";
}

TEST_F(LegalValuesTest, ComeBackAsTheyWereWhenTheLastOneIsTakenBack)
{
    const Date shipped = Date::of(2026, 7, 1);
    ASSERT_EQ(ecbOn(shipped), 240);
    ASSERT_TRUE(add(ecbRate(245, shipped)));
    ASSERT_TRUE(add(ecbRate(250, shipped)));
    EXPECT_EQ(ecbOn(shipped), 250);
    EXPECT_EQ(undo(), "legal-values");
    EXPECT_EQ(ecbOn(shipped), 245);
    EXPECT_EQ(undo(), "legal-values");
    EXPECT_EQ(ecbOn(shipped), 240);
    m_book.reopen();
    EXPECT_EQ(ecbOn(shipped), 240);
}

TEST_F(LegalValuesTest, AreRecordedOnceForAKeyAndNotAtAllWhenTheyChangeNothing)
{
    ASSERT_TRUE(add(ecbRate(265), "one press"));
    const std::int64_t after = journalLength();
    EXPECT_TRUE(add(ecbRate(265), "one press"));
    EXPECT_EQ(*add(ecbRate(265)), 0) << "it is known";
    EXPECT_EQ(journalLength(), after);
    EXPECT_EQ(add(ecbRate(270), "one press").fault().code, FaultCode::KeyReused);
}

TEST_F(LegalValuesTest, AreRefusedWithoutASourceOrBeyondReason)
{
    const std::int64_t before = journalLength();
    LegalValue value = ecbRate(265);
    value.source.clear();
    EXPECT_EQ(add(value).fault().code, FaultCode::SourceMissing);
    EXPECT_EQ(add(ecbRate(100'000)).fault().code, FaultCode::RateImplausible) << "1000 %";
    EXPECT_EQ(add(ecbRate(-1)).fault().code, FaultCode::RateImplausible);
    EXPECT_EQ(add({LegalName::ClaimMonths, nextHalf, -2, "source", today()}).fault().code, FaultCode::ValueNotListed);
    EXPECT_EQ(add(ecbRate(265, Date::of(2027, 1, 2))).fault().code, FaultCode::ValueNotListed)
        << "a half-yearly row starts with its half-year";
    EXPECT_EQ(EditLegalValues{desk()}.add({ecbRate(265), value}).fault().code, FaultCode::SourceMissing)
        << "all or nothing";
    EXPECT_EQ(journalLength(), before);
    EXPECT_FALSE(ecbOn(nextHalf));
}

TEST_F(LegalValuesTest, AreMissingFromMidNovemberOn)
{
    EXPECT_TRUE(missing(Date::of(2026, 11, 16)).empty());
    EXPECT_EQ(missing(Date::of(2026, 11, 17)),
              (std::vector<std::string>{"ecb-rate 2027-S1", "legal-interest-business 2027-S1",
                                        "legal-interest-individual 2027-S1"}));
    ASSERT_TRUE(add(ecbRate(265)));
    EXPECT_EQ(missing(today()).size(), 2U);
}

TEST_F(LegalValuesTest, AreShownNewestFirstWithWhatIsOwnAndInForce)
{
    ASSERT_TRUE(add(ecbRate(265)));
    const auto rows = ShowLegalValues{desk()}.execute(today());
    ASSERT_GT(rows.size(), 100U);
    EXPECT_EQ(rows[0].value, ecbRate(265));
    EXPECT_TRUE(rows[0].isOwn);
    EXPECT_FALSE(rows[0].isInForce);
    EXPECT_EQ(rows[1].value.from, Date::of(2026, 7, 1));
    EXPECT_FALSE(rows[1].isOwn);
    EXPECT_TRUE(rows[1].isInForce);
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const LegalValueRow& row) { return row.isOwn; }), 1);
}

TEST_F(LegalValuesTest, AreImportedAsAWholeOrNotAtAll)
{
    const std::string header = "name;from;value;source;checked_on\n";
    const std::string good = "ecb-rate;2027-01-01;2,65;BCE;2026-12-17\n";
    const auto bad = m_book.folder().write("faux.csv", header + good + "ecb-rate;2027-07-02;2,65;BCE;2026-12-17\n");
    const std::int64_t before = journalLength();
    const auto refused = EditLegalValues{desk()}.import(bad);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->added, 0);
    ASSERT_EQ(refused->rejects.size(), 1U);
    EXPECT_EQ(refused->rejects[0].place.line, 3);
    EXPECT_EQ(journalLength(), before);
    EXPECT_FALSE(ecbOn(nextHalf));

    const auto file = m_book.folder().write("valeurs.csv", header + good);
    EXPECT_EQ(EditLegalValues{desk()}.import(file, true)->added, 1);
    EXPECT_EQ(journalLength(), before) << "a dry run writes nothing";
    EXPECT_EQ(EditLegalValues{desk()}.import(file)->added, 1);
    EXPECT_EQ(ecbOn(nextHalf), 265);
    EXPECT_EQ(EditLegalValues{desk()}.import(file)->added, 0) << "the same file changes nothing";
    EXPECT_EQ(EditLegalValues{desk()}.import(m_book.folder() / "absent.csv").fault().code, FaultCode::FileMissing);
}

TEST_F(LegalValuesTest, AreExportedAsTheyAreImported)
{
    ASSERT_TRUE(add(ecbRate(265)));
    const auto file = m_book.folder() / "export.csv";
    ASSERT_TRUE(EditLegalValues{desk()}.exportTo(file));
    EXPECT_EQ(EditLegalValues{desk()}.exportTo(file).fault().code, FaultCode::FileExists);
    const auto imported = EditLegalValues{desk()}.import(file);
    ASSERT_TRUE(imported);
    EXPECT_TRUE(imported->rejects.empty());
    EXPECT_EQ(imported->added, 0);
    test::TempBook other;
    EXPECT_EQ(EditLegalValues{other.desk()}.import(file)->added, 1) << "only the row that it did not know";
}

} // namespace
} // namespace encours
