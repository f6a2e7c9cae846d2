// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

struct Wording {
    std::string_view text;
    std::string_view printed; ///< the same in our own words
};

std::string printed(std::string_view text, Language language)
{
    const auto terms = PaymentTerms::parse(text);
    return terms ? terms->text(language) : "refused";
}

const std::initializer_list<Wording> frenchWordings{
    {"comptant", "comptant"},
    {"Paiement comptant", "comptant"},
    {"paiement immédiat", "comptant"},
    {"0 jour", "comptant"},
    {"à réception", "à réception"},
    {"A réception de facture", "à réception"},
    {"30 jours", "30 jours"},
    {"30 jours nets", "30 jours"},
    {"30j net", "30 jours"},
    {"net 30", "30 jours"},
    {"30", "30 jours"},
    {"30J", "30 jours"},
    {"30 jours date de facture", "30 jours"},
    {"à 30 jours date d'émission de la facture", "30 jours"},
    {"1 jour", "1 jour"},
    {"2 semaines", "14 jours"},
    {"1 mois", "1 mois"},
    {"3 mois", "3 mois"},
    {"1 mois et 15 jours", "1 mois et 15 jours"},
    {"30 jours fin de mois", "30 jours fin de mois"},
    {"45 JOURS FIN DE MOIS", "45 jours fin de mois"},
    {"30 FDM", "30 jours fin de mois"},
    {"30 JFM", "30 jours fin de mois"},
    {"30JFM", "30 jours fin de mois"},
    {"30j fdm", "30 jours fin de mois"},
    {"45jfin de mois", "45 jours fin de mois"},
    {"45 j. fin de mois", "45 jours fin de mois"},
    {"30 jours dernier jour du mois", "30 jours fin de mois"},
    {"fin de mois", "fin de mois"},
    {"fin du mois", "fin de mois"},
    {"fin du mois suivant", "1 mois fin de mois"},
    {"2 mois fin de mois", "2 mois fin de mois"},
    {"fin de mois 30 jours", "fin de mois 30 jours"},
    {"fin de mois + 30", "fin de mois 30 jours"},
    {"FDM + 45 jours", "fin de mois 45 jours"},
    {"FDM45", "fin de mois 45 jours"},
    {"1 mois fin de mois puis 15 jours", "1 mois fin de mois puis 15 jours"},
    {"30 jours fin de mois le 10", "30 jours fin de mois le 10"},
    {"30JFDM10", "30 jours fin de mois le 10"},
    {"30 jours fin de mois, le 15", "30 jours fin de mois le 15"},
    {"le 10 du mois suivant", "le 10 du mois suivant"},
    {"10 du mois suivant", "le 10 du mois suivant"},
    {"fin de mois le 10", "le 10 du mois suivant"},
    {"30 jours le 10 du mois suivant", "30 jours fin de mois le 10"},
    {"les 10 et 25", "les 10 et 25"},
    {"30 jours le 10 et 25", "30 jours les 10 et 25"},
    {"30 jours, les 5, 15 et le 25", "30 jours les 5, 15 et 25"},
    {"30 jours le 15 du mois", "30 jours le 15 du mois"},
    {"30 jours le 1er du mois suivant", "30 jours fin de mois le 1"},
    {"30 jours fin de décade", "30 jours fin de décade"},
    {"fin de décade", "fin de décade"},
    {"30 jours fin de décade de livraison", "30 jours fin de décade date de livraison"},
    {"30 jours après livraison", "30 jours date de livraison"},
    {"20 jours date de réception", "20 jours date de réception"},
    {"contre-remboursement", "à la livraison"},
    {"prépaiement", "à la commande"},
    {"pro forma", "à la commande"},
    {"LCR à 30 jours fin de mois le 10", "30 jours fin de mois le 10"},
    {"Virement 45 jours fin de mois", "45 jours fin de mois"},
    {"30 % à la commande, solde à 30 jours", "30\u00A0% à la commande, solde à 30 jours"},
    {"30% d'acompte à la commande et le solde à 30 jours fin de mois",
     "30\u00A0% à la commande, solde à 30 jours fin de mois"},
    {"30 % 0 j net / 30 % 15 j / 40 % 45 j FDM",
     "30\u00A0% comptant, 30\u00A0% à 15 jours, solde à 45 jours fin de mois"},
    {"30 % comptant, 30 % à 15 jours, 40 % à 45 jours fin de mois",
     "30\u00A0% comptant, 30\u00A0% à 15 jours, solde à 45 jours fin de mois"},
    {"33,33 % à 30 jours, solde à 60 jours", "33,33\u00A0% à 30 jours, solde à 60 jours"},
    {"30/60/90 jours", "33,33\u00A0% à 30 jours, 33,33\u00A0% à 60 jours, solde à 90 jours"},
    {"30/60 jours fin de mois", "50\u00A0% à 30 jours fin de mois, solde à 60 jours fin de mois"},
    {"3 x sans frais", "3 × sans frais"},
    {"3 fois", "3 × sans frais"},
    {"30 jours, escompte 2 % à 8 jours", "30 jours, escompte 2\u00A0% à 8 jours"},
    {"30 jours, 2 % d'escompte sous 8 jours", "30 jours, escompte 2\u00A0% à 8 jours"},
    {"30 jours ; escompte de 1,5 % pour paiement à 10 jours", "30 jours, escompte 1,5\u00A0% à 10 jours"},
    {"30 jours escompte 2% comptant", "30 jours, escompte 2\u00A0% comptant"},
    {"30 jours, sans escompte", "30 jours"},
    {"30 jours - escompte néant", "30 jours"},
    {"30 jours, pas d'escompte", "30 jours"},
    {"30 jours, escompte pour paiement anticipé : néant", "30 jours"},
    {"2 % d'escompte à 8 jours, 30 jours net", "30 jours, escompte 2\u00A0% à 8 jours"},
    {"30 jours fin de mois (escompte 2 % à 8 jours)", "30 jours fin de mois, escompte 2\u00A0% à 8 jours"},
    {"45 jours fin de mois + 10 jours", "45 jours fin de mois puis 10 jours"},
    {"45 jours fin de mois + 10", "45 jours fin de mois puis 10 jours"},
    {"45 jours fin de mois puis 10 jours le 15", "45 jours fin de mois puis 10 jours le 15"},
    {"3 fois sans frais", "3 × sans frais"},
    {"3 × sans frais", "3 × sans frais"},
    {"en 3 fois", "3 × sans frais"},
    {"paiement en 3 fois sans frais", "3 × sans frais"},
    {"3 échéances mensuelles", "3 × sans frais"},
    {"4 mensualités", "4 × sans frais"},
    {"30/60/90", "33,33\u00A0% à 30 jours, 33,33\u00A0% à 60 jours, solde à 90 jours"},
    {"30, 60 et 90 jours", "33,33\u00A0% à 30 jours, 33,33\u00A0% à 60 jours, solde à 90 jours"},
    {"en 3 fois à 30, 60 et 90 jours", "33,33\u00A0% à 30 jours, 33,33\u00A0% à 60 jours, solde à 90 jours"},
    {"acompte 30 % à la commande, 40 % à la livraison, solde à 30 jours fin de mois",
     "30\u00A0% à la commande, 40\u00A0% à la livraison, solde à 30 jours fin de mois"},
    {"30 % d'acompte, solde à réception", "30\u00A0% à la commande, solde à réception"},
    {"acompte de 30 %, solde à 30 jours", "30\u00A0% à la commande, solde à 30 jours"},
    {"30 % d'acompte à 10 jours, solde à 30 jours", "30\u00A0% à 10 jours, solde à 30 jours"},
    {"acompte 30 %, acompte 20 % à la livraison, solde à 30 jours",
     "30\u00A0% à la commande, 20\u00A0% à la livraison, solde à 30 jours"},
    {"30 % à la commande, solde à 30 jours, escompte 2 % à 8 jours",
     "30\u00A0% à la commande, solde à 30 jours, escompte 2\u00A0% à 8 jours"},
    {"comptant à la livraison", "à la livraison"},
    {"fin de mois suivant", "1 mois fin de mois"},
    {"dernier jour du mois", "fin de mois"},
    {"à 30 jours le 10 du mois suivant", "30 jours fin de mois le 10"},
    {"60 jours date de facture", "60 jours"},
    {"60 jours net date de facture", "60 jours"},
    {"45 j FDM", "45 jours fin de mois"},
    {"45J FDM le 15", "45 jours fin de mois le 15"},
    {"30 j fin de mois le 10 et le 25", "30 jours fin de mois les 10 et 25"},
    {"à 8 jours", "8 jours"},
    {"huit jours", "8 jours"},
    {"quinze jours", "15 jours"},
    {"trente jours", "30 jours"},
    {"trente (30) jours", "30 jours"},
    {"30 (trente) jours", "30 jours"},
    {"soixante jours date de facture", "60 jours"},
    {"quarante-cinq jours fin de mois", "45 jours fin de mois"},
    {"quatre-vingt-dix jours", "90 jours"},
    {"soixante-quinze jours", "75 jours"},
    {"vingt et un jours", "21 jours"},
    {"dix-sept jours", "17 jours"},
    {"un mois", "1 mois"},
    {"un mois et demi", "1 mois et 15 jours"},
    {"deux mois et demi fin de mois", "2 mois et 15 jours fin de mois"},
    {"sous huitaine", "8 jours"},
    {"sous quinzaine", "15 jours"},
    {"dès réception", "à réception"},
    {"30 jours suivant la réception de la facture", "30 jours date de réception"},
    {"1 mois suivant la livraison", "1 mois date de livraison"},
    {"dans les 30 jours", "30 jours"},
    {"10 et 25 du mois suivant", "les 10 et 25 du mois suivant"},
    {"un (1) mois", "1 mois"},
    {"30 jours fin de mois le dix", "30 jours fin de mois le 10"},
    {"45 jours FDM, escompte de 2 % si paiement sous 10 jours", "45 jours fin de mois, escompte 2\u00A0% à 10 jours"},
    {"30 jours, escompte 2 % dans les 8 jours de la date de facture", "30 jours, escompte 2\u00A0% à 8 jours"},
    {"solde à 30 jours", "30 jours"},
    {"100 % à la commande", "à la commande"},
};

} // namespace

