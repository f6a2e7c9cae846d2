// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_facts_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

struct Line {
    std::string number;
    Date issuedOn;
    std::optional<Date> dueOn;
    Money open;
    bool isFactored = false;
};

struct Content {
    Date asOf;
    Date writtenOn;
    std::vector<Line> lines;
};

Content content()
{
    return {samples::today,
            samples::today,
            {{"F-1", Date::of(2026, 9, 1), Date::of(2026, 10, 1), Money{120'000}},
             {"F-2", Date::of(2026, 11, 1), Date::of(2026, 12, 1), Money{50'000}},
             {"VIR 7", Date::of(2026, 11, 10), std::nullopt, Money{-20'000}}}};
}

LetterItem itemOf(const Line& line, Date asOf, const FactorContract& factor)
{
    LetterItem item = samples::creditItem(line.number, line.issuedOn, line.open);
    item.dueOn = line.dueOn;
    if (line.dueOn) item.daysLate = std::max(asOf - *line.dueOn, 0);
    item.isToFactor = isPaidToFactor(line.isFactored, factor);
    return item;
}

Result<Letter> compose(const Content& said, const BookSettings& book, const Customer& customer,
                       Language language = Language::French)
{
    LetterFacts facts = startFacts({LetterKind::Statement, language, said.writtenOn}, book, customer, {});
    facts.asOf = said.asOf;
    for (const Line& line : said.lines) facts.items.push_back(itemOf(line, said.asOf, facts.factor));
    const auto text = composeLetter(facts, LetterTemplate::load("statement", language));
    return text ? Result<Letter>{text->letter} : Result<Letter>{text.fault()};
}

Result<Letter> compose(const Content& said, const BookSettings& book = samples::book())
{
    return compose(said, book, samples::customer());
}

TEST(StatementLetter, NamesEveryOpenDocumentAndItsSums)
{
    const Letter letter = compose(content()).value();
    ASSERT_THAT(letter.rows, SizeIs(3));
    EXPECT_EQ(letter.rows[0].number, "F-1");
    EXPECT_EQ(letter.rows[0].daysLate, "51");
    EXPECT_EQ(letter.rows[1].daysLate, "–") << "not due yet";
    EXPECT_EQ(letter.rows[2].dueOn, "–") << "a credit is due on no day";
    EXPECT_THAT(letter.rows[2].amount, HasSubstr("200,00"));
    EXPECT_EQ(letter.rows[2].runningTotal, letter.total);
    EXPECT_EQ(letter.total, "1\u202F500,00\u00A0€");
    EXPECT_THAT(letter.request.front(), HasSubstr("1\u202F200,00\u00A0€ échus"));
    EXPECT_EQ(letter.fileName, "C00123_releve_2026-11-21.pdf");
}

TEST(StatementLetter, ClaimsNothing)
{
    const Letter letter = compose(content()).value();
    for (const std::string& paragraph : letter.closing) EXPECT_THAT(paragraph, Not(HasSubstr("pénalités")));
    EXPECT_THAT(letter.subject, HasSubstr("relevé"));
}

TEST(StatementLetter, SaysABalanceInFavourOfTheCustomerAndAsksForNoPayment)
{
    Content said = content();
    said.lines = {said.lines.back()};
    const Letter letter = compose(said).value();
    EXPECT_THAT(letter.request.front(), HasSubstr("en votre faveur"));
    EXPECT_THAT(letter.payment, IsEmpty());
}

TEST(StatementLetter, NamesNoAccountOfOursWhenTheFactorIsToBePaid)
{
    BookSettings book = samples::book();
    book.rules.factor.name = "Factor Test";
    book.rules.factor.notice = "Seul un paiement à Factor Test est libératoire.";
    book.rules.factor.isNotified = true;
    Content said = content();
    EXPECT_THAT(compose(said, book)->payment, Contains(Field(&LetterDetail::label, "IBAN")));
    said.lines.front().isFactored = true;
    const Letter letter = compose(said, book).value();
    EXPECT_THAT(letter.payment, Not(Contains(Field(&LetterDetail::label, "IBAN"))));
    EXPECT_THAT(letter.closing.front(), HasSubstr("libératoire"));
}

TEST(StatementLetter, RefusesWithoutLetterheadLinesOrAddress)
{
    BookSettings book = samples::book();
    book.company.city.clear();
    EXPECT_EQ(compose(content(), book).fault().code, FaultCode::CompanyIncomplete);
    Content nothing = content();
    nothing.lines.clear();
    EXPECT_EQ(compose(nothing).fault().code, FaultCode::NothingToClaim);
    Customer homeless = samples::customer();
    samples::set(homeless, CustomerField::City, "");
    EXPECT_EQ(compose(content(), samples::book(), homeless).fault().code, FaultCode::AddressIncomplete);
}

TEST(StatementLetter, SpeaksEnglish)
{
    const auto letter = compose(content(), samples::book(), samples::customer(), Language::English);
    ASSERT_TRUE(letter.isDone());
    EXPECT_THAT(letter->request.front(), HasSubstr("in our favour"));
    EXPECT_EQ(letter->fileName, "C00123_statement_2026-11-21.pdf");
}

} // namespace
} // namespace encours
