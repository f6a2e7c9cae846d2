// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_wire.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int lengthWidth = 4;
constexpr int integerWidth = 8;

/// Where what starts at `at` and stands between quotes or in a comment ends; `at` itself when neither starts there.
std::size_t endOfQuotation(std::string_view sql, std::size_t at)
{
    std::size_t end = at;
    if (sql[at] == '\'' || sql[at] == '"') {
        const std::size_t closing = sql.find(sql[at], at + 1);
        end = closing == std::string_view::npos ? closing : closing + 1;
    } else if (sql.substr(at).starts_with("--")) {
        end = sql.find('\n', at);
    }
    return std::min(end, sql.size());
}

} // namespace

std::int64_t integerFromWire(std::string_view bytes)
{
    if (bytes.empty()) {
        return 0;
    }
    std::uint64_t number = (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes) {
        number = (number << 8) | static_cast<unsigned char>(byte);
    }
    return static_cast<std::int64_t>(number);
}

void appendToWire(std::string& wire, std::int64_t number, int width)
{
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        wire.push_back(static_cast<char>((static_cast<std::uint64_t>(number) >> shift) & 0xff));
    }
}

void appendValueToWire(std::string& wire, const SqlValue& value)
{
    std::string_view bytes;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendToWire(wire, integerWidth, lengthWidth);
        appendToWire(wire, *number, integerWidth);
        return;
    }
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        bytes = *text;
    } else if (const auto* raw = std::get_if<SqlBytes>(&value)) {
        bytes = raw->bytes;
    } else {
        appendToWire(wire, -1, lengthWidth);
        return;
    }
    appendToWire(wire, static_cast<std::int64_t>(bytes.size()), lengthWidth);
    wire.append(bytes);
}

NumberedStatement numberPlaceholders(std::string_view sql)
{
    NumberedStatement numbered;
    numbered.text.reserve(sql.size() + 16);
    for (std::size_t at = 0; at < sql.size();) {
        if (const std::size_t end = endOfQuotation(sql, at); end > at) {
            numbered.text.append(sql.substr(at, end - at));
            at = end;
        } else if (sql[at] == '?') {
            numbered.text.append("$").append(std::to_string(++numbered.placeholders));
            ++at;
        } else {
            numbered.text.push_back(sql[at++]);
        }
    }
    return numbered;
}

} // namespace encours
