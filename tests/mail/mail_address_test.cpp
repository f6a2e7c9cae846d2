// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_address.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(MailAddressTest, TakesWhatCanStandInACommand)
{
    const std::string longestLocal(64, 'a');
    for (const std::string& text :
         {std::string{"achats@moreau.fr"}, std::string{"Jean.Dupont+relance@compta.moreau.co.uk"},
          std::string{"o'brien@example.ie"}, std::string{"a!#$%&'*+-/=?^_`{|}~b@example.fr"},
          std::string{"x@xn--caf-dma.example"}, std::string{"a@1.example2.fr"}, longestLocal + "@example.fr"}) {
        const auto address = MailAddress::parse(text);
        ASSERT_TRUE(address.isDone()) << text;
        EXPECT_EQ(address->text(), text);
        EXPECT_EQ(address->domain(), text.substr(text.rfind('@') + 1));
    }
}

TEST(MailAddressTest, DropsTheSpaceAroundIt)
{
    const auto address = MailAddress::parse("\t\u00a0 achats@moreau.fr \u202f\r\n");
    ASSERT_TRUE(address.isDone());
    EXPECT_EQ(address->text(), "achats@moreau.fr");
    EXPECT_EQ(*address, *MailAddress::parse("achats@moreau.fr"));
}

TEST(MailAddressTest, RefusesTheRest)
{
    const std::string longLabel(64, 'd');
    const std::string longDomain = std::string(60, 'a') + "." + std::string(60, 'b') + "." + std::string(60, 'c') +
                                   "." + std::string(60, 'd') + ".fr";
    for (const std::string& text : {std::string{},
                                    std::string{" "},
                                    std::string{"@"},
                                    std::string{"moreau.fr"},
                                    std::string{"@moreau.fr"},
                                    std::string{"achats@"},
                                    std::string{"achats@moreau"},
                                    std::string{"achats@@moreau.fr"},
                                    std::string{"a@b@moreau.fr"},
                                    std::string{".a@moreau.fr"},
                                    std::string{"a.@moreau.fr"},
                                    std::string{"a..b@moreau.fr"},
                                    std::string{"a@moreau..fr"},
                                    std::string{"a@.moreau.fr"},
                                    std::string{"a@moreau.fr."},
                                    std::string{"a@-moreau.fr"},
                                    std::string{"a@moreau-.fr"},
                                    std::string{"a@moreau_x.fr"},
                                    std::string{"a b@moreau.fr"},
                                    std::string{"a@mo reau.fr"},
                                    std::string{"\"a b\"@moreau.fr"},
                                    std::string{"Jean <a@moreau.fr>"},
                                    std::string{"a@moreau.fr, b@moreau.fr"},
                                    std::string{"a@[127.0.0.1]"},
                                    std::string{"a@127.0.0.1"},
                                    std::string{"hélène@moreau.fr"},
                                    std::string{"a@café.fr"},
                                    std::string{"a@moreau.fr;b@moreau.fr"},
                                    std::string{"a(x)@moreau.fr"},
                                    std::string(65, 'a') + "@moreau.fr",
                                    "a@" + longLabel + ".fr",
                                    "a@" + longDomain + std::string(20, 'x')}) {
        const auto address = MailAddress::parse(text);
        ASSERT_FALSE(address.isDone()) << text;
        EXPECT_EQ(address.fault().code, FaultCode::MailAddressMalformed) << text;
    }
}

TEST(MailAddressTest, RefusesEveryCharacterThatEndsALineOrACommand)
{
    for (const std::string_view end :
         {std::string_view{"\r\n"}, std::string_view{"\r"}, std::string_view{"\n"}, std::string_view{"\0", 1},
          std::string_view{"\v"}, std::string_view{"\f"}, std::string_view{"\x7f"}, std::string_view{"\u0085"},
          std::string_view{"\u2028"}, std::string_view{"\u2029"}, std::string_view{"\u202e"}, std::string_view{"\xff"},
          std::string_view{">"}, std::string_view{"<"}, std::string_view{" "}}) {
        const std::string inside = "a" + std::string{end} + "RCPT TO:<b@moreau.fr";
        EXPECT_FALSE(MailAddress::parse("a" + std::string{end} + "b@moreau.fr").isDone()) << inside;
        EXPECT_FALSE(MailAddress::parse("a@moreau" + std::string{end} + ".fr").isDone()) << inside;
        EXPECT_FALSE(MailAddress::parse("a@moreau.fr" + std::string{end} + "X").isDone()) << inside;
        EXPECT_FALSE(MailAddress::parse(inside).isDone()) << inside;
    }
}

TEST(MailAddressTest, QuotesWhatItRefusesAndNoMoreOfIt)
{
    const auto address = MailAddress::parse(std::string(500, 'x'));
    ASSERT_FALSE(address.isDone());
    ASSERT_EQ(address.fault().arguments.size(), 1U);
    EXPECT_EQ(address.fault().arguments.front().first, "value");
    EXPECT_LT(address.fault().arguments.front().second.size(), 100U);
}

} // namespace
} // namespace encours
