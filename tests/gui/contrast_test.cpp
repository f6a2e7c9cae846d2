// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/style_sheet.h"
#include "support/theme.h"

#include <QColor>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace encours::ui {
namespace {

// WCAG 2.1, 1.4.3 and 1.4.11, level AA.
constexpr double leastOfText = 4.5;
constexpr double leastOfShapes = 3.0;

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [least, most] = std::minmax({luminance(one), luminance(other)});
    return (most + 0.05) / (least + 0.05);
}

using Named = std::pair<const char*, QColor>;

class ContrastTest : public testing::TestWithParam<ThemeChoice> {
protected:
    ContrastTest() { Theme::current().apply(GetParam()); }
    ~ContrastTest() override { Theme::current().apply(ThemeChoice::Light); }

    static void expectReadable(const Named& ink, const Named& fill, double least = leastOfText)
    {
        EXPECT_GE(contrast(ink.second, fill.second), least)
            << ink.first << " " << ink.second.name().toStdString() << " on " << fill.first << " "
            << fill.second.name().toStdString();
    }
    static std::vector<Named> fills()
    {
        const ThemeColours& c = Theme::current().colours();
        return {{"page", c.page},           {"panel", c.panel},   {"subtle", c.subtle}, {"hover", c.hover},
                {"selection", c.selection}, {"chosen", c.chosen}, {"field", c.field}};
    }
    static std::vector<Named> toneInks()
    {
        std::vector<Named> inks;
        const std::pair<const char*, Tone> tones[] = {{"neutral", Tone::Neutral}, {"red", Tone::Red},
                                                      {"amber", Tone::Amber},     {"green", Tone::Green},
                                                      {"violet", Tone::Violet},   {"blue", Tone::Blue}};
        for (const auto& [name, tone] : tones) inks.emplace_back(name, Theme::current().tone(tone).ink);
        return inks;
    }
};

TEST_P(ContrastTest, LetsEveryTextBeReadOnEveryFillOfTheWindow)
{
    const ThemeColours& c = Theme::current().colours();
    for (const Named& fill : fills()) {
        for (const Named& ink : {Named{"text", c.text}, Named{"muted", c.muted}, Named{"accent", c.accent}})
            expectReadable(ink, fill);
        for (const Named& ink : toneInks()) expectReadable(ink, fill);
    }
    expectReadable({"onAccent", c.onAccent}, {"accent", c.accent});
    expectReadable({"onAccent", c.onAccent}, {"accentHover", c.accentHover});
}

TEST_P(ContrastTest, LetsBadgesAndBannersBeRead)
{
    const ThemeColours& c = Theme::current().colours();
    for (const Tone tone : {Tone::Neutral, Tone::Red, Tone::Amber, Tone::Green, Tone::Violet, Tone::Blue}) {
        const ToneColours colours = Theme::current().tone(tone);
        expectReadable({"ink of a badge", colours.ink}, {"its fill", colours.fill});
        expectReadable({"text", c.text}, {"fill of a badge", colours.fill});
    }
    expectReadable({"link", c.accent}, {"banner", Theme::current().tone(Tone::Amber).fill});
}

TEST_P(ContrastTest, LetsTheFocusBeSeen)
{
    const ThemeColours& c = Theme::current().colours();
    for (const Named& fill : fills()) expectReadable({"focus", c.accent}, fill, leastOfShapes);
    expectReadable({"focus of a primary button", c.text}, {"panel", c.panel}, leastOfShapes);
}

/// Buckets stand side by side without words on them: each differs from its neighbours, and none vanishes on the panel.
TEST_P(ContrastTest, TellsBucketsApartByMoreThanHue)
{
    const ThemeColours& c = Theme::current().colours();
    const AgeBucket buckets[] = {AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90,
                                 AgeBucket::Over90};
    for (std::size_t i = 0; i < std::size(buckets); ++i) {
        const QColor colour = Theme::current().ageing(buckets[i]);
        EXPECT_GE(contrast(colour, c.panel), 1.3) << "bucket " << i;
        if (i == 0) continue;
        EXPECT_GE(contrast(colour, Theme::current().ageing(buckets[i - 1])), 1.1) << "bucket " << i;
    }
}

TEST_P(ContrastTest, FillsEveryColourOfTheStyleSheet)
{
    const QString sheet = styleSheetFor(Theme::current());
    const auto left = QRegularExpression(QStringLiteral("@[A-Za-z]+")).match(sheet);
    EXPECT_FALSE(left.hasMatch()) << left.captured().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Themes, ContrastTest, testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

} // namespace
} // namespace encours::ui
