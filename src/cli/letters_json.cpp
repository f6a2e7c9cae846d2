// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/letters_json.h"

#include "cli/arguments.h"

namespace encours {

Json lettersJson(const LettersWritten& written, const Portfolio& portfolio, Language language)
{
    Json files = Json::array();
    for (const auto& file : written.files) files.push_back(file.string());
    Json customers = Json::array();
    for (const auto id : written.customers) customers.push_back(portfolio.find(id)->customer.code);
    Json refused = Json::array();
    for (const auto& [id, fault] : written.refused) {
        auto line = faultJson(fault, language);
        line["customer"] = portfolio.find(id)->customer.code;
        refused.push_back(std::move(line));
    }
    return {{"files", std::move(files)}, {"customers", std::move(customers)}, {"refused", std::move(refused)}};
}

Result<Language> letterLanguage(const Session& session, const std::string& typed)
{
    if (typed.empty()) return session.language();
    if (typed == "fr") return Language::French;
    if (typed == "en") return Language::English;
    return unknownValue("--language", typed);
}

} // namespace encours
