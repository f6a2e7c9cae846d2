// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace encours {

/// A text that rarely exceeds 15 bytes, e.g. the number of an invoice: 16 bytes where std::string takes 32. Longer ones
/// stand on the heap. Set as a whole, never edited. At most 4 GiB.
class ShortText {
public:
    static constexpr std::size_t inPlace = 15;

    ShortText() = default;
    explicit ShortText(std::string_view text) { set(text); }
    ShortText(const ShortText& other) { set(other.view()); }
    ShortText(ShortText&& other) noexcept : m_bytes(other.m_bytes) { other.m_bytes = {}; }
    ~ShortText() { release(); }

    ShortText& operator=(const ShortText& other)
    {
        if (this != &other) *this = other.view();
        return *this;
    }
    ShortText& operator=(ShortText&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ShortText& operator=(std::string_view text)
    {
        ShortText next(text); // the text may be a part of this one
        std::swap(m_bytes, next.m_bytes);
        return *this;
    }

    [[nodiscard]] std::string_view view() const
    {
        return isOnHeap() ? std::string_view(heap(), heapSize()) : std::string_view(m_bytes.data(), tag());
    }
    operator std::string_view() const { return view(); }
    [[nodiscard]] std::string str() const { return std::string(view()); }
    [[nodiscard]] bool empty() const { return view().empty(); }
    [[nodiscard]] std::size_t size() const { return view().size(); }

    friend bool operator==(const ShortText& left, const ShortText& right) { return left.view() == right.view(); }
    friend bool operator==(const ShortText& left, std::string_view right) { return left.view() == right; }
    friend auto operator<=>(const ShortText& left, const ShortText& right) { return left.view() <=> right.view(); }
    friend std::ostream& operator<<(std::ostream& out, const ShortText& text) { return out << text.view(); }

private:
    static constexpr std::uint8_t onHeap = 0xff;

    [[nodiscard]] std::uint8_t tag() const { return static_cast<std::uint8_t>(m_bytes[inPlace]); }
    [[nodiscard]] bool isOnHeap() const { return tag() == onHeap; }
    [[nodiscard]] char* heap() const
    {
        char* start = nullptr;
        std::memcpy(&start, m_bytes.data(), sizeof start);
        return start;
    }
    [[nodiscard]] std::uint32_t heapSize() const
    {
        std::uint32_t size = 0;
        std::memcpy(&size, m_bytes.data() + sizeof(char*), sizeof size);
        return size;
    }

    // Only for an object that owns no heap text.
    void set(std::string_view text)
    {
        if (text.size() <= inPlace) {
            std::copy(text.begin(), text.end(), m_bytes.begin());
            m_bytes[inPlace] = static_cast<char>(text.size());
            return;
        }
        auto copy = std::make_unique<char[]>(text.size());
        std::copy(text.begin(), text.end(), copy.get());
        char* const start = copy.release();
        const auto size = static_cast<std::uint32_t>(text.size());
        std::memcpy(m_bytes.data(), &start, sizeof start);
        std::memcpy(m_bytes.data() + sizeof start, &size, sizeof size);
        m_bytes[inPlace] = static_cast<char>(onHeap);
    }
    void release()
    {
        if (isOnHeap()) std::unique_ptr<char[]>(heap()).reset();
    }

    std::array<char, inPlace + 1> m_bytes{}; ///< the text and its length; or pointer, size and `onHeap`
};

} // namespace encours
