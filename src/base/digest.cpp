// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include "base/contract.h"

#include <sodium.h>

namespace encours {
namespace {

void prepareSodium()
{
    static const bool ready = sodium_init() >= 0;
    expect(ready, "libsodium cannot start");
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::optional<unsigned> hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a') + 10;
    if (digit >= 'A' && digit <= 'F') return static_cast<unsigned>(digit - 'A') + 10;
    return std::nullopt;
}

} // namespace

struct DigestBuilder::State {
    crypto_generichash_state hash;
    bool finished = false;

    void addBytes(std::string_view bytes) { crypto_generichash_update(&hash, bytesOf(bytes), bytes.size()); }

    // Little-endian on every machine, so that a digest made on one can be checked on another.
    void addHeader(char kind, std::uint64_t number)
    {
        expect(!finished, "a finished digest cannot take more");
        std::array<char, 9> header{kind};
        for (std::size_t index = 1; index < header.size(); ++index, number >>= 8) {
            header[index] = static_cast<char>(static_cast<unsigned char>(number & 0xFF));
        }
        addBytes({header.data(), header.size()});
    }
};

std::string Digest::toHex() const
{
    return encours::toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::optional<Digest> Digest::fromHex(std::string_view text)
{
    Digest digest;
    if (text.size() != 2 * digest.bytes.size()) return std::nullopt;
    for (std::size_t index = 0; index < digest.bytes.size(); ++index) {
        const auto high = hexValue(text[2 * index]);
        const auto low = hexValue(text[2 * index + 1]);
        if (!high || !low) return std::nullopt;
        digest.bytes[index] = static_cast<std::uint8_t>((*high << 4) | *low);
    }
    return digest;
}

DigestBuilder::DigestBuilder() : m_state(std::make_unique<State>())
{
    prepareSodium();
    crypto_generichash_init(&m_state->hash, nullptr, 0, Digest{}.bytes.size());
}

DigestBuilder::DigestBuilder(DigestBuilder&&) noexcept = default;
DigestBuilder& DigestBuilder::operator=(DigestBuilder&&) noexcept = default;
DigestBuilder::~DigestBuilder() = default;

DigestBuilder& DigestBuilder::add(std::string_view text)
{
    m_state->addHeader('t', text.size());
    m_state->addBytes(text);
    return *this;
}

DigestBuilder& DigestBuilder::add(std::int64_t number)
{
    m_state->addHeader('n', static_cast<std::uint64_t>(number));
    return *this;
}

DigestBuilder& DigestBuilder::add(const Digest& digest)
{
    m_state->addHeader('d', digest.bytes.size());
    m_state->addBytes({reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()});
    return *this;
}

Digest DigestBuilder::finish()
{
    expect(!m_state->finished, "a digest is finished once");
    m_state->finished = true;
    Digest digest;
    crypto_generichash_final(&m_state->hash, digest.bytes.data(), digest.bytes.size());
    return digest;
}

Digest digestOf(std::string_view bytes)
{
    prepareSodium();
    Digest digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(), bytesOf(bytes), bytes.size(), nullptr, 0);
    return digest;
}

std::string randomBytes(std::size_t count)
{
    prepareSodium();
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 0xF];
    }
    return text;
}

} // namespace encours
