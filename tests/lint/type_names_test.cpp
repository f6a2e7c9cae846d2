// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/source_tree.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>

namespace encours::lint {
namespace {

/// The linker cannot tell two types of one name apart: it keeps one destructor for both, and the program breaks where the
/// compiler did not inline it. Types at the left margin of headers stand in the namespace itself.
Findings typesOfOneName(const Files& files)
{
    static const std::regex definition{R"((?:^|\n)(?:class|struct) (\w+)(?: final)?(?: : [^{;]*)?\s*\{)"};
    std::map<std::string, std::string> known;
    Findings twice;
    for (const SourceFile& file : files) {
        if (!file.isHeader()) continue;
        const std::string space = file.isBelow("ui/") ? "ui::" : "";
        for (std::sregex_iterator each{file.code.begin(), file.code.end(), definition}, end; each != end; ++each) {
            const auto [first, isNew] = known.try_emplace(space + (*each)[1].str(), file.path);
            if (isNew) continue;
            twice.push_back({file.path, file.lineOf(static_cast<std::size_t>(each->position(1))),
                             "the type " + (*each)[1].str() + " stands in " + first->second + " as well: rename one"});
        }
    }
    return twice;
}

TEST(House, GivesEachTypeANameOfItsOwn)
{
    const Files files = sources({"src/", "ui/"});
    ASSERT_GT(files.size(), 300U);
    expectNone(typesOfOneName(files));
}

TEST(TypesOfOneName, AreFoundAcrossHeadersOnly)
{
    const auto found = [](const char* first, const char* second) {
        return typesOfOneName({takeApart("src/sql/a.h", first), takeApart("src/desk/b.h", second)}).size();
    };
    EXPECT_EQ(found("struct Statement {\n};", "\nclass Statement : public Base {\n};"), 1U);
    EXPECT_EQ(found("struct Statement {\n};", "struct Statement;\nstruct Other {\n    struct Statement {\n    };\n};"),
              0U);
    EXPECT_EQ(
        typesOfOneName({takeApart("src/sql/a.h", "class Page {\n};"), takeApart("ui/b.h", "class Page {\n};")}).size(),
        0U);
}

} // namespace
} // namespace encours::lint
