// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// The text of a file as UTF-8. Files that are UTF-8 already are not copied: `text` then looks into the file's bytes,
/// which must outlive this value. Moving keeps `text` right; copying is not possible.
class DecodedText {
public:
    DecodedText(std::string_view text, std::string encoding) : m_view(text), m_encoding(std::move(encoding)) {}
    DecodedText(std::string owned, std::string encoding, bool wasGuessed)
        : m_owned(std::move(owned)), m_isOwned(true), m_encoding(std::move(encoding)), m_wasGuessed(wasGuessed)
    {
    }
    DecodedText(DecodedText&&) noexcept = default;
    DecodedText& operator=(DecodedText&&) noexcept = default;
    DecodedText(const DecodedText&) = delete;
    DecodedText& operator=(const DecodedText&) = delete;
    ~DecodedText() = default;

    [[nodiscard]] std::string_view text() const { return m_isOwned ? std::string_view{m_owned} : m_view; }
    [[nodiscard]] const std::string& encoding() const { return m_encoding; } ///< as ImportReport::encoding names it
    [[nodiscard]] bool wasGuessed() const
    {
        return m_wasGuessed;
    } ///< an eight-bit encoding that nothing in the file names

private:
    std::string_view m_view;
    std::string m_owned;
    bool m_isOwned = false;
    std::string m_encoding;
    bool m_wasGuessed = false;
};

/// Reads bytes as text: byte order marks first, then strict UTF-8, else an eight-bit encoding: Windows-1252 when bytes
/// 0x80–0x9F occur (they are letters and signs only there), else ISO-8859-15, where 0xA4 is the euro sign.
/// `encoding` overrides the guess. Errors: EncodingUnknown{file} for UTF-32, UTF-16 without its mark, broken UTF-8 or
/// UTF-16, names that we do not know, and bytes that the encoding does not have.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, const std::string& fileName,
                                             const std::optional<std::string>& encoding);

/// True for what is no text at all: PDF, ZIP (and so XLSX), images, executables, old Office files, or bytes that are
/// mostly control characters. A text with a few NUL bytes is not binary; its lines are refused one by one.
[[nodiscard]] bool looksBinary(std::string_view bytes);

} // namespace encours
