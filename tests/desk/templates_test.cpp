// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/templates/edit_templates.h"

#include "desk/letters/compose_letter.h"
#include "desk/policy.h"
#include "desk/templates/template_settings.h"
#include "desk/templates/template_words.h"
#include "support/small_book.h"
#include "words/words.h"

#include <gmock/gmock.h>

namespace encours {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr Language french = Language::French;

std::string shipped(LetterKind kind = LetterKind::Reminder1, Language language = french)
{
    return keptWording(shippedWording(kind, language).value());
}

/// The shipped wording of a first reminder that greets otherwise.
std::string greeting(const std::string& words)
{
    std::string text = shipped();
    const std::string head = "[salutation]\n";
    const auto from = text.find(head) + head.size();
    return text.replace(from, text.find('\n', from) - from, words);
}

class TemplatesTest : public test::SmallBook {
protected:
    [[nodiscard]] std::shared_ptr<const LetterOffice> office() { return *openLetterOffice(desk()); }
    [[nodiscard]] const TemplateRow row(std::string_view code, Language language = french)
    {
        const auto rows = *listTemplates(desk());
        const auto found = std::ranges::find_if(
            rows, [&](const TemplateRow& each) { return each.entry.code == code && each.entry.language == language; });
        expect(found != rows.end(), "the test knows its templates");
        return *found;
    }
    Result<Done> save(std::string_view code, std::string_view text, const std::string& key = {})
    {
        return EditTemplates{desk()}.save(code, french, text, key);
    }
};

TEST(TemplateSettings, NameATemplateAndALanguage)
{
    EXPECT_EQ(templateSetting("reminder-1.vip", french), "letters.template.reminder-1.vip.fr");
    const auto place = templateOfSetting("letters.template.reminder-1.vip.en");
    ASSERT_TRUE(place.has_value());
    EXPECT_EQ(place->code, "reminder-1.vip");
    EXPECT_EQ(place->language, Language::English);
    for (const char* name : {"letters.template.reminder-1.de", "letters.template.fr", "letters.template.nothing.fr",
                             "letters.letterhead", "letters.template.reminder-1..fr"}) {
        EXPECT_FALSE(templateOfSetting(name).has_value()) << name;
    }
}

TEST(TemplateSettings, TakeSmallLettersDigitsAndDashesForANameOnly)
{
    for (const char* code : {"statement", "reminder-1", "reminder-1.vip", "reminder-2.a-1"}) {
        EXPECT_TRUE(isTemplateCode(code)) << code;
    }
    for (const char* code : {"", "reminder", "reminder-1.", "reminder-1.VIP", "reminder-1.é", "reminder-1.a.b",
                             "reminder-1.a b", "reminder-1.../x", "reminder-1.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        EXPECT_FALSE(isTemplateCode(code)) << code;
    }
}

TEST(TemplateWords, DescribeEveryFieldAndBlockInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const LetterField& field : letterFields()) {
            EXPECT_TRUE(hasWords(language, "letter-field." + std::string{field.name})) << field.name;
        }
        for (const LetterBlock& block : letterBlocks()) {
            EXPECT_TRUE(hasWords(language, "letter-block." + std::string{block.name})) << block.name;
        }
    }
}

TEST(TemplateWords, WriteAFieldAsAWordingMayHaveIt)
{
    const LetterField always{"date", false, false, {}, "x", {}};
    const LetterField maybe{"iban", false, true, {}, "x", {}};
    const LetterField flag{"isOne", true, true, {}, {}, {}};
    EXPECT_EQ(writtenField(always), "{{date}}");
    EXPECT_EQ(writtenField(maybe), "{{#hasIban}}{{iban}}{{/hasIban}}");
    EXPECT_EQ(writtenField(flag), "{{#isOne}}{{/isOne}}");
}

TEST(TemplateWords, GiveEveryReasonOfARefusal)
{
    for (const char* reason :
         {"tag-open", "tag-unknown", "section-open", "section-order", "section-deep", "section-text", "field-unknown",
          "field-flag", "field-empty", "block-unknown", "block-twice", "block-missing", "block-empty", "one-paragraph",
          "detail", "columns", "long", "signs"}) {
        EXPECT_TRUE(hasWords(french, std::string{"cause.template-"} + reason)) << reason;
    }
    const auto faults = checkTemplate("reminder-1", french, greeting("Bonjour {{nmae}},"));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_THAT(wordsFor(french, faults.front()), HasSubstr("{{nmae}}"));
    EXPECT_THAT(wordsFor(french, faults.front()), HasSubstr("n’existe pas"));
}

TEST(KeptWording, HasOneKindOfLineEnds)
{
    EXPECT_EQ(keptWording("\xEF\xBB\xBF[a]\r\nb \r\n\r\n"), "[a]\nb\n");
    EXPECT_EQ(keptWording(""), "\n");
    EXPECT_EQ(keptWording(keptWording("x\ny\n\n")), "x\ny\n");
}

