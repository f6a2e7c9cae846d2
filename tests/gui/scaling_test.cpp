// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"
#include "shell/page.h"
#include "support/language.h"
#include "widgets/icons.h"

#include <QAbstractButton>
#include <QPixmap>

namespace encours::ui {
namespace {

/// What depends on how large the desktop draws: run again by ctest under other scale factors.
class ScalingTest : public GuiTest {
protected:
    /// Texts of buttons that are wider than the button.
    [[nodiscard]] QStringList cutTexts() const
    {
        QStringList cut;
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            const bool isShown = button->isVisible() && !button->visibleRegion().isEmpty() && !button->text().isEmpty();
            if (!isShown || button->inherits("encours::ui::RailButton")) continue;
            QString text = button->text();
            text.remove('&');
            const int needed = button->fontMetrics().horizontalAdvance(text);
            if (needed > button->width()) cut << text;
        }
        return cut;
    }
    /// On every place of every page, at the smallest usual window.
    void expectNoButtonCut()
    {
        openSmallBook();
        m_window->resize(1366, 768);
        for (const QString& key : m_window->pageKeys()) {
            QStringList places = m_window->page(key)->places();
            if (places.isEmpty()) places << QString();
            for (const QString& place : places) {
                m_context->show(key, place);
                settle();
                EXPECT_TRUE(cutTexts().isEmpty())
                    << key.toStdString() << '.' << place.toStdString() << ": " << cutTexts().join(" | ").toStdString();
            }
        }
    }
};

TEST_F(ScalingTest, CutsNoButtonInFrench)
{
    expectNoButtonCut();
}

TEST_F(ScalingTest, CutsNoButtonInEnglish)
{
    changeLanguage(Language::English);
    expectNoButtonCut();
    changeLanguage(Language::French);
}

TEST_F(ScalingTest, LetsTheWindowBeAsSmallAsAScaledScreen)
{
    openSmallBook();
    // 1920 × 1080 at 175 %, 2560 × 1440 at 200 %.
    for (const QSize screen : {QSize(1097, 640), QSize(1280, 720)}) {
        m_window->resize(screen);
        settle();
        EXPECT_EQ(m_window->size(), screen)
            << "some page asks for more than " << screen.width() << " x " << screen.height();
        for (const QString& key : m_window->pageKeys())
            EXPECT_LE(m_window->page(key)->minimumSizeHint().width(), screen.width() - size::railWidth)
                << key.toStdString();
    }
}

TEST_F(ScalingTest, DrawsIconsWithThePixelsOfTheScreen)
{
    for (const qreal ratio : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        const QPixmap icon = iconPixmap(Icon::Phone, 20, Qt::black, ratio);
        EXPECT_EQ(icon.size(), QSize(qRound(20 * ratio), qRound(20 * ratio))) << ratio;
        EXPECT_DOUBLE_EQ(icon.devicePixelRatio(), ratio);
    }
    EXPECT_EQ(QGuiApplication::highDpiScaleFactorRoundingPolicy(), Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

} // namespace
} // namespace encours::ui
