// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/templates/edit_templates.h"

#include "desk/letters/letter_office.h"
#include "desk/templates/template_settings.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

using SettingValues = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

Fault unknownTemplate(std::string_view code)
{
    return faultAbout(FaultCode::TemplateUnknown, code);
}

Result<LetterKind> kindOf(std::string_view code)
{
    if (!isTemplateCode(code)) return unknownTemplate(code);
    return kindOfTemplate(code).value();
}

bool isNamed(std::string_view code, LetterKind kind)
{
    return code != letterKindCode(kind);
}

/// The value of a setting; "" where there is none.
Result<std::string> keptValue(Desk& desk, const std::string& name)
{
    ENCOURS_ASSIGN(const auto settings, desk.store().settingsUnder(name));
    const auto found = std::ranges::find(settings, std::string{}, &SettingValues::value_type::first);
    return found == settings.end() ? std::string{} : found->second;
}

/// One command; nothing is written when nothing changes.
Result<Done> record(Desk& desk, const SettingValues& settings, const std::string& key)
{
    SettingValues changed;
    std::string request;
    for (const auto& [name, value] : settings) {
        request += fmt::format("{}={}|", name, value);
        ENCOURS_ASSIGN(const std::string kept, keptValue(desk, name));
        if (kept != value) changed.emplace_back(name, value);
    }
    if (changed.empty()) return Done{};
    const auto recorded = desk.store().record(desk.header("settings-edited", key, std::move(request)),
                                              [&](FactWriter& writer) -> Result<Done> {
                                                  for (const auto& [name, value] : changed) {
                                                      ENCOURS_TRY(writer.setSetting(name, value));
                                                  }
                                                  return Done{};
                                              });
    if (!recorded) return recorded.fault();
    return Done{};
}

} // namespace

std::vector<std::string> stepsAskingFor(const DunningPolicy& policy, std::string_view code)
{
    std::vector<std::string> steps;
    for (const DunningPlan& plan : policy.plans.plans) {
        for (const PlanStep& step : plan.steps) {
            if (step.templateCode == code) steps.push_back(fmt::format("{} · {}", plan.code, step.code));
        }
    }
    return steps;
}

Result<std::vector<TemplateRow>> listTemplates(Desk& desk)
{
    ENCOURS_ASSIGN(const auto office, openLetterOffice(desk));
    const auto policy = desk.policy();
    std::vector<TemplateRow> rows;
    const auto entries = office->templates.all();
    for (const TemplateEntry* const entry : entries) {
        TemplateRow row{*entry, kindOfTemplate(entry->code).value(), false, true, {}};
        row.isNamed = isNamed(entry->code, row.kind);
        row.isSound = entry->isShipped() || faultsOfWording(row.kind, entry->language, entry->text).empty();
        row.steps = stepsAskingFor(*policy, entry->code);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<TemplateVersion>> templateVersions(Desk& desk, std::string_view code, Language language)
{
    ENCOURS_TRY(kindOf(code));
    ENCOURS_ASSIGN(const auto stored, desk.store().settingVersions(templateSetting(code, language)));
    std::vector<TemplateVersion> versions;
    for (const SettingVersion& version : stored) {
        versions.push_back({version.seq, version.at, version.actor, version.value});
    }
    return versions;
}

std::vector<Fault> checkTemplate(std::string_view code, Language language, std::string_view text)
{
    const auto kind = kindOf(code);
    if (!kind) return {kind.fault()};
    return faultsOfWording(*kind, language, keptWording(text));
}

std::string keptWording(std::string_view typed)
{
    if (typed.starts_with(utf8Mark)) typed.remove_prefix(utf8Mark.size());
    std::string text;
    for (const char sign : typed) {
        if (sign != '\r') text += sign;
    }
    text.erase(text.find_last_not_of(" \t\n") + 1);
    return text + '\n';
}

Result<Done> EditTemplates::save(std::string_view code, Language language, std::string_view text,
                                 const std::string& key)
{
    ENCOURS_ASSIGN(const LetterKind kind, kindOf(code));
    const std::string kept = keptWording(text);
    const auto faults = faultsOfWording(kind, language, kept);
    if (!faults.empty()) return faults.front();
    const auto shipped = shippedWording(kind, language);
    const bool isShipped = !isNamed(code, kind) && shipped && kept == keptWording(*shipped);
    return record(m_desk, {{templateSetting(code, language), isShipped ? std::string{} : kept}}, key);
}

Result<Done> EditTemplates::restoreShipped(std::string_view code, Language language, const std::string& key)
{
    ENCOURS_ASSIGN(const LetterKind kind, kindOf(code));
    const std::string name = templateSetting(code, language);
    if (isNamed(code, kind)) {
        ENCOURS_ASSIGN(const std::string kept, keptValue(m_desk, name));
        if (kept.empty()) return unknownTemplate(code);
    }
    return record(m_desk, {{name, std::string{}}}, key);
}

Result<Done> EditTemplates::restoreVersion(std::string_view code, Language language, JournalSeq version,
                                           const std::string& key)
{
    ENCOURS_ASSIGN(const auto versions, templateVersions(m_desk, code, language));
    const auto found = std::ranges::find(versions, version, &TemplateVersion::seq);
    if (found == versions.end()) return unknownTemplate(fmt::format("{} #{}", code, version.value));
    if (found->text.empty()) return restoreShipped(code, language, key);
    return save(code, language, found->text, key);
}

Result<Done> EditTemplates::remove(std::string_view code, const std::string& key)
{
    ENCOURS_ASSIGN(const LetterKind kind, kindOf(code));
    if (!isNamed(code, kind)) return unknownTemplate(code);
    const std::string french = templateSetting(code, Language::French);
    const std::string english = templateSetting(code, Language::English);
    ENCOURS_ASSIGN(const std::string inFrench, keptValue(m_desk, french));
    ENCOURS_ASSIGN(const std::string inEnglish, keptValue(m_desk, english));
    if (inFrench.empty() && inEnglish.empty()) return unknownTemplate(code);
    const auto steps = stepsAskingFor(*m_desk.policy(), code);
    if (!steps.empty()) return faultAbout(FaultCode::RequestMalformed, "template-in-use", "reason");
    return record(m_desk, {{french, std::string{}}, {english, std::string{}}}, key);
}

} // namespace encours
