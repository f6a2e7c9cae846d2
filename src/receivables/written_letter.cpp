// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/written_letter.h"

#include <array>
#include <cstddef>
#include <span>

namespace encours {
namespace {

constexpr std::array<std::string_view, 2> channels{"paper", "email"};
constexpr std::array<std::string_view, dispatchKindCount> dispatchKinds{"simple", "registered", "electronic",
                                                                        "judicial-officer", "hand"};

template <typename Enumeration>
std::optional<Enumeration> parse(std::span<const std::string_view> codes, std::string_view code)
{
    for (std::size_t place = 0; place < codes.size(); ++place) {
        if (codes[place] == code) return static_cast<Enumeration>(place);
    }
    return std::nullopt;
}

} // namespace

std::string_view letterChannelCode(LetterChannel channel)
{
    return channels.at(static_cast<std::size_t>(channel));
}

std::optional<LetterChannel> parseLetterChannel(std::string_view code)
{
    return parse<LetterChannel>(channels, code);
}

std::string_view dispatchKindCode(DispatchKind kind)
{
    return dispatchKinds.at(static_cast<std::size_t>(kind));
}

std::optional<DispatchKind> parseDispatchKind(std::string_view code)
{
    return parse<DispatchKind>(dispatchKinds, code);
}

} // namespace encours
