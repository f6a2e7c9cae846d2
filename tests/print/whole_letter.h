// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_samples.h"

#include <string>

namespace encours::samples {

/// A formal notice: everything that a letter can have.
inline Letter wholeLetter(int invoices)
{
    Letter letter = samples::letter(invoices);
    letter.dispatch = "Lettre recommandée avec avis de réception";
    letter.references = {"Notre référence : C00123", "Votre contact : Claire Fontaine", "Téléphone : 01 99 00 12 34"};
    letter.subject = "Mise en demeure de payer";
    letter.tableHeader = {"Facture", "Date", "Échéance", "Montant TTC", "Réglé", "Jours de retard", "Reste dû"};
    for (LetterRow& row : letter.rows) {
        row.original = "1\u202F234,56\u00A0€";
        row.paid = "34,56\u00A0€";
    }
    if (!letter.rows.empty()) letter.subtotals = {{letter.rows.size() - 1, "Total échu", "12\u202F000,00\u00A0€"}};
    letter.breakdown = {{"Principal", "12\u202F000,00\u00A0€"},
                        {"Pénalités de retard au 21/11/2026", "345,67\u00A0€"},
                        {"Indemnité forfaitaire 3 × 40 €", "120,00\u00A0€"},
                        {"Total dû", "12\u202F465,67\u00A0€"}};
    letter.enclosures = {"Pièces jointes :", "3 factures", "Décompte des pénalités"};
    LetterAnnex annex;
    annex.title = "Annexe 1 – Décompte des pénalités de retard";
    annex.opening = {"Taux de la Banque centrale européenne majoré de dix points."};
    annex.table.columns = {{"Facture", false}, {"Du", false},      {"Au", false},      {"Jours", true},
                           {"Taux", true},     {"Assiette", true}, {"Pénalités", true}};
    for (int row = 0; row < 90; ++row) {
        annex.table.rows.push_back({"F-" + std::to_string(1'000 + row), "01/07/2026", "21/11/2026", "143",
                                    "12,15\u00A0%", "1\u202F000,50\u00A0€", "47,63\u00A0€"});
    }
    annex.table.total = {"Total", "", "", "", "", "", "4\u202F286,70\u00A0€"};
    annex.closing = {"Calcul arrêté au 21 novembre 2026."};
    letter.annexes = {annex};
    return letter;
}

} // namespace encours::samples
