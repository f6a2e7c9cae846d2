// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace encours::ui {

/// One of several ways to narrow a list. It is as wide as its heavier face, so that choosing it cuts no word and moves
/// nothing.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace encours::ui
