// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/edit_letterhead.h"

#include "base/platform_files.h"
#include "letters/image_header.h"
#include "store/store.h"

#include <cstdlib>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::string_view letterheadSetting = "letters.letterhead";
constexpr std::string_view daysToPaySetting = "letters.days_to_pay";
constexpr std::string_view daysOfNoticeSetting = "letters.days_of_notice";

using Change = std::pair<std::string_view, std::string>;

Fault outOfRange(std::string_view field, int value)
{
    return {FaultCode::ValueNotListed, {{"field", std::string{field}}, {"value", std::to_string(value)}}, "range"};
}

Result<Done> checkLetterhead(const Letterhead& letterhead)
{
    if (std::abs(letterhead.moveRightHalfMm) > largestMoveHalfMm)
        return outOfRange("move_right_half_mm", letterhead.moveRightHalfMm);
    if (std::abs(letterhead.moveDownHalfMm) > largestMoveHalfMm)
        return outOfRange("move_down_half_mm", letterhead.moveDownHalfMm);
    const bool isReadable = letterhead.logo.empty() ||
                            (letterhead.logo.size() <= largestLogo && readImageHeader(letterhead.logo).has_value());
    if (!isReadable) return faultAbout(FaultCode::ImageUnreadable, "logo", "file");
    return Done{};
}

Result<Done> addDays(std::vector<Change>& changes, std::string_view setting, std::optional<int> days, int before)
{
    if (!days) return Done{};
    if (*days < fewestDaysGiven || *days > mostDaysGiven) return outOfRange(setting, *days);
    if (*days != before) changes.emplace_back(setting, std::to_string(*days));
    return Done{};
}

} // namespace

Result<std::string> readLogoFile(const std::filesystem::path& file)
{
    ENCOURS_ASSIGN(std::string bytes, readStableFile(file, static_cast<std::int64_t>(largestLogo)));
    if (!readImageHeader(bytes)) return faultAbout(FaultCode::ImageUnreadable, file.string(), "file");
    return bytes;
}

Result<Done> EditLetterhead::execute(const LetterheadRequest& request)
{
    ENCOURS_ASSIGN(const auto office, openLetterOffice(m_desk));
    std::vector<Change> changes;
    if (request.letterhead) {
        ENCOURS_TRY(checkLetterhead(*request.letterhead));
        if (*request.letterhead != office->letterhead)
            changes.emplace_back(letterheadSetting, letterheadDocument(*request.letterhead));
    }
    ENCOURS_TRY(addDays(changes, daysToPaySetting, request.daysToPay, office->daysToPay));
    ENCOURS_TRY(addDays(changes, daysOfNoticeSetting, request.daysOfNotice, office->daysOfNotice));
    if (changes.empty() || request.isDryRun) return Done{};
    std::string canonical;
    for (const auto& [name, value] : changes) canonical += fmt::format("{}={}|", name, value);
    const auto recorded = m_desk.store().record(m_desk.header("settings-edited", request.key, std::move(canonical)),
                                                [&](FactWriter& writer) -> Result<Done> {
                                                    for (const auto& [name, value] : changes)
                                                        ENCOURS_TRY(writer.setSetting(name, value));
                                                    return Done{};
                                                });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

} // namespace encours
