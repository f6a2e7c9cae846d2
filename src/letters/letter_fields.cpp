// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_fields.h"

#include <algorithm>

namespace encours {
namespace {

bool isAmong(const std::vector<LetterKind>& kinds, LetterKind kind)
{
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
}

template <typename Row>
std::vector<const Row*> rowsOf(const std::vector<Row>& rows, LetterKind kind)
{
    std::vector<const Row*> chosen;
    for (const Row& row : rows) {
        if (row.belongsTo(kind)) chosen.push_back(&row);
    }
    return chosen;
}

} // namespace

bool LetterField::belongsTo(LetterKind kind) const
{
    return isAmong(kinds, kind);
}

bool LetterBlock::belongsTo(LetterKind kind) const
{
    return isAmong(kinds, kind);
}

std::vector<const LetterField*> fieldsOf(LetterKind kind)
{
    return rowsOf(letterFields(), kind);
}

std::vector<const LetterBlock*> blocksOf(LetterKind kind)
{
    return rowsOf(letterBlocks(), kind);
}

std::string_view sampleOf(const LetterField& field, Language language)
{
    const bool isOwn = language == Language::English && !field.sampleEnglish.empty();
    return isOwn ? field.sampleEnglish : field.sample;
}

TemplateFields sampleFields(LetterKind kind, Language language, SampleFacts facts)
{
    TemplateFields fields;
    const bool isFull = facts == SampleFacts::Full;
    for (const LetterField* const field : fieldsOf(kind)) {
        const std::string name{field->name};
        if (field->isFlag) fields.flags[name] = isFull;
        else
            fields.texts[name] = isFull || !field->mayBeEmpty ? std::string{sampleOf(*field, language)} : std::string{};
    }
    return fields;
}

} // namespace encours
