// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_index.h"

#include "support/account_builder.h"

#include <gmock/gmock.h>

#include <string>

namespace encours {
namespace {

using test::AccountBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

const Date today = Date::of(2026, 11, 20);

class Searched {
public:
    explicit Searched(std::vector<Account> accounts)
        : m_portfolio(Portfolio::fromAccounts(std::move(accounts), Currency::euro())),
          m_index(SearchIndex::of(*m_portfolio, nullptr))
    {
    }
    [[nodiscard]] std::vector<SearchHit> find(std::string_view text, std::size_t limit = 50) const
    {
        return m_index->find(*m_portfolio, text, limit);
    }
    /// Code of the customer, number of the item, field, match and what of the value is marked.
    [[nodiscard]] std::vector<std::string> answers(std::string_view text, std::size_t limit = 50) const
    {
        std::vector<std::string> lines;
        for (const SearchHit& hit : find(text, limit)) {
            std::string line = m_portfolio->find(hit.customer)->customer.code;
            if (hit.item != nullptr) line += "/" + hit.item->number.str();
            line += " " + std::string{searchFieldCode(hit.field)} + " " + std::string{searchMatchCode(hit.match)};
            if (hit.length > 0) line += " [" + std::string{hit.value.substr(hit.from, hit.length)} + "]";
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const SearchIndex> m_index;
};

Searched smallBook()
{
    return Searched({AccountBuilder("CLI001", 1)
                         .field(CustomerField::Name, "Société Lœb & Fils")
                         .field(CustomerField::ContactName, "Hélène Martin")
                         .field(CustomerField::Email, "compta@loeb-fils.fr")
                         .field(CustomerField::Phone, "+33 (0)4 72 11 22 33")
                         .invoiceDue("FA-2026-0001", 123'456, today)
                         .invoiceDue("FA-2026-0011", 50'000, today)
                         .payment("", 20'000, today)
                         .build(),
                     AccountBuilder("CLI002", 2)
                         .field(CustomerField::Name, "Martin Transports")
                         .field(CustomerField::Phone, "01 40 00 00 01")
                         .invoiceDue("2026", 123'499, today)
                         .creditNote("AV-77", 123'456, today)
                         .build()});
}

TEST(SearchIndex, FindsNamesWhateverTheirAccents)
{
    EXPECT_THAT(smallBook().answers("SOCIETE loe"), ElementsAre("CLI001 name prefix [Société Lœ]"));
    EXPECT_THAT(smallBook().answers("œb"), ElementsAre("CLI001 name inside [œb]")) << "of name and e-mail the first";
    EXPECT_THAT(smallBook().answers("fils"), ElementsAre("CLI001 name word-start [Fils]"));
    EXPECT_THAT(smallBook().answers("ocié"), ElementsAre("CLI001 name inside [ocié]"));
    EXPECT_THAT(smallBook().answers("lunaire"), IsEmpty());
}

TEST(SearchIndex, RanksWholeValuesThenStartsThenWordsThenTheRest)
{
    EXPECT_THAT(smallBook().answers("2026"),
                ElementsAre("CLI002/2026 number exact [2026]", "CLI001/FA-2026-0001 number word-start [2026]",
                            "CLI001/FA-2026-0011 number word-start [2026]"));
    EXPECT_THAT(smallBook().answers("martin"),
                ElementsAre("CLI002 name prefix [Martin]", "CLI001 contact-name word-start [Martin]"));
    EXPECT_THAT(smallBook().answers("1"), ElementsAre()) << "one character is sought at the start of texts only";
}

TEST(SearchIndex, PutsCustomersBeforeItemsThatMatchAsWell)
{
    const Searched book({AccountBuilder("C1", 1).invoiceDue("MA-1", 100, today).build(),
                         AccountBuilder("C2", 2).field(CustomerField::Name, "Maison").build()});
    EXPECT_THAT(book.answers("ma"), ElementsAre("C2 name prefix [Ma]", "C1/MA-1 number prefix [MA]"));
    EXPECT_THAT(book.answers("ma", 1), ElementsAre("C2 name prefix [Ma]"));
    EXPECT_THAT(book.answers("ma", 0), IsEmpty());
}

TEST(SearchIndex, FindsTelephonesHoweverTheyAreWritten)
{
    for (const std::string_view typed : {"0472112233", "04 72 11", "+33 4 72", "72 11 22", "0033472"})
        EXPECT_THAT(smallBook().answers(typed).size(), 1U) << typed;
    EXPECT_THAT(smallBook().answers("04 72 11"), ElementsAre("CLI001 phone prefix"));
    EXPECT_THAT(smallBook().answers("01.40.00.00.01"), ElementsAre("CLI002 phone exact"));
}

TEST(SearchIndex, FindsAmountsWhateverTheirSign)
{
    EXPECT_THAT(smallBook().answers("1 234,56"),
                ElementsAre("CLI001/FA-2026-0001 amount exact", "CLI002/AV-77 amount exact"));
    EXPECT_THAT(smallBook().answers("1234,9"), ElementsAre("CLI002/2026 amount prefix"));
    EXPECT_THAT(smallBook().answers("200,00"), ElementsAre("CLI001/ amount exact"));
}

TEST(SearchIndex, FindsEMailsAndCodes)
{
    EXPECT_THAT(smallBook().answers("@loeb"), ElementsAre("CLI001 email inside [@loeb]"));
    EXPECT_THAT(smallBook().answers("cli002"), ElementsAre("CLI002 code exact [CLI002]"));
}

TEST(SearchIndex, GivesNothingForNothing)
{
    EXPECT_THAT(smallBook().answers(""), IsEmpty());
    EXPECT_THAT(smallBook().answers(" \u00a0"), IsEmpty());
    EXPECT_THAT(Searched({}).answers("a"), IsEmpty());
    EXPECT_THAT(smallBook().answers("loeb\nmartin"), IsEmpty()) << "a line end is a blank, and joins no two fields";
}

/// Thousands of customers and numbers that all hold "fa", and one of each that is better.
Searched crowdedBook()
{
    std::vector<Account> accounts;
    for (std::int64_t id = 1; id <= 3'000; ++id) {
        AccountBuilder builder("C" + std::to_string(id), id);
        builder.field(CustomerField::Name, id == 2'990 ? "Fabrique" : "Alfa " + std::to_string(id));
        builder.invoiceDue(id == 2'995 ? "FA" : "XFA" + std::to_string(id), 100, today);
        accounts.push_back(builder.build());
    }
    return Searched(std::move(accounts));
}

TEST(SearchIndex, FindsTheBestOfThousandsWhereverTheyStand)
{
    const auto answers = crowdedBook().answers("fa", 3);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0], "C2995/FA number exact [FA]");
    EXPECT_EQ(answers[1], "C2990 name prefix [Fa]");
    EXPECT_EQ(answers[2], "C1 name inside [fa]");
}

TEST(SearchIndex, GivesAsManyAsAreWantedWhenThereAre)
{
    EXPECT_EQ(crowdedBook().find("fa", 5'900).size(), 5'900U);
    EXPECT_EQ(crowdedBook().find("fa", 100'000).size(), 6'000U);
}

TEST(SearchIndex, KeepsTheTextsThatDidNotChange)
{
    std::vector<Account> accounts;
    for (std::int64_t id = 1; id <= 600; ++id)
        accounts.push_back(AccountBuilder("C" + std::to_string(id), id).invoiceDue("F1", 100, today).build());
    const auto before = Portfolio::fromAccounts(accounts, Currency::euro());
    const auto index = SearchIndex::of(*before, nullptr);

    Account called = *before->find(CustomerId{300});
    called.customer.setField(CustomerField::Name, "Zébulon");
    const auto after = before->withAccounts({called});
    const auto next = SearchIndex::of(*after, index.get());
    EXPECT_EQ(next->sharedWith(*index), 5U) << "three chunks: only the customers of the second were read again";
    EXPECT_EQ(next->find(*after, "zebulon", 5).size(), 1U);
    EXPECT_EQ(index->find(*before, "zebulon", 5).size(), 0U);

    Account invoiced = *after->find(CustomerId{300});
    Item item = invoiced.items.back();
    item.number = "ZZ9";
    invoiced.items.push_back(item);
    const auto last = after->withAccounts({invoiced});
    const auto third = SearchIndex::of(*last, next.get());
    EXPECT_EQ(third->sharedWith(*next), 4U);
    EXPECT_EQ(third->find(*last, "zz9", 5).size(), 1U);
}

ContactPerson person(const char* name, const char* email, const char* phone, const char* mobile)
{
    ContactPerson made;
    made.name = name;
    made.email = email;
    made.phone = phone;
    made.mobile = mobile;
    return made;
}

TEST(SearchIndex, FindsThePeopleToSpeakTo)
{
    Account first = AccountBuilder("CLI001", 1).field(CustomerField::Name, "Loeb").build();
    first.persons.push_back(person("Hélène Martin", "helene@loeb.fr", "04 72 11 22 33", ""));
    Account second = AccountBuilder("CLI002", 2).field(CustomerField::Name, "Girard").build();
    second.persons.push_back(person("Paul Roy", "paul@girard.fr", "", ""));
    second.persons.push_back(person("Anne Lefèvre", "anne@girard.fr", "04 78 00 00 00", "06 12 34 56 78"));
    const Searched book({AccountBuilder("CLI000", 3).build(), first, second});
    EXPECT_THAT(book.answers("helene m"), ElementsAre("CLI001 contact-name prefix [Hélène M]"));
    EXPECT_THAT(book.answers("lefevre"), ElementsAre("CLI002 contact-name word-start [Lefèvre]"));
    EXPECT_THAT(book.answers("anne@girard.fr"), ElementsAre("CLI002 email exact [anne@girard.fr]"));
    EXPECT_THAT(book.answers("girard"), ElementsAre("CLI002 name exact [Girard]"))
        << "each customer once, as it fits best";
    const auto hits = book.find("+33 6 12 34 56 78");
    ASSERT_EQ(hits.size(), 1U);
    ASSERT_NE(hits[0].person, nullptr);
    EXPECT_EQ(hits[0].person->name, "Anne Lefèvre");
    EXPECT_EQ(hits[0].value, "06 12 34 56 78") << "the number that answers, not the other one";
}

TEST(SearchIndex, FindsAPersonThatWasJustAdded)
{
    const auto before =
        Portfolio::fromAccounts({AccountBuilder("C1", 1).invoiceDue("F1", 100, today).build()}, Currency::euro());
    const auto index = SearchIndex::of(*before, nullptr);
    Account known = *before->find(CustomerId{1});
    known.persons.push_back(person("Zoé Roy", "", "", ""));
    const auto after = before->withAccounts({known});
    const auto next = SearchIndex::of(*after, index.get());
    EXPECT_EQ(next->find(*after, "zoe", 5).size(), 1U);
    EXPECT_EQ(index->find(*before, "zoe", 5).size(), 0U);
}

} // namespace
} // namespace encours
