// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_text.h"

#include "portfolio/search/byte_finder.h"

#include <algorithm>

namespace encours {
namespace {

constexpr char lineEnd = '\n';
constexpr std::size_t textsInAMark = 64;

bool isPartOfWord(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

bool startsWord(std::string_view text, std::size_t at)
{
    return at == 0 || !isPartOfWord(text[at - 1]);
}

} // namespace

void SearchText::add(std::string_view text)
{
    if (m_count % textsInAMark == 0) m_marks.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    ++m_count;
    appendFolded(m_bytes, text);
    m_bytes += lineEnd;
}

void SearchText::shrink()
{
    m_bytes.shrink_to_fit();
    m_marks.shrink_to_fit();
}

SearchText::Position SearchText::positionOf(std::size_t offset, Position before) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset);
    const auto mark = static_cast<std::size_t>(after - m_marks.begin()) - 1;
    if (m_marks[mark] > before.offset) before = {m_marks[mark], mark * textsInAMark};
    const auto between = std::string_view(m_bytes).substr(before.offset, offset - before.offset);
    return {offset, before.place + static_cast<std::size_t>(std::ranges::count(between, lineEnd))};
}

std::size_t SearchText::bytesOfMemory() const
{
    return m_bytes.capacity() + m_marks.capacity() * sizeof m_marks.front();
}

TextHunt::TextHunt(std::string_view folded, std::size_t enough)
    : m_enough(enough), m_stage(folded.size() == 1 ? Stage::AtStart : Stage::Anywhere)
{
    m_framed.reserve(folded.size() + 2);
    m_framed += lineEnd;
    m_framed += folded;
    m_framed += lineEnd;
}

std::string_view TextHunt::sought() const
{
    const std::string_view framed = m_framed;
    switch (m_stage) {
    case Stage::Anywhere: return framed.substr(1, framed.size() - 2);
    case Stage::AtStart: return framed.substr(0, framed.size() - 1);
    case Stage::Whole:
    case Stage::Done: break;
    }
    return framed;
}

void TextHunt::count()
{
    if (++m_found < m_enough) return;
    m_found = 0;
    if (m_stage != Stage::Done) m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
}

std::optional<TextHunt::Hit> TextHunt::next(const SearchText& text, SearchText::Position& from) const
{
    if (m_stage == Stage::Done) return std::nullopt;
    const std::string_view bytes = text.bytes();
    std::size_t at = ByteFinder(sought()).in(bytes, from.offset - 1); // with the line end before it
    if (at == std::string_view::npos) return std::nullopt;
    if (m_stage != Stage::Anywhere) ++at;
    const std::size_t begin = bytes.rfind(lineEnd, at - 1) + 1;
    const std::size_t end = bytes.find(lineEnd, at);
    const std::size_t place = text.positionOf(begin, from).place;
    from = {end + 1, place + 1};
    const Hit hit{place, at - begin, SearchMatch::Inside};
    return ranked(hit, bytes.substr(begin, end - begin));
}

/// How the text of a hit answers; when a word in it starts with what is sought, that one is the hit.
TextHunt::Hit TextHunt::ranked(Hit hit, std::string_view whole) const
{
    const std::string_view needle = std::string_view(m_framed).substr(1, m_framed.size() - 2);
    if (hit.from == 0) {
        hit.match = whole.size() == needle.size() ? SearchMatch::Exact : SearchMatch::Prefix;
        return hit;
    }
    for (std::size_t start = hit.from; start != std::string_view::npos; start = whole.find(needle, start + 1)) {
        if (!startsWord(whole, start)) continue;
        return Hit{hit.place, start, SearchMatch::WordStart};
    }
    return hit;
}

} // namespace encours
