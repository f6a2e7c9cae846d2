// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mail_words.h"

#include "words/words.h"

#include <utility>

namespace encours {

namespace {

constexpr std::string_view separator = ": ";

} // namespace

std::string wordsFor(Language language, MailState state)
{
    return words(language, "mail-state." + std::string{mailStateCode(state)});
}

bool wasTested(const MailMessage& message)
{
    return message.state() == MailState::Failed && message.events.back().detail == "test";
}

std::string wordsForState(Language language, const MailMessage& message)
{
    return wasTested(message) ? words(language, "mail-state.tested") : wordsFor(language, message.state());
}

std::string wordsForDetail(Language language, std::string_view detail)
{
    const std::size_t end = detail.find(separator);
    const std::string key = "mail-detail." + std::string{detail.substr(0, end)};
    if (!hasWords(language, key)) return std::string{detail};
    const std::string known = words(language, key);
    if (end == std::string_view::npos) return known;
    std::string answer{detail.substr(end + separator.size())};
    if (const std::string cause = "cause." + answer; hasWords(language, cause)) answer = words(language, cause);
    return words(language, "mail-detail.with-answer", {{"what", known}, {"answer", std::move(answer)}});
}

} // namespace encours