TEST_F(TemplatesTest, AreAllAsShippedInANewBook)
{
    const auto rows = *listTemplates(desk());
    ASSERT_EQ(rows.size(), 2 * letterKindCount);
    for (const TemplateRow& each : rows) {
        EXPECT_TRUE(each.entry.isShipped() && each.isSound && !each.isNamed) << each.entry.code;
    }
    EXPECT_THAT(*templateVersions(desk(), "reminder-1", french), IsEmpty());
}

TEST_F(TemplatesTest, SaveAVersionThatTheOfficeWritesWith)
{
    ASSERT_TRUE(save("reminder-1", greeting("Bonjour,")).isDone());
    const auto entry = row("reminder-1").entry;
    EXPECT_EQ(entry.text, greeting("Bonjour,"));
    EXPECT_GT(entry.version, 0);
    EXPECT_TRUE(row("reminder-1", Language::English).entry.isShipped()) << "the other language stays";
    const auto versions = *templateVersions(desk(), "reminder-1", french);
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front().seq.value, entry.version);
    EXPECT_EQ(versions.front().actor, "testeuse");
    m_book.reopen();
    EXPECT_EQ(office()->templates.find("reminder-1", french)->text, greeting("Bonjour,"));
}

TEST_F(TemplatesTest, WriteNothingWhenNothingChangesOrTheKeyIsKnown)
{
    ASSERT_TRUE(save("reminder-1", greeting("Bonjour,"), "k1").isDone());
    const auto length = journalLength();
    EXPECT_TRUE(save("reminder-1", greeting("Bonjour,"), "k1").isDone());
    EXPECT_TRUE(save("reminder-1", greeting("Bonjour,") + "\n\n").isDone());
    EXPECT_TRUE(save("reminder-2", shipped(LetterKind::Reminder2)).isDone()) << "as shipped already";
    EXPECT_EQ(journalLength(), length);
}

TEST_F(TemplatesTest, RefuseAWordingBeforeAnythingIsWritten)
{
    const auto length = journalLength();
    const auto refused = save("reminder-1", greeting("Bonjour {{nmae}},"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::TemplateMalformed);
    EXPECT_EQ(refused.fault().arguments.front().second, "{{nmae}}");
    EXPECT_EQ(save("reminder-9", shipped()).fault().code, FaultCode::TemplateUnknown);
    EXPECT_EQ(save("reminder-1.VIP", shipped()).fault().code, FaultCode::TemplateUnknown);
    EXPECT_FALSE(save("statement", shipped())) << "a wording of another kind";
    EXPECT_EQ(journalLength(), length);
}

TEST_F(TemplatesTest, BecomeAsShippedAgainAndKeepTheirVersions)
{
    ASSERT_TRUE(save("reminder-1", greeting("Bonjour,")).isDone());
    ASSERT_TRUE(EditTemplates{desk()}.restoreShipped("reminder-1", french).isDone());
    EXPECT_TRUE(row("reminder-1").entry.isShipped());
    EXPECT_EQ(row("reminder-1").entry.text, std::string{*shippedWording(LetterKind::Reminder1, french)});
    const auto versions = *templateVersions(desk(), "reminder-1", french);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions.back().text, "");
    ASSERT_TRUE(EditTemplates{desk()}.restoreVersion("reminder-1", french, versions.front().seq).isDone());
    EXPECT_EQ(row("reminder-1").entry.text, greeting("Bonjour,"));
    ASSERT_TRUE(EditTemplates{desk()}.restoreVersion("reminder-1", french, versions.back().seq).isDone());
    EXPECT_TRUE(row("reminder-1").entry.isShipped());
    EXPECT_EQ(EditTemplates{desk()}.restoreVersion("reminder-1", french, JournalSeq{1}).fault().code,
              FaultCode::TemplateUnknown);
}

TEST_F(TemplatesTest, SavingWhatShipsIsNoVersionOfItsOwn)
{
    ASSERT_TRUE(save("reminder-1", greeting("Bonjour,")).isDone());
    ASSERT_TRUE(save("reminder-1", shipped()).isDone());
    EXPECT_TRUE(row("reminder-1").entry.isShipped());
}

TEST_F(TemplatesTest, AreTakenBackByTheirEntry)
{
    ASSERT_TRUE(save("reminder-1", greeting("Bonjour,")).isDone());
    EXPECT_EQ(undo(), "") << "no call is taken back by chance: settings have their versions";
    ASSERT_TRUE(UndoLastAction{desk()}.undo(JournalSeq{row("reminder-1").entry.version}).isDone());
    EXPECT_TRUE(row("reminder-1").entry.isShipped());
}

