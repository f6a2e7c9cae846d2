// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>

namespace encours {
namespace {

/// Reasons and fields that src/mail names in its faults: the literals "mail-…" of its sources.
std::set<std::string> codesOfMail()
{
    static const std::regex literal{"\"(mail-[a-z-]+)\""};
    std::set<std::string> codes;
    for (const auto& file : std::filesystem::directory_iterator{ENCOURS_SOURCE_DIR "/src/mail"}) {
        std::ifstream stream{file.path()};
        const std::string text{std::istreambuf_iterator<char>{stream}, {}};
        for (std::sregex_iterator each{text.begin(), text.end(), literal}, end; each != end; ++each) {
            codes.insert((*each)[1]);
        }
    }
    return codes;
}

TEST(MailCodes, HaveWordsAsACauseOrAsAField)
{
    const auto codes = codesOfMail();
    EXPECT_GT(codes.size(), 12U);
    for (const std::string& code : codes) {
        EXPECT_TRUE(hasWords(Language::French, "cause." + code) != hasWords(Language::French, "field." + code)) << code;
    }
}

} // namespace
} // namespace encours