TEST(PaymentTermsText, UnderstandsFrenchWordings)
{
    for (const auto& [text, expected] : frenchWordings) EXPECT_EQ(printed(text, Language::French), expected) << text;
}

TEST(PaymentTermsText, UnderstandsEnglishWordings)
{
    const std::initializer_list<Wording> table{
        {"cash", "cash"},
        {"due on receipt", "on receipt"},
        {"30 days", "30 days"},
        {"net 30", "30 days"},
        {"30 days net", "30 days"},
        {"30 days from invoice date", "30 days"},
        {"1 month", "1 month"},
        {"30 days end of month", "30 days end of month"},
        {"end of month 30 days", "end of month 30 days"},
        {"EOM + 30", "end of month 30 days"},
        {"30 days EOM", "30 days end of month"},
        {"end of the next month", "1 month end of month"},
        {"30 days end of month on the 10th", "30 days end of month on the 10th"},
        {"on the 1st of the next month", "on the 1st of the next month"},
        {"30 days on the 2nd, 13th and 23rd", "30 days on the 2nd, 13th and 23rd"},
        {"30 days on the 15th of the month", "30 days on the 15th of the month"},
        {"30 days end of ten-day period", "30 days end of ten-day period"},
        {"30 days from delivery", "30 days from delivery"},
        {"30% on order, balance 30 days", "30% on order, balance 30 days"},
        {"3 × monthly instalments", "3 × monthly instalments"},
        {"30 days, 2% discount within 8 days", "30 days, 2% discount within 8 days"},
        {"2/10 net 30", "30 days, 2% discount within 10 days"},
        {"2% 10, net 30", "30 days, 2% discount within 10 days"},
        {"1.5/10 n/30", "30 days, 1.5% discount within 10 days"},
        {"2/10, n/30", "30 days, 2% discount within 10 days"},
        {"2/10 net 30 EOM", "30 days end of month, 2% discount within 10 days"},
        {"30 days, no discount", "30 days"},
        {"upon receipt", "on receipt"},
        {"EOM", "end of month"},
        {"net EOM 15", "end of month 15 days"},
        {"15 MFI", "on the 15th of the next month"},
        {"forty-five days", "45 days"},
        {"ten days", "10 days"},
        {"30 days, 2% discount for cash", "30 days, 2% discount for cash"},
        {"à réception, 2% discount if paid within 10 days", "on receipt, 2% discount within 10 days"},
    };
    for (const auto& [text, expected] : table) EXPECT_EQ(printed(text, Language::English), expected) << text;
}

