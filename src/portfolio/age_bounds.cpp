// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/age_bounds.h"

#include "base/fault.h"

#include <charconv>

namespace encours {

namespace {

Fault notListed(std::string_view text)
{
    Fault fault = faultAbout(FaultCode::ValueNotListed, text);
    fault.arguments.insert(fault.arguments.begin(), {"field", "age_bounds"});
    return fault;
}

/// A whole number of days between blanks; nothing for anything else.
std::optional<int> daysFrom(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    int days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return days;
}

} // namespace

Result<AgeBounds> AgeBounds::parse(std::string_view text)
{
    AgeBounds bounds;
    std::string_view rest = text;
    int before = 0;
    for (std::size_t place = 0; place < bounds.m_ends.size(); ++place) {
        const bool isLast = place + 1 == bounds.m_ends.size();
        const std::size_t comma = rest.find(',');
        if ((comma == std::string_view::npos) != isLast) return notListed(text);
        const std::optional<int> end = daysFrom(rest.substr(0, comma));
        if (!end || *end <= before || *end > most) return notListed(text);
        bounds.m_ends[place] = *end;
        before = *end;
        rest.remove_prefix(isLast ? rest.size() : comma + 1);
    }
    return bounds;
}

std::string AgeBounds::text() const
{
    std::string text;
    for (const int end : m_ends) {
        if (!text.empty()) text += ',';
        text += std::to_string(end);
    }
    return text;
}

std::optional<int> AgeBounds::firstDay(AgeBucket bucket) const
{
    if (bucket == AgeBucket::NotDue) return std::nullopt;
    const auto place = static_cast<std::size_t>(bucket) - 1;
    return place == 0 ? 1 : m_ends[place - 1] + 1;
}

std::optional<int> AgeBounds::lastDay(AgeBucket bucket) const
{
    if (bucket == AgeBucket::NotDue) return 0;
    if (bucket == AgeBucket::Over90) return std::nullopt;
    return m_ends[static_cast<std::size_t>(bucket) - 1];
}

} // namespace encours
