// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "desk/figures/figure_settings.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view prefix = "figures.";

/// Those that were not among the customers left out before must exist.
Result<Done> checkExcluded(const Desk& desk, const FigureSettings& before, const FigureSettings& after)
{
    const auto portfolio = desk.portfolio();
    for (const std::string& code : after.excludedCodes) {
        const bool wasLeftOut = std::ranges::find(before.excludedCodes, code) != before.excludedCodes.end();
        if (!wasLeftOut && portfolio->findByCode(code) == nullptr) return faultAbout(FaultCode::CustomerUnknown, code);
    }
    return Done{};
}

} // namespace

Result<FigureSettings> readFigureSettings(Desk& desk)
{
    ENCOURS_ASSIGN(const auto stored, desk.store().settingsUnder(prefix));
    FigureSettings settings;
    const Currency currency = desk.settings().currency;
    for (const auto& [name, value] : stored) {
        const auto read = setFigureSetting(settings, fmt::format("{}{}", prefix, name), value, currency);
        // What another version of the program wrote must not keep the figures from being shown.
        if (!read) logWarning(LogChannel::Store, fmt::format("Setting figures.{} cannot be read.", name));
    }
    return settings;
}

Result<FigureSettings> EditFigureSettings::execute(const FigureSettingsRequest& request)
{
    ENCOURS_ASSIGN(const FigureSettings before, readFigureSettings(m_desk));
    FigureSettings after = before;
    std::string canonical;
    for (const auto& [code, text] : request.changes) {
        ENCOURS_TRY(setFigureSetting(after, code, text, m_desk.settings().currency));
        canonical += fmt::format("{}={}|", code, text);
    }
    ENCOURS_TRY(checkExcluded(m_desk, before, after));
    if (request.isDryRun || after == before) return after;
    const FigureSettings usual;
    const auto recorded = m_desk.store().record(
        m_desk.header("settings-edited", request.key, std::move(canonical)), [&](FactWriter& writer) -> Result<Done> {
            for (const std::string_view code : figureSettingCodes()) {
                const std::string text = figureSettingText(after, code);
                if (text == figureSettingText(before, code)) continue;
                // The default is no value: it may be another one in a later version.
                const bool isUsual = text == figureSettingText(usual, code);
                ENCOURS_TRY(writer.setSetting(code, isUsual ? std::string{} : text));
            }
            return Done{};
        });
    if (!recorded) return recorded.fault();
    return readFigureSettings(m_desk);
}

} // namespace encours
