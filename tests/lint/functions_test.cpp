// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/functions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours::lint {
namespace {

/// "name:line:lineCount" of each function.
std::vector<std::string> described(std::string text)
{
    std::vector<std::string> lines;
    for (const auto& function : functionsOf(takeApart("src/a.cpp", std::move(text)))) {
        lines.push_back(function.name + ":" + std::to_string(function.line) + ":" + std::to_string(function.lineCount));
    }
    return lines;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Functions, AreMeasuredFromTheirSignatureToTheirBrace)
{
    EXPECT_THAT(described("namespace a::b {\n\nint f(int x,\n      int y)\n{\n    if (x) {\n        return y;\n    }\n"
                          "    return 0;\n}\n\nvoid g() { }\n}\n"),
                ElementsAre("f:3:8", "g:12:1"));
}

TEST(Functions, OfAClassAreFoundBehindLabelsAndMacros)
{
    EXPECT_THAT(
        described("template <class T>\nclass A final : public B<T> {\n    Q_OBJECT\npublic:\n    A() = default;\n"
                  "    ~A() override\n    {\n    }\n    bool operator<(const A& o) const { return m < o.m; }\n"
                  "private:\n    int m{3};\n};\n"),
        ElementsAre("~A:6:3", "operator:9:1"));
}

TEST(Functions, MayInitializeMembersWithBraces)
{
    EXPECT_THAT(described("A::A(int x)\n    : m_x{x}, m_y(2),\n      m_z{}\n{\n    run();\n}\n"),
                ElementsAre("A::A:1:6"));
}

TEST(Functions, ContainTheirLambdas)
{
    EXPECT_THAT(
        described("void f()\n{\n    g([&](int x) {\n        return x;\n    });\n}\nconst auto h = [](int x) -> int {\n"
                  "    return x;\n};\n"),
        ElementsAre("f:1:6", "const auto h:7:3"));
}

TEST(Functions, AreNotTablesTypesOrDefaultArguments)
{
    EXPECT_THAT(
        described(
            "constexpr Row rows[] = {\n{1},\n{2},\n};\nenum class E : int {\nA,\n};\nstruct S {\nint x;\n} s{1};\n"
            "const std::function<void(int)> none{};\nvoid f(O o = {});\n#define X() {\n"),
        IsEmpty());
}

TEST(Functions, OfTestsAreNamedByTheirMacro)
{
    EXPECT_THAT(
        described("TEST_F(Money, AddsUp)\n{\n    EXPECT_EQ(\"{\", '{');\n}\nMoney operator+(Money a, Money b)\n{\n}\n"
                  "auto A::operator()(std::map<int, int> m) const -> std::vector<int>\n{\n}\n"),
        ElementsAre("TEST_F(Money, AddsUp):1:4", "operator:5:3", "A::operator:8:3"));
}

} // namespace
} // namespace encours::lint
