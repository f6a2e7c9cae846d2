// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/includes.h"

#include <gtest/gtest.h>

namespace encours::lint {
namespace {

constexpr AllowedIncludes smallTable[] = {{"base", ""}, {"money", "base"}, {"ui", "money dunning"}};

Files small(std::initializer_list<std::pair<const char*, const char*>> contents)
{
    Files files;
    for (const auto& [path, text] : contents) files.push_back(takeApart(path, text));
    return files;
}

TEST(Includes, GoOnlyWhereTheTableAllows)
{
    expectNone(forbiddenIncludes(sources({"src/", "ui/"}), allowedIncludes));
}

TEST(Includes, UseEveryArrowOfTheTable)
{
    expectNone(unusedRows(sources({"src/", "ui/"}), allowedIncludes));
}

TEST(Includes, NeverGoInACircle)
{
    expectNone(includeCycles(sources({"src/", "ui/", "tests/"})));
}

TEST(IncludeRule, RefusesAnArrowThatIsNotInTheTable)
{
    const auto files =
        small({{"src/base/id.h", "#include \"money/money.h\"\n"}, {"src/money/money.h", "#include \"base/id.h\"\n"}});
    const auto findings = forbiddenIncludes(files, smallTable);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].path, "src/base/id.h");
}

TEST(IncludeRule, RefusesAFolderThatHasNoRow)
{
    EXPECT_EQ(
        forbiddenIncludes(small({{"src/new/a.h", "#include \"base/b.h\""}, {"src/base/b.h", ""}}), smallTable).size(),
        1U);
}

TEST(IncludeRule, LeavesOnlyTheMainFilesFree)
{
    const auto files = small({{"ui/main.cpp", "#include \"store/store.h\"\n"},
                              {"ui/today/page.cpp", "\n#include \"store/store.h\"\n"},
                              {"src/store/store.h", ""}});
    const auto findings = forbiddenIncludes(files, smallTable);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].path, "ui/today/page.cpp");
    EXPECT_EQ(findings[0].line, 2U);
}

TEST(IncludeRule, HidesTheRulesFromTheWindow)
{
    const auto files =
        small({{"ui/today/page.cpp", "#include \"dunning/escalation.h\"\n#include \"dunning/reason.h\"\n"},
               {"src/dunning/escalation.h", ""},
               {"src/dunning/reason.h", ""}});
    EXPECT_EQ(forbiddenIncludes(files, smallTable).size(), 1U);
}

TEST(IncludeRule, AsksToRemoveAnArrowThatIsGone)
{
    const auto files = small({{"src/base/id.h", ""}, {"src/money/money.cpp", "int x;"}, {"ui/main.cpp", "int y;"}});
    const auto findings = unusedRows(files, smallTable);
    ASSERT_EQ(findings.size(), 1U) << "ui has nothing but its main.cpp yet, so only money → base is missing";
}

TEST(IncludeRule, TellsACircleOnce)
{
    const auto files = small({{"src/base/a.h", "#include \"base/b.h\"\n"},
                              {"src/base/b.h", "#include \"c.h\"\n"},
                              {"src/base/c.h", "#include \"base/a.h\"\n"},
                              {"src/base/d.h", "#include \"base/a.h\"\n"}});
    const auto findings = includeCycles(files);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_NE(findings[0].advice.find("src/base/a.h → src/base/b.h → src/base/c.h → src/base/a.h"), std::string::npos);
}

} // namespace
} // namespace encours::lint
