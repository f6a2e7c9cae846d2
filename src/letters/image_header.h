// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

enum class ImageKind : std::uint8_t { Png, Jpeg };

/// What a picture says of itself before it is decoded.
struct ImageHeader {
    ImageKind kind = ImageKind::Png;
    int width = 0; ///< pixels
    int height = 0;
};
inline constexpr int widestImage = 8'000; ///< pixels a side

/// Reads the header of a PNG or JPEG that is there to its end; nothing for other bytes, for one that was cut off and for one
/// larger than `widestImage`.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(std::string_view bytes);

} // namespace encours
