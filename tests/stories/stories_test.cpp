// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/line_reader.h"
#include "stories/story.h"

#include "base/platform_files.h"

#include <gtest/gtest.h>

#include <set>

namespace encours::stories {
namespace {

constexpr std::int64_t largestStory = 1 << 20;
constexpr std::size_t fewestStories = 60;

std::filesystem::path folder()
{
    return ENCOURS_STORIES;
}

std::string textOf(const std::filesystem::path& file)
{
    return readStableFile(file, largestStory).value();
}

class StoryTest : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(StoryTest, ComesOutAsItSays)
{
    const std::string name = GetParam().filename().string();
    try {
        for (const Failure& failure : failuresOf(readStory(textOf(GetParam()))))
            ADD_FAILURE() << name << ':' << failure.line << ": " << failure.text;
    } catch (const StoryError& error) {
        FAIL() << name << ':' << error.line() << ": " << error.what();
    }
}

/// `07-rappel-convenu.histoire` is the test 07_rappel_convenu.
std::string nameOf(const testing::TestParamInfo<std::filesystem::path>& info)
{
    std::string name = info.param.stem().string();
    for (char& character : name) {
        if (std::isalnum(static_cast<unsigned char>(character)) == 0) character = '_';
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Told, StoryTest, testing::ValuesIn(storyFiles(folder())), nameOf);

TEST(Stories, AreManyAndEachTellsSomethingElse)
{
    std::set<std::string> titles;
    const auto files = storyFiles(folder());
    for (const auto& file : files) {
        EXPECT_TRUE(titles.insert(readStory(textOf(file)).title).second) << file.filename() << " tells a story again";
    }
    EXPECT_GE(files.size(), fewestStories);
}

constexpr std::string_view shortStory = "Histoire : essai\n"
                                        "Règle : essai\n"
                                        "Client DURAND\n"
                                        "01/06/2026 facture F1 1200,00 échéance 30/06/2026\n";

/// The line of the error in a story that ends with this line, and its text; "" when there is none.
std::string errorOf(std::string_view lastLine)
{
    try {
        const Story story = readStory(std::string{shortStory} + std::string{lastLine});
        return "no error";
    } catch (const StoryError& error) {
        return std::to_string(error.line()) + ": " + error.what();
    }
}

std::vector<Failure> failuresWith(std::string_view lastLine)
{
    return failuresOf(readStory(std::string{shortStory} + std::string{lastLine}));
}

TEST(StoryReader, SaysWhichLineIsWrongAndWhy)
{
    EXPECT_EQ(errorOf("02/07/2026 apéritif"),
              "5: un fait (facture, règlement, appel, promesse, litige…) est attendu devant « apéritif »");
    EXPECT_EQ(errorOf("31/06/2026 lettre"), "5: « 31/06/2026 » n’est pas un jour du calendrier");
    EXPECT_EQ(errorOf("02/07/2026 lettre pour F2"), "5: « F2 » n’est pas une pièce de DURAND");
    EXPECT_EQ(errorOf("02/05/2026 lettre pour F1"), "5: « F1 » n’existe pas encore ce jour-là");
    EXPECT_EQ(errorOf("02/07/2026 lettre pour F1 et F2"), "5: « et F2 » n’est pas compris");
    EXPECT_EQ(errorOf("Le 02/07/2026 : MARTIN est appelé"), "5: « MARTIN » n’est pas un client de l’histoire");
    EXPECT_EQ(errorOf("Le 02/07/2026 : DURAND est appelé parce que lundi"), "5: un motif est attendu devant « lundi »");
    EXPECT_EQ(errorOf("Le 02/07/2026 : DURAND est appelé pour"), "5: un montant comme 1200,00 est attendu à la fin");
    EXPECT_EQ(errorOf("Du 02/07/2026 au 01/07/2026 : DURAND est appelé"), "5: la période est à l’envers");
    EXPECT_EQ(errorOf("Bonjour"),
              "5: « Bonjour » ne commence ni un fait (une date), ni une attente (Le, Du), ni un réglage");
    EXPECT_EQ(errorOf(""), "4: il n’y a aucune attente (« Le … : … »)");
}

TEST(StoryReader, IgnoresAccentsCaseAndTypographicBlanks)
{
    EXPECT_TRUE(failuresWith("le 30/06/2026\u00a0: DURAND n\u2019est pas appele").empty());
}

TEST(StoryRunner, FailsAStoryWithAWrongExpectation)
{
    EXPECT_TRUE(failuresWith("Le 30/06/2026 : DURAND n'est pas appelé").empty());
    const auto failures = failuresWith("Le 30/06/2026 : DURAND est appelé");
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures.front().line, 5);
    EXPECT_NE(failures.front().text.find("DURAND le 30/06/2026 : n’est pas appelé"), std::string::npos)
        << failures.front().text;
}

TEST(StoryRunner, ChecksEveryClause)
{
    constexpr std::string_view wrong[] = {
        "Le 10/07/2026 : DURAND est appelé en préventif",
        "Le 10/07/2026 : DURAND est appelé pour 1199,99",
        "Le 10/07/2026 : DURAND est appelé parce que rappel convenu",
        "Le 10/07/2026 : DURAND pas parce que montant",
        "Le 10/07/2026 : DURAND 1 points",
        "Le 10/07/2026 : DURAND étape Z9",
        "Le 10/07/2026 : DURAND plan autre",
        "Le 10/07/2026 : DURAND interlocuteur acheteur",
        "Le 10/07/2026 : DURAND contentieux proposé",
        "Le 10/07/2026 : DURAND contentieux décidé",
        "Le 10/07/2026 : DURAND tâche lettrer",
        "Le 10/07/2026 : DURAND à dire litige résolu",
        "Le 10/07/2026 : DURAND prochaine action le 01/01/2030",
        "Le 10/07/2026 : DURAND depuis le 01/01/2020",
        "Le 10/07/2026 : DURAND 2 promesses rompues",
        "Le 10/07/2026 : DURAND 2 relances vaines",
        "Le 10/07/2026 : DURAND F1 est promise",
        "Le 10/07/2026 : DURAND F1 est soldée",
        "Le 10/07/2026 : DURAND F1 1200,00 promis",
        "Le 10/07/2026 : DURAND F1 prochaine action le 01/01/2030",
        "Le 10/07/2026 : liste précontentieux : personne",
        "Le 10/07/2026 : liste contentieux : DURAND",
    };
    for (const std::string_view line : wrong) EXPECT_FALSE(failuresWith(line).empty()) << line;
}

} // namespace
} // namespace encours::stories
