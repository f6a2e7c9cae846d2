// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/compose_letter.h"

#include "desk/account_events.h"
#include "desk/campaigns.h"
#include "desk/edit_book.h"
#include "desk/factoring.h"
#include "desk/late_charges.h"
#include "desk/letters/gather_facts.h"
#include "desk/record_contact.h"
#include "support/small_book.h"

namespace encours {
namespace {

/// C1 owes F1 (1 200,00 due 31 August) and F2 (300,00 due 30 September); today is Friday 20 November 2026.
class ComposeLetterTest : public test::SmallBook {
protected:
    ComposeLetterTest()
    {
        EXPECT_TRUE(m_book.import("clients.csv", "code client;raison sociale;adresse;code postal;ville\n"
                                                 "C1;Électricité Moreau;2 quai du Port;69002;Lyon\n"));
        m_office = *openLetterOffice(desk());
    }
    LetterWish wish(LetterKind kind)
    {
        LetterWish wish;
        wish.customer = customer("C1");
        wish.templateCode = letterKindCode(kind);
        return wish;
    }
    Result<ComposedLetter> compose(const LetterWish& wish) { return ComposeLetter(desk(), m_office).execute(wish); }
    Result<ComposedLetter> compose(LetterKind kind) { return compose(wish(kind)); }
    LetterFacts facts(const LetterWish& wish)
    {
        return *gatherFacts(desk(), *m_office, wish, *kindOfTemplate(wish.templateCode));
    }
    LetterFacts facts(LetterKind kind) { return facts(wish(kind)); }
    FaultCode refusal(LetterKind kind)
    {
        const auto composed = compose(kind);
        return composed ? FaultCode::BugFound : composed.fault().code;
    }
    ContactRequest contact(Outcome outcome)
    {
        ContactRequest request;
        request.customer = customer("C1");
        request.outcome = outcome;
        return request;
    }
    void record(const ContactRequest& request)
    {
        const auto recorded = RecordContact{desk()}.execute(request);
        ASSERT_TRUE(recorded) << recorded.fault().detail;
    }
    void promise(std::int64_t cents, Date on)
    {
        ContactRequest request = contact(Outcome::Promise);
        request.date = on;
        request.amount = Money{cents};
        record(request);
    }
    void dispute(std::int64_t cents, std::string_view number)
    {
        ContactRequest request = contact(Outcome::Dispute);
        request.category = DisputeCategory::Technical;
        request.cause = "colis abîmé";
        request.owner = "Paul";
        request.amount = Money{cents};
        request.items = {itemOf("C1", number)};
        record(request);
    }
    void pay(std::string_view amount, Date on, std::string_view number)
    {
        const auto report =
            m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\nC1;" + formatIsoDate(on) +
                                                ';' + std::string{amount} + ';' + std::string{number} + '\n');
        ASSERT_TRUE(report) << report.fault().detail;
    }
    void event(AccountEventKind kind, Date on, std::string note = {})
    {
        AccountEventRequest request;
        request.customer = customer("C1");
        request.kind = kind;
        request.on = on;
        request.note = std::move(note);
        ASSERT_TRUE(RecordAccountEvent{desk()}.execute(request));
    }
    void field(CustomerField name, std::string value)
    {
        ASSERT_TRUE((EditCustomer{desk()}.execute(customer("C1"), {{name, std::move(value)}})));
    }

