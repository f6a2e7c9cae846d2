// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/own_account.h"

#include "desk/edit_book.h"
#include "desk/record_contact.h"
#include "store/store.h"
#include "support/temp_book.h"

namespace encours {
namespace {

constexpr auto first = "FR76 3000 6000 0112 3456 7890 189";
constexpr auto second = "FR14 2004 1010 0505 0001 3M02 606";

class OwnAccountTest : public testing::Test {
protected:
    Result<Done> setIban(const std::string& iban, std::string_view confirmed = {})
    {
        BookSettings settings = m_book.desk().settings();
        settings.company.iban = iban;
        return EditSettings{m_book.desk()}.execute(settings, {}, confirmed);
    }
    [[nodiscard]] std::string iban() { return m_book.desk().settings().company.iban; }

    test::TempBook m_book;
};

TEST_F(OwnAccountTest, IsNotedAtFirstWithoutBeingAskedTwice)
{
    EXPECT_TRUE(setIban(first));
    EXPECT_TRUE(setIban("FR7630006000011234567890189")) << "the same account, typed differently";
    EXPECT_EQ(ownAccountHistory(m_book.desk()).value().size(), 1U);
}

TEST_F(OwnAccountTest, ChangesOnlyWhenItWasTypedTwice)
{
    ASSERT_TRUE(setIban(first));
    for (const std::string_view wrong : {"", first, "FR14", "fr14 2004 1010 0505 0001 3m02 60"}) {
        const auto refused = setIban(second, wrong);
        ASSERT_FALSE(refused) << wrong;
        EXPECT_EQ(refused.fault().code, FaultCode::ConfirmationMissing);
        EXPECT_EQ(iban(), first);
    }
    EXPECT_TRUE(setIban(second, "fr1420041010050500013m02606"));
    EXPECT_EQ(iban(), second);
}

TEST_F(OwnAccountTest, DoesNotHoldUpOtherSettings)
{
    ASSERT_TRUE(setIban(first));
    BookSettings settings = m_book.desk().settings();
    settings.company.phone = "01 99 00 12 34";
    EXPECT_TRUE(EditSettings{m_book.desk()}.execute(settings));
    settings.company.iban.clear();
    EXPECT_TRUE(EditSettings{m_book.desk()}.execute(settings)) << "no account sends no money astray";
}

TEST_F(OwnAccountTest, RemembersWhoChangedItAndWhen)
{
    ASSERT_TRUE(setIban(first));
    ASSERT_TRUE(setIban(second, second));
    const auto history = ownAccountHistory(m_book.desk()).value();
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].iban, first);
    EXPECT_EQ(history[1].iban, second);
    EXPECT_EQ(history[1].actor, "testeuse");
}

TEST_F(OwnAccountTest, ComesBackWhenTheChangeIsUndone)
{
    ASSERT_TRUE(setIban(first));
    ASSERT_TRUE(setIban(second, second));
    const auto versions = m_book.desk().store().settingVersions("company.iban").value();
    ASSERT_TRUE(UndoLastAction{m_book.desk()}.undo(versions.back().seq));
    EXPECT_EQ(iban(), first);
}

} // namespace
} // namespace encours
