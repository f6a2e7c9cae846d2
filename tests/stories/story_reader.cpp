// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_parts.h"

#include <algorithm>

namespace encours::stories {

namespace {

void readTitle(LineReader& line, std::string& text)
{
    line.needs(":");
    if (!text.empty()) line.fail("cette ligne est là deux fois");
    text = line.rest();
    if (text.empty()) line.fail("il manque un texte après « : »");
}

void readLine(LineReader& line, Story& story)
{
    if (line.takes("Histoire")) return readTitle(line, story.title);
    if (line.takes("Règle")) return readTitle(line, story.rule);
    if (line.takes("Client")) return readCustomer(line, story);
    if (line.looksAtDay()) {
        const Date on = line.day();
        return readFact(line, on, story);
    }
    if (line.takes("Le") || line.takes("Du")) return readExpectation(line, story);
    if (readSetting(line, story)) return;
    line.fail("« " + line.peek() + " » ne commence ni un fait (une date), ni une attente (Le, Du), ni un réglage");
}

void checkWhole(const Story& story, int lastLine)
{
    const auto need = [&](bool holds, const char* text) {
        if (!holds) throw StoryError{lastLine, text};
    };
    need(!story.title.empty(), "il manque la ligne « Histoire : … »");
    need(!story.rule.empty(), "il manque la ligne « Règle : … »");
    need(!story.facts.empty(), "il n’y a aucun fait");
    need(!story.expectations.empty(), "il n’y a aucune attente (« Le … : … »)");
    for (const std::string& code : story.topCustomers) {
        need(isCustomer(story, code), "« Premiers clients » nomme un client que l’histoire n’a pas");
    }
}

} // namespace

Story readStory(std::string_view text)
{
    Story story;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view words = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        while (words.ends_with(' ') || words.ends_with('\r')) words.remove_suffix(1);
        if (words.empty() || words.starts_with('#')) continue;
        LineReader line{number, words};
        readLine(line, story);
    }
    checkWhole(story, number);
    std::ranges::stable_sort(story.facts, {}, &StoryFact::on);
    return story;
}

std::vector<std::filesystem::path> storyFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() == ".histoire") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace encours::stories
