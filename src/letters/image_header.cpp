// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/image_header.h"

#include <algorithm>
#include <cstddef>

namespace encours {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n"sv;
constexpr std::string_view pngEnd = "IEND\xae\x42\x60\x82"sv;
constexpr std::string_view jpegStart = "\xff\xd8\xff"sv;
constexpr std::string_view jpegEnd = "\xff\xd9"sv;

int byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

int twoBytes(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);
}

std::optional<ImageHeader> sized(ImageKind kind, std::int64_t width, std::int64_t height)
{
    if (width < 1 || height < 1 || width > widestImage || height > widestImage) return std::nullopt;
    return ImageHeader{kind, static_cast<int>(width), static_cast<int>(height)};
}

std::optional<ImageHeader> readPng(std::string_view bytes)
{
    constexpr std::size_t typeAt = 12;
    constexpr std::size_t widthAt = 16;
    constexpr std::size_t heightAt = 20;
    constexpr std::int64_t upper = 65'536;
    if (bytes.substr(std::min(typeAt, bytes.size()), 4) != "IHDR") return std::nullopt;
    if (bytes.find(pngEnd) == std::string_view::npos) return std::nullopt;
    return sized(ImageKind::Png, twoBytes(bytes, widthAt) * upper + twoBytes(bytes, widthAt + 2),
                 twoBytes(bytes, heightAt) * upper + twoBytes(bytes, heightAt + 2));
}

/// A frame begins with a marker of C0 to CF that is no table: C4, C8 and CC are.
bool beginsFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<ImageHeader> readJpeg(std::string_view bytes)
{
    if (bytes.rfind(jpegEnd) == std::string_view::npos) return std::nullopt;
    for (std::size_t at = 2; at + 4 < bytes.size();) {
        if (byteAt(bytes, at) != 0xFF) return std::nullopt;
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) {
            ++at; // filling
            continue;
        }
        if (beginsFrame(marker)) return sized(ImageKind::Jpeg, twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
        const int length = twoBytes(bytes, at + 2);
        if (length < 2) return std::nullopt;
        at += 2 + static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageHeader> readImageHeader(std::string_view bytes)
{
    if (bytes.starts_with(pngSignature)) return readPng(bytes);
    if (bytes.starts_with(jpegStart)) return readJpeg(bytes);
    return std::nullopt;
}

} // namespace encours
