// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/personal_letters.h"

#include "base/fold.h"
#include "desk/letters/keep_letter.h"
#include "desk/letters/letter_words.h"
#include "desk/letters/read_wording.h"
#include "desk/outbox/outbox.h"
#include "words/letter_words.h"

#include <algorithm>

namespace encours {

namespace {

bool namesPerson(const Letter& letter, const ContactPerson& person)
{
    const std::string name = foldForSearch(person.name);
    return !name.empty() && std::ranges::any_of(letter.recipient, [&](const std::string& line) {
        return foldForSearch(line).find(name) != std::string::npos;
    });
}

/// The words of a letter from its salutation to its signature.
std::vector<std::string> textOf(const Letter& letter)
{
    std::vector<std::string> text{letter.salutation};
    for (const auto* part : {&letter.opening, &letter.request, &letter.closing, &letter.signature})
        text.insert(text.end(), part->begin(), part->end());
    return text;
}

OrderedJson letterJson(const WrittenLetter& fact, const Letter& letter, Language language)
{
    return {{"on", formatIsoDate(fact.writtenOn)},
            {"kind", templateWords(language, fact.templateCode)},
            {"channel", wordsFor(language, fact.channel)},
            {"recipient", letter.recipient},
            {"subject", letter.subject},
            {"text", textOf(letter)}};
}

OrderedJson messageJson(const MessageLine& line)
{
    return {{"on", formatIsoDate(line.fact.queuedOn)},
            {"state", mailStateCode(line.fact.state())},
            {"to", line.content.toAddress},
            {"name", line.content.toName},
            {"subject", line.content.subject},
            {"text", line.content.body}};
}

} // namespace

Result<Done> addPersonalLetters(OrderedJson& document, Desk& desk, CustomerId customer, const ContactPerson* person,
                                Language language)
{
    ENCOURS_ASSIGN(const auto lines, listLetters(desk, {customer, {}, {}, {}}));
    OrderedJson letters = OrderedJson::array();
    for (const LetterLine& line : lines) {
        if (line.fact.isErased) continue;
        ENCOURS_ASSIGN(const LetterFromDocument wording, wordingOf(desk, line.fact));
        if (person != nullptr && !namesPerson(wording.letter, *person)) continue;
        letters.push_back(letterJson(line.fact, wording.letter, language));
    }
    document["letters"] = std::move(letters);
    ENCOURS_ASSIGN(const auto sent, listMessages(desk, customer));
    OrderedJson messages = OrderedJson::array();
    for (const MessageLine& line : sent) {
        const bool isTheirs = person == nullptr || (!person->email.empty() && line.content.toAddress == person->email);
        if (!line.fact.isErased && isTheirs) messages.push_back(messageJson(line));
    }
    document["messages"] = std::move(messages);
    return Done{};
}

} // namespace encours
