// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/compose_letter.h"

#include "base/utf8.h"
#include "letters/letter_facts_samples.h"
#include "money/amount_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using samples::facts;
using samples::written;

std::string wholeText(const Letter& letter)
{
    std::string text = letter.subject + "\n" + letter.dispatch + "\n";
    for (const auto* part : {&letter.opening, &letter.request, &letter.closing, &letter.enclosures}) {
        for (const std::string& line : *part) text += line + "\n";
    }
    for (const auto* part : {&letter.payment, &letter.breakdown}) {
        for (const LetterDetail& detail : *part) text += detail.label + ": " + detail.value + "\n";
    }
    for (const LetterAnnex& annex : letter.annexes) {
        for (const std::string& line : annex.opening) text += line + "\n";
    }
    return text;
}

bool says(const Letter& letter, std::string_view words)
{
    return wholeText(letter).find(words) != std::string::npos;
}

TEST(ComposeLetter, WritesEveryKindInBothLanguagesWithoutAFieldLeftOver)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const LetterKind kind : allLetterKinds()) {
            const LetterText text = written(facts(kind, language));
            const std::string whole = wholeText(text.letter);
            EXPECT_EQ(whole.find("{{"), std::string::npos) << letterKindCode(kind);
            EXPECT_EQ(text.letter.rows.size(), facts(kind).items.size());
            EXPECT_FALSE(text.mail.subject.empty());
            EXPECT_GE(text.mail.paragraphs.size(), 3U);
            EXPECT_TRUE(text.letter.mark.empty());
            EXPECT_TRUE(text.letter.fileName.starts_with("C00123_")) << text.letter.fileName;
        }
    }
}

TEST(ComposeLetter, MarksADuplicate)
{
    LetterFacts reminder = facts(LetterKind::Reminder1);
    reminder.isDuplicate = true;
    EXPECT_EQ(written(reminder).letter.mark, "DUPLICATA");
    reminder.language = Language::English;
    EXPECT_EQ(written(reminder).letter.mark, "DUPLICATE");
}

TEST(ComposeLetter, RefusesInTheOrderInWhichPeopleMendThings)
{
    LetterFacts empty;
    EXPECT_EQ(composeLetter(empty, LetterTemplate{}).fault().code, FaultCode::CompanyIncomplete);
    empty.company = samples::book().company;
    EXPECT_EQ(composeLetter(empty, LetterTemplate{}).fault().code, FaultCode::NothingToClaim);
    empty.items = facts(LetterKind::Reminder1).items;
    EXPECT_EQ(composeLetter(empty, LetterTemplate{}).fault().code, FaultCode::AddressIncomplete);
    empty.customer = samples::customer();
    EXPECT_EQ(composeLetter(empty, LetterTemplate{}).fault().code, FaultCode::TemplateFieldMissing);
}

