// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_page.h"

namespace encours::ui {

/// The board of disputes.
class DisputesPage : public RegisterPage {
    Q_OBJECT
public:
    explicit DisputesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("disputes"); }
    [[nodiscard]] Icon icon() const override { return Icon::Dispute; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::SHIFT | Qt::Key_F3; }
};

} // namespace encours::ui
