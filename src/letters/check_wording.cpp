// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "letters/letter_fields.h"

#include <algorithm>
#include <set>

namespace encours {
namespace {

constexpr std::size_t fewColumns = 5;
constexpr std::size_t manyColumns = 7;

std::string inBrackets(std::string_view name)
{
    return "[" + std::string{name} + "]";
}

bool isControl(char sign)
{
    const auto value = static_cast<unsigned char>(sign);
    return (value < 0x20 && sign != '\n' && sign != '\r' && sign != '\t') || value == 0x7F;
}

/// Collects what is wrong with one wording.
class WordingCheck {
public:
    WordingCheck(LetterKind kind, Language language, std::string_view text)
        : m_kind(kind),
          m_text(text),
          m_full(sampleFields(kind, language, SampleFacts::Full)),
          m_sparse(sampleFields(kind, language, SampleFacts::Sparse)),
          m_blocks(cutWording(text, language)),
          m_lastLine(1 + static_cast<int>(std::ranges::count(text, '\n')))
    {
        for (const auto& [name, sample] : m_full.texts) m_presences.insert(presenceFlag(name));
    }
    std::vector<WordingMisfit> run()
    {
        checkSigns();
        checkBlocks();
        for (const WordingBlock& block : m_blocks) {
            if (const LetterBlock* const known = find(block.name)) checkBlock(block, *known);
        }
        std::ranges::stable_sort(m_misfits, {}, &WordingMisfit::line);
        return std::move(m_misfits);
    }

private:
    [[nodiscard]] const LetterBlock* find(std::string_view name) const
    {
        for (const LetterBlock& block : letterBlocks()) {
            if (block.name == name && block.belongsTo(m_kind)) return &block;
        }
        return nullptr;
    }
    [[nodiscard]] bool isFlag(const std::string& name) const
    {
        return m_full.flags.contains(name) || m_presences.contains(name);
    }
    void add(std::string written, int line, std::string_view reason)
    {
        m_misfits.push_back({std::move(written), line, reason});
    }
    void checkSigns()
    {
        if (m_text.size() > longestWording) add("…", m_lastLine, "template-long");
        int number = 1;
        for (std::string_view rest = m_text; !rest.empty(); ++number) {
            const auto end = rest.find('\n');
            const std::string_view line = rest.substr(0, end);
            if (!isValidUtf8(line) || std::ranges::any_of(line, isControl)) add("?", number, "template-signs");
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
    }
    void checkBlocks()
    {
        std::set<std::string_view> seen;
        for (const WordingBlock& block : m_blocks) {
            if (find(block.name) == nullptr) add(inBrackets(block.name), block.line, "template-block-unknown");
            else if (!seen.insert(block.name).second) add(inBrackets(block.name), block.line, "template-block-twice");
        }
        for (const LetterBlock* const block : blocksOf(m_kind)) {
            if (block->isRequired && !seen.contains(block->name)) {
                add(inBrackets(block->name), m_lastLine, "template-block-missing");
            }
        }
    }
    void checkBlock(const WordingBlock& block, const LetterBlock& known)
    {
        const bool isParagraphs = known.form == BlockForm::Paragraphs || known.form == BlockForm::Text;
        const auto units = isParagraphs ? paragraphUnits(block.lines) : lineUnits(block.lines);
        const std::size_t before = m_misfits.size();
        for (const WordingUnit unit : units) checkTags(unit);
        if (m_misfits.size() != before) return;
        checkForm(block, known, units);
        for (const TemplateFields* const facts : {&m_full, &m_sparse}) {
            const std::size_t soFar = m_misfits.size();
            checkFilled(block, known, units, *facts);
            // One sentence is enough: what is missing in a full letter is missing in a sparse one.
            if (m_misfits.size() != soFar) return;
        }
    }
    void checkTags(WordingUnit unit)
    {
        const WordingTags read = readTags(unit);
        for (const WordingTag& tag : read.tags) {
            if (tag.kind == WordingTag::Kind::Field) checkField(tag);
            else if (tag.kind != WordingTag::Kind::End) checkSection(tag);
        }
        if (read.misfit) m_misfits.push_back(*read.misfit);
    }
    void checkField(const WordingTag& tag)
    {
        const std::string written = "{{" + tag.name + "}}";
        if (m_full.texts.contains(tag.name)) return;
        if (isFlag(tag.name)) add(written, tag.line, "template-field-flag");
        else add(written, tag.line, "template-field-unknown");
    }
    void checkSection(const WordingTag& tag)
    {
        const std::string written = (tag.kind == WordingTag::Kind::Section ? "{{#" : "{{^") + tag.name + "}}";
        if (isFlag(tag.name)) return;
        if (m_full.texts.contains(tag.name)) add(written, tag.line, "template-section-text");
        else add(written, tag.line, "template-field-unknown");
    }
    void checkForm(const WordingBlock& block, const LetterBlock& known, const std::vector<WordingUnit>& units)
    {
        // One that may stay away is one line.
        const auto parts = known.isRequired ? units : lineUnits(block.lines);
        if (known.form == BlockForm::Text && parts.size() > 1) {
            add(inBrackets(block.name), parts[1].front().number, "template-one-paragraph");
        }
        if (known.form != BlockForm::Details) return;
        for (const WordingUnit unit : units) {
            if (unit.front().text.find(" | ") == std::string::npos) {
                add(inBrackets(block.name), unit.front().number, "template-detail");
            }
        }
    }
    void checkFilled(const WordingBlock& block, const LetterBlock& known, const std::vector<WordingUnit>& units,
                     const TemplateFields& facts)
    {
        std::size_t filled = 0;
        for (const WordingUnit unit : units) {
            const auto text = fillUnit(unit, facts);
            if (!text) {
                const std::string& field = text.fault().arguments.front().second;
                add("{{" + field + "}}", lineOf(unit, field), "template-field-empty");
                return;
            }
            filled += text->empty() ? 0 : 1;
        }
        if (known.form == BlockForm::Text && known.isRequired && filled == 0) {
            add(inBrackets(block.name), block.line, "template-block-empty");
        }
        const bool isUsual = filled == fewColumns || filled == manyColumns;
        const bool isTable =
            (known.columns == 0 ? isUsual : filled == known.columns) || (filled == 0 && !known.isRequired);
        if (known.form == BlockForm::Columns && !isTable) {
            add(inBrackets(block.name), block.line, "template-columns");
        }
    }
    static int lineOf(WordingUnit unit, const std::string& field)
    {
        const auto read = readTags(unit);
        const auto found = std::ranges::find(read.tags, field, &WordingTag::name);
        return found == read.tags.end() ? unit.front().number : found->line;
    }

    LetterKind m_kind;
    std::string_view m_text;
    TemplateFields m_full;
    TemplateFields m_sparse;
    std::set<std::string> m_presences; ///< `hasIban`
    std::vector<WordingBlock> m_blocks;
    int m_lastLine;
    std::vector<WordingMisfit> m_misfits;
};

} // namespace

std::vector<Fault> faultsOfWording(LetterKind kind, Language language, std::string_view text)
{
    std::vector<Fault> faults;
    for (const WordingMisfit& misfit : WordingCheck{kind, language, text}.run()) {
        faults.push_back(malformedWording(misfit));
    }
    return faults;
}

} // namespace encours
