// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_template.h"

#include "base/fold.h"
#include "base/resource.h"

#include <kainjow/mustache.hpp>

#include <functional>
#include <optional>

namespace encours {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view narrowNoBreakSpace = "\u202F";

Fault missingField(std::string_view field)
{
    return {FaultCode::TemplateFieldMissing, {{"field", std::string{field}}}, "letter template"};
}

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

/// Remembers the first field that a template asked for and that is unknown.
class AskedFields : public mustache::context<std::string> {
public:
    using context::context;

    const mustache::data* get(const std::string& name) const override
    {
        const auto* found = context::get(name);
        const bool isKnown = found != nullptr && !(found->is_string() && found->string_value().empty());
        if (!isKnown && !m_missing) m_missing = name;
        return found;
    }
    [[nodiscard]] const std::optional<std::string>& missing() const { return m_missing; }

private:
    mutable std::optional<std::string> m_missing;
};

mustache::data toMustache(const TemplateFields& fields)
{
    mustache::data data;
    for (const auto& [name, text] : fields.texts) {
        std::string flag = "has" + name;
        flag[3] = static_cast<char>(flag[3] - 'a' + 'A');
        data.set(name, text);
        data.set(flag, text.empty() ? mustache::data::type::bool_false : mustache::data::type::bool_true);
    }
    for (const auto& [name, isSet] : fields.flags) {
        data.set(name, isSet ? mustache::data::type::bool_true : mustache::data::type::bool_false);
    }
    return data;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
}

Result<std::vector<std::string>> render(const std::vector<std::string>& texts, const TemplateFields& fields)
{
    const auto data = toMustache(fields);
    std::vector<std::string> rendered;
    for (const std::string& text : texts) {
        mustache::mustache engine{text};
        engine.set_custom_escape([](const std::string& plain) { return plain; });
        if (!engine.is_valid()) return missingField(engine.error_message());
        AskedFields asked{&data};
        std::string result = trimmed(engine.render(asked));
        if (asked.missing()) return missingField(*asked.missing());
        if (!result.empty()) rendered.push_back(std::move(result));
    }
    return rendered;
}

std::optional<std::string> blockName(std::string_view line)
{
    if (line.size() < 3 || line.front() != '[' || line.back() != ']') return std::nullopt;
    return std::string{line.substr(1, line.size() - 2)};
}

} // namespace

LetterTemplate LetterTemplate::load(std::string_view code, Language language)
{
    const std::string folder = language == Language::French ? "letters/fr/" : "letters/en/";
    const auto text = findResource(folder + std::string{code} + ".mustache");
    expect(text.has_value(), "letter template is shipped");
    return parse(*text, language);
}

LetterTemplate LetterTemplate::parse(std::string_view text, Language language)
{
    LetterTemplate parsed;
    std::vector<std::string>* block = nullptr;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (const auto name = blockName(line)) {
            block = &parsed.m_linesByBlock[*name];
        } else if (block != nullptr) {
            block->push_back(withTypography(line, language));
        }
    }
    return parsed;
}

Result<std::vector<std::string>> LetterTemplate::paragraphs(std::string_view block, const TemplateFields& fields) const
{
    const auto found = m_linesByBlock.find(block);
    if (found == m_linesByBlock.end()) return missingField(block);
    std::vector<std::string> texts{""};
    for (const std::string& line : found->second) {
        if (line.empty()) {
            texts.emplace_back();
        } else {
            // Two sections that follow each other on two lines must not leave a double space.
            texts.back() += (texts.back().empty() ? "" : " ") + line;
        }
    }
    ENCOURS_ASSIGN(auto rendered, render(texts, fields));
    for (std::string& text : rendered) text = replaced(text, "  ", " ");
    return rendered;
}

Result<std::vector<std::string>> LetterTemplate::lines(std::string_view block, const TemplateFields& fields) const
{
    const auto found = m_linesByBlock.find(block);
    if (found == m_linesByBlock.end()) return missingField(block);
    return render(found->second, fields);
}

Result<std::string> LetterTemplate::text(std::string_view block, const TemplateFields& fields) const
{
    ENCOURS_ASSIGN(auto texts, paragraphs(block, fields));
    if (texts.empty()) return missingField(block);
    return std::move(texts.front());
}

} // namespace encours
