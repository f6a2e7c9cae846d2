// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_template.h"

#include "base/resource.h"

#include <kainjow/mustache.hpp>

#include <functional>
#include <optional>

namespace encours {
namespace {

namespace mustache = kainjow::mustache;

Fault missingField(std::string_view field)
{
    return {FaultCode::TemplateFieldMissing, {{"field", std::string{field}}}, "letter template"};
}

/// The fields as the engine asks for them, one by one: a letter has many, a paragraph asks for few. Remembers the first that is
/// unknown.
class AskedFields : public mustache::basic_context<std::string> {
public:
    explicit AskedFields(const TemplateFields& fields) : m_fields(fields) {}

    // A section opens or closes; it brings no fields of its own.
    void push(const mustache::data*) override {}
    void pop() override {}
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }
    const mustache::data* get(const std::string& name) const override
    {
        if (const auto flag = m_fields.flags.find(name); flag != m_fields.flags.end()) return answer(flag->second);
        if (const auto text = m_fields.texts.find(name); text != m_fields.texts.end() && !text->second.empty()) {
            return &m_texts.try_emplace(name, text->second).first->second;
        }
        if (const auto known = isKnown(name)) return answer(*known);
        if (!m_missing) m_missing = name;
        return nullptr;
    }
    [[nodiscard]] const std::optional<std::string>& missing() const { return m_missing; }

private:
    /// Of `hasIban`: whether there is a text `iban`; nothing when no field is called so.
    [[nodiscard]] std::optional<bool> isKnown(const std::string& flag) const
    {
        if (flag.size() <= 3 || !flag.starts_with("has")) return std::nullopt;
        std::string name = flag.substr(3);
        if (name[0] >= 'A' && name[0] <= 'Z') name[0] = static_cast<char>(name[0] - 'A' + 'a');
        const auto text = m_fields.texts.find(name);
        if (text == m_fields.texts.end()) return std::nullopt;
        return !text->second.empty();
    }
    [[nodiscard]] const mustache::data* answer(bool isSet) const { return isSet ? &m_true : &m_false; }

    const TemplateFields& m_fields;
    mustache::data m_true{mustache::data::type::bool_true};
    mustache::data m_false{mustache::data::type::bool_false};
    mutable std::map<std::string, mustache::data> m_texts;
    mutable std::optional<std::string> m_missing;
};

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
}

Result<std::string> fill(WordingUnit unit, AskedFields& asked)
{
    // The engine knows more tags than a wording may have: some read another text, even a customer's data.
    if (const auto read = readTags(unit); read.misfit) return malformedWording(*read.misfit);
    std::string text;
    for (const WordingLine& line : unit) text += (text.empty() ? "" : " ") + line.text;
    mustache::mustache engine{text};
    engine.set_custom_escape([](const std::string& plain) { return plain; });
    if (!engine.is_valid()) return malformedWording({text, unit.front().number, "template-tag-unknown"});
    std::string result = trimmed(engine.render(asked));
    if (asked.missing()) return missingField(*asked.missing());
    return result;
}

Result<std::vector<std::string>> fillAll(const std::vector<WordingUnit>& units, const TemplateFields& fields)
{
    AskedFields asked{fields};
    std::vector<std::string> filled;
    for (const WordingUnit unit : units) {
        ENCOURS_ASSIGN(std::string text, fill(unit, asked));
        if (!text.empty()) filled.push_back(std::move(text));
    }
    return filled;
}

void joinDoubleSpaces(std::string& text)
{
    for (auto at = text.find("  "); at != std::string::npos; at = text.find("  ", at)) text.erase(at, 1);
}

} // namespace

std::string presenceFlag(std::string_view textName)
{
    std::string flag = "has" + std::string{textName};
    char& first = flag[3];
    if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
    return flag;
}

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
    for (WordingBlock& block : cutWording(text, language)) {
        auto& lines = parsed.m_linesByBlock[block.name];
        lines.insert(lines.end(), std::make_move_iterator(block.lines.begin()),
                     std::make_move_iterator(block.lines.end()));
    }
    return parsed;
}

bool LetterTemplate::has(std::string_view block) const
{
    return m_linesByBlock.contains(block);
}

Result<std::vector<std::string>> LetterTemplate::paragraphs(std::string_view block, const TemplateFields& fields) const
{
    const auto found = m_linesByBlock.find(block);
    if (found == m_linesByBlock.end()) return missingField(block);
    ENCOURS_ASSIGN(auto filled, fillAll(paragraphUnits(found->second), fields));
    // Two sections that follow each other on two lines must not leave a double space.
    for (std::string& text : filled) joinDoubleSpaces(text);
    return filled;
}

Result<std::vector<std::string>> LetterTemplate::lines(std::string_view block, const TemplateFields& fields) const
{
    const auto found = m_linesByBlock.find(block);
    if (found == m_linesByBlock.end()) return missingField(block);
    return fillAll(lineUnits(found->second), fields);
}

Result<std::string> LetterTemplate::text(std::string_view block, const TemplateFields& fields) const
{
    ENCOURS_ASSIGN(auto texts, paragraphs(block, fields));
    if (texts.empty()) return missingField(block);
    return std::move(texts.front());
}

Result<std::string> fillUnit(WordingUnit unit, const TemplateFields& fields)
{
    AskedFields asked{fields};
    return fill(unit, asked);
}

} // namespace encours
