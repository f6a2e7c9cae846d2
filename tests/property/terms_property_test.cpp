// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/generator.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

TEST(TermsProperty, ReadsEveryWordingItPrints)
{
    Generator generator{1'000};
    for (int index = 0; index < caseCount; ++index) {
        const PaymentTerms terms = generator.terms();
        for (const Language language : {Language::French, Language::English}) {
            const std::string text = terms.text(language);
            const auto read = PaymentTerms::parse(text);
            ASSERT_TRUE(read) << index << ": " << text;
            ASSERT_EQ(*read, terms) << index << ": " << text << " was read as " << read->text(language);
        }
    }
}

TEST(TermsProperty, ReadsAnyMixOfItsWordsWithoutFailing)
{
    Generator generator{1'001};
    const std::string_view words[] = {"30",        "jours",    "fin",   "de",   "mois", "le",      "10",      "et",
                                      "25",        "%",        "solde", "à",    ",",    "du",      "suivant", "décade",
                                      "livraison", "comptant", "+",     "/",    "(",    "compris", "x",       "dernier",
                                      "escompte",  "2 %",      "8",     "sans", "net",  "acompte", "demi",    "trente"};
    int accepted = 0;
    for (int index = 0; index < caseCount; ++index) {
        std::string text;
        for (int count = generator.small(1, 9); count > 0; --count) {
            text += words[generator.small(0, static_cast<int>(std::size(words)) - 1)];
            text += ' ';
        }
        const auto terms = PaymentTerms::parse(text);
        if (!terms) continue;
        ++accepted;
        const auto again = PaymentTerms::parse(terms->text());
        ASSERT_TRUE(again) << text << " → " << terms->text();
        ASSERT_EQ(*again, *terms) << text << " → " << terms->text();
    }
    EXPECT_GT(accepted, 100);
}

// True of every form that terms hold, a day of that month (InThatMonth) included: each step of the computation keeps the
// order of two days, and so does the latest of several due dates.
TEST(TermsProperty, NeverMakesALaterInvoiceDueEarlier)
{
    Generator generator{1'002};
    for (int index = 0; index < caseCount; ++index) {
        const PaymentTerms terms = generator.terms();
        const Date day = generator.date(Date::of(1950, 1, 1), Date::of(2150, 1, 1));
        const Date laterDay = day.plusDays(index % 2 == 0 ? 1 : generator.small(0, 70));
        ASSERT_LE(terms.dueOn({day, {}, {}, {}}), terms.dueOn({laterDay, {}, {}, {}}))
            << terms.text() << " from " << formatIsoDate(day) << " and " << formatIsoDate(laterDay);
    }
}

TEST(TermsProperty, NeverMakesAnInvoiceDueBeforeItsDateExceptOnADayOfThatMonth)
{
    Generator generator{1'003};
    for (int index = 0; index < caseCount; ++index) {
        const TermStep step = generator.termStep();
        const Date day = generator.date(Date::of(1950, 1, 1), Date::of(2150, 1, 1));
        const bool mayGoBack = !step.payDays.empty() && step.payDayRule == PayDayRule::InThatMonth;
        const Date due = dueOn(step, day);
        ASSERT_GE(due, mayGoBack ? day.firstOfMonth() : day);
        if (step.payDays.empty() || mayGoBack) continue;
        const bool isPayDay =
            std::ranges::any_of(step.payDays, [&](int wanted) { return due == due.withDayOfMonth(wanted); });
        ASSERT_TRUE(isPayDay) << formatIsoDate(due);
    }
}

TEST(TermsProperty, SplitsEveryTotalWithoutLosingACent)
{
    Generator generator{1'004};
    for (int index = 0; index < caseCount; ++index) {
        const PaymentTerms terms = generator.terms();
        const Money total{generator.amount(Money::largest)};
        const TermDates dates{generator.date(Date::of(1950, 1, 1), Date::of(2150, 1, 1)), {}, {}, {}};
        const auto parts = terms.instalments(total, dates);
        ASSERT_EQ(parts.size(), terms.steps().size());
        Money sum;
        Date last = Date::first();
        for (const Instalment& part : parts) {
            sum += part.amount;
            last = later(last, part.dueOn);
        }
        ASSERT_EQ(sum, total);
        ASSERT_EQ(last, terms.dueOn(dates));
    }
}