constexpr std::string_view refusedTexts[] = {
    "",
    " ",
    "quand vous pourrez",
    "net",
    "facture",
    "jours",
    "fin",
    "-30 jours",
    "30 jours 15 jours",
    "1,5 mois",
    "comptant 30 jours",
    "30 jours ou 60 jours",
    "99999 jours",
    "5000 jours",
    "30 % comptant",
    "30 % comptant, 80 % à 30 jours",
    "solde à 30 jours, 30 % comptant",
    "le 45",
    "le 0",
    "fin de mois fin de mois",
    "30 jours fin de mois 10 jours fin de mois",
    "13 fois",
    "1 fois",
    "12,345 % à 30 jours, solde comptant",
    "<b>30 jours</b>",
    "30 jours 🙂",
    "à réception à la livraison",
    "%",
    "+",
    "le",
    "10 jours ouvrés",
    "30 jours ouvrables",
    "10 working days",
    "10 business days",
    "30 jours, escompte",
    "30 jours, escompte 2 %",
    "30 jours, escompte 0 % à 8 jours",
    "30 jours, escompte 100 % à 8 jours",
    "30 jours, escompte 120 % à 8 jours",
    "30 jours, escompte -2 % à 8 jours",
    "30 jours, escompte 2 % à -8 jours",
    "30 jours, escompte 2 % à 8 jours fin de mois",
    "30 jours, escompte 2 % à 5000 jours",
    "sans escompte",
    "30 jours, escompte 2 % à 8 jours, escompte 1 % à 15 jours",
    "30 jours, sans",
    "sans 30 jours",
    "frais",
    "30 jours frais",
    "2/10",
    "5/10",
    "0/10 net 30",
    "2/10 jours",
    "2/10 fin de mois",
    "après la fin du mois",
    "45 jours fin de mois + 10 jours + 5 jours",
    "le 10 du mois suivant + 30 jours",
    "fin de mois le 10 puis 30 jours",
    "à réception ou 30 jours",
    "30 ou 60 jours",
    "et demi",
    "demi",
    "jours et demi",
    "30 jours et demi",
    "acompte",
    "acompte à la commande",
    "3 fois à 30 et 60 jours",
    "0 %",
    "130 % à la commande",
    "50 % à la commande, 60 % à 30 jours",
    "130 mois",
    "un",
    "une",
    "solde",
    "30 jours escompte 2 % à 1 mois",
    "2/10 net 30, sans escompte",
    "30 jours (ce jour exclu)",
};