TEST_F(TemplatesTest, MayHaveANameOfTheirOwn)
{
    ASSERT_TRUE(save("reminder-1.vip", greeting("Cher client,")).isDone());
    EXPECT_TRUE(row("reminder-1.vip").isNamed);
    EXPECT_EQ(row("reminder-1.vip").kind, LetterKind::Reminder1);
    EXPECT_TRUE(row("reminder-1").entry.isShipped());
    EXPECT_EQ(office()->templates.find("reminder-1.vip", french)->text, greeting("Cher client,"));
    ASSERT_TRUE(EditTemplates{desk()}.remove("reminder-1.vip").isDone());
    EXPECT_EQ(listTemplates(desk())->size(), 2 * letterKindCount);
    EXPECT_EQ(EditTemplates{desk()}.remove("reminder-1.vip").fault().code, FaultCode::TemplateUnknown);
    EXPECT_EQ(EditTemplates{desk()}.remove("reminder-1").fault().code, FaultCode::TemplateUnknown) << "a kind stays";
    EXPECT_FALSE(EditTemplates{desk()}.restoreShipped("reminder-1.vip", french)) << "there is none";
}

TEST_F(TemplatesTest, StayWhileAStepOfAPlanAsksForThem)
{
    ASSERT_TRUE(save("reminder-1.vip", greeting("Cher client,")).isDone());
    DunningPlan plan = desk().plan();
    ASSERT_FALSE(plan.steps.empty());
    plan.steps.front().templateCode = "reminder-1.vip";
    ASSERT_TRUE(EditPolicy{desk()}.savePlan(plan).isDone());
    EXPECT_THAT(row("reminder-1.vip").steps, ElementsAre(plan.code + " · " + plan.steps.front().code));
    const auto refused = EditTemplates{desk()}.remove("reminder-1.vip");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().arguments.front().second, "template-in-use");
}

TEST_F(TemplatesTest, WriteTheLetterOfARealCustomer)
{
    TemplateEntry entry{"reminder-1", french, greeting("Cher {{customerCode}},"), 0};
    LetterWish wish;
    wish.customer = customer("C1");
    const ComposeLetter compose{desk(), office()};
    const auto shown = compose.preview(wish, entry);
    if (!shown && shown.fault().code == FaultCode::AddressIncomplete) {
        EditCustomer edit{desk()};
        ASSERT_TRUE(edit.execute(customer("C1"), {{CustomerField::AddressLine1, "1 rue A"},
                                                  {CustomerField::PostalCode, "69001"},
                                                  {CustomerField::City, "Lyon"}})
                        .isDone());
    }
    const auto composed = compose.preview(wish, entry);
    ASSERT_TRUE(composed.isDone()) << faultName(composed.fault().code);
    EXPECT_EQ(composed->letter.salutation, "Cher C1,");
    entry.text = greeting("Cher {{nmae}},");
    EXPECT_FALSE(compose.preview(wish, entry)) << "never a letter with a gap";
}

TEST_F(TemplatesTest, ReadTheDaysAndLeaveOutWhatCannotBeRead)
{
    EXPECT_EQ(office()->daysToPay, 8);
    const auto set = [&](const std::string& name, const std::string& value) {
        const auto recorded = desk().store().record(desk().header("settings-edited", {}, name + value),
                                                    [&](FactWriter& writer) { return writer.setSetting(name, value); });
        ASSERT_TRUE(recorded.isDone());
    };
    set("letters.days_to_pay", "12");
    set("letters.days_of_notice", "many");
    set("letters.letterhead", "not a document");
    set("letters.template.nothing.fr", "[subject]\nx\n");
    EXPECT_EQ(office()->daysToPay, 12);
    EXPECT_EQ(office()->daysOfNotice, 8);
    EXPECT_EQ(office()->letterhead, Letterhead{});
    EXPECT_EQ(office()->letterheadVersion, 0);
}

TEST_F(TemplatesTest, FindTheLetterheadOfADay)
{
    const auto keep = [&](const Letterhead& letterhead) {
        const auto recorded =
            desk().store().record(desk().header("settings-edited", {}, newKey()), [&](FactWriter& writer) {
                return writer.setSetting("letters.letterhead", letterheadDocument(letterhead));
            });
        expect(recorded.isDone(), "a setting is written");
        return office()->letterheadVersion;
    };
    Letterhead first;
    first.window = EnvelopeWindow::Dl45;
    Letterhead second = first;
    second.moveDownHalfMm = 3;
    const auto one = keep(first);
    const auto two = keep(second);
    EXPECT_LT(one, two);
    EXPECT_EQ(*letterheadOf(desk(), one), first);
    EXPECT_EQ(*letterheadOf(desk(), two), second);
    EXPECT_EQ(*letterheadOf(desk(), 0), Letterhead{}) << "before any was recorded";
    EXPECT_EQ(*letterheadOf(desk(), 9'999), second) << "the present one when it cannot be found";
}

} // namespace
} // namespace encours
