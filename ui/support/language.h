// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace encours::ui {

/// Language of the window. Changing it installs our words and Qt's; every widget then gets QEvent::LanguageChange.
[[nodiscard]] Language currentLanguage();
void changeLanguage(Language language);

} // namespace encours::ui
