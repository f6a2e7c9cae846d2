// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import_profile.h"

#include <nlohmann/json.hpp>

namespace encours {

namespace {

constexpr std::string_view profilePrefix = "import_profile.";

ReadOptions parseProfile(const std::string& text)
{
    ReadOptions options;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return options;
    }
    options.kind = parseImportKind(json.value("kind", ""));
    if (const auto encoding = json.value("encoding", ""); !encoding.empty()) {
        options.encoding = encoding;
    }
    if (const auto separator = json.value("separator", ""); !separator.empty()) {
        options.separator = separator.front();
    }
    if (json.contains("decimal_mark")) {
        options.decimalMark = json.value("decimal_mark", ",") == "." ? DecimalMark::Dot : DecimalMark::Comma;
    }
    if (json.contains("date_form")) {
        options.dateForm = static_cast<DateForm>(json.value("date_form", 0) % 3);
    }
    if (json.contains("columns") && json["columns"].is_array()) {
        for (const auto& pair : json["columns"]) {
            if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string()) {
                options.columns.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
            }
        }
    }
    return options;
}

template <typename Option>
void overrideBy(std::optional<Option>& option, const std::optional<Option>& stated)
{
    if (stated) {
        option = stated;
    }
}

} // namespace

Result<ReadOptions> optionsOf(Store& store, const ImportRequest& request, Currency currency)
{
    ReadOptions options = request.options;
    options.currency = currency;
    if (request.profile.empty()) {
        return options;
    }
    ENCOURS_ASSIGN(const auto profiles, store.settingsUnder(profilePrefix));
    for (const auto& [name, text] : profiles) {
        if (name == request.profile && !text.empty()) {
            ReadOptions saved = parseProfile(text);
            overrideBy(saved.kind, options.kind);
            overrideBy(saved.encoding, options.encoding);
            overrideBy(saved.separator, options.separator);
            overrideBy(saved.decimalMark, options.decimalMark);
            overrideBy(saved.dateForm, options.dateForm);
            saved.columns.insert(saved.columns.end(), options.columns.begin(), options.columns.end());
            saved.currency = currency;
            return saved;
        }
    }
    return Fault{FaultCode::ProfileUnknown, {{"value", request.profile}}, "no such profile"};
}

Result<Done> saveProfile(FactWriter& writer, const std::string& name, const ReadOptions& options, const FileForm& form)
{
    nlohmann::json json{{"kind", importKindCode(form.kind)},
                        {"encoding", options.encoding.value_or("")},
                        {"separator", std::string(1, form.separator)},
                        {"decimal_mark", form.decimalMark == DecimalMark::Dot ? "." : ","},
                        {"date_form", static_cast<int>(form.dateForm)},
                        {"columns", form.columns}};
    return writer.setSetting(std::string{profilePrefix} + name, json.dump());
}

Result<std::vector<std::string>> profileNames(Store& store)
{
    ENCOURS_ASSIGN(const auto profiles, store.settingsUnder(profilePrefix));
    std::vector<std::string> names;
    for (const auto& [name, text] : profiles) {
        if (!text.empty()) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace encours
