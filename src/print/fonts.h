// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace encours {

/// The family that letters are set in: Noto Sans (package fonts-noto-core), whose digits are equally wide. Where it is
/// not installed, the platform's sans serif stands in and the log says so once. Needs a QGuiApplication.
[[nodiscard]] std::string letterFontFamily();

} // namespace encours
