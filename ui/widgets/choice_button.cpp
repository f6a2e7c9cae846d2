// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_button.h"

#include "support/theme.h"

namespace encours::ui {

ChoiceButton::ChoiceButton(QWidget* parent) : QPushButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setLook(this, "look", "choice");
}

QSize ChoiceButton::sizeHint() const
{
    constexpr int rounding = 2; // advances are fractions of a pixel
    const QFontMetrics strong(Theme::current().font(TextRole::Strong));
    const int more = strong.horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(qMax(0, more) + rounding, 0);
}

} // namespace encours::ui
