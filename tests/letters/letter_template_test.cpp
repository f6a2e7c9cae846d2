// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours {
namespace {

using testing::ElementsAre;

LetterTemplate french(std::string_view text)
{
    return LetterTemplate::parse(text, Language::French);
}

TEST(LetterTemplate, FillsFieldsAndSplitsParagraphsAtEmptyLines)
{
    const auto wording = french("remark\n[opening]\nBonjour {{name}}\net bienvenue.\n\n\nFin.\n[other]\nx\n");
    const auto paragraphs = wording.paragraphs("opening", {{{"name", "Paul"}}, {}});
    EXPECT_THAT(paragraphs.value(), ElementsAre("Bonjour Paul et bienvenue.", "Fin."));
}

TEST(LetterTemplate, LeavesLinesAloneInListBlocks)
{
    const auto wording = french("[signature]\n{{name}}\n{{#hasRole}}{{role}}{{/hasRole}}\n");
    EXPECT_THAT(wording.lines("signature", {{{"name", "Paul"}, {"role", ""}}, {}}).value(), ElementsAre("Paul"));
    EXPECT_THAT(wording.lines("signature", {{{"name", "Paul"}, {"role", "chef"}}, {}}).value(),
                ElementsAre("Paul", "chef"));
}

TEST(LetterTemplate, EscapesNothing)
{
    const auto text = french("[subject]\n{{name}}\n").text("subject", {{{"name", "A & B <b>\"c\"</b>"}}, {}});
    EXPECT_EQ(text.value(), "A & B <b>\"c\"</b>");
}

TEST(LetterTemplate, NeverReadsDataAsTemplateOrAsABlock)
{
    const auto wording = french("[subject]\n{{name}}\n\nend\n[other]\nx\n");
    const TemplateFields fields{{{"name", "{{iban}} {{#hasName}} [other]\n\n[signature]\nme"}}, {}};
    EXPECT_THAT(wording.paragraphs("subject", fields).value(),
                ElementsAre("{{iban}} {{#hasName}} [other]\n\n[signature]\nme", "end"));
}

TEST(LetterTemplate, RefusesAFieldThatNobodyKnows)
{
    const auto text = french("[subject]\n{{name}} {{nmae}}\n").text("subject", {{{"name", "x"}}, {}});
    ASSERT_FALSE(text);
    EXPECT_EQ(text.fault().code, FaultCode::TemplateFieldMissing);
    EXPECT_THAT(text.fault().arguments, ElementsAre(std::pair<std::string, std::string>{"field", "nmae"}));
}

TEST(LetterTemplate, RefusesAnUnknownSectionToo)
{
    const auto text = french("[subject]\nx{{#hasNmae}}y{{/hasNmae}}\n").text("subject", {{{"name", "x"}}, {}});
    ASSERT_FALSE(text);
    EXPECT_EQ(text.fault().arguments.front().second, "hasNmae");
}

TEST(LetterTemplate, RefusesAnEmptyFieldOutsideItsSection)
{
    const TemplateFields fields{{{"iban", ""}}, {}};
    EXPECT_FALSE(french("[subject]\nIBAN {{iban}}\n").text("subject", fields));
    EXPECT_EQ(french("[subject]\nnone{{#hasIban}} {{iban}}{{/hasIban}}\n").text("subject", fields).value(), "none");
}

TEST(LetterTemplate, RefusesABrokenSectionAndAnAbsentBlock)
{
    EXPECT_FALSE(french("[subject]\n{{#hasIban}}x\n").text("subject", {{{"iban", "1"}}, {}}));
    EXPECT_FALSE(french("[subject]\nx\n").text("salutation", {}));
    EXPECT_FALSE(french("[subject]\n\n").text("subject", {}));
}

TEST(LetterTemplate, SetsFrenchSpacesInTheWordingButNotInData)
{
    const auto wording = french("[subject]\nObjet : « l'avoir » ; dû ? {{name}}\n");
    EXPECT_EQ(wording.text("subject", {{{"name", "l'un : deux"}}, {}}).value(),
              "Objet\u00A0: «\u00A0l’avoir\u00A0»\u202F; dû\u202F? l'un : deux");
}

TEST(LetterTemplate, SetsNoFrenchSpacesInEnglish)
{
    const auto wording = LetterTemplate::parse("[subject]\nit's : fine ?\n", Language::English);
    EXPECT_EQ(wording.text("subject", {}).value(), "it’s : fine ?");
}

/// The reason why a wording is refused, and its line.
std::pair<std::string, std::string> refusal(std::string_view text)
{
    const TemplateFields fields{{{"name", "x"}, {"other", "{{name}}"}}, {{"isOne", true}}};
    const auto filled = french(text).paragraphs("subject", fields);
    if (filled || filled.fault().code != FaultCode::TemplateMalformed) return {};
    const auto& arguments = filled.fault().arguments;
    return {arguments.at(2).second, arguments.at(1).second};
}

TEST(LetterTemplate, RefusesEveryTagThatReadsAnotherTextOrChangesTheSigns)
{
    using Refusal = std::pair<std::string, std::string>;
    for (const char* tag : {"{{>other}}", "{{&other}}", "{{{other}}}", "{{=<% %>=}}", "{{.}}", "{{a.b}}", "{{}}",
                            "{{ }}", "{{#}}", "{{na me}}", "{{é}}"}) {
        EXPECT_EQ(refusal(std::string{"[subject]\n"} + tag + "\n"), (Refusal{"template-tag-unknown", "2"})) << tag;
    }
    EXPECT_EQ(refusal("[subject]\nx\n{{name\n}}\n"), (Refusal{"template-tag-open", "3"}));
}

TEST(LetterTemplate, RefusesSectionsThatDoNotCloseInOrder)
{
    using Refusal = std::pair<std::string, std::string>;
    EXPECT_EQ(refusal("[subject]\n{{#isOne}}a\n\nb{{/isOne}}\n"), (Refusal{"template-section-open", "2"}));
    EXPECT_EQ(refusal("[subject]\na{{/isOne}}\n"), (Refusal{"template-section-order", "2"}));
    EXPECT_EQ(refusal("[subject]\n{{#isOne}}{{#hasName}}a{{/isOne}}{{/hasName}}\n"),
              (Refusal{"template-section-order", "2"}));
    std::string deep = "[subject]\n";
    for (std::size_t level = 0; level <= deepestSection; ++level) deep += "{{#isOne}}";
    EXPECT_EQ(refusal(deep + "\n"), (Refusal{"template-section-deep", "2"}));
}

TEST(LetterTemplate, SpansTheLinesOfAParagraphWithASection)
{
    const auto wording = french("[opening]\na {{#isOne}}b\nc{{/isOne}} d\n");
    EXPECT_THAT(wording.paragraphs("opening", {{}, {{"isOne", true}}}).value(), ElementsAre("a b c d"));
    EXPECT_THAT(wording.paragraphs("opening", {{}, {{"isOne", false}}}).value(), ElementsAre("a d"));
}

TEST(LetterTemplate, LeavesRemarksOut)
{
    EXPECT_EQ(french("[subject]\na{{! not {{ read }}b\n").text("subject", {}).value(), "ab");
}

TEST(LetterTemplate, KnowsItsBlocks)
{
    EXPECT_TRUE(french("[subject]\n").has("subject"));
    EXPECT_FALSE(french("[subject]\n").has("closing"));
}

} // namespace
} // namespace encours
