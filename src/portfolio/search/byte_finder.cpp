// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/byte_finder.h"

#include "base/fold.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::size_t atOnce = 64;

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

} // namespace

std::size_t ByteFinder::in(std::string_view bytes, std::size_t from) const
{
    if (bytes.size() < m_sought.size()) return std::string_view::npos;
    const std::size_t places = bytes.size() - m_sought.size() + 1;
    for (; from + atOnce <= places; from += atOnce) {
        if (!mayStandIn(bytes.data() + from)) continue;
        const std::size_t found = among(bytes, from, from + atOnce);
        if (found != std::string_view::npos) return found;
    }
    return among(bytes, from, places);
}

bool ByteFinder::mayStandIn(const char* bytes) const
{
    const char* const middles = bytes + m_middle;
    const char* const lasts = bytes + m_sought.size() - 1;
    const char first = m_sought.front();
    const char middle = m_sought[m_middle];
    const char last = m_sought.back();
    unsigned char found = 0;
    for (std::size_t at = 0; at < atOnce; ++at) {
        found |= static_cast<unsigned char>((bytes[at] == first) & (middles[at] == middle) & (lasts[at] == last));
    }
    return found != 0;
}

std::size_t ByteFinder::among(std::string_view bytes, std::size_t from, std::size_t to) const
{
    for (; from < to; ++from) {
        if (bytes[from] == m_sought.front() && bytes.compare(from, m_sought.size(), m_sought) == 0) return from;
    }
    return std::string_view::npos;
}

void appendFolded(std::string& bytes, std::string_view text)
{
    if (!isPlain(text)) {
        bytes += foldForSearch(text);
        return;
    }
    for (const char letter : text) bytes += lower(letter);
}

} // namespace encours
