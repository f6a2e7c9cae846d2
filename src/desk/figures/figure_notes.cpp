// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/figure_notes.h"

#include "words/age_words.h"
#include "words/words.h"

#include <iterator>
#include <string_view>

namespace encours {

namespace {

constexpr std::size_t mostNamed = 12; ///< customers that a note names

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "figure-notes." + std::string{name}, arguments);
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (std::size_t place = 0; place < codes.size(); ++place) {
        if (place > 0) text += ", ";
        if (place == mostNamed) return text + "…";
        text += codes[place];
    }
    return text;
}

std::string columnsText(Language language, const AgeBounds& bounds)
{
    std::string text;
    for (const AgeBucket bucket :
         {AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90, AgeBucket::Over90}) {
        if (!text.empty()) text += ", ";
        text += ageColumnLongName(language, bounds, bucket);
    }
    return text;
}

} // namespace

std::vector<std::string> figureNotes(const FigureSettings& settings, Language language)
{
    const FigureSettings usual;
    std::vector<std::string> notes{text(language, taxBasisCode(settings.basis))};
    if (!settings.excludedCodes.empty()) {
        notes.push_back(text(
            language, "excluded",
            {{"count", std::to_string(settings.excludedCodes.size())}, {"codes", joined(settings.excludedCodes)}}));
    }
    if (settings.periodMonths != usual.periodMonths)
        notes.push_back(text(language, "period", {{"count", std::to_string(settings.periodMonths)}}));
    if (settings.ageBounds != usual.ageBounds)
        notes.push_back(text(language, "ages", {{"columns", columnsText(language, settings.ageBounds)}}));
    return notes;
}

void noteFigures(FigureTable& table, const FigureSettings& settings, Language language)
{
    std::vector<std::string> notes = figureNotes(settings, language);
    const auto rest = notes.begin() + 1;
    if (table.notes.empty()) table.notes.push_back(std::move(notes.front()));
    else table.notes.front() += " " + notes.front();
    table.notes.insert(table.notes.end(), std::make_move_iterator(rest), std::make_move_iterator(notes.end()));
}

} // namespace encours
