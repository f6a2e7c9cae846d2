// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/tabbed_page.h"

namespace encours::ui {

/// F7: everything that is written to customers: the dunning run of the day, the letters that were kept, the outbox, the wordings,
/// and what came back.
class RunsPage : public TabbedPage {
    Q_OBJECT
public:
    explicit RunsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railWord() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Letter; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F7; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
};

} // namespace encours::ui
