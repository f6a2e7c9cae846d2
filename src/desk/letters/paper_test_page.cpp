// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/edit_letterhead.h"
#include "words/words.h"

#include <cstdlib>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr int addressLines = 6;
constexpr int widestLine = 38; // characters, as NF Z 10-011 allows

/// Half millimetres as a person measures them: `1,5`, `−2`.
std::string millimetres(int halfMm, Language language)
{
    const int whole = std::abs(halfMm) / 2;
    const char* mark = language == Language::French ? "," : ".";
    return fmt::format("{}{}{}", halfMm < 0 ? "−" : "", whole, halfMm % 2 != 0 ? fmt::format("{}5", mark) : "");
}

std::vector<std::string> addressOf(Language language)
{
    std::vector<std::string> lines;
    for (int line = 1; line <= addressLines; ++line) {
        std::string text = words(language, "paper.test.line", {{"number", std::to_string(line)}});
        text += ' ';
        while (static_cast<int>(text.size()) < widestLine) text += static_cast<char>('0' + text.size() % 10);
        lines.push_back(text.substr(0, widestLine));
    }
    return lines;
}

} // namespace

Letter paperTestPage(const BookSettings& book, const Letterhead& letterhead, Date today, Language language)
{
    const auto say = [language](std::string_view key, const WordArguments& arguments = {}) {
        return words(language, key, arguments);
    };
    const CompanyProfile& company = book.company;
    Letter page;
    page.language = language;
    page.sender = {company.name.empty() ? say("paper.test.firm") : company.name};
    for (const std::string* line : {&company.addressLine1, &company.addressLine2}) {
        if (!line->empty()) page.sender.push_back(*line);
    }
    if (!company.city.empty()) page.sender.push_back(company.postalCode + " " + company.city);
    page.recipient = addressOf(language);
    page.references = {say("paper.test.window." + std::string{envelopeWindowCode(letterhead.window)})};
    page.placeAndDate = formatLongDate(today, language);
    page.subject = say("paper.test.subject");
    page.opening = {say("paper.test.fold"),
                    say("paper.test.frame", {{"top", letterhead.window == EnvelopeWindow::Dl45 ? "45" : "55"}}),
                    say("paper.test.now", {{"right", millimetres(letterhead.moveRightHalfMm, language)},
                                           {"down", millimetres(letterhead.moveDownHalfMm, language)}})};
    page.legalMentions = {say("paper.test.foot")};
    page.fileName = "page-de-test.pdf";
    page.title = page.subject;
    return page;
}

} // namespace encours
