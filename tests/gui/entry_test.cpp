// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typing.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"

#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>

namespace encours::ui {
namespace {

const Date friday = Date::of(2026, 11, 20);

struct TypedDay {
    const char* text;
    Date day;
};

const TypedDay typedDays[] = {
    {"15", Date::of(2026, 12, 15)},        {"20", Date::of(2026, 11, 20)},        {"31", Date::of(2026, 12, 31)},
    {"15/9", Date::of(2027, 9, 15)},       {"15/12", Date::of(2026, 12, 15)},     {"15/9/26", Date::of(2026, 9, 15)},
    {"15/09/2026", Date::of(2026, 9, 15)}, {"15.09.2026", Date::of(2026, 9, 15)}, {"2026-09-15", Date::of(2026, 9, 15)},
    {"+7", Date::of(2026, 11, 27)},        {"+0", Date::of(2026, 11, 20)},        {"+2s", Date::of(2026, 12, 4)},
    {"+1m", Date::of(2026, 12, 20)},       {"lun", Date::of(2026, 11, 23)},       {"LUN", Date::of(2026, 11, 23)},
    {"ven", Date::of(2026, 11, 27)},       {"dim", Date::of(2026, 11, 22)},       {"mon", Date::of(2026, 11, 23)},
    {"fm", Date::of(2026, 11, 30)},        {"em", Date::of(2026, 11, 30)},        {"auj", Date::of(2026, 11, 20)},
    {"dem", Date::of(2026, 11, 21)},
};

TEST(DateEntry, ReadsEveryShortForm)
{
    for (const Language language : {Language::French, Language::English}) {
        changeLanguage(language);
        for (const TypedDay& one : typedDays) {
            DateEdit edit;
            edit.setToday(friday);
            typeInto(edit, QString::fromUtf8(one.text));
            const auto read = edit.commit();
            ASSERT_TRUE(read.isDone()) << one.text;
            EXPECT_EQ(edit.date(), one.day) << one.text;
            ASSERT_TRUE(edit.commit().isDone())
                << one.text << ": what it shows reads back as " << edit.text().toStdString();
            EXPECT_EQ(edit.date(), one.day) << one.text;
        }
    }
    changeLanguage(Language::French);
}

TEST(DateEntry, ReplacesTheDayThatStandsThere)
{
    DateEdit edit;
    edit.setToday(friday);
    edit.setDate(Date::of(2026, 11, 27));
    edit.setVisible(true);
    edit.setFocus(Qt::TabFocusReason);
    edit.selectAll();
    typeInto(edit, "15");
    EXPECT_EQ(edit.text(), "15");
    ASSERT_TRUE(edit.commit().isDone());
    EXPECT_EQ(edit.date(), Date::of(2026, 12, 15));
}

TEST(DateEntry, RefusesWhatIsNoDayAndKeepsItToBeMended)
{
    for (const char* text : {"31/02", "32", "0", "13/13/2026", "+", "+x", "lundi prochain peut-être",
                             "99999999999999999999", "15/9/26/27", "--", "1e9"}) {
        DateEdit edit;
        edit.setToday(friday);
        typeInto(edit, QString::fromUtf8(text));
        const QString stood = edit.text();
        EXPECT_FALSE(edit.commit().isDone()) << text;
        EXPECT_EQ(edit.text(), stood);
        EXPECT_TRUE(edit.property("wrong").toBool());
        EXPECT_FALSE(edit.toolTip().isEmpty()) << "it says why";
        edit.clear();
        EXPECT_TRUE(edit.commit().isDone()) << "nothing typed is no day, and no fault";
        EXPECT_EQ(edit.date(), std::nullopt);
    }
}

TEST(DateEntry, StepsOverMonthEndsAndLeapDays)
{
    DateEdit edit;
    edit.setToday(Date::of(2028, 1, 31));
    QTest::keyClick(&edit, Qt::Key_PageUp);
    EXPECT_EQ(edit.date(), Date::of(2028, 2, 29));
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), Date::of(2028, 3, 1));
    QTest::keyClick(&edit, Qt::Key_PageDown);
    EXPECT_EQ(edit.date(), Date::of(2028, 2, 1));
}

struct TypedAmount {
    const char* text;
    std::int64_t cents;
};

const TypedAmount typedAmounts[] = {
    {"0", 0},
    {"12", 1'200},
    {"12,5", 1'250},
    {"12.5", 1'250}, // the keypad of many keyboards
    {"1234,56", 123'456},
    {"1 234,56", 123'456},
    {"1\u00a0234,56", 123'456},
    {"1\u202f234,56 €", 123'456},
    {"1.234,56", 123'456},
    {"1,234.56", 123'456},
    {"1234,56 EUR", 123'456},
    {"-12,30", -1'230},
    {"−12,30", -1'230},
    {"12,30-", -1'230},
    {"(12,30)", -1'230},
    {"999999999999,99", 99'999'999'999'999},
};

TEST(MoneyEntry, ReadsAmountsAsPeopleWriteThem)
{
    for (const Language language : {Language::French, Language::English}) {
        changeLanguage(language);
        for (const TypedAmount& one : typedAmounts) {
            AmountEdit edit;
            typeInto(edit, QString::fromUtf8(one.text));
            const auto read = edit.commit();
            ASSERT_TRUE(read.isDone()) << one.text;
            ASSERT_TRUE(edit.amount().has_value()) << one.text;
            EXPECT_EQ(edit.amount()->minorUnits(), one.cents) << one.text;
            ASSERT_TRUE(edit.commit().isDone())
                << one.text << ": what it shows reads back as " << edit.text().toStdString();
            EXPECT_EQ(edit.amount()->minorUnits(), one.cents) << one.text;
        }
    }
    changeLanguage(Language::French);
}

TEST(MoneyEntry, RefusesWhatIsNoAmountAndKeepsIt)
{
    for (const char* text :
         {"douze", "12,3,4", "1e9", "12 34,5", "--5", "99999999999999999999", "12,", "=1+1", "0x10"}) {
        AmountEdit edit;
        typeInto(edit, QString::fromUtf8(text));
        const QString stood = edit.text();
        if (std::string(text) == "12,") { // a mark without digits behind it is no harm
            EXPECT_TRUE(!edit.commit().isDone() || edit.amount() == Money{1'200});
            continue;
        }
        EXPECT_FALSE(edit.commit().isDone()) << text;
        EXPECT_EQ(edit.text(), stood) << text;
        EXPECT_TRUE(edit.property("wrong").toBool()) << text;
        EXPECT_FALSE(edit.toolTip().isEmpty()) << text;
    }
}

TEST(MoneyEntry, NeverDropsCents)
{
    AmountEdit edit;
    typeInto(edit, "0,005");
    const auto read = edit.commit();
    EXPECT_TRUE(!read.isDone() || edit.amount() == Money{1}) << "half a cent is rounded or refused, never zero";
}

} // namespace
} // namespace encours::ui
