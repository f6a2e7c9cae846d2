// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_fields.h"
#include "letters/template_book.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace encours {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr LetterKind kind = LetterKind::Reminder1;

/// What is wrong with a wording of a first reminder: `written line reason`.
std::vector<std::string> wrong(std::string_view text, Language language = Language::French)
{
    std::vector<std::string> lines;
    for (const Fault& fault : faultsOfWording(kind, language, text)) {
        EXPECT_EQ(fault.code, FaultCode::TemplateMalformed);
        const auto& arguments = fault.arguments;
        lines.push_back(arguments.at(0).second + ' ' + arguments.at(1).second + ' ' + arguments.at(2).second);
    }
    return lines;
}

std::string shipped()
{
    return std::string{shippedWording(kind, Language::French).value()};
}

/// Where the lines of a block stand in the shipped wording.
std::pair<std::size_t, std::size_t> placeOf(const std::string& text, const std::string& block)
{
    const std::string head = "\n[" + block + "]\n";
    const auto from = text.find(head);
    expect(from != std::string::npos, "the test knows the blocks");
    const auto next = text.find("\n[", from + head.size() - 1);
    return {from + head.size(), next == std::string::npos ? text.size() : next + 1};
}

/// The shipped wording with another block, and the number of that block's first line.
struct Altered {
    std::string text;
    int line = 0;
    [[nodiscard]] std::string at(const std::string& written, const std::string& reason, int further = 0) const
    {
        return written + ' ' + std::to_string(line + further) + ' ' + reason;
    }
};
Altered with(const std::string& block, const std::string& body)
{
    std::string text = shipped();
    const auto [from, to] = placeOf(text, block);
    const int line =
        1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(from), '\n'));
    return {text.replace(from, to - from, body + "\n\n"), line};
}

const LetterField& fieldThatMayBeEmpty()
{
    const auto fields = fieldsOf(kind);
    const auto found =
        std::ranges::find_if(fields, [](const LetterField* field) { return field->mayBeEmpty && !field->isFlag; });
    expect(found != fields.end(), "a reminder may be without something");
    return **found;
}

TEST(LetterFields, AreEachNamedOnceAndHaveASample)
{
    std::set<std::string> names;
    for (const LetterField& field : letterFields()) {
        EXPECT_TRUE(names.insert(std::string{field.name}).second) << field.name;
        EXPECT_EQ(field.isFlag, field.sample.empty()) << field.name;
        EXPECT_TRUE(field.mayBeEmpty || !field.isFlag) << field.name;
        if (field.isFlag) continue;
        EXPECT_TRUE(names.insert(presenceFlag(field.name)).second) << field.name;
    }
    for (const LetterKind each : allLetterKinds()) {
        std::set<std::string_view> blocks;
        const auto known = blocksOf(each);
        for (const LetterBlock* const block : known) EXPECT_TRUE(blocks.insert(block->name).second) << block->name;
    }
}

TEST(LetterFields, GiveSparseFactsThatAreAPartOfTheFullOnes)
{
    for (const LetterKind each : allLetterKinds()) {
        const auto full = sampleFields(each, Language::French, SampleFacts::Full);
        const auto sparse = sampleFields(each, Language::French, SampleFacts::Sparse);
        ASSERT_EQ(full.texts.size(), sparse.texts.size());
        for (const auto& [name, text] : sparse.texts) EXPECT_TRUE(text.empty() || text == full.texts.at(name)) << name;
        for (const auto& [name, isSet] : sparse.flags) EXPECT_TRUE(!isSet && full.flags.at(name)) << name;
    }
}

TEST(CheckWording, FindsNothingWrongWithWhatShips)
{
    for (const LetterKind each : allLetterKinds()) {
        for (const Language language : {Language::French, Language::English}) {
            const auto text = shippedWording(each, language);
            ASSERT_TRUE(text.has_value()) << letterKindCode(each);
            for (const Fault& fault : faultsOfWording(each, language, *text)) {
                ADD_FAILURE() << letterKindCode(each) << (language == Language::French ? " fr: " : " en: ")
                              << fault.arguments[0].second << " line " << fault.arguments[1].second << ' '
                              << fault.arguments[2].second;
            }
        }
    }
}

TEST(CheckWording, NamesAFieldThatTheKindDoesNotHave)
{
    const auto text = with("salutation", "Bonjour\n{{nmae}}{{^isOen}}x{{/isOen}}");
    EXPECT_THAT(wrong(text.text), ElementsAre(text.at("{{nmae}}", "template-field-unknown", 1),
                                              text.at("{{^isOen}}", "template-field-unknown", 1)));
}

TEST(CheckWording, TellsFieldsFromFlags)
{
    const auto flag = with("salutation", "Bonjour {{isConsumer}}");
    EXPECT_THAT(wrong(flag.text), ElementsAre(flag.at("{{isConsumer}}", "template-field-flag")));
    const auto presence = with("salutation", "Bonjour {{hasIban}}");
    EXPECT_THAT(wrong(presence.text), ElementsAre(presence.at("{{hasIban}}", "template-field-flag")));
    const auto section = with("salutation", "Bonjour {{#customerCode}}x{{/customerCode}}");
    EXPECT_THAT(wrong(section.text), ElementsAre(section.at("{{#customerCode}}", "template-section-text")));
}

