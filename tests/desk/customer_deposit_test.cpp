// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/deposit.h"

#include "desk/account_events.h"
#include "desk/customer_file/file_words.h"
#include "support/small_book.h"

namespace encours {
namespace {

class CustomerDepositTest : public test::SmallBook {
protected:
    DepositAdvice advice(std::string_view code = "C1")
    {
        const auto advice = ProposeDeposit{desk()}.execute(customer(code), today());
        EXPECT_TRUE(advice);
        return *advice;
    }
    std::vector<DepositCause> causes(std::string_view code = "C1")
    {
        std::vector<DepositCause> causes;
        for (const DepositReason& reason : advice(code).reasons) causes.push_back(reason.cause);
        return causes;
    }
    void edit(CustomerField field, const std::string& value)
    {
        ASSERT_TRUE((EditCustomer{desk()}.execute(customer("C1"), {{field, value}})));
    }
    void event(AccountEventKind kind)
    {
        ASSERT_TRUE((RecordAccountEvent{desk()}.execute({customer("C1"), kind, today(), {}, {}, false})));
    }
};

TEST_F(CustomerDepositTest, IsNotAskedWithoutAReason)
{
    EXPECT_FALSE(advice().isAdvised()) << "a book that begins in August cannot tell who is new in November";
    EXPECT_TRUE(advice().share.isZero());
    EXPECT_EQ((ProposeDeposit{desk()}.execute(CustomerId{55}, today()).fault().code), FaultCode::CustomerUnknown);
}

TEST_F(CustomerDepositTest, IsThirtyPercentForANewCustomer)
{
    ASSERT_TRUE(m_book.import("ancien.csv", "client;nom;numero;date facture;echeance;montant\n"
                                            "C2;Girard;F0;2025-01-15;2025-02-15;450,50\n"));
    ASSERT_EQ(causes(), std::vector<DepositCause>{DepositCause::NewCustomer});
    EXPECT_EQ(advice().share, Rate::ofBp(3'000));
    EXPECT_EQ(advice().reasons[0].days, today() - Date::of(2026, 8, 1));
    EXPECT_TRUE(causes("C2").empty());
    m_book.clock().setToday(Date::of(2027, 2, 2));
    EXPECT_TRUE(causes().empty()) << "six months later";
}

TEST_F(CustomerDepositTest, GrowsWithTheReasons)
{
    edit(CustomerField::CreditLimit, "1 000");
    ASSERT_EQ(causes(), std::vector<DepositCause>{DepositCause::BeyondLimit});
    EXPECT_EQ(advice().reasons[0].amount, Money{50'000});
    EXPECT_EQ(advice().share, Rate::ofBp(3'000));
    edit(CustomerField::InsuredLimit, "0");
    EXPECT_EQ(causes(), (std::vector<DepositCause>{DepositCause::InsurerRefused, DepositCause::BeyondLimit}));
    EXPECT_EQ(advice().share, Rate::ofBp(5'000));
    event(AccountEventKind::Doubtful);
    EXPECT_EQ(causes().front(), DepositCause::Doubtful);
    EXPECT_EQ(advice().share, Rate::ofBp(10'000));
    event(AccountEventKind::SoundAgain);
    EXPECT_EQ(advice().share, Rate::ofBp(5'000));
    event(AccountEventKind::Receivership);
    EXPECT_EQ(causes().front(), DepositCause::InProceedings);
    EXPECT_EQ(advice().share, Rate::ofBp(10'000));
    edit(CustomerField::DebtorKind, "public");
    EXPECT_FALSE(advice().isAdvised()) << "public debtors pay no deposit";
}

TEST_F(CustomerDepositTest, LooksAtHowTheCustomerPays)
{
    ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n"
                                                "C1;2026-10-15;1200,00;F1\n"));
    const DepositAdvice late = advice();
    ASSERT_EQ(late.reasons.size(), 1U);
    EXPECT_EQ(late.reasons[0].cause, DepositCause::LatePayer);
    EXPECT_EQ(late.reasons[0].days, 45);
}

TEST_F(CustomerDepositTest, CountsBrokenPromisesAndLitigation)
{
    for (const int days : {0, 20}) {
        m_book.clock().setToday(Date::of(2026, 11, 20).plusDays(days));
        ContactRequest promise;
        promise.customer = customer("C1");
        promise.outcome = Outcome::Promise;
        promise.date = today().plusDays(5);
        promise.items = {itemOf("C1", "F1")};
        ASSERT_TRUE(RecordContact{desk()}.execute(promise));
    }
    EXPECT_TRUE(causes().empty()) << "one is broken, one runs";
    m_book.clock().setToday(Date::of(2027, 1, 20));
    ASSERT_EQ(causes(), std::vector<DepositCause>{DepositCause::BrokenPromises});
    EXPECT_EQ(advice().reasons[0].count, 2);
    ASSERT_TRUE((PassToLitigation{desk()}.execute(customer("C1"), {itemOf("C1", "F1")}, "impayé")));
    EXPECT_EQ(causes().front(), DepositCause::InLitigation);
    EXPECT_EQ(advice().reasons[0].amount, Money{120'000});
    EXPECT_EQ(advice().share, Rate::ofBp(10'000));
}

TEST(DepositWords, SayTheShareAndEachReasonInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        for (std::size_t index = 0; index < depositCauseCount; ++index) {
            const DepositReason reason{static_cast<DepositCause>(index), 45, 2, Money{123'456}};
            const std::string sentence = wordsFor(language, reason);
            EXPECT_FALSE(sentence.empty());
            EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
        }
        for (std::size_t index = 0; index < fileGapCount; ++index) {
            EXPECT_FALSE(wordsFor(language, static_cast<FileGap>(index)).empty());
        }
        for (std::size_t index = 0; index < duplicateSignCount; ++index) {
            EXPECT_FALSE(wordsFor(language, static_cast<DuplicateSign>(index)).empty());
        }
    }
    const std::vector<DepositReason> one{{DepositCause::LatePayer, 45, 0, {}}};
    EXPECT_EQ(wordsFor(Language::French, one[0]), "Paie en moyenne avec 45 jours de retard");
    EXPECT_EQ(wordsFor(Language::English, DepositAdvice{depositShareFor(one), one}),
              "Deposit advised with the next order: 30%");
    EXPECT_EQ(wordsFor(Language::English, DepositAdvice{Rate::ofBp(10'000), one}), "Payment with the order advised");
    EXPECT_EQ(wordsFor(Language::French, DepositAdvice{}), "");
    EXPECT_TRUE(depositShareFor({}).isZero());
}

} // namespace
} // namespace encours
