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
    };
    for (const auto& [text, expected] : table) EXPECT_EQ(printed(text, Language::English), expected) << text;
}

TEST(PaymentTermsText, RefusesWhatItDoesNotFullyUnderstand)
{
    for (const std::string_view text : {"",
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
                                        "le 10 et 25 du mois",
                                        "fin de mois fin de mois",
                                        "30 jours fin de mois 10 jours fin de mois",
                                        "30 jours, escompte 2 % à 8 jours",
                                        "45 jours fin de mois + 10 jours",
                                        "13 fois",
                                        "1 fois",
                                        "12,345 % à 30 jours, solde comptant",
                                        "<b>30 jours</b>",
                                        "30 jours 🙂",
                                        "à réception à la livraison",
                                        "%",
                                        "+",
                                        "le",
                                        "30 jours (ce jour exclu)"}) {
        const auto terms = PaymentTerms::parse(text);
        ASSERT_FALSE(terms) << text << " → " << terms->text();
        EXPECT_EQ(terms.fault().code, FaultCode::TermsMalformed) << text;
    }
    EXPECT_FALSE(PaymentTerms::parse(std::string(100'000, '1')));
    EXPECT_FALSE(PaymentTerms::parse(std::string(100'000, ' ') + "30 jours"));
}

TEST(PaymentTermsText, ReadsOneLanguageAndPrintsTheOther)
{
    EXPECT_EQ(printed("45 jours fin de mois", Language::English), "45 days end of month");
    EXPECT_EQ(printed("30% on order, balance 30 days end of month on the 10th", Language::French),
              "30\u00A0% à la commande, solde à 30 jours fin de mois le 10");
}
