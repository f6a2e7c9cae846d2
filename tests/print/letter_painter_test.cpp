// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_painter.h"

#include "letters/letter_samples.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace encours {
namespace {

constexpr int dotsPerMillimetre = 4;

QImage paint(const LaidOutLetter& letter, std::size_t page)
{
    const SizeMm size = pageSizeMm();
    QImage image{static_cast<int>(size.width) * dotsPerMillimetre, static_cast<int>(size.height) * dotsPerMillimetre,
                 QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    paintPage(painter, letter, page);
    return image;
}

/// True when something dark stands in the rectangle.
bool hasInk(const QImage& image, const RectMm& area)
{
    for (int y = static_cast<int>(area.y * dotsPerMillimetre); y < area.bottom() * dotsPerMillimetre; ++y) {
        for (int x = static_cast<int>(area.x * dotsPerMillimetre); x < area.right() * dotsPerMillimetre; ++x) {
            if (qGray(image.pixel(x, y)) < 140) return true;
        }
    }
    return false;
}

TEST(LetterPainter, DrawsOnScreenWhereThePaperHasIt)
{
    const QImage page = paint(layOut(samples::letter(3)), 0);
    EXPECT_TRUE(hasInk(page, {110, 55, 80, 4})) << "first line of the address";
    EXPECT_TRUE(hasInk(page, {110, 63, 80, 4})) << "third line of the address";
    EXPECT_FALSE(hasInk(page, {110, 68, 80, 10})) << "a fourth line";
    EXPECT_FALSE(hasInk(page, {90, 44, 110, 11})) << "above the window";
    EXPECT_FALSE(hasInk(page, {0, 0, 4, 297})) << "left edge";
    EXPECT_FALSE(hasInk(page, {192, 0, 18, 297})) << "right margin";
}

TEST(LetterPainter, LeavesThePainterAsItWas)
{
    QImage image{100, 100, QImage::Format_RGB32};
    QPainter painter{&image};
    painter.scale(0.5, 0.5);
    const QTransform before = painter.transform();
    paintPage(painter, layOut(samples::letter(1)), 0);
    EXPECT_EQ(painter.transform(), before);
}

TEST(LetterPainter, RefusesAPageThatTheLetterDoesNotHave)
{
    QImage image{100, 100, QImage::Format_RGB32};
    QPainter painter{&image};
    const LaidOutLetter letter = layOut(samples::letter(1));
    EXPECT_THROW(paintPage(painter, letter, 1), ContractBroken);
}

} // namespace
} // namespace encours
