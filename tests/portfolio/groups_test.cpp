// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/groups.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

Account customer(std::int64_t id, const std::string& code, CustomerField field, const std::string& text)
{
    return AccountBuilder(code, id).field(CustomerField::Name, "Maison " + code).field(field, text).build();
}

std::shared_ptr<const Portfolio> controllers()
{
    const auto of = [](std::int64_t id, const std::string& name) {
        return customer(id, "C" + std::to_string(id), CustomerField::Controller, name);
    };
    return Portfolio::fromAccounts(
        {of(1, "Zoé"), of(2, ""), of(3, "Émile Dupont"), of(4, "emile  dupont"), of(5, "Zoé")}, Currency::euro());
}

TEST(Groups, OfCustomersStandInTheOrderOfThePortfolio)
{
    const Groups groups = groupsOf(*controllers(), Grouping::Customer, {});
    EXPECT_EQ(groups.ofAccount, (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    EXPECT_EQ(groups.groups[1], (Group{"C2", "Maison C2"}));
}

TEST(Groups, OfTextsFoldThemAndPutTheNamelessLast)
{
    const Groups groups = groupsOf(*controllers(), Grouping::Controller, {});
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups.groups[0], (Group{"Émile Dupont", "Émile Dupont"}));
    EXPECT_EQ(groups.groups[1].name, "Zoé");
    EXPECT_EQ(groups.groups[2], Group{});
    EXPECT_EQ(groups.ofAccount, (std::vector<std::uint32_t>{1, 2, 0, 0, 1}));
}

TEST(Groups, OfSectorsUseWhatTheBookSaysForTheOthers)
{
    const auto portfolio = Portfolio::fromAccounts({customer(1, "C1", CustomerField::Sector, "wine"),
                                                    customer(2, "C2", CustomerField::Sector, ""),
                                                    customer(3, "C3", CustomerField::Sector, "meat")},
                                                   Currency::euro());
    BookRules rules;
    rules.sector = TradeSector::Transport;
    const Groups groups = groupsOf(*portfolio, Grouping::Sector, rules);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups.groups[0].key, "transport");
    EXPECT_EQ(groups.groups[1].key, "meat");
    EXPECT_EQ(groups.groups[2].key, "wine");
    EXPECT_EQ(groups.ofAccount, (std::vector<std::uint32_t>{2, 0, 1}));
}

TEST(Groups, OfAnEmptyBookAreNone)
{
    for (std::size_t grouping = 0; grouping < groupingCount; ++grouping) {
        const Groups groups =
            groupsOf(*Portfolio::fromAccounts({}, Currency::euro()), static_cast<Grouping>(grouping), {});
        EXPECT_EQ(groups.size(), 0U);
        EXPECT_TRUE(groups.ofAccount.empty());
    }
}

TEST(Groupings, HaveCodesThatReadBack)
{
    for (std::size_t place = 0; place < groupingCount; ++place) {
        const auto grouping = static_cast<Grouping>(place);
        EXPECT_EQ(parseGrouping(groupingCode(grouping)), grouping);
    }
    EXPECT_EQ(parseGrouping("colour"), std::nullopt);
}

} // namespace
} // namespace encours
