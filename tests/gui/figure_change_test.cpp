// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_change.h"

#include "gui/gui_fixture.h"
#include "support/language.h"

namespace encours::ui {
namespace {

const QString minus = QString(QChar(0x2212));

Indicator figure(IndicatorCode code, std::optional<std::int64_t> value)
{
    Indicator made;
    made.code = code;
    made.value = value;
    return made;
}

class FigureChangeTest : public GuiTest {
protected:
    static FigureChange change(IndicatorCode code, std::int64_t now, std::int64_t before)
    {
        const Indicator later = figure(code, now);
        const Indicator earlier = figure(code, before);
        return changeOf(&later, &earlier);
    }
};

TEST_F(FigureChangeTest, SaysAnAmountInPerCentOfWhatItWas)
{
    const FigureChange less = change(IndicatorCode::Overdue, 92'000, 100'000);
    EXPECT_TRUE(less.text.startsWith(minus + "8")) << less.text.toStdString();
    EXPECT_EQ(less.tone, Tone::Green);
    EXPECT_FALSE(less.word.isEmpty());
    EXPECT_TRUE(change(IndicatorCode::Overdue, 100'499, 100'000).text.startsWith("+0"));
    EXPECT_TRUE(change(IndicatorCode::Overdue, 250'000, 100'000).text.startsWith("+150"));
    EXPECT_EQ(change(IndicatorCode::Overdue, 250'000, 100'000).tone, Tone::Red);
}

TEST_F(FigureChangeTest, SaysDaysAndSharesAsTheirDifference)
{
    EXPECT_TRUE(change(IndicatorCode::Dso, 462, 493).text.startsWith(minus + "3,1"));
    EXPECT_TRUE(change(IndicatorCode::PromisesOnTime, 7'100, 6'700).text.startsWith("+4,0"));
    EXPECT_EQ(change(IndicatorCode::PromisesOnTime, 7'100, 6'700).tone, Tone::Green) << "more is better";
    EXPECT_EQ(change(IndicatorCode::Disputes, 9, 7).text, "+2");
}

TEST_F(FigureChangeTest, KeepsSilentWhereNothingCanBeCompared)
{
    const Indicator none = figure(IndicatorCode::Dso, std::nullopt);
    const Indicator some = figure(IndicatorCode::Dso, 453);
    EXPECT_TRUE(changeOf(&some, &none).text.isEmpty());
    EXPECT_TRUE(changeOf(&none, &some).text.isEmpty());
    EXPECT_TRUE(changeOf(&some, nullptr).text.isEmpty());
    EXPECT_TRUE(change(IndicatorCode::Overdue, 5'000, 0).text.isEmpty()) << "no share of nothing";
    Indicator most = figure(IndicatorCode::DsoCountBack, 610);
    most.isAtLeast = true;
    const Indicator before = figure(IndicatorCode::DsoCountBack, 500);
    EXPECT_TRUE(changeOf(&most, &before).text.isEmpty());
    EXPECT_EQ(change(IndicatorCode::Dso, 453, 453).tone, Tone::Neutral);
}

TEST_F(FigureChangeTest, StaysExactForVeryLargeAmounts)
{
    constexpr std::int64_t large = 4'000'000'000'000'000'000;
    EXPECT_TRUE(change(IndicatorCode::Overdue, large, large / 2).text.startsWith("+100"));
}

} // namespace
} // namespace encours::ui
