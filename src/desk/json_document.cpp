// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/json_document.h"

#include "base/utf8.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::size_t longestText = 4'000;
constexpr std::size_t longestDocument = 1 << 20;

/// Line and column, from 1, of a byte of a text.
std::pair<std::size_t, std::size_t> placeOf(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {line, codePointCount(before.substr(start)) + 1};
}

Fault malformed(std::string_view text, std::size_t byte, std::string reason)
{
    const auto [line, column] = placeOf(text, byte);
    return {FaultCode::DocumentMalformed,
            {{"line", std::to_string(line)}, {"column", std::to_string(column)}, {"reason", std::move(reason)}},
            "document"};
}

} // namespace

Result<OrderedJson> parseDocument(std::string_view text)
{
    if (text.size() > longestDocument) return malformed(text, 0, "> 1 MiB");
    if (!isValidUtf8(text)) return malformed(text, 0, "UTF-8");
    try {
        OrderedJson document = OrderedJson::parse(text);
        if (!document.is_object()) return malformed(text, 0, "{ … }");
        return document;
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        return malformed(text, byte, byte < text.size() ? fmt::format("« {} »", text.substr(byte, 1)) : "…");
    }
}

ObjectReader::ObjectReader(const OrderedJson& object, std::string path) : m_object(object), m_path(std::move(path))
{
    if (!m_object.is_object()) misfit("", "{ … }");
}

std::string ObjectReader::pathOf(std::string_view name) const
{
    if (m_path.empty()) return std::string{name};
    return name.empty() ? m_path : fmt::format("{}.{}", m_path, name);
}

void ObjectReader::misfit(std::string_view name, std::string_view reason)
{
    if (m_misfit) return;
    m_misfit = Fault{
        FaultCode::PolicyMalformed,
        {{"field", pathOf(name)}, {"reason", faultAbout(FaultCode::PolicyMalformed, reason).arguments.front().second}},
        "document"};
}

const OrderedJson* ObjectReader::member(std::string_view name)
{
    m_asked.emplace_back(name);
    if (!m_object.is_object()) return nullptr;
    const auto found = m_object.find(name);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void ObjectReader::text(std::string_view name, std::string& value, bool isRequired)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) {
        if (isRequired) misfit(name, "\"…\"");
        return;
    }
    if (!found->is_string()) return misfit(name, found->dump());
    std::string text = found->get<std::string>();
    if (codePointCount(text) > longestText) return misfit(name, "> 4000");
    value = std::move(text);
}

void ObjectReader::integer(std::string_view name, std::int64_t& value, std::int64_t smallest, std::int64_t largest)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) return;
    const bool isTooLarge = found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t{INT64_MAX};
    if (!found->is_number_integer() || isTooLarge) return misfit(name, found->dump());
    const auto number = found->get<std::int64_t>();
    if (number < smallest || number > largest) return misfit(name, fmt::format("{} … {}", smallest, largest));
    value = number;
}

void ObjectReader::number(std::string_view name, int& value, std::int64_t smallest, std::int64_t largest)
{
    std::int64_t wide = value;
    integer(name, wide, smallest, largest);
    value = static_cast<int>(wide);
}

void ObjectReader::yesNo(std::string_view name, bool& value)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) return;
    if (!found->is_boolean()) return misfit(name, found->dump());
    value = found->get<bool>();
}

void ObjectReader::day(std::string_view name, std::optional<Date>& value)
{
    std::string text;
    this->text(name, text);
    if (text.empty()) return;
    if (const auto day = parseIsoDate(text)) value = *day;
    else misfit(name, text);
}

void ObjectReader::day(std::string_view name, Date& value)
{
    std::optional<Date> day;
    this->day(name, day);
    if (day) value = *day;
    else misfit(name, "YYYY-MM-DD");
}

void ObjectReader::texts(std::string_view name, std::vector<std::string>& values)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) return;
    if (!found->is_array()) return misfit(name, found->dump());
    std::vector<std::string> read;
    for (const OrderedJson& element : *found) {
        if (!element.is_string()) return misfit(name, element.dump());
        read.push_back(element.get<std::string>());
    }
    values = std::move(read);
}

void ObjectReader::objects(std::string_view name, const std::function<void(ObjectReader&)>& read)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) return;
    if (!found->is_array()) return misfit(name, found->dump());
    std::size_t index = 0;
    for (const OrderedJson& element : *found) {
        ObjectReader reader{element, fmt::format("{}[{}]", pathOf(name), index++)};
        read(reader);
        const Result<Done> done = reader.finish();
        if (!done && !m_misfit) m_misfit = done.fault();
    }
}

void ObjectReader::pairs(std::string_view name, const std::function<void(const std::string&, const OrderedJson&)>& read)
{
    const OrderedJson* found = member(name);
    if (found == nullptr) return;
    if (!found->is_object()) return misfit(name, found->dump());
    for (const auto& [key, value] : found->items()) read(key, value);
}

Result<Done> ObjectReader::finish()
{
    if (m_object.is_object()) {
        for (const auto& [key, value] : m_object.items()) {
            if (std::ranges::find(m_asked, key) == m_asked.end()) misfit(key, "?");
        }
    }
    if (m_misfit) return *m_misfit;
    return Done{};
}

} // namespace encours
