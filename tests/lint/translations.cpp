// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/translations.h"

#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

namespace encours::lint {
namespace {

/// Path of every text ("/fault/TextTooLong") with the text.
using Texts = std::map<std::string, std::string>;

Texts textsOf(const SourceFile& json)
{
    Texts texts;
    const auto document = nlohmann::json::parse(json.text, nullptr, false);
    if (document.is_discarded() || !document.is_object()) return texts;
    const auto flat = document.flatten();
    for (const auto& [key, text] : flat.items()) texts[key] = text.is_string() ? text.get<std::string>() : text.dump();
    return texts;
}

/// The names of the placeholders; how often and in which order is the language's affair.
std::set<std::string> placeholders(const std::string& text)
{
    static const std::regex placeholder{R"(\{(\w+)[^{}]*\})"};
    std::set<std::string> names;
    for (std::sregex_iterator each{text.begin(), text.end(), placeholder}, end; each != end; ++each)
        names.insert((*each)[1]);
    return names;
}

std::size_t lineNaming(const SourceFile& file, const std::string& key)
{
    const auto at = file.text.find("\"" + key.substr(key.rfind('/') + 1) + "\"");
    return at == std::string::npos ? 1 : file.lineOf(at);
}

Findings missingIn(const SourceFile& file, const Texts& own, const SourceFile& otherFile, const Texts& other)
{
    Findings findings;
    for (const auto& [key, text] : other) {
        if (!own.contains(key))
            findings.push_back({otherFile.path, lineNaming(otherFile, key), key + " is missing in " + file.path});
    }
    return findings;
}

} // namespace

Findings unfinishedMessages(const SourceFile& ts)
{
    constexpr std::array unfinished{"type=\"unfinished\"", "<translation></translation>", "<translation/>",
                                    "<numerusform></numerusform>", "<numerusform/>"};
    Findings findings;
    std::istringstream lines{ts.text};
    std::size_t number = 0;
    std::string source;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (const auto at = line.find("<source>"); at != std::string::npos) source = line.substr(at, 120);
        for (const auto* mark : unfinished) {
            if (line.find(mark) == std::string::npos) continue;
            findings.push_back({ts.path, number, "translate " + source});
            break;
        }
    }
    return findings;
}

Findings differingWords(const SourceFile& left, const SourceFile& right)
{
    const auto leftTexts = textsOf(left);
    const auto rightTexts = textsOf(right);
    auto findings = missingIn(left, leftTexts, right, rightTexts);
    for (auto& finding : missingIn(right, rightTexts, left, leftTexts)) findings.push_back(std::move(finding));
    if (leftTexts.empty()) findings.push_back({left.path, 1, "holds no words, or is not JSON"});
    for (const auto& [key, text] : leftTexts) {
        const auto twin = rightTexts.find(key);
        if (twin == rightTexts.end() || placeholders(text) == placeholders(twin->second)) continue;
        findings.push_back({left.path, lineNaming(left, key), key + " has other {placeholders} than in " + right.path});
    }
    return findings;
}

} // namespace encours::lint
