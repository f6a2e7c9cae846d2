// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_address.h"

#include "base/utf8.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::size_t longestAddress = 254; ///< RFC 5321, with its errata
constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestLabel = 63;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAtomCharacter(char c)
{
    constexpr std::string_view others = "!#$%&'*+-/=?^_`{|}~";
    return isLetterOrDigit(c) || others.find(c) != std::string_view::npos;
}

bool isLocalPart(std::string_view text)
{
    if (text.empty() || text.size() > longestLocalPart || text.front() == '.' || text.back() == '.') return false;
    return text.find("..") == std::string_view::npos &&
           std::ranges::all_of(text, [](char c) { return c == '.' || isAtomCharacter(c); });
}

bool isLabel(std::string_view text)
{
    return !text.empty() && text.size() <= longestLabel && text.front() != '-' && text.back() != '-' &&
           std::ranges::all_of(text, [](char c) { return c == '-' || isLetterOrDigit(c); });
}

/// Two labels at least: a name without a point is a slip of the hand far more often than a machine of the house.
bool isDomain(std::string_view text)
{
    int labels = 0;
    std::string_view last;
    for (std::size_t start = 0; start <= text.size(); ++labels) {
        const std::size_t end = std::min(text.find('.', start), text.size());
        last = text.substr(start, end - start);
        if (!isLabel(last)) return false;
        start = end + 1;
    }
    return labels >= 2 && !std::ranges::all_of(last, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimmed(std::string_view text)
{
    std::size_t start = text.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeUtf8(text.substr(at));
        const std::size_t length = std::max<std::size_t>(character.length, 1);
        if (character.length == 0 || !isUnicodeSpace(character.value)) {
            start = std::min(start, at);
            end = at + length;
        }
        at += length;
    }
    return start < end ? text.substr(start, end - start) : std::string_view{};
}

} // namespace

Result<MailAddress> MailAddress::parse(std::string_view text)
{
    const std::string_view address = trimmed(text);
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos || address.size() > longestAddress || !isLocalPart(address.substr(0, at)) ||
        !isDomain(address.substr(at + 1))) {
        return faultAbout(FaultCode::MailAddressMalformed, text);
    }
    return MailAddress{std::string{address}};
}

std::string_view MailAddress::domain() const
{
    return std::string_view{m_text}.substr(m_text.rfind('@') + 1);
}

} // namespace encours
