// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "shell/page.h"
#include "shell/rail.h"

#include <algorithm>

namespace encours::ui {
namespace {

class RailTest : public GuiTest {
protected:
    /// Places of the entries from top to bottom, in the window.
    [[nodiscard]] std::vector<QRect> places(QSize size)
    {
        m_window->resize(size);
        settle();
        auto* rail = find<Rail>("rail");
        std::vector<QRect> places;
        for (const auto* button : rail->findChildren<RailButton*>())
            places.emplace_back(button->mapTo(rail, QPoint()), button->size());
        std::sort(places.begin(), places.end(), [](const QRect& a, const QRect& b) { return a.top() < b.top(); });
        return places;
    }
    void expectAllInSight(QSize size)
    {
        const auto entries = places(size);
        const QStringList keys = m_window->pageKeys();
        const auto onRail = std::count_if(keys.begin(), keys.end(),
                                          [this](const QString& key) { return m_window->page(key)->isOnRail(); });
        ASSERT_EQ(entries.size(), static_cast<std::size_t>(onRail));
        for (std::size_t i = 1; i < entries.size(); ++i)
            EXPECT_GT(entries[i].top(), entries[i - 1].bottom()) << "entry " << i << " at " << size.height();
        EXPECT_LE(entries.back().bottom(), find<Rail>("rail")->height()) << size.height();
    }
};

TEST_F(RailTest, KeepsEveryPageInSightInALowWindow)
{
    openSmallBook();
    for (const QSize size : {QSize(1024, 640), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1200)})
        expectAllInSight(size);
}

TEST_F(RailTest, IsRoomyAgainInAHighWindow)
{
    openSmallBook();
    const int low = places({1366, 768}).front().height();
    EXPECT_GT(places({1920, 1400}).front().height(), low);
}

} // namespace
} // namespace encours::ui
