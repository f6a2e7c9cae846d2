// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

namespace encours {
namespace {

/// A book whose guards somebody took away to alter what stands in it.
class ChainTest : public test::StoreContract {
protected:
    ChainTest()
    {
        addInvoice("C1", 100);
        addInvoice("C2", 200);
        addInvoice("C3", 300);
        EXPECT_TRUE(copyAutomatically(*m_store, "daily", Moment{5'000'000}).isDone());
        for (const char* table : {"item", "journal", "journal_seal", "customer_fact", "customer"}) {
            takeGuardsAway(table);
        }
        letReferencesDangle();
    }

    std::string failedAnchor()
    {
        const auto check = checkAnchors(*m_store);
        EXPECT_TRUE(check.isDone());
        return check->isOk ? std::string{} : check->detail;
    }
};

TEST_P(ChainTest, IsSoundWhenNobodyTouchedIt)
{
    EXPECT_EQ(failedCheck(), "");
    EXPECT_EQ(failedAnchor(), "");
}

TEST_P(ChainTest, FindsAnAlteredAmount)
{
    ASSERT_TRUE(runRaw("UPDATE item SET amount = 199 WHERE id = 2"));
    EXPECT_EQ(failedCheck(), "facts: entry 2: its facts were altered");
}

TEST_P(ChainTest, FindsADeletedFact)
{
    ASSERT_TRUE(runRaw("DELETE FROM item WHERE id = 3"));
    EXPECT_EQ(failedCheck(), "facts: entry 3: its facts were altered");
}

TEST_P(ChainTest, FindsAnInsertedFact)
{
    ASSERT_TRUE(runRaw("INSERT INTO item_cancellation VALUES (1, 1, 3)"));
    EXPECT_EQ(failedCheck(), "facts: entry 3: its facts were altered");
}

TEST_P(ChainTest, FindsAnAlteredEntry)
{
    ASSERT_TRUE(runRaw("UPDATE journal SET actor = 'somebody' WHERE seq = 2"));
    EXPECT_EQ(failedCheck(), "journal-chain: entry 2: the hash does not fit");
}

TEST_P(ChainTest, FindsAMissingEntryInTheMiddle)
{
    ASSERT_TRUE(runRaw("DELETE FROM journal_seal WHERE seq = 2; DELETE FROM journal WHERE seq = 2"));
    EXPECT_TRUE(failedCheck().starts_with("references"));
    const auto checks = checkBook(*m_store, Date::of(2026, 11, 20), {});
    const auto chain = std::find_if(checks->begin(), checks->end(),
                                    [](const BookCheck& check) { return check.name == "journal-chain"; });
    ASSERT_NE(chain, checks->end());
    EXPECT_FALSE(chain->isOk) << "the chain shows it as well";
}

TEST_P(ChainTest, FindsAnAlteredPersonalText)
{
    ASSERT_TRUE(runRaw("UPDATE customer_fact SET value = 'Autre nom' WHERE id = 1"));
    EXPECT_EQ(failedCheck(), "personal-texts: customer_fact 1");
}

TEST_P(ChainTest, FindsATailThatWasCutOffByTheAnchorOutside)
{
    ASSERT_TRUE(runRaw("DELETE FROM item WHERE id = 3; DELETE FROM customer_fact WHERE customer_id = 3;"
                       "DELETE FROM customer WHERE id = 3; DELETE FROM journal_seal WHERE seq = 3;"
                       "DELETE FROM journal WHERE seq = 3"));
    EXPECT_EQ(failedCheck(), "") << "the chain alone cannot tell";
    EXPECT_EQ(failedAnchor(), isOnServer() ? "" : "entry 3") << "a book on a server has no anchor here";
}

ENCOURS_ON_BOTH_ENGINES(ChainTest);

} // namespace
} // namespace encours
