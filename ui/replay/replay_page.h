// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/tabbed_page.h"

namespace encours::ui {

/// The past again: what the lists would have been under another plan, and what they were each morning.
class ReplayPage : public TabbedPage {
    Q_OBJECT
public:
    explicit ReplayPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("replay"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Replay; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::SHIFT | Qt::Key_F8; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs, and `run`: replays what is asked
    void showPlace(const QString& place) override;

protected:
    /// The list of today may have been kept meanwhile, and nothing tells so.
    [[nodiscard]] bool isStaleWhenShown() const override { return true; }
};

} // namespace encours::ui
