// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_page.h"

namespace encours::ui {

/// The promises of the book and what became of them.
class PromisesPage : public RegisterPage {
    Q_OBJECT
public:
    explicit PromisesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("promises"); }
    [[nodiscard]] Icon icon() const override { return Icon::Promise; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::SHIFT | Qt::Key_F2; }
};

} // namespace encours::ui
