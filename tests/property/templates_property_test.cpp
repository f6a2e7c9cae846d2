// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_template.h"
#include "property/generator.h"

#include <array>
#include <gtest/gtest.h>

namespace encours {
namespace {

using property::caseCount;
using property::Generator;

constexpr std::array pieces{"{{name}}",
                            "{{city}}",
                            "{{#hasName}}",
                            "{{/hasName}}",
                            "{{^isOne}}",
                            "{{/isOne}}",
                            "{{! a }}",
                            "{{",
                            "}}",
                            "{{>name}}",
                            "{{{city}}}",
                            "{",
                            "}",
                            "[",
                            "]",
                            " ",
                            "mot",
                            "é",
                            "#",
                            "'",
                            "{{&name}}",
                            "{{=a b=}}",
                            "{{nmae}}",
                            " :"};

/// Data of customers that would like to be more.
constexpr std::array hostile{"{{city}}",  "{{#isOne}}", "}}",    "{{>name}}", "[closing]",  "<b>&amp;</b>",
                             "x\n[y]\nz", "\u202Ey",    "'\"\\", "{{=| |=}}", "${name} %1", "{{{city}}}"};

std::string wording(Generator& chance)
{
    std::string text;
    for (int count = chance.small(0, 4); count > 0; --count) {
        text += pieces[static_cast<std::size_t>(chance.small(0, static_cast<int>(pieces.size()) - 1))];
    }
    return text;
}

TEST(TemplateProperty, DataComesOutAsItIsWhateverTheWording)
{
    Generator chance{20261122};
    int filled = 0;
    for (int round = 0; round < caseCount; ++round) {
        const std::vector<WordingLine> unit{{1, wording(chance)}, {2, wording(chance)}};
        const std::string name =
            hostile[static_cast<std::size_t>(chance.small(0, static_cast<int>(hostile.size()) - 1))];
        const std::string city =
            hostile[static_cast<std::size_t>(chance.small(0, static_cast<int>(hostile.size()) - 1))];
        const bool isOne = chance.chance(50);
        const auto plain = fillUnit(unit, {{{"name", "NAME"}, {"city", "CITY"}}, {{"isOne", isOne}}});
        const auto tried = fillUnit(unit, {{{"name", name}, {"city", city}}, {{"isOne", isOne}}});
        ASSERT_EQ(plain.isDone(), tried.isDone()) << round;
        if (!plain) {
            EXPECT_EQ(plain.fault().code, tried.fault().code) << round;
            continue;
        }
        ++filled;
        // Both at once: neither may be looked for in what the other brought in.
        std::string expected;
        for (std::string_view rest = *plain; !rest.empty();) {
            if (rest.starts_with("NAME")) expected += name;
            else if (rest.starts_with("CITY")) expected += city;
            else {
                expected += rest.front();
                rest.remove_prefix(1);
                continue;
            }
            rest.remove_prefix(4);
        }
        ASSERT_EQ(*tried, expected) << round;
    }
    EXPECT_GT(filled, caseCount / 10);
}

TEST(TemplateProperty, WhatTheTagsAllowTheEngineFills)
{
    Generator chance{8};
    for (int round = 0; round < caseCount; ++round) {
        const std::vector<WordingLine> unit{{1, wording(chance)}, {2, wording(chance)}};
        const auto tags = readTags(unit);
        const auto filled = fillUnit(unit, {{{"name", "N"}, {"city", "C"}, {"nmae", "M"}}, {{"isOne", true}}});
        // Pieces may make a tag of their own, with a name that no field has.
        if (!filled && filled.fault().code == FaultCode::TemplateFieldMissing) {
            ASSERT_FALSE(tags.misfit.has_value()) << round;
            continue;
        }
        ASSERT_EQ(filled.isDone(), !tags.misfit.has_value()) << round << ": " << unit[0].text << " | " << unit[1].text;
        if (filled) continue;
        ASSERT_EQ(filled.fault().code, FaultCode::TemplateMalformed) << round;
    }
}

} // namespace
} // namespace encours
