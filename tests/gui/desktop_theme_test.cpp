// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desktop_theme.h"

#include "gui/fake_portal.h"
#include "support/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QPalette>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <functional>

namespace encours::ui {

namespace {

class DesktopThemeTest : public testing::Test {
protected:
    ~DesktopThemeTest() override
    {
        QDBusConnection::disconnectFromPeer("portal");
        Theme::current().setDesktopDark(std::nullopt);
        Theme::current().apply(ThemeChoice::Light);
    }
    QDBusConnection bus() { return QDBusConnection::connectToPeer(m_portal.address(), "portal"); }
    static bool waitFor(const std::function<bool()>& isThere)
    {
        for (int turn = 0; turn < 200 && !isThere(); ++turn) QTest::qWait(10);
        return isThere();
    }

    FakePortal m_portal;
};

TEST_F(DesktopThemeTest, ReadsWhatThePortalSays)
{
    EXPECT_EQ(DesktopTheme::read(QVariant(1U)), true);
    EXPECT_EQ(DesktopTheme::read(QVariant(2U)), false);
    EXPECT_EQ(DesktopTheme::read(QVariant(0U)), std::nullopt);
    EXPECT_EQ(DesktopTheme::read(QVariant(7U)), std::nullopt);
    EXPECT_EQ(DesktopTheme::read(QVariant("dark")), std::nullopt);
    EXPECT_EQ(DesktopTheme::read({}), std::nullopt);
    EXPECT_EQ(DesktopTheme::read(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U))))), true);
}

TEST_F(DesktopThemeTest, AsksThePortalAndHearsOfChanges)
{
    m_portal.scheme = 1;
    const QDBusConnection connection = bus();
    ASSERT_TRUE(connection.isConnected());
    DesktopTheme desktop(connection, {}, 2'000);
    ASSERT_TRUE(waitFor([&] { return desktop.isDark().has_value(); }));
    EXPECT_EQ(desktop.isDark(), true);
    int changes = 0;
    QObject::connect(&desktop, &DesktopTheme::changed, [&] { ++changes; });
    m_portal.change(2);
    ASSERT_TRUE(waitFor([&] { return changes == 1; }));
    EXPECT_EQ(desktop.isDark(), false);
    m_portal.change(0);
    ASSERT_TRUE(waitFor([&] { return changes == 2; }));
    EXPECT_EQ(desktop.isDark(), std::nullopt);
}

TEST_F(DesktopThemeTest, KnowsNothingWithoutABus)
{
    DesktopTheme desktop(QDBusConnection("none"), "org.freedesktop.portal.Desktop", 2'000);
    EXPECT_EQ(desktop.isDark(), std::nullopt);
}

TEST_F(DesktopThemeTest, DecidesTheSystemsThemeOnly)
{
    Theme& theme = Theme::current();
    theme.apply(ThemeChoice::System);
    theme.setDesktopDark(true);
    EXPECT_TRUE(theme.isDark());
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    theme.setDesktopDark(false);
    EXPECT_FALSE(theme.isDark());
    theme.setDesktopDark(true);
    theme.apply(ThemeChoice::Light);
    EXPECT_FALSE(theme.isDark()) << "a choice of the person wins";
    theme.apply(ThemeChoice::Dark);
    theme.setDesktopDark(false);
    EXPECT_TRUE(theme.isDark());
}

} // namespace
} // namespace encours::ui
