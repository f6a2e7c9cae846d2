// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/compose_letter.h"

#include "desk/letters/gather_facts.h"
#include "letters/compose_letter.h"

namespace encours {
namespace {

Result<ComposedLetter> composeWith(const Desk& desk, const LetterOffice& office, const LetterWish& wish,
                                   const TemplateEntry& wording)
{
    const auto kind = kindOfTemplate(wording.code);
    if (!kind) return faultAbout(FaultCode::TemplateUnknown, wording.code);
    LetterWish inLanguage = wish;
    inLanguage.language = wording.language;
    ENCOURS_ASSIGN(const LetterFacts facts, gatherFacts(desk, office, inLanguage, *kind));
    const LetterTemplate parsed = LetterTemplate::parse(wording.text, wording.language);
    ENCOURS_ASSIGN(LetterText text, composeLetter(facts, parsed));
    ComposedLetter composed;
    composed.customer = facts.customer.id;
    composed.kind = *kind;
    composed.templateCode = wording.code;
    composed.templateVersion = wording.version;
    composed.letterheadVersion = office.letterheadVersion;
    composed.letter = std::move(text.letter);
    composed.mail = std::move(text.mail);
    composed.total = claimedBy(facts);
    for (const LetterItem& item : facts.items) {
        if (item.item.isStored()) composed.items.push_back(item.item);
    }
    return composed;
}

} // namespace

Result<ComposedLetter> ComposeLetter::execute(const LetterWish& wish) const
{
    const TemplateEntry* const wording =
        m_office->templates.find(wish.templateCode, wish.language.value_or(Language::French));
    if (wording == nullptr) return faultAbout(FaultCode::TemplateUnknown, wish.templateCode);
    return composeWith(m_desk, *m_office, wish, *wording);
}

Result<ComposedLetter> ComposeLetter::preview(const LetterWish& wish, const TemplateEntry& wording) const
{
    return composeWith(m_desk, *m_office, wish, wording);
}

} // namespace encours
