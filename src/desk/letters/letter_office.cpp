// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/letter_office.h"

#include "base/log.h"
#include "desk/templates/template_settings.h"
#include "store/store.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::string_view prefix = "letters.";
constexpr std::string_view letterheadName = "letters.letterhead";
constexpr int mostDays = 90;

void takeDays(const std::string& text, int& days)
{
    int read = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    if (isNumber && read >= 1 && read <= mostDays) days = read;
}

/// What another version of the program wrote must not keep letters from being written: it is as shipped, and the log says so.
Result<Done> takeLetterhead(Store& store, const std::string& value, LetterOffice& office)
{
    auto letterhead = readLetterhead(value);
    if (!letterhead) {
        logWarning(LogChannel::Store, "The letterhead of the book cannot be read.");
        return Done{};
    }
    office.letterhead = *std::move(letterhead);
    ENCOURS_ASSIGN(const auto versions, store.settingVersions(letterheadName));
    if (!versions.empty()) office.letterheadVersion = versions.back().seq.value;
    return Done{};
}

Result<Done> takeTemplate(Store& store, const std::string& name, const std::string& value, LetterOffice& office)
{
    const auto place = templateOfSetting(name);
    if (!place) {
        logWarning(LogChannel::Store, fmt::format("Setting {} names no template.", name));
        return Done{};
    }
    ENCOURS_ASSIGN(const auto versions, store.settingVersions(name));
    const std::int64_t version = versions.empty() ? 0 : versions.back().seq.value;
    office.templates.put({place->code, place->language, value, version});
    return Done{};
}

} // namespace

Result<std::shared_ptr<const LetterOffice>> openLetterOffice(Desk& desk)
{
    ENCOURS_ASSIGN(const auto settings, desk.store().settingsUnder(prefix));
    auto office = std::make_shared<LetterOffice>();
    for (const auto& [rest, value] : settings) {
        if (value.empty()) continue;
        const std::string name = std::string{prefix} + rest;
        if (name.starts_with(templatePrefix)) ENCOURS_TRY(takeTemplate(desk.store(), name, value, *office));
        else if (name == letterheadName) ENCOURS_TRY(takeLetterhead(desk.store(), value, *office));
        else if (rest == "days_to_pay") takeDays(value, office->daysToPay);
        else if (rest == "days_of_notice") takeDays(value, office->daysOfNotice);
    }
    return std::shared_ptr<const LetterOffice>{std::move(office)};
}

Result<Letterhead> letterheadOf(Desk& desk, std::int64_t version)
{
    ENCOURS_ASSIGN(const auto versions, desk.store().settingVersions(letterheadName));
    const auto found = std::ranges::find(versions, version, [](const SettingVersion& each) { return each.seq.value; });
    if (found != versions.end() && !found->value.empty()) {
        if (auto letterhead = readLetterhead(found->value)) return letterhead;
    }
    if (version == 0) return Letterhead{};
    ENCOURS_ASSIGN(const auto office, openLetterOffice(desk));
    return office->letterhead;
}

} // namespace encours
