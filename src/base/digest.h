// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A fingerprint of 32 bytes (BLAKE2b-256).
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    friend auto operator<=>(const Digest&, const Digest&) = default;
    [[nodiscard]] std::string toHex() const; ///< 64 lower-case digits
    /// Nothing unless there are exactly 64 hexadecimal digits.
    [[nodiscard]] static std::optional<Digest> fromHex(std::string_view text);
};

/// Makes the digest of a sequence of values. Each value is added with its kind and length, so that two different
/// sequences never look alike ("ab","c" and "a","bc" differ).
class DigestBuilder {
public:
    DigestBuilder();
    DigestBuilder(DigestBuilder&&) noexcept;
    DigestBuilder& operator=(DigestBuilder&&) noexcept;
    ~DigestBuilder();

    DigestBuilder& add(std::string_view text);
    DigestBuilder& add(const char* text) { return add(std::string_view{text}); }
    DigestBuilder& add(std::int64_t number);
    DigestBuilder& add(const Digest& digest);
    /// The digest of all that was added; the builder is used up.
    [[nodiscard]] Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Digest of bytes as they are, e.g. of a file: without kind and length.
[[nodiscard]] Digest digestOf(std::string_view bytes);

/// Bytes that nobody can foresee.
[[nodiscard]] std::string randomBytes(std::size_t count);

/// Two lower-case digits for each byte.
[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace encours
