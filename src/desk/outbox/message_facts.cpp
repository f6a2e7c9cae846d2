// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/message_facts.h"

#include "base/digest.h"
#include "base/fold.h"
#include "base/platform_place.h"
#include "base/utf8.h"
#include "desk/letters/keep_letter.h"
#include "store/store.h"

#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::size_t longestDetail = 200;

Result<std::string> storedPlace(Desk& desk)
{
    ENCOURS_ASSIGN(const auto settings, desk.store().settingsUnder(outboxPlaceSetting));
    return settings.empty() ? std::string{} : settings.front().second;
}

Result<Done> recordPlace(Desk& desk, const std::string& key)
{
    const std::string place = outboxPlace(desk);
    const auto recorded =
        desk.store().record(desk.header("settings-edited", key, "outbox place " + place),
                            [&](FactWriter& writer) { return writer.setSetting(outboxPlaceSetting, place); });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

} // namespace

std::string mailDetail(std::string_view text)
{
    std::string detail;
    const std::string line = cleanLine(quotable(text, longestDetail)).text;
    for (std::string_view rest = line; !rest.empty();) {
        const std::size_t space = rest.find(' ');
        const std::string_view word = rest.substr(0, space);
        if (!detail.empty()) detail += ' ';
        detail += word.find('@') == std::string_view::npos ? word : std::string_view{"…"};
        rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
    }
    return detail;
}

Result<Done> recordMailEvent(Desk& desk, const MailMessage& message, const MailEvent& event, const std::string& key)
{
    std::optional<WrittenLetter> letter;
    if (event.state == MailState::Sent) {
        // A letter that was undone meanwhile is no reminder; what was sent was sent all the same.
        if (auto known = letterOf(desk, message)) letter = *std::move(known);
    }
    const std::string request = fmt::format("{}|{}|{}", message.id.value, mailStateCode(event.state), event.attempt);
    std::optional<ReminderId> reminder;
    ENCOURS_ASSIGN(const Recorded recorded,
                   desk.store().record(desk.header("mail", key, request), [&](FactWriter& writer) -> Result<Done> {
                       ENCOURS_TRY(writer.addMailEvent(message.id, event));
                       if (!letter || letter->channel != LetterChannel::Email) return Done{};
                       ENCOURS_ASSIGN(reminder, addReminderOf(writer, *letter, desk.today()));
                       return Done{};
                   }));
    return reminder ? desk.refresh(letter->customer, recorded) : Result<Done>{Done{}};
}

std::string outboxPlace(const Desk& desk)
{
    const std::string place = desk.isOnServer() ? desk.file().string() : placeOfFile(desk.file());
    return digestOf(place).toHex();
}

Result<Done> rememberPlace(Desk& desk)
{
    ENCOURS_ASSIGN(const std::string known, storedPlace(desk));
    return known.empty() ? recordPlace(desk, {}) : Result<Done>{Done{}};
}

Result<bool> isOutboxPaused(Desk& desk)
{
    ENCOURS_ASSIGN(const std::string known, storedPlace(desk));
    return !known.empty() && known != outboxPlace(desk);
}

Result<Done> resumeOutbox(Desk& desk, const std::string& key)
{
    ENCOURS_ASSIGN(const bool isPaused, isOutboxPaused(desk));
    return isPaused ? recordPlace(desk, key) : Result<Done>{Done{}};
}

} // namespace encours
