// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <functional>

namespace encours::ui {

/// Language of the window. Changing it installs our words and Qt's; every widget then gets QEvent::LanguageChange.
[[nodiscard]] Language currentLanguage();
void changeLanguage(Language language);
/// Calls `say` with the texts of a language, whatever that of the window, without telling any widget: for words that are
/// looked up in both languages. What is shown must not be set in it.
void speakIn(Language language, const std::function<void()>& say);

} // namespace encours::ui
