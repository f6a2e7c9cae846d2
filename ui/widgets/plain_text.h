// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QString>

class QLabel;
class QMessageBox;
class QWidget;

namespace encours::ui {

/// The only places where labels, message boxes and tooltips are made: a customer's name is data, and a label that takes it
/// for rich text can open files. A lint refuses them elsewhere.

/// A label that shows its text as it is, in one of the three sizes.
[[nodiscard]] QLabel* plainLabel(const QString& text = {}, TextRole role = TextRole::Body, QWidget* parent = nullptr);
/// The same over several lines.
[[nodiscard]] QLabel* wrappedLabel(const QString& text = {}, TextRole role = TextRole::Body, QWidget* parent = nullptr);
/// Colours a label in a tone's ink; Neutral gives the role's own colour back.
void setTone(QLabel* label, Tone tone);
/// Cuts with an ellipsis what does not fit into `width`; the whole text becomes the tooltip when something was cut.
void setElidedText(QLabel* label, const QString& text, int width);
void setPlainToolTip(QWidget* widget, const QString& text);
/// For Qt::ToolTipRole of models.
[[nodiscard]] QString plainToolTip(const QString& text);
/// For texts of buttons and menus: `&` is shown, not taken as a mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);
[[nodiscard]] QMessageBox* plainMessageBox(QWidget* parent, const QString& title, const QString& text);

} // namespace encours::ui
