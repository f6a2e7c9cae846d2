// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/text_ranks.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>

namespace encours {
namespace {

constexpr std::size_t firstBytes = 8;
/// Runs of digits longer than this are compared as they stand.
constexpr std::size_t longestNumber = 200;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// A text to sort: some of its bytes at hand, the rest in the block of all keys.
struct Key {
    std::uint64_t start = 0; ///< the bytes behind what all keys have in common
    std::uint32_t place = 0;
};

/// All keys in one block.
class Keys {
public:
    Keys(std::size_t count, const std::function<void(std::size_t, std::string&)>& keyOf)
    {
        m_ends.reserve(count + 1);
        m_ends.push_back(0);
        for (std::size_t place = 0; place < count; ++place) {
            keyOf(place, m_bytes);
            m_ends.push_back(m_bytes.size());
        }
    }
    [[nodiscard]] std::string_view at(std::size_t place) const
    {
        return std::string_view(m_bytes).substr(m_ends[place], m_ends[place + 1] - m_ends[place]);
    }
    /// Bytes with which all texts that are not empty begin.
    [[nodiscard]] std::size_t common() const
    {
        std::string_view first;
        for (std::size_t place = 0; place + 1 < m_ends.size(); ++place) {
            const std::string_view key = at(place);
            if (key.empty()) continue;
            if (first.empty()) first = key;
            const auto end = std::mismatch(first.begin(), first.end(), key.begin(), key.end()).first;
            first = first.substr(0, static_cast<std::size_t>(end - first.begin()));
            if (first.empty()) return 0;
        }
        return first.size();
    }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// The first bytes of a text as a number that compares like them.
std::uint64_t startOf(std::string_view text)
{
    std::uint64_t start = 0;
    for (std::size_t byte = 0; byte < firstBytes; ++byte) {
        start = (start << 8U) | (byte < text.size() ? static_cast<unsigned char>(text[byte]) : 0U);
    }
    return start;
}

/// Keys are compared as unsigned bytes, like their starts.
bool isBefore(std::string_view left, std::string_view right)
{
    const int order = std::memcmp(left.data(), right.data(), std::min(left.size(), right.size()));
    return order != 0 ? order < 0 : left.size() < right.size();
}

} // namespace

void appendSortKey(std::string& key, std::string_view folded)
{
    for (std::size_t at = 0; at < folded.size();) {
        if (!isDigit(folded[at])) {
            key += folded[at++];
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && isDigit(folded[end])) ++end;
        while (at + 1 < end && folded[at] == '0') ++at;
        // A number with fewer digits is smaller; behind the byte '0' so that numbers stand where digits do.
        key += '0';
        key += static_cast<char>(std::min(end - at, longestNumber) + 1);
        key += folded.substr(at, end - at);
        at = end;
    }
}

std::vector<std::uint32_t> ranksOf(std::size_t count,
                                   const std::function<void(std::size_t place, std::string& key)>& keyOf)
{
    const Keys keys(count, keyOf);
    const std::size_t common = keys.common();
    std::vector<Key> order;
    order.reserve(count);
    for (std::size_t place = 0; place < count; ++place) {
        const std::string_view key = keys.at(place);
        if (!key.empty()) order.push_back({startOf(key.substr(common)), static_cast<std::uint32_t>(place)});
    }
    std::sort(order.begin(), order.end(), [&](const Key& left, const Key& right) {
        if (left.start != right.start) return left.start < right.start;
        return isBefore(keys.at(left.place), keys.at(right.place));
    });
    std::vector<std::uint32_t> ranks(count, 0);
    std::uint32_t rank = 0;
    for (std::size_t index = 0; index < order.size(); ++index) {
        const bool isSame = index > 0 && keys.at(order[index].place) == keys.at(order[index - 1].place);
        ranks[order[index].place] = rank += isSame ? 0 : 1;
    }
    return ranks;
}

TextRanks::Ranks TextRanks::of(TableColumn column, const std::function<std::vector<std::uint32_t>()>& make) const
{
    const std::lock_guard guard{m_mutex};
    Ranks& ranks = m_ranks[static_cast<std::size_t>(column)];
    if (!ranks) ranks = std::make_shared<const std::vector<std::uint32_t>>(make());
    return ranks;
}

std::size_t TextRanks::bytesOfMemory() const
{
    const std::lock_guard guard{m_mutex};
    return std::accumulate(m_ranks.begin(), m_ranks.end(), std::size_t{0}, [](std::size_t sum, const Ranks& ranks) {
        return sum + (ranks ? ranks->capacity() * sizeof(std::uint32_t) : 0);
    });
}

} // namespace encours
