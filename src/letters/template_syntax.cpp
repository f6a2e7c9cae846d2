// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template_syntax.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view narrowNoBreakSpace = "\u202F";

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string withTypography(std::string_view line, Language language)
{
    std::string set = replaced(std::string{line}, "'", "’");
    if (language == Language::English) return set;
    set = replaced(set, " :", std::string{noBreakSpace} + ":");
    set = replaced(set, " €", std::string{noBreakSpace} + "€");
    set = replaced(set, "« ", "«" + std::string{noBreakSpace});
    set = replaced(set, " »", std::string{noBreakSpace} + "»");
    for (const std::string_view mark : {";", "!", "?"}) {
        set = replaced(set, " " + std::string{mark}, std::string{narrowNoBreakSpace} + std::string{mark});
    }
    return set;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<std::string> blockName(std::string_view line)
{
    if (line.size() < 3 || line.front() != '[' || line.back() != ']') return std::nullopt;
    return std::string{line.substr(1, line.size() - 2)};
}

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

bool isFieldName(std::string_view name)
{
    return !name.empty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [](char sign) { return isLetter(sign) || (sign >= '0' && sign <= '9'); });
}

/// What stands between `{{` and `}}`; nothing for a remark.
std::optional<WordingTag> tagOf(std::string_view content, int line)
{
    WordingTag tag{WordingTag::Kind::Field, {}, line};
    const char sign = content.empty() ? ' ' : content.front();
    if (sign == '#') tag.kind = WordingTag::Kind::Section;
    if (sign == '^') tag.kind = WordingTag::Kind::Unless;
    if (sign == '/') tag.kind = WordingTag::Kind::End;
    if (tag.kind != WordingTag::Kind::Field) content.remove_prefix(1);
    tag.name = trimmed(content);
    return isFieldName(tag.name) ? std::optional{tag} : std::nullopt;
}

/// Reads one tag after the other and knows which sections are open.
class TagReader {
public:
    void read(const WordingLine& line)
    {
        std::string_view rest = line.text;
        for (auto open = rest.find("{{"); open != std::string_view::npos && !m_found.misfit; open = rest.find("{{")) {
            rest.remove_prefix(open);
            const auto close = rest.find("}}", 2);
            if (close == std::string_view::npos) return refuse(rest, line.number, "template-tag-open");
            const std::string_view written = rest.substr(0, close + 2);
            const std::string_view content = trimmed(rest.substr(2, close - 2));
            rest.remove_prefix(close + 2);
            if (content.starts_with('!')) continue;
            const auto tag = tagOf(content, line.number);
            if (!tag) return refuse(written, line.number, "template-tag-unknown");
            take(*tag, written);
        }
    }
    WordingTags finish()
    {
        if (!m_found.misfit && !m_open.empty()) {
            refuse("{{#" + m_open.back().name + "}}", m_open.back().line, "template-section-open");
        }
        return std::move(m_found);
    }

private:
    void take(const WordingTag& tag, std::string_view written)
    {
        if (tag.kind == WordingTag::Kind::End) {
            if (m_open.empty() || m_open.back().name != tag.name) {
                return refuse(written, tag.line, "template-section-order");
            }
            m_open.pop_back();
        } else if (tag.kind != WordingTag::Kind::Field) {
            if (m_open.size() == deepestSection) return refuse(written, tag.line, "template-section-deep");
            m_open.push_back(tag);
        }
        m_found.tags.push_back(tag);
    }
    void refuse(std::string_view written, int line, std::string_view reason)
    {
        constexpr std::size_t mostShown = 60;
        m_found.misfit = WordingMisfit{std::string{written}, line, reason};
        if (written.size() <= mostShown) return;
        std::size_t end = mostShown;
        // Not in the middle of a character.
        while (end > 0 && (static_cast<unsigned char>(written[end]) & 0xC0U) == 0x80U) --end;
        m_found.misfit->written = std::string{written.substr(0, end)} + "…";
    }

    WordingTags m_found;
    std::vector<WordingTag> m_open;
};

} // namespace

std::vector<WordingBlock> cutWording(std::string_view text, Language language)
{
    std::vector<WordingBlock> blocks;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (auto name = blockName(line)) {
            blocks.push_back({*std::move(name), number, {}});
        } else if (!blocks.empty()) {
            blocks.back().lines.push_back({number, withTypography(line, language)});
        }
    }
    return blocks;
}

std::vector<WordingUnit> lineUnits(const std::vector<WordingLine>& lines)
{
    std::vector<WordingUnit> units;
    for (const WordingLine& line : lines) {
        if (!line.text.empty()) units.emplace_back(&line, 1);
    }
    return units;
}

std::vector<WordingUnit> paragraphUnits(const std::vector<WordingLine>& lines)
{
    std::vector<WordingUnit> units;
    const WordingUnit all{lines};
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t end = first;
        while (end < lines.size() && !lines[end].text.empty()) ++end;
        if (end > first) units.push_back(all.subspan(first, end - first));
        first = end + 1;
    }
    return units;
}

WordingTags readTags(WordingUnit unit)
{
    TagReader reader;
    for (const WordingLine& line : unit) reader.read(line);
    return reader.finish();
}

Fault malformedWording(const WordingMisfit& misfit)
{
    return {FaultCode::TemplateMalformed,
            {{"field", misfit.written}, {"line", std::to_string(misfit.line)}, {"reason", std::string{misfit.reason}}},
            "letter template"};
}

} // namespace encours