TEST(PaymentTermsText, RefusesWhatItDoesNotFullyUnderstand)
{
    for (const std::string_view text : refusedTexts) {
        const auto terms = PaymentTerms::parse(text);
        ASSERT_FALSE(terms) << text << " → " << terms->text();
        EXPECT_EQ(terms.fault().code, FaultCode::TermsMalformed) << text;
    }
    EXPECT_FALSE(PaymentTerms::parse(std::string(100'000, '1')));
    EXPECT_FALSE(PaymentTerms::parse(std::string(100'000, ' ') + "30 jours"));
}

TEST(PaymentTermsText, CountsFromTheMonthsEndWhenToldSo)
{
    EXPECT_EQ(printed("45 jours après la fin du mois", Language::French), "fin de mois 45 jours");
    EXPECT_EQ(printed("30 jours à compter de la fin de mois", Language::French), "fin de mois 30 jours");
    EXPECT_EQ(printed("30 days after end of month", Language::French), "fin de mois 30 jours");
    EXPECT_EQ(printed("30 days from the end of the month", Language::English),
              printed("30 jours après fin de mois", Language::English));
    EXPECT_EQ(printed("30 jours après la livraison", Language::French), "30 jours date de livraison");
}

TEST(PaymentTermsText, ReadsPaymentDaysOfAMonthMeansAndAdvances)
{
    EXPECT_EQ(printed("les 10 et 25 du mois", Language::French), "les 10 et 25");
    EXPECT_EQ(printed("30 jours, les 10 et 25 du mois", Language::French), "30 jours les 10 et 25");
    EXPECT_EQ(printed("le 15 du mois", Language::French), "le 15 du mois");
    EXPECT_EQ(printed("LCR acceptée à 60 jours", Language::French), "60 jours");
    EXPECT_EQ(printed("lettre de change directe 30 jours fin de mois", Language::French), "30 jours fin de mois");
    EXPECT_EQ(printed("billet à ordre 45 jours", Language::French), "45 jours");
    EXPECT_EQ(printed("virement bancaire 30 jours maximum", Language::French), "30 jours");
    EXPECT_EQ(printed("paiement d’avance", Language::French), "à la commande");
    EXPECT_EQ(printed("30 jours fin de mois de facturation", Language::French), "30 jours fin de mois");
}

TEST(PaymentTermsText, TakesThirtyDaysForADiscountThatStandsAlone)
{
    EXPECT_EQ(printed("escompte 2 % à 8 jours", Language::French), "30 jours, escompte 2\u00A0% à 8 jours");
}

TEST(PaymentTermsText, ReadsOneLanguageAndPrintsTheOther)
{
    EXPECT_EQ(printed("45 jours fin de mois", Language::English), "45 days end of month");
    EXPECT_EQ(printed("30% on order, balance 30 days end of month on the 10th", Language::French),
              "30\u00A0% à la commande, solde à 30 jours fin de mois le 10");
}
