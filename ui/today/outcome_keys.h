// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace encours::ui {

/// The digit that a key stands for: 0–9 of the main row, shifted or not, of the keypad, and the unshifted top row of an
/// AZERTY keyboard (& é " ' ( - è _ ç à). Nothing for other keys.
[[nodiscard]] std::optional<int> digitOf(int key);
/// The same of a key that was pressed: signs that another layout has elsewhere, or with Shift, are not digits.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent& event);

} // namespace encours::ui
