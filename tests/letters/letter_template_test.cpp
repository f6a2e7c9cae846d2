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

} // namespace
} // namespace encours
