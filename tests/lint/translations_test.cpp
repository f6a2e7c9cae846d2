// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/translations.h"

#include "lint/lexer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

namespace fs = std::filesystem;

bool windowHasWords()
{
    const auto files = sources({"ui/"});
    return std::ranges::any_of(files,
                               [](const auto& file) { return findWord(file.code, "tr(", 0) != std::string::npos; });
}

/// What lupdate would make of this translation if it were run now.
SourceFile updatedNow(const SourceFile& ts)
{
    const auto copy =
        fs::temp_directory_path() / (std::to_string(std::random_device{}()) + fs::path{ts.path}.filename().string());
    fs::copy_file(fs::path{ENCOURS_SOURCE_DIR} / ts.path, copy, fs::copy_options::overwrite_existing);
    // The words of ui/ are English already; English needs its plurals only.
    const std::string which = ts.path.ends_with("_en.ts") ? " -pluralonly" : "";
    const std::string options = " -silent -locations none -no-obsolete" + which;
    const std::string command = std::string{"\""} + ENCOURS_LUPDATE + "\"" + options + " \"" + ENCOURS_SOURCE_DIR +
                                "/ui\" -ts \"" + copy.string() + "\"";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    std::ifstream file{copy};
    SourceFile updated;
    updated.path = ts.path;
    updated.text = {std::istreambuf_iterator<char>{file}, {}};
    fs::remove(copy);
    return updated;
}

TEST(Translations, AreFinished)
{
    for (const auto& ts : texts("resources/translations/", {".ts"})) expectNone(unfinishedMessages(ts));
}

TEST(Translations, KnowEveryWordOfTheWindow)
{
    if (!windowHasWords()) GTEST_SKIP() << "ui/ has no words yet";
    if (std::string_view{ENCOURS_LUPDATE}.empty()) GTEST_SKIP() << "lupdate is not installed";
    const auto translations = texts("resources/translations/", {".ts"});
    EXPECT_FALSE(translations.empty()) << "ui/ speaks, but resources/translations/encours_fr.ts does not exist: "
                                          "cmake --build build/dev --target update_translations";
    for (const auto& ts : translations) expectNone(unfinishedMessages(updatedNow(ts)));
}

TEST(Words, AreTheSameInBothLanguages)
{
    const auto french = texts("resources/words/fr.json", {});
    const auto english = texts("resources/words/en.json", {});
    if (french.empty() && english.empty()) GTEST_SKIP() << "resources/words has no words yet";
    ASSERT_EQ(french.size(), english.size()) << "resources/words needs both fr.json and en.json";
    expectNone(differingWords(french[0], english[0]));
}

TEST(TranslationRule, SeesWhatIsUnfinishedOrEmpty)
{
    const auto ts =
        takeApart("a.ts", "<source>A</source>\n<translation type=\"unfinished\"></translation>\n<source>B</source>\n"
                          "<translation></translation>\n<source>C</source>\n<translation>c</translation>\n");
    const auto findings = unfinishedMessages(ts);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[1].line, 4U);
}

TEST(WordsRule, SeesMissingKeysAndOtherPlaceholders)
{
    const auto french = takeApart("fr.json", R"({"fault": {"A": "{value} refusé", "B": "b"}, "C": ["{n}", "x"]})");
    const auto english = takeApart("en.json", R"({"fault": {"A": "{valeur} refused"}, "C": ["{n:>3}", "x"]})");
    EXPECT_EQ(differingWords(french, english).size(), 2U);
    EXPECT_EQ(differingWords(french, french).size(), 0U);
}

} // namespace
} // namespace encours::lint
