// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook.h"

#include "base/contract.h"

#include <zlib.h>

#include <fstream>
#include <iterator>
#include <utility>

namespace encours::test {
namespace {

std::size_t number(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::size_t value = 0;
    for (std::size_t place = count; place-- > 0;) {
        value = value * 256 + static_cast<unsigned char>(bytes.at(at + place));
    }
    return value;
}

std::string inflated(std::string_view packed, std::size_t size)
{
    std::string bytes(size, '\0');
    std::string source{packed};
    z_stream stream{};
    expect(inflateInit2(&stream, -MAX_WBITS) == Z_OK, "zlib starts");
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int status = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    expect(status == Z_STREAM_END && stream.avail_out == 0, "a sound part of the archive");
    return bytes;
}

/// The parts of a ZIP archive, by its central directory.
std::map<std::string, std::string> partsOf(std::string_view archive)
{
    constexpr std::string_view endMark = "PK\x05\x06";
    const auto end = archive.rfind(endMark);
    expect(end != std::string_view::npos, "an archive");
    const auto count = number(archive, end + 10, 2);
    std::map<std::string, std::string> parts;
    for (std::size_t entry = 0, at = number(archive, end + 16, 4); entry < count; ++entry) {
        const auto method = number(archive, at + 10, 2);
        const auto packedSize = number(archive, at + 20, 4);
        const auto size = number(archive, at + 24, 4);
        const auto nameSize = number(archive, at + 28, 2);
        const auto header = number(archive, at + 42, 4);
        const std::string name{archive.substr(at + 46, nameSize)};
        const auto start = header + 30 + number(archive, header + 26, 2) + number(archive, header + 28, 2);
        const auto packed = archive.substr(start, packedSize);
        parts[name] = method == 0 ? std::string{packed} : inflated(packed, size);
        at += 46 + nameSize + number(archive, at + 30, 2) + number(archive, at + 32, 2);
    }
    return parts;
}

/// What stands between `from` and `to`, after `at`; moves `at` behind it. Nothing found: npos.
std::string between(std::string_view text, std::string_view from, std::string_view to, std::size_t& at)
{
    at = text.find(from, at);
    if (at == std::string_view::npos) return {};
    const auto start = at + from.size();
    const auto end = text.find(to, start);
    at = end == std::string_view::npos ? end : end + to.size();
    return std::string{text.substr(start, end - start)};
}

std::string firstBetween(std::string_view text, std::string_view from, std::string_view to)
{
    std::size_t at = 0;
    return between(text, from, to, at);
}

std::string unescaped(std::string text)
{
    constexpr std::pair<std::string_view, char> entities[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&amp;", '&'}};
    for (const auto& [entity, letter] : entities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, entity.size(), 1, letter);
        }
    }
    return text;
}

} // namespace

Workbook::Workbook(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    const std::string archive{std::istreambuf_iterator<char>{stream}, {}};
    m_parts = partsOf(archive);
    if (!m_parts.contains("xl/sharedStrings.xml")) return;
    const auto& strings = part("xl/sharedStrings.xml");
    for (std::size_t at = 0;;) {
        const auto entry = between(strings, "<si>", "</si>", at);
        if (at == std::string::npos) break;
        const auto start = entry.find('>') + 1;
        m_texts.push_back(unescaped(entry.substr(start, entry.rfind("</t>") - start)));
    }
}

const std::string& Workbook::part(const std::string& name) const
{
    const auto found = m_parts.find(name);
    expect(found != m_parts.end(), "the workbook has this part");
    return found->second;
}

std::vector<std::string> Workbook::sheetNames() const
{
    std::vector<std::string> names;
    const auto& book = part("xl/workbook.xml");
    for (std::size_t at = 0;;) {
        auto name = between(book, "<sheet name=\"", "\"", at);
        if (at == std::string::npos) return names;
        names.push_back(unescaped(std::move(name)));
    }
}

std::string Workbook::sheetXml(std::size_t sheet) const
{
    return part("xl/worksheets/sheet" + std::to_string(sheet + 1) + ".xml");
}

WorkbookCell Workbook::cell(std::size_t sheet, const std::string& name) const
{
    const auto& xml = sheetXml(sheet);
    auto found = firstBetween(xml, "<c r=\"" + name + "\"", ">");
    WorkbookCell cell;
    if (found.empty() && xml.find("<c r=\"" + name + "\"") == std::string::npos) return cell;
    cell.isPresent = true;
    cell.isText = found.find("t=\"s\"") != std::string::npos;
    if (const auto style = firstBetween(found, "s=\"", "\"");
        !style.empty() && found.find(" s=\"") != std::string::npos) {
        cell.format = formatOf(std::stoul(firstBetween(found, " s=\"", "\"")));
    }
    if (found.ends_with('/')) return cell;
    const auto body = firstBetween(xml.substr(xml.find("<c r=\"" + name + "\"")), ">", "</c>");
    cell.formula = unescaped(firstBetween(body, "<f>", "</f>"));
    cell.value = firstBetween(body, "<v>", "</v>");
    if (cell.isText) cell.value = m_texts.at(std::stoul(cell.value));
    return cell;
}

std::string Workbook::formatOf(std::size_t style) const
{
    const auto styles = firstBetween(part("xl/styles.xml"), "<cellXfs", "</cellXfs>");
    std::size_t at = 0;
    std::string format;
    for (std::size_t place = 0; place <= style; ++place) format = between(styles, "<xf numFmtId=\"", "\"", at);
    constexpr std::pair<std::string_view, std::string_view> builtIn[] = {
        {"0", ""}, {"3", "#,##0"}, {"4", "#,##0.00"}, {"10", "0.00%"}};
    for (const auto& [id, code] : builtIn) {
        if (id == format) return std::string{code};
    }
    return unescaped(firstBetween(part("xl/styles.xml"), "<numFmt numFmtId=\"" + format + "\" formatCode=\"", "\""));
}

} // namespace encours::test