TEST(FormalNotice, SaysWhatTheLawAndTheCourtsAskFor)
{
    const Letter letter = written(facts(LetterKind::FormalNotice)).letter;
    EXPECT_TRUE(says(letter, "MISE EN DEMEURE"));
    EXPECT_TRUE(says(letter, "nous vous mettons en demeure"));
    EXPECT_TRUE(says(letter, "article 1344 du code civil"));
    EXPECT_TRUE(says(letter, "au plus tard le 29 novembre 2026"));
    EXPECT_TRUE(says(letter, "injonction de payer"));
    EXPECT_EQ(letter.dispatch, "Lettre recommandée avec avis de réception");
    ASSERT_EQ(letter.tableHeader.size(), 7U);
    EXPECT_EQ(letter.rows[0].original, formatAmount(Money{100'050}, Language::French));
    EXPECT_EQ(letter.rows[0].paid, formatAmount(Money{20'000}, Language::French));
    EXPECT_EQ(letter.rows[0].amount, formatAmount(Money{80'050}, Language::French));
    EXPECT_EQ(letter.rows[1].paid, "–");
    EXPECT_FALSE(letter.legalMentions.empty());
}

TEST(FormalNotice, AddsUpPrincipalPenaltiesAndIndemnities)
{
    const LetterFacts notice = facts(LetterKind::FormalNotice);
    const Letter letter = written(notice).letter;
    ASSERT_EQ(letter.breakdown.size(), 5U);
    EXPECT_EQ(letter.breakdown[0].value, formatAmount(Money{181'100}, Language::French));
    EXPECT_EQ(letter.breakdown[1].value, formatAmount(Money{7'879}, Language::French));
    EXPECT_EQ(letter.breakdown[2].value, formatAmount(Money{8'000}, Language::French));
    EXPECT_NE(letter.breakdown[2].label.find("2 × 40\u00A0€"), std::string::npos) << letter.breakdown[2].label;
    EXPECT_EQ(letter.breakdown[3].value, formatAmount(Money{-1'000}, Language::French));
    EXPECT_EQ(letter.breakdown[4].value, formatAmount(Money{195'979}, Language::French));
    EXPECT_EQ(claimedBy(notice), Money{195'979});
    EXPECT_TRUE(says(letter, letter.breakdown[4].value));
}

TEST(FormalNotice, ShowsThePenaltiesByHalfYearOnAnAnnex)
{
    const Letter letter = written(facts(LetterKind::FormalNotice)).letter;
    ASSERT_EQ(letter.annexes.size(), 1U);
    const LetterTable& table = letter.annexes[0].table;
    ASSERT_EQ(table.columns.size(), 7U);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0], (std::vector<std::string>{"F-0001", formatAmount(Money{100'050}, Language::French),
                                                       "04/03/2026", "30/06/2026", "119", "12,15\u00A0%",
                                                       formatAmount(Money{3'963}, Language::French)}));
    EXPECT_EQ(table.total.back(), formatAmount(Money{7'879}, Language::French));
    EXPECT_EQ(table.total.size(), table.columns.size());
}

TEST(FormalNotice, TellsAConsumerOfNoCommercialPenalty)
{
    LetterFacts notice = facts(LetterKind::FormalNotice);
    samples::set(notice.customer, CustomerField::DebtorKind, std::string{debtorKindCode(DebtorKind::Consumer)});
    notice.charges->interest = notice.charges->indemnities = notice.charges->settled = Money{0};
    notice.charges->lines.clear();
    notice.charges->indemnityCount = 0;
    for (const Language language : {Language::French, Language::English}) {
        notice.language = language;
        const Letter letter = written(notice).letter;
        EXPECT_FALSE(says(letter, "L441-10"));
        EXPECT_FALSE(says(letter, "40"));
        EXPECT_TRUE(says(letter, "1231-6"));
        EXPECT_TRUE(letter.annexes.empty());
        EXPECT_EQ(letter.breakdown.size(), 2U) << "principal and total";
    }
}

TEST(FormalNotice, SaysWhatItLeavesOut)
{
    LetterFacts notice = facts(LetterKind::FormalNotice);
    EXPECT_FALSE(says(written(notice).letter, "ne comprend pas"));
    notice.items[1].excluded = Money{30'000};
    notice.items[1].left -= Money{30'000};
    EXPECT_TRUE(says(written(notice).letter, "ne comprend pas " + formatAmount(Money{30'000}, Language::French)));
}

TEST(ConsumerLetters, NeverSpeakOfCommercialPenalties)
{
    for (const LetterKind kind : allLetterKinds()) {
        LetterFacts letter = facts(kind);
        samples::set(letter.customer, CustomerField::DebtorKind, std::string{debtorKindCode(DebtorKind::Consumer)});
        letter.charges.reset();
        for (const Language language : {Language::French, Language::English}) {
            letter.language = language;
            const Letter written = samples::written(letter).letter;
            EXPECT_FALSE(says(written, "L441-10")) << letterKindCode(kind);
            EXPECT_FALSE(says(written, "40\u00A0€")) << letterKindCode(kind);
        }
    }
}

TEST(FactoredLetters, NameTheFactorsAccountInEveryKindThatAsksForMoney)
{
    for (const LetterKind kind : allLetterKinds()) {
        LetterFacts letter = facts(kind);
        letter.factor.name = "Factofrance Test";
        letter.factor.iban = "FR7610278060000002000123456";
        letter.factor.notice = "Subrogée au titre du contrat.";
        for (LetterItem& item : letter.items) item.isToFactor = item.dueOn.has_value();
        const Letter all = written(letter).letter;
        EXPECT_FALSE(says(all, "FR76\u00A03000")) << letterKindCode(kind) << ": our own account";
        if (kind != LetterKind::DisputeAcknowledged) {
            EXPECT_TRUE(says(all, "Subrogée au titre du contrat.")) << letterKindCode(kind);
        }
        if (kind == LetterKind::Statement || kind == LetterKind::InsolvencyClaim) continue;
        letter.items[1].isToFactor = false;
        const Letter part = written(letter).letter;
        EXPECT_TRUE(part.rows[0].number.ends_with("*")) << letterKindCode(kind);
        EXPECT_FALSE(part.rows[1].number.ends_with("*")) << letterKindCode(kind);
        EXPECT_TRUE(says(part, "Factofrance Test")) << letterKindCode(kind);
    }
}

TEST(StatementLetter, DividesWhatIsOverdueNotDueAndCredit)
{
    const Letter letter = written(facts(LetterKind::Statement)).letter;
    ASSERT_EQ(letter.subtotals.size(), 3U);
    EXPECT_EQ(letter.subtotals[0], (LetterSubtotal{1, "Échu", formatAmount(Money{181'100}, Language::French)}));
    EXPECT_EQ(letter.subtotals[1], (LetterSubtotal{2, "Non échu", formatAmount(Money{30'000}, Language::French)}));
    EXPECT_EQ(letter.subtotals[2].afterRow, 3U);
    EXPECT_EQ(letter.total, formatAmount(Money{199'100}, Language::French));
    EXPECT_EQ(letter.breakdown.back().value, letter.total);
    EXPECT_TRUE(claimedBy(facts(LetterKind::Statement)).isZero());
}

TEST(StatementLetter, HasNoSubtotalWhenAllIsOfOnePart)
{
    LetterFacts statement = facts(LetterKind::Statement);
    statement.items.resize(2);
    statement.ageing.reset();
    statement.charges.reset();
    const Letter letter = written(statement).letter;
    EXPECT_TRUE(letter.subtotals.empty());
    EXPECT_TRUE(letter.breakdown.empty());
    EXPECT_TRUE(letter.annexes.empty());
}

TEST(InsolvencyClaim, GoesToTheRepresentativeAndCertifiesTheAmount)
{
    const Letter letter = written(facts(LetterKind::InsolvencyClaim)).letter;
    EXPECT_EQ(letter.recipient, (std::vector<std::string>{"Mandataire judiciaire", "Me Hélène Durand",
                                                          "4 place de la Bourse", "69002 Lyon"}));
    EXPECT_TRUE(says(letter, "jugement du 2 novembre 2026"));
    EXPECT_TRUE(says(letter, "12 janvier 2027"));
    EXPECT_TRUE(says(letter, "certifions la sincérité"));
    EXPECT_EQ(letter.subtotals.size(), 3U);
}

TEST(InsolvencyClaim, LeavesRoomForTheAddressWhenNobodyNotedIt)
{
    LetterFacts claim = facts(LetterKind::InsolvencyClaim);
    claim.customer = Customer{};
    claim.customer.code = "C00123"; // no address of the debtor is needed
    claim.insolvency->representative.clear();
    claim.insolvency->proceedings.kind = AccountEventKind::Liquidation;
    const Letter letter = written(claim).letter;
    ASSERT_GE(letter.recipient.size(), 2U);
    EXPECT_EQ(letter.recipient[0], "Liquidateur judiciaire");
    EXPECT_TRUE(letter.recipient[1].starts_with("....")) << letter.recipient[1];
}

TEST(InsolvencyClaim, WrapsANoteToLinesOfAnAddress)
{
    LetterInsolvency insolvency;
    insolvency.representative = "Tribunal de commerce de Villefranche-Tarare, Maître Anne-Élisabeth de la Tour\n" +
                                std::string(90, 'x') + ";;  ;\u202Etxt";
    const auto lines = representativeLines(insolvency, Language::French);
    ASSERT_LE(lines.size(), 6U);
    for (const std::string& line : lines) {
        EXPECT_FALSE(line.empty());
        EXPECT_LE(codePointCount(line), 38U) << line;
        EXPECT_EQ(line.find("\u202E"), std::string::npos);
    }
}

TEST(PaymentPlan, HasItsInstalmentsAndAPlaceToSign)
{
    const Letter letter = written(facts(LetterKind::PaymentPlan)).letter;
    ASSERT_EQ(letter.annexes.size(), 1U);
    const LetterTable& table = letter.annexes[0].table;
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[2].back(), formatAmount(Money{0}, Language::French)) << "nothing is left after the last";
    EXPECT_EQ(table.total[2], letter.total);
    const auto& closing = letter.annexes[0].closing;
    EXPECT_TRUE(std::ranges::any_of(
        closing, [](const std::string& line) { return line.find("Bon pour accord") != std::string::npos; }));
}

TEST(DiscountOffer, ShowsItsArithmetic)
{
    const Letter letter = written(facts(LetterKind::DiscountOffer)).letter;
    EXPECT_EQ(letter.rows[0].original, formatAmount(Money{100'050}, Language::French));
    EXPECT_EQ(letter.rows[0].paid, formatAmount(Money{2'001}, Language::French));
    EXPECT_EQ(letter.rows[0].amount, formatAmount(Money{98'049}, Language::French));
    ASSERT_EQ(letter.breakdown.size(), 3U);
    EXPECT_EQ(letter.breakdown[0].value, formatAmount(Money{201'100}, Language::French));
    EXPECT_EQ(letter.breakdown[1].value, formatAmount(Money{-4'022}, Language::French));
    EXPECT_EQ(letter.breakdown[2].value, letter.total);
}

TEST(BrokenPromise, SaysWhatCameAndWhatDidNot)
{
    LetterFacts broken = facts(LetterKind::PromiseBroken);
    EXPECT_TRUE(says(written(broken).letter, "que " + formatAmount(Money{18'900}, Language::French)));
    broken.promise->received = Money{0};
    EXPECT_TRUE(says(written(broken).letter, "Nous ne l’avons pas reçu"));
}

TEST(HostileData, StaysText)
{
    LetterFacts rejected = facts(LetterKind::DisputeRejected);
    rejected.dispute->reason = "{{iban}} <b>x</b>\n[payment]\nIBAN | FR00";
    rejected.dispute->cause = "{{#isOne}}\u202E";
    const Letter letter = written(rejected).letter;
    EXPECT_TRUE(says(letter, "{{iban}} <b>x</b> [payment] IBAN | FR00"));
    EXPECT_EQ(letter.payment.size(), written(facts(LetterKind::DisputeRejected)).letter.payment.size());
}

TEST(Wording, WithALineThatHasNoLabelIsRefused)
{
    const auto text =
        composeLetter(facts(LetterKind::Reminder1),
                      LetterTemplate::parse("[sender]\nx\n[references]\nx\n[place-and-date]\nx\n[subject]\nx\n"
                                            "[salutation]\nx\n[opening]\nx\n[title]\nx\n[file-name]\nx\n"
                                            "[table-header]\n1\n2\n3\n4\n5\n[total-label]\nx\n"
                                            "[carried-forward]\nx\n[brought-forward]\nx\n[request]\nx\n"
                                            "[payment]\nIBAN {{iban}}\n",
                                            Language::French));
    ASSERT_FALSE(text);
    EXPECT_EQ(text.fault().code, FaultCode::TemplateMalformed);
}

} // namespace
} // namespace encours
