// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

/// Language of texts made for people.
enum class Language : std::uint8_t { French, English };

} // namespace encours
