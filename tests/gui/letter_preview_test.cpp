// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letter_preview.h"

#include "letters/letter.h"
#include "print/letter_layout.h"
#include "support/language.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace encours::ui {
namespace {

/// A letter over several pages.
Letter longLetter(int paragraphs = 60)
{
    Letter letter;
    letter.sender = {"Maison Test"};
    letter.recipient = {"RESTAURANT <b>X</b>", "1 RUE Y", "69001 LYON"};
    letter.subject = "Relance";
    letter.opening.assign(static_cast<std::size_t>(paragraphs), "Un paragraphe de cette lettre, sur une ligne.");
    letter.signature = {"Claire Fontaine"};
    return letter;
}

class LetterPreviewTest : public testing::Test {
protected:
    LetterPreviewTest()
    {
        changeLanguage(Language::French);
        m_preview.resize(640, 500);
        m_preview.show();
        m_preview.setFocus();
        QCoreApplication::processEvents();
    }
    void show(const Letter& letter)
    {
        m_preview.showLetter(letter, {});
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(&m_preview, key); }
    [[nodiscard]] QString pageLabel() { return m_preview.findChild<QLabel*>("letterPage")->text().simplified(); }

    LetterPreview m_preview;
};

TEST_F(LetterPreviewTest, SaysWhyItIsEmpty)
{
    auto* nothing = m_preview.findChild<QLabel*>("letterNothing");
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_EQ(m_preview.pageCount(), 0);
    EXPECT_EQ(m_preview.pageText(), QString());
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_End, Qt::Key_Plus, Qt::Key_0}) press(key);
    m_preview.showNothing("Ce client ne doit rien. <img src=x>");
    EXPECT_EQ(nothing->text(), "Ce client ne doit rien. <img src=x>");
    show(longLetter());
    EXPECT_FALSE(nothing->isVisible());
    m_preview.clear();
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_FALSE(nothing->text().contains("img"));
}

TEST_F(LetterPreviewTest, TurnsPagesByKeys)
{
    show(longLetter());
    ASSERT_GE(m_preview.pageCount(), 2);
    EXPECT_EQ(m_preview.page(), 0);
    QSignalSpy turned(&m_preview, &LetterPreview::pageTurned);
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_preview.page(), 1);
    EXPECT_GE(turned.size(), 1);
    EXPECT_EQ(pageLabel(), QString("Page 2 sur %1").arg(m_preview.pageCount()));
    press(Qt::Key_Home);
    EXPECT_EQ(m_preview.page(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(m_preview.page(), m_preview.pageCount() - 1);
}

TEST_F(LetterPreviewTest, ChangesItsSizeAndFitsTheWidthAgain)
{
    show(longLetter());
    const int fitting = m_preview.sizePercent();
    press(Qt::Key_Plus);
    EXPECT_GT(m_preview.sizePercent(), fitting);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_LT(m_preview.sizePercent(), fitting);
    m_preview.resize(800, 500);
    QCoreApplication::processEvents();
    EXPECT_LT(m_preview.sizePercent(), fitting) << "a size that was chosen stays";
    press(Qt::Key_0);
    EXPECT_GT(m_preview.sizePercent(), fitting) << "fits the wider window";
    for (int step = 0; step < 30; ++step) m_preview.enlarge();
    EXPECT_EQ(m_preview.sizePercent(), 300);
    for (int step = 0; step < 30; ++step) m_preview.reduce();
    EXPECT_EQ(m_preview.sizePercent(), 25);
}

TEST_F(LetterPreviewTest, TellsTheTextOfThePageInSight)
{
    show(longLetter());
    EXPECT_TRUE(m_preview.accessibleDescription().contains("RESTAURANT <b>X</b>"));
    EXPECT_TRUE(m_preview.accessibleName().simplified().contains("Page 1"));
    press(Qt::Key_PageDown);
    EXPECT_FALSE(m_preview.accessibleDescription().contains("RESTAURANT"));
    EXPECT_TRUE(m_preview.pageText().contains("Un paragraphe"));
}

TEST_F(LetterPreviewTest, StaysOnThePageWhenTheLetterIsWrittenAnew)
{
    show(longLetter());
    press(Qt::Key_PageDown);
    Letter changed = longLetter();
    changed.subject = "Autre objet";
    show(changed);
    EXPECT_EQ(m_preview.page(), 1);
    show(longLetter(1));
    EXPECT_EQ(m_preview.page(), 0);
    EXPECT_EQ(m_preview.pageCount(), 1);
}

TEST_F(LetterPreviewTest, PaintsWhatThePaperHas)
{
    show(longLetter());
    const QImage picture = m_preview.findChild<QWidget*>("letterSheets")->grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    }
    EXPECT_GT(dark, 200);
}

} // namespace
} // namespace encours::ui
