// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/keep_letter.h"

#include "desk/letters/read_wording.h"
#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

WrittenLetter factOf(const ComposedLetter& composed, LetterChannel channel, std::optional<DunningRunId> run,
                     Date writtenOn)
{
    WrittenLetter fact;
    fact.customer = composed.customer;
    fact.run = run;
    fact.templateCode = composed.templateCode;
    fact.templateVersion = composed.templateVersion;
    fact.letterheadVersion = composed.letterheadVersion;
    fact.language = composed.letter.language;
    fact.channel = channel;
    fact.writtenOn = writtenOn;
    fact.total = composed.total;
    fact.items = composed.items;
    return fact;
}

/// A run writes to a customer once, on whatever day it comes to it and whatever is due then.
std::string canonicalText(const WrittenLetter& fact)
{
    if (fact.run) return fmt::format("run|{}|{}", fact.run->value, fact.customer.value);
    return fmt::format("{}|{}|{}|{}|{}", fact.templateCode, fact.customer.value, letterChannelCode(fact.channel),
                       formatIsoDate(fact.writtenOn), joinIds(fact.items));
}

Result<KeptLetter> letterOfEntry(Desk& desk, CustomerId customer, JournalSeq entry)
{
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({customer, {}, {}, {}}));
    const auto found = std::ranges::find(letters, entry, &WrittenLetter::recordedBy);
    if (found == letters.end()) return FaultCode::UndoneAlready; // somebody took the letter back
    return KeptLetter{found->id, found->reminder};
}

} // namespace

bool countsAsReminder(const WrittenLetter& letter)
{
    const auto kind = kindOfTemplate(letter.templateCode);
    return letter.run || (kind && (isReminder(*kind) || *kind == LetterKind::Preventive));
}

Result<std::optional<ReminderId>> addReminderOf(FactWriter& writer, const WrittenLetter& letter, Date sentOn)
{
    if (!countsAsReminder(letter) || letter.reminder) return std::optional<ReminderId>{};
    const Reminder reminder{{}, letter.templateCode, sentOn, letter.items, {}};
    ENCOURS_ASSIGN(const ReminderId id, writer.addReminder(letter.customer, reminder));
    ENCOURS_TRY(writer.addLetterReminder(letter.customer, letter.id, id));
    return std::optional{id};
}

Result<KeptLetter> keepLetter(Desk& desk, const ComposedLetter& composed, LetterChannel channel,
                              std::optional<DunningRunId> run, const std::string& key)
{
    WrittenLetter fact = factOf(composed, channel, run, desk.today());
    const CommandHeader header = desk.header("letter", key, canonicalText(fact));
    ENCOURS_ASSIGN(const auto before, desk.store().findRecorded(header));
    if (before) return letterOfEntry(desk, fact.customer, before->seq);
    const std::string content = letterDocument(composed.letter, composed.mail);
    KeptLetter kept;
    ENCOURS_ASSIGN(const Recorded recorded, desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(fact.id, writer.addLetter(fact, content));
        kept = {fact.id, std::nullopt};
        if (channel != LetterChannel::Paper) return Done{};
        ENCOURS_ASSIGN(kept.reminder, addReminderOf(writer, fact, fact.writtenOn));
        return Done{};
    }));
    if (recorded.wasRecordedBefore) return letterOfEntry(desk, fact.customer, recorded.seq);
    ENCOURS_TRY(desk.refresh(fact.customer, recorded));
    return kept;
}

Result<WrittenLetter> findLetter(Desk& desk, LetterId letter, std::optional<CustomerId> of)
{
    std::vector<LettersWanted> places{LettersWanted{}};
    if (of) places.insert(places.begin(), LettersWanted{of, {}, {}, {}});
    for (const LettersWanted& wanted : places) {
        ENCOURS_ASSIGN(const auto letters, desk.store().letters(wanted));
        const auto found = std::ranges::find(letters, letter, &WrittenLetter::id);
        if (found != letters.end()) return *found;
    }
    return faultAbout(FaultCode::LetterUnknown, std::to_string(letter.value));
}

Result<LetterFromDocument> wordingOf(Desk& desk, const WrittenLetter& fact)
{
    ENCOURS_ASSIGN(const auto content, desk.store().letterContent(fact.id));
    if (fact.isErased || !content) return faultAbout(FaultCode::LetterErased, std::to_string(fact.id.value));
    return readLetterDocument(*content);
}

Result<KeptWording> readLetter(Desk& desk, LetterId letter, std::optional<CustomerId> of)
{
    ENCOURS_ASSIGN(WrittenLetter fact, findLetter(desk, letter, of));
    ENCOURS_ASSIGN(LetterFromDocument wording, wordingOf(desk, fact));
    ENCOURS_ASSIGN(Letterhead letterhead, letterheadOf(desk, fact.letterheadVersion));
    return KeptWording{
        std::move(fact), std::move(wording.letter), std::move(wording.mail), {std::move(letterhead), PdfKind::Pdf14}};
}

Result<std::optional<LetterId>> letterOfReminder(Desk& desk, CustomerId customer, ReminderId reminder)
{
    ENCOURS_ASSIGN(const auto lines, listLetters(desk, {customer, {}, {}, {}}));
    for (const LetterLine& line : lines) {
        if (line.fact.reminder == reminder) return std::optional{line.fact.id};
    }
    return std::optional<LetterId>{};
}

} // namespace encours
