// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/gui_fixture.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

namespace encours::ui {

/// A page of the window, and a place on it when it has several.
struct WindowPlace {
    QString page;
    QString place;

    [[nodiscard]] std::string name() const;
};

/// The whole window over a demonstration book, walked page by page and place by place: what is asked of every screen is asked
/// of those that come later too.
class WholeWindowTest : public GuiTest {
protected:
    struct Size {
        int customers = 40;
        int invoices = 600;
    };
    void openDemonstration(const Size& size);
    void openDemonstration() { openDemonstration({}); }
    [[nodiscard]] std::vector<WindowPlace> everyPlace() const;
    /// Goes there and waits until the window has settled.
    void go(const WindowPlace& place);
    void settleAll();
    /// Calls `look` in each place whose turn it is: walks are cut into parts, so that none takes long.
    void walk(int part, int parts, const std::function<void(const WindowPlace&)>& look);

    /// Every visible and enabled widget that Tab may reach, in the order of the tree.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;
    /// `QLineEdit 'note'`, for messages.
    [[nodiscard]] static std::string nameOf(const QWidget* widget);
};

} // namespace encours::ui
