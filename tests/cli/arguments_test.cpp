// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/setting_options.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(Arguments, SplitListsAtCommas)
{
    EXPECT_EQ((std::vector<std::string>{"F1", "F2"}), splitList("F1,F2"));
    EXPECT_EQ((std::vector<std::string>{"F1"}), splitList(",F1,"));
    EXPECT_TRUE(splitList("").empty());
}

TEST(Arguments, SplitSettingsAtTheFirstEqualsSign)
{
    EXPECT_EQ((std::pair<std::string, std::string>{"note", "a=b"}), *splitSetting("note=a=b"));
    EXPECT_EQ((std::pair<std::string, std::string>{"note", ""}), *splitSetting("note="));
    EXPECT_FALSE(splitSetting("note"));
    EXPECT_FALSE(splitSetting("=x"));
}

TEST(Arguments, ReadAmountsWithADotOnly)
{
    EXPECT_EQ(123456, (*optionalAmount("1234.56", Currency::euro()))->minorUnits());
    EXPECT_FALSE(optionalAmount("12,5", Currency::euro()));
    EXPECT_FALSE(optionalAmount("0.005", Currency::euro()));
    EXPECT_FALSE(optionalAmount("", Currency::euro())->has_value());
}

TEST(Arguments, ApplySettingsByName)
{
    BookSettings settings;
    ASSERT_TRUE(applySettings(settings, {"company.city=Lyon", "zone=alsace-moselle", "default_terms=60 jours"}));
    EXPECT_EQ("Lyon", settings.company.city);
    EXPECT_EQ(HolidayZone::AlsaceMoselle, settings.zone);
    EXPECT_EQ(PaymentTerms::netDays(60), settings.defaultTerms);
    EXPECT_EQ(FaultCode::RequestMalformed, applySettings(settings, {"company.nonesuch=x"}).fault().code);
    EXPECT_EQ(FaultCode::RequestMalformed, applySettings(settings, {"zone=mars"}).fault().code);
    EXPECT_EQ(FaultCode::TermsMalformed, applySettings(settings, {"default_terms=soon"}).fault().code);
}

} // namespace
} // namespace encours
