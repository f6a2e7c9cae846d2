// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/functions.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

/// What fits a screen, and what nearly everything should fit.
struct Limit {
    std::size_t most;
    std::size_t usual; ///< 95 % keep this
};
constexpr Limit fileLimit{600, 400};
constexpr Limit functionLimit{70, 35};

/// One thing that was measured.
struct Measured {
    std::string path;
    std::size_t line;
    std::string name;
    std::size_t lineCount;
};

Findings tooLong(const std::vector<Measured>& all, Limit limit)
{
    Findings findings;
    for (const auto& each : all) {
        if (each.lineCount <= limit.most) continue;
        findings.push_back({each.path, each.line,
                            each.name + " has " + std::to_string(each.lineCount) + " lines, allowed are " +
                                std::to_string(limit.most) + ": split it where it changes the subject"});
    }
    return findings;
}

/// The longest ones, when more than 5 % exceed the usual length.
Findings tooManyLong(const std::vector<Measured>& all, Limit limit)
{
    Findings findings;
    for (const auto& each : all) {
        if (each.lineCount > limit.usual) {
            findings.push_back({each.path, each.line,
                                each.name + " has " + std::to_string(each.lineCount) +
                                    " lines; more than 5 % have more than " + std::to_string(limit.usual) +
                                    ": shorten the easiest of these"});
        }
    }
    if (findings.size() * 20 <= all.size()) findings.clear();
    return findings;
}

std::vector<Measured> filesBelow(std::string_view folder)
{
    std::vector<Measured> all;
    for (const auto& file : sources({folder})) all.push_back({file.path, 1, "the file", file.lineCount});
    return all;
}

std::vector<Measured> functionsBelow(std::string_view folder)
{
    std::vector<Measured> all;
    for (const auto& file : sources({folder})) {
        for (const auto& function : functionsOf(file)) {
            all.push_back({file.path, function.line, function.name, function.lineCount});
        }
    }
    return all;
}

class Lengths : public testing::TestWithParam<const char*> {};

TEST_P(Lengths, NoFileIsLongerThan600Lines)
{
    expectNone(tooLong(filesBelow(GetParam()), fileLimit));
}

TEST_P(Lengths, NearlyAllFilesHaveAtMost400Lines)
{
    expectNone(tooManyLong(filesBelow(GetParam()), fileLimit));
}

TEST_P(Lengths, NoFunctionIsLongerThan70Lines)
{
    expectNone(tooLong(functionsBelow(GetParam()), functionLimit));
}

TEST_P(Lengths, NearlyAllFunctionsHaveAtMost35Lines)
{
    expectNone(tooManyLong(functionsBelow(GetParam()), functionLimit));
}

INSTANTIATE_TEST_SUITE_P(Tree, Lengths, testing::Values("src/", "ui/", "tests/"), [](const auto& tree) {
    std::string name{tree.param};
    std::erase(name, '/');
    return name;
});

TEST(LengthRule, RefusesWhatIsTooLong)
{
    EXPECT_EQ(tooLong({{"src/a.cpp", 3, "f", 71}, {"src/a.cpp", 90, "g", 70}}, functionLimit).size(), 1U);
}

TEST(LengthRule, AllowsOneLongFunctionInTwenty)
{
    std::vector<Measured> functions(20, {"src/a.cpp", 1, "f", 10});
    functions[0].lineCount = 36;
    EXPECT_TRUE(tooManyLong(functions, functionLimit).empty());
    functions[1].lineCount = 36;
    EXPECT_EQ(tooManyLong(functions, functionLimit).size(), 2U);
}

} // namespace
} // namespace encours::lint
