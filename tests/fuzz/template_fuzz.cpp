// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_fields.h"

#include <cstddef>
#include <string_view>

namespace {

using namespace encours;

/// Fills every block of the wording, whatever it is. Nothing of the data may be read as a tag: a tag there asks for a field that
/// is not known, and is refused only when the wording itself asks for it.
void fillAll(const LetterTemplate& wording, const std::vector<WordingBlock>& blocks, const TemplateFields& fields)
{
    for (const WordingBlock& block : blocks) {
        static_cast<void>(wording.paragraphs(block.name, fields).isDone());
        static_cast<void>(wording.lines(block.name, fields).isDone());
        static_cast<void>(wording.text(block.name, fields).isDone());
    }
}

} // namespace

/// Any bytes as the wording of a letter: refused with the line that is wrong, or filled in.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t count)
{
    if (count == 0) return 0;
    const std::string_view text{reinterpret_cast<const char*>(bytes) + 1, count - 1};
    const LetterKind kind = allLetterKinds()[bytes[0] % letterKindCount];
    const Language language = bytes[0] >= 128 ? Language::English : Language::French;
    const auto faults = faultsOfWording(kind, language, text);
    for (const Fault& fault : faults) {
        expect(fault.code == FaultCode::TemplateMalformed && fault.arguments.size() == 3,
               "a fault names line and reason");
    }
    const auto blocks = cutWording(text, language);
    const auto wording = LetterTemplate::parse(text, language);
    for (const SampleFacts facts : {SampleFacts::Full, SampleFacts::Sparse}) {
        const TemplateFields fields = sampleFields(kind, language, facts);
        fillAll(wording, blocks, fields);
        if (!faults.empty()) continue;
        for (const LetterBlock* const block : blocksOf(kind)) {
            if (!wording.has(block->name)) continue;
            expect(wording.lines(block->name, fields).isDone() || wording.paragraphs(block->name, fields).isDone(),
                   "a sound wording is filled");
        }
    }
    TemplateFields hostile = sampleFields(kind, language, SampleFacts::Full);
    for (auto& [name, value] : hostile.texts) value = text;
    fillAll(wording, blocks, hostile);
    return 0;
}
