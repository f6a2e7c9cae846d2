// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/format.h"
#include "support/language.h"
#include "widgets/ageing_bar.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/dense_table.h"
#include "widgets/pill.h"
#include "widgets/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QStandardItemModel>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace encours::ui {
namespace {

const Date friday = Date::of(2026, 11, 20);

std::optional<Date> typed(const char* text)
{
    DateEdit edit;
    edit.setToday(friday);
    QTest::keyClicks(&edit, QString::fromUtf8(text));
    const auto read = edit.commit();
    return read ? *read : std::nullopt;
}

TEST(DateEdit, ReadsDaysAsPeopleTypeThem)
{
    EXPECT_EQ(typed("27"), Date::of(2026, 11, 27));
    EXPECT_EQ(typed("15"), Date::of(2026, 12, 15));
    EXPECT_EQ(typed("+7"), Date::of(2026, 11, 27));
    EXPECT_EQ(typed("lun"), Date::of(2026, 11, 23));
    EXPECT_EQ(typed("fm"), Date::of(2026, 11, 30));
}

TEST(DateEdit, ShowsTheWeekdayOnceRead)
{
    changeLanguage(Language::French);
    DateEdit edit;
    edit.setToday(friday);
    QTest::keyClicks(&edit, "+7");
    ASSERT_TRUE(edit.commit().isDone());
    EXPECT_EQ(edit.text(), "ven. 27/11/2026");
    ASSERT_TRUE(edit.commit().isDone()) << "what it shows itself reads back";
    EXPECT_EQ(edit.date(), Date::of(2026, 11, 27));
}

TEST(DateEdit, KeepsWrongTextAndMarksIt)
{
    DateEdit edit;
    edit.setToday(friday);
    edit.setDate(friday);
    edit.setText("31/02");
    EXPECT_FALSE(edit.commit().isDone());
    EXPECT_EQ(edit.text(), "31/02");
    EXPECT_TRUE(edit.property("wrong").toBool());
    EXPECT_EQ(edit.date(), friday);
}

TEST(DateEdit, StepsByDaysAndMonths)
{
    DateEdit edit;
    edit.setToday(friday);
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), Date::of(2026, 11, 21));
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(edit.date(), friday);
    QTest::keyClick(&edit, Qt::Key_PageUp);
    EXPECT_EQ(edit.date(), Date::of(2026, 12, 20));
}

TEST(AmountEdit, ReadsFrenchAmountsAndShowsThemGrouped)
{
    changeLanguage(Language::French);
    AmountEdit edit;
    QTest::keyClicks(&edit, "36776,29");
    ASSERT_TRUE(edit.commit().isDone());
    EXPECT_EQ(edit.amount(), Money{3'677'629});
    EXPECT_EQ(edit.text(), amountText(Money{3'677'629}));
    ASSERT_TRUE(edit.commit().isDone());
    EXPECT_EQ(edit.amount(), Money{3'677'629});
}

TEST(AmountEdit, RefusesASecondDecimalMark)
{
    AmountEdit edit;
    edit.setText("12,3,4");
    const auto read = edit.commit();
    ASSERT_FALSE(read.isDone());
    EXPECT_EQ(read.fault().code, FaultCode::AmountMalformed);
    EXPECT_EQ(edit.text(), "12,3,4");
}

TEST(Pill, IsNamedByItsWordAndClickedByKey)
{
    Pill pill(Status{Icon::Cross, "promis rompu", Tone::Red});
    EXPECT_EQ(pill.accessibleName(), "promis rompu");
    int clicks = 0;
    QObject::connect(&pill, &Pill::clicked, [&clicks] { ++clicks; });
    QTest::keyClick(&pill, Qt::Key_Space);
    EXPECT_EQ(clicks, 0) << "a pill that only shows does nothing";
    pill.setClickable(true);
    QTest::keyClick(&pill, Qt::Key_Space);
    EXPECT_EQ(clicks, 1);
}

TEST(PlainText, NeverLetsANameBecomeMarkup)
{
    const QString name = "<img src=/dev/zero>";
    const std::unique_ptr<QLabel> label(plainLabel(name));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), name);
    EXPECT_FALSE(plainToolTip(name).contains("<img"));
    EXPECT_EQ(withoutMnemonics("Martin & Fils"), "Martin && Fils");
}

TEST(AgeingBar, SaysItsPartsInWords)
{
    changeLanguage(Language::French);
    AgeingBar bar;
    Ageing ageing;
    ageing.notDue = Money{10'123};
    ageing.over90 = Money{5'050};
    bar.setAgeing(ageing);
    EXPECT_TRUE(bar.accessibleDescription().contains(amountText(Money{5'050})));
    EXPECT_FALSE(bar.accessibleDescription().contains(amountText(Money{0})));
}

TEST(DenseTable, CopiesTheSelectedRowForASpreadsheet)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({"Client", "Solde"});
    model.setItem(0, 0, new QStandardItem("Éts\tLefèvre"));
    model.setItem(0, 1, new QStandardItem(bareAmountText(Money{512'990})));
    DenseTable table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Éts Lefèvre\t5129,90");
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Client\tSolde\nÉts Lefèvre\t5129,90");
}

TEST(Theme, KeepsInkReadableOnItsFill)
{
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::current().apply(choice);
        for (const auto tone : {Tone::Neutral, Tone::Red, Tone::Amber, Tone::Green, Tone::Violet, Tone::Blue}) {
            const ToneColours colours = Theme::current().tone(tone);
            const double ink = luminance(colours.ink);
            const double fill = luminance(colours.fill);
            const double contrast = (std::max(ink, fill) + 0.05) / (std::min(ink, fill) + 0.05);
            EXPECT_GE(contrast, 4.5) << "tone " << static_cast<int>(tone) << ", dark " << Theme::current().isDark();
        }
    }
    Theme::current().apply(ThemeChoice::Light);
}

} // namespace
} // namespace encours::ui