TEST(CheckWording, AsksForASectionAroundWhatMayBeMissing)
{
    const LetterField& field = fieldThatMayBeEmpty();
    const std::string bare = "{{" + std::string{field.name} + "}}";
    const auto text = with("salutation", "Bonjour " + bare);
    EXPECT_THAT(wrong(text.text), ElementsAre(text.at(bare, "template-field-empty")));
    const std::string flag = presenceFlag(field.name);
    EXPECT_THAT(wrong(with("salutation", "Bonjour {{#" + flag + "}}" + bare + "{{/" + flag + "}}").text), IsEmpty());
}

TEST(CheckWording, WatchesTheBlocks)
{
    const std::string text = shipped();
    const int last = 1 + static_cast<int>(std::ranges::count(text, '\n'));
    EXPECT_THAT(wrong(text + "[closnig]\n"),
                ElementsAre("[closnig] " + std::to_string(last) + " template-block-unknown"));
    EXPECT_THAT(wrong(text + "[closing]\n"),
                ElementsAre("[closing] " + std::to_string(last) + " template-block-twice"));
    std::string without = text;
    without.replace(without.find("[salutation]"), 12, "");
    const auto faults = wrong(without);
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.back(), "[salutation] " + std::to_string(last) + " template-block-missing");
    EXPECT_FALSE(wrong("").empty()) << "nothing is no wording";
}

TEST(CheckWording, WatchesTheFormOfABlock)
{
    const auto empty = with("salutation", "{{#isConsumer}}Bonjour{{/isConsumer}}");
    EXPECT_THAT(wrong(empty.text), ElementsAre(empty.at("[salutation]", "template-block-empty", -1)));
    const auto two = with("salutation", "Madame,\n\nMonsieur,");
    EXPECT_THAT(wrong(two.text), ElementsAre(two.at("[salutation]", "template-one-paragraph", 2)));
    const auto detail = with("payment", "{{#hasIban}}IBAN : {{iban}}{{/hasIban}}");
    EXPECT_THAT(wrong(detail.text), ElementsAre(detail.at("[payment]", "template-detail")));
    const auto columns = with("table-header", "Facture\nDate\nReste");
    EXPECT_THAT(wrong(columns.text), ElementsAre(columns.at("[table-header]", "template-columns", -1)));
}

TEST(CheckWording, KnowsHowManyColumnsAnAnnexHas)
{
    std::string text{shippedWording(LetterKind::FormalNotice, Language::French).value()};
    const std::string head = "\n[annex-header]\n";
    const auto from = text.find(head);
    ASSERT_NE(from, std::string::npos);
    text.insert(from + head.size(), "Une de plus\n");
    const auto faults = faultsOfWording(LetterKind::FormalNotice, Language::French, text);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().arguments.at(2).second, "template-columns");
}

TEST(CheckWording, FindsEveryLineThatIsWrongInItsOrder)
{
    const auto text = with("request", "{{a}}\n\n{{#isOne}}b\n\n{{>c}}\n\n{{d");
    EXPECT_THAT(wrong(text.text),
                ElementsAre(text.at("{{a}}", "template-field-unknown"),
                            text.at("{{#isOne}}", "template-section-open", 2),
                            text.at("{{>c}}", "template-tag-unknown", 4), text.at("{{d", "template-tag-open", 6)));
}

TEST(CheckWording, RefusesBytesThatAreNoTextAndWhatIsTooLong)
{
    const auto control = with("salutation", std::string{"Bon\x01jour"});
    EXPECT_THAT(wrong(control.text), ElementsAre(control.at("?", "template-signs")));
    const auto broken = with("salutation", std::string{"Bon\xFFjour"});
    EXPECT_THAT(wrong(broken.text), ElementsAre(broken.at("?", "template-signs")));
    const auto faults = wrong(std::string(longestWording, 'x') + "\n" + shipped());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_TRUE(faults.front().ends_with("template-long"));
}

TEST(TemplateBook, HoldsEveryKindInBothLanguages)
{
    const TemplateBook book;
    const auto all = book.all();
    ASSERT_EQ(all.size(), 2 * letterKindCount);
    for (std::size_t index = 0; index < all.size(); ++index) {
        EXPECT_EQ(all[index]->code, letterKindCode(allLetterKinds()[index / 2]));
        EXPECT_EQ(all[index]->language, index % 2 == 0 ? Language::French : Language::English);
        EXPECT_TRUE(all[index]->isShipped());
    }
}

TEST(TemplateBook, FindsANamedWordingThenThatOfItsKind)
{
    TemplateBook book;
    const auto* general = book.find("reminder-1.vip", Language::French);
    ASSERT_NE(general, nullptr);
    EXPECT_EQ(general->code, "reminder-1");
    book.put({"reminder-1.vip", Language::French, "[subject]\nvip\n", 7});
    book.put({"reminder-1", Language::French, "[subject]\nall\n", 8});
    EXPECT_EQ(book.find("reminder-1.vip", Language::French)->version, 7);
    EXPECT_EQ(book.find("reminder-1.vip", Language::English)->version, 0) << "the other language has none of this name";
    EXPECT_EQ(book.find("reminder-1.other", Language::French)->version, 8);
    EXPECT_EQ(book.find("nothing", Language::French), nullptr);
}

TEST(TemplateBook, LeavesOutWhatIsNoWording)
{
    TemplateBook book;
    book.put({"nothing", Language::French, "[subject]\nx\n", 3});
    book.put({"reminder-1", Language::French, "no block at all", 4});
    EXPECT_EQ(book.all().size(), 2 * letterKindCount);
    EXPECT_TRUE(book.find("reminder-1", Language::French)->isShipped());
}

} // namespace
} // namespace encours