    std::shared_ptr<const LetterOffice> m_office;
};

TEST_F(ComposeLetterTest, RemindsOfWhatIsOverdueOnly)
{
    ASSERT_TRUE(m_book.import("encore.csv", "client;nom;numero;date facture;echeance;montant\n"
                                            "C1;Moreau;F9;2026-11-10;2026-12-10;90,00\n"));
    const auto composed = compose(LetterKind::Reminder1);
    ASSERT_TRUE(composed) << composed.fault().detail;
    EXPECT_EQ(composed->letter.rows.size(), 2U);
    EXPECT_EQ(composed->total, Money{150'000});
    EXPECT_EQ(composed->items, (std::vector{itemOf("C1", "F1"), itemOf("C1", "F2")}));
    EXPECT_EQ(composed->templateCode, "reminder-1");
    EXPECT_EQ(composed->kind, LetterKind::Reminder1);
    const LetterFacts preventive = facts(LetterKind::Preventive);
    ASSERT_EQ(preventive.items.size(), 1U);
    EXPECT_EQ(preventive.items[0].number, "F9");
}

TEST_F(ComposeLetterTest, NeverClaimsWhatIsPromisedOrDisputed)
{
    dispute(20'000, "F1");
    const LetterFacts reminder = facts(LetterKind::FormalNotice);
    ASSERT_EQ(reminder.items.size(), 2U);
    EXPECT_EQ(reminder.items[0].left, Money{100'000});
    EXPECT_EQ(reminder.items[0].excluded, Money{20'000});
    EXPECT_EQ(reminder.items[0].original, Money{120'000});
    promise(130'000, today().plusDays(10));
    EXPECT_EQ(refusal(LetterKind::Reminder1), FaultCode::NothingToClaim);
}

TEST_F(ComposeLetterTest, TakesOnlyTheNamedInvoicesAndNoneThatCannotBeAskedFor)
{
    LetterWish one = wish(LetterKind::Reminder2);
    one.items = {itemOf("C1", "F2")};
    const auto composed = compose(one);
    ASSERT_TRUE(composed);
    EXPECT_EQ(composed->total, Money{30'000});
    dispute(30'000, "F2");
    const auto refused = compose(one);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault(), faultAbout(FaultCode::InvoicesNotOpen, "F2"));
}

TEST_F(ComposeLetterTest, CountsPenaltiesAndIndemnitiesInAFormalNotice)
{
    const LetterFacts notice = facts(LetterKind::FormalNotice);
    ASSERT_TRUE(notice.charges);
    // 1 200,00 × 12,40 % × 81 ÷ 365 and 300,00 × 12,40 % × 51 ÷ 365.
    EXPECT_EQ(notice.charges->interest, Money{3'302 + 520});
    EXPECT_EQ(notice.charges->indemnities, Money{8'000});
    EXPECT_EQ(notice.charges->indemnityCount, 2);
    EXPECT_EQ(compose(LetterKind::FormalNotice)->total, Money{150'000 + 3'822 + 8'000});
    EXPECT_FALSE(facts(LetterKind::Reminder3).charges) << "unless they are wanted";
    LetterWish third = wish(LetterKind::Reminder3);
    third.hasPenalties = true;
    EXPECT_EQ(facts(third).charges->due(), Money{11'822});
    EXPECT_EQ(compose(third)->total, Money{150'000}) << "said beside, not claimed";
}

TEST_F(ComposeLetterTest, BearsNoInterestOnWhatItDoesNotClaim)
{
    dispute(60'000, "F1");
    // 600,00 × 12,40 % × 81 ÷ 365.
    EXPECT_EQ(facts(LetterKind::FormalNotice).charges->interest, Money{1'651 + 520});
}

TEST_F(ComposeLetterTest, LeavesWaivedChargesOut)
{
    ChargeRequest waived;
    waived.customer = customer("C1");
    waived.items = {itemOf("C1", "F2")};
    waived.step = ChargeStep::Waived;
    waived.on = today();
    ASSERT_TRUE(RecordCharges{desk()}.execute(waived));
    const LetterFacts notice = facts(LetterKind::FormalNotice);
    EXPECT_EQ(notice.charges->settled, Money{4'520});
    EXPECT_EQ(notice.grandTotal(), Money{150'000 + 11'822 - 4'520});
}

TEST_F(ComposeLetterTest, TellsAConsumerOfNoIndemnity)
{
    field(CustomerField::DebtorKind, std::string{debtorKindCode(DebtorKind::Consumer)});
    const LetterFacts notice = facts(LetterKind::FormalNotice);
    EXPECT_TRUE(notice.charges->due().isZero());
    EXPECT_TRUE(notice.charges->lines.empty());
    EXPECT_EQ(compose(LetterKind::FormalNotice)->total, Money{150'000});
}

TEST_F(ComposeLetterTest, ConfirmsAPromiseAndThenSaysThatItBroke)
{
    EXPECT_EQ(refusal(LetterKind::PromiseConfirmation), FaultCode::LetterFactMissing);
    promise(130'000, Date::of(2026, 11, 27));
    const LetterFacts confirmed = facts(LetterKind::PromiseConfirmation);
    EXPECT_EQ(confirmed.total(), Money{130'000});
    EXPECT_EQ(confirmed.promise->promisedOn, Date::of(2026, 11, 27));
    EXPECT_TRUE(compose(LetterKind::PromiseConfirmation)->total.isZero()) << "confirms, claims nothing";
    EXPECT_EQ(refusal(LetterKind::PromiseBroken), FaultCode::LetterFactMissing);
    m_book.clock().setToday(Date::of(2026, 12, 2));
    EXPECT_EQ(refusal(LetterKind::PromiseConfirmation), FaultCode::LetterFactMissing);
    EXPECT_EQ(compose(LetterKind::PromiseBroken)->total, Money{130'000});
    pay("500,00", Date::of(2026, 11, 30), "F1");
    const LetterFacts broken = facts(LetterKind::PromiseBroken);
    EXPECT_EQ(broken.promise->received, Money{50'000});
    EXPECT_EQ(broken.total(), Money{80'000});
}

TEST_F(ComposeLetterTest, AcknowledgesADisputeAndRejectsIt)
{
    EXPECT_EQ(refusal(LetterKind::DisputeAcknowledged), FaultCode::LetterFactMissing);
    dispute(20'000, "F1");
    const LetterFacts open = facts(LetterKind::DisputeAcknowledged);
    EXPECT_EQ(open.total(), Money{20'000});
    EXPECT_EQ(open.dispute->otherDue, Money{130'000});
    EXPECT_EQ(open.dispute->cause, "colis abîmé");
    EXPECT_TRUE(open.dispute->answerBy);
    EXPECT_EQ(refusal(LetterKind::DisputeRejected), FaultCode::LetterFactMissing);
    DisputeVerdict verdict;
    verdict.customer = customer("C1");
    verdict.dispute = account("C1").disputes[0].id;
    verdict.resolution = DisputeResolution::Rejected;
    ASSERT_TRUE(ResolveDispute{desk()}.execute(verdict));
    LetterWish rejection = wish(LetterKind::DisputeRejected);
    rejection.reason = "Le bon est signé.";
    const LetterFacts rejected = facts(rejection);
    EXPECT_EQ(rejected.total(), Money{20'000});
    EXPECT_EQ(rejected.dispute->otherDue, Money{130'000});
    EXPECT_EQ(compose(rejection)->total, Money{20'000});
}

TEST_F(ComposeLetterTest, WritesAPlanWithItsInstalments)
{
    EXPECT_EQ(refusal(LetterKind::PaymentPlan), FaultCode::LetterFactMissing);
    ContactRequest plan = contact(Outcome::Plan);
    plan.date = Date::of(2026, 12, 1);
    record(plan);
    const LetterFacts written = facts(LetterKind::PaymentPlan);
    ASSERT_EQ(written.plan->instalments.size(), 3U);
    Money sum{0};
    for (const LetterInstalment& instalment : written.plan->instalments) sum += instalment.amount;
    EXPECT_EQ(sum, written.total());
    EXPECT_EQ(sum, Money{150'000});
    EXPECT_TRUE(compose(LetterKind::PaymentPlan));
}

TEST_F(ComposeLetterTest, SendsTheDuplicatesThatWereAskedFor)
{
    ContactRequest asked = contact(Outcome::Duplicate);
    asked.items = {itemOf("C1", "F2")};
    record(asked);
    const LetterFacts duplicate = facts(LetterKind::Duplicate);
    ASSERT_EQ(duplicate.items.size(), 1U);
    EXPECT_EQ(duplicate.items[0].number, "F2");
    EXPECT_TRUE(compose(LetterKind::Duplicate)->total.isZero());
}

TEST_F(ComposeLetterTest, OffersTheDiscountThatWasRecorded)
{
    ASSERT_TRUE(m_book.import("encore.csv", "client;nom;numero;date facture;echeance;montant\n"
                                            "C1;Moreau;F9;2026-11-10;2026-12-31;1200,00\n"));
    EXPECT_EQ(refusal(LetterKind::DiscountOffer), FaultCode::LetterFactMissing);
    DiscountRequest offer;
    offer.customer = customer("C1");
    offer.rate = Rate::ofBp(200);
    offer.payBy = Date::of(2026, 11, 30);
    ASSERT_TRUE(OfferDiscount{desk()}.execute(offer));
    const LetterFacts offered = facts(LetterKind::DiscountOffer);
    ASSERT_EQ(offered.items.size(), 1U);
    EXPECT_EQ(offered.items[0].paid, Money{2'400});
    EXPECT_EQ(offered.total(), Money{117'600});
    EXPECT_EQ(offered.discount->vat, Money{400});
    ASSERT_TRUE(compose(LetterKind::DiscountOffer));
    m_book.clock().setToday(Date::of(2026, 12, 1));
    EXPECT_EQ(refusal(LetterKind::DiscountOffer), FaultCode::LetterFactMissing) << "its last day has passed";
}

TEST_F(ComposeLetterTest, DeclaresAClaimWithTheAmountsOfTheJudgmentDay)
{
    EXPECT_EQ(refusal(LetterKind::InsolvencyClaim), FaultCode::LetterFactMissing);
    ASSERT_TRUE(m_book.import("encore.csv", "client;nom;numero;date facture;echeance;montant\n"
                                            "C1;Moreau;F8;2026-10-20;2026-11-19;90,00\n"
                                            "C1;Moreau;F9;2026-11-12;2026-12-12;500,00\n"));
    pay("200,00", Date::of(2026, 11, 16), "F1");
    const Date judgmentOn = Date::of(2026, 11, 10);
    event(AccountEventKind::Receivership, judgmentOn, "Me Durand; 4 place de la Bourse; 69002 Lyon");
    const LetterFacts claim = facts(LetterKind::InsolvencyClaim);
    ASSERT_EQ(claim.items.size(), 3U) << "F9 was invoiced after the judgment";
    EXPECT_EQ(claim.total(), Money{120'000 + 30'000 + 9'000}) << "what came after the judgment changes nothing";
    EXPECT_EQ(claim.items[0].daysLate, judgmentOn - Date::of(2026, 8, 31));
    EXPECT_EQ(claim.items[2].daysLate, 0) << "F8 fell due after the judgment";
    // Until the day before the judgment: 1 200,00 × 12,40 % × 70 ÷ 365 and 300,00 × 12,40 % × 40 ÷ 365.
    EXPECT_EQ(claim.charges->interest, Money{2'854 + 408});
    EXPECT_EQ(claim.charges->indemnities, Money{8'000}) << "none for what falls due after the judgment";
    const auto composed = compose(LetterKind::InsolvencyClaim);
    ASSERT_TRUE(composed) << composed.fault().detail;
    EXPECT_EQ(composed->letter.recipient[1], "Me Durand");
    EXPECT_EQ(composed->total, claim.grandTotal());
    EXPECT_EQ(refusal(LetterKind::Reminder1), FaultCode::NothingToClaim) << "nobody reminds the debtor any more";
}

TEST_F(ComposeLetterTest, DeclaresWhatWasPaidOnTheDayOfTheJudgmentAsOwed)
{
    pay("200,00", today(), "F1");
    event(AccountEventKind::Liquidation, today());
    const LetterFacts claim = facts(LetterKind::InsolvencyClaim);
    EXPECT_EQ(claim.total(), Money{150'000});
    // 1 200,00 × 12,40 % × 80 ÷ 365 and 300,00 × 12,40 % × 50 ÷ 365.
    EXPECT_EQ(claim.charges->interest, Money{3'261 + 510});
    EXPECT_EQ(compose(LetterKind::InsolvencyClaim)->letter.recipient[0], "Liquidateur judiciaire");
}

TEST_F(ComposeLetterTest, WritesAStatementOfADayWithAgeingAndPenalties)
{
    LetterWish statement = wish(LetterKind::Statement);
    statement.asOf = Date::of(2026, 9, 15);
    statement.hasAgeing = statement.hasPenalties = true;
    const LetterFacts written = facts(statement);
    ASSERT_EQ(written.items.size(), 2U);
    EXPECT_EQ(written.total(), Money{150'000});
    EXPECT_EQ(written.ageing->days1To30, Money{120'000});
    EXPECT_EQ(written.ageing->notDue, Money{30'000});
    // 1 200,00 × 12,40 % × 15 ÷ 365.
    EXPECT_EQ(written.charges->interest, Money{612});
    const auto composed = compose(statement);
    ASSERT_TRUE(composed);
    EXPECT_TRUE(composed->total.isZero());
    EXPECT_EQ(composed->letter.subtotals.size(), 2U);
    statement.asOf = today().plusDays(1);
    EXPECT_EQ(compose(statement).fault().code, FaultCode::DateInTheFuture);
}

TEST_F(ComposeLetterTest, NamesTheFactorForWhatWasAssigned)
{
    BookSettings settings = desk().settings();
    settings.company.iban = "FR7630006000011234567890189";
    settings.rules.factor.name = "Factofrance Test";
    settings.rules.factor.iban = "FR7610278060000002000123456";
    ASSERT_TRUE(EditSettings{desk()}.execute(settings, {}, settings.company.iban));
    FactorRequest assigned;
    assigned.customer = customer("C1");
    assigned.items = {itemOf("C1", "F1")};
    assigned.on = today();
    ASSERT_TRUE(RecordFactorStep{desk()}.execute(assigned));
    const LetterFacts reminder = facts(LetterKind::Reminder2);
    EXPECT_TRUE(reminder.items[0].isToFactor);
    EXPECT_FALSE(reminder.items[1].isToFactor);
    EXPECT_TRUE(compose(LetterKind::Reminder2)->letter.rows[0].number.ends_with("*"));
}

TEST_F(ComposeLetterTest, RefusesATemplateThatNamesNoKind)
{
    LetterWish unknown = wish(LetterKind::Reminder1);
    unknown.templateCode = "reminder-9";
    EXPECT_EQ(compose(unknown).fault().code, FaultCode::TemplateUnknown);
    unknown.templateCode = "reminder-1.vip";
    EXPECT_EQ(compose(unknown)->templateCode, "reminder-1") << "the wording of the kind";
}

TEST_F(ComposeLetterTest, PreviewsAWordingThatIsBeingEdited)
{
    TemplateEntry wording = *m_office->templates.find("reminder-1", Language::English);
    const auto at = wording.text.find("Dear Sir or Madam");
    wording.text.replace(at, 17, "Dear {{customerName}}");
    const auto shown = ComposeLetter(desk(), m_office).preview(wish(LetterKind::Reminder1), wording);
    ASSERT_TRUE(shown) << shown.fault().detail;
    EXPECT_EQ(shown->letter.salutation, "Dear Électricité Moreau,");
    EXPECT_EQ(shown->letter.language, Language::English);
}

} // namespace
} // namespace encours
