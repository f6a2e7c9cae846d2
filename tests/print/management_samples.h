// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/management_sheet.h"

#include <string>

namespace encours::samples {

inline SheetAxis axis(std::string unit, std::int64_t step, int steps, std::int64_t size, const std::string& after = "")
{
    SheetAxis axis;
    axis.unit = std::move(unit);
    axis.unitSize = size;
    axis.most = step * steps;
    for (int tick = 0; tick <= steps; ++tick)
        axis.ticks.push_back({step * tick, std::to_string(step * tick / size) + after});
    return axis;
}

inline SheetAgeing ageing(std::size_t months = 12)
{
    SheetAgeing chart;
    chart.title = "Balance âgée et DSO, déc. 2025 – nov. 2026";
    chart.series = {"Non échu", "1–30 j", "31–60 j", "61–90 j", "> 90 j", "Effets", "À lettrer"};
    chart.dso = "DSO (échelle de droite)";
    chart.amounts = axis("k€", 50'000'000, 4, 100'000);
    chart.amounts.least = -2'000'000;
    chart.days = axis("", 200, 4, 10, " j");
    for (std::size_t place = 0; place < months; ++place) {
        const auto grown = static_cast<std::int64_t>(place) * 1'000'000;
        SheetMonth month;
        month.name = "m" + std::to_string(place + 1);
        month.amounts = {80'000'000 + grown, 35'000'000, 15'000'000, 10'000'000, 12'000'000, 1'000'000, -2'000'000};
        month.total = std::to_string(1'530 + 10 * place);
        if (place != 3) month.dsoTenths = 450 + static_cast<std::int64_t>(place) * 10;
        chart.months.push_back(std::move(month));
    }
    return chart;
}

inline SheetForecast forecast()
{
    SheetForecast chart;
    chart.title = "Encaissements prévus, 8 semaines";
    chart.amounts = axis("k€", 5'000'000, 5, 100'000);
    chart.note = "Attendu en tout : 896 000,00 €. Barre : attendu. Trait : 8 chances sur 10.";
    for (int week = 0; week < 8; ++week) {
        SheetWeek bar;
        bar.name = std::to_string(10 + week) + "/12";
        bar.expected = 6'000'000 + week * 1'500'000;
        bar.text = std::to_string(bar.expected / 100'000);
        bar.low = bar.expected - 2'000'000;
        bar.high = bar.expected + 3'000'000;
        chart.weeks.push_back(std::move(bar));
    }
    return chart;
}

inline SheetTable customers(std::string_view suffix = "")
{
    SheetTable table;
    table.title = "Clients qui doivent le plus d’échu";
    table.columns = {"Client", "Échu", "> 90 j", "Part de l’échu", "Solde"};
    for (const std::string_view name :
         {"Électricité Moreau & Fils", "Menuiserie Castel", "Bâtiment Girard SAS", "Transports Vidal",
          "Clinique du Parc", "Hôtel de l’Île", "Société méridionale de distribution de produits frais", "Garage Petit",
          "Ets Roux", "Boulangerie Lenoir"}) {
        table.rows.push_back({std::string{name} + std::string{suffix}, "40 776,38", "16 164,22", "7 %", "52 310,00"});
    }
    table.rows.push_back({"les 203 autres comptes", "204 716,20", "–", "33 %", "1 151 110,55"});
    table.total = {"Total", "612 480,20", "161 642,20", "100 %", "1 674 210,55"};
    return table;
}

inline SheetTable people()
{
    SheetTable table;
    table.title = "Activité des 30 derniers jours";
    table.columns = {"Gestionnaire", "Appels", "Joints", "Promis", "Tenu à temps", "Litiges résolus"};
    table.rows = {{"Camille B.", "214", "131", "412 300,00", "74 %", "7"},
                  {"Nadia K.", "187", "118", "296 150,00", "69 %", "5"},
                  {"Paul R.", "96", "52", "121 800,00", "66 %", "2"}};
    table.total = {"Total", "497", "301", "830 250,00", "71 %", "14"};
    return table;
}

inline SheetObjectives objectives()
{
    return {"Objectifs",
            {{"Échu : au plus 400 000,00 €, d’ici le 31/12/2026", "À ce jour 612 480,20 €, au départ 700 000,00 €",
              "en retard", SheetTone::Bad, 2'917, 7'000},
             {"Retard moyen pondéré : au plus 9,0 j, d’ici le 31/03/2027", "À ce jour 8,8 j, au départ 11,8 j",
              "atteint", SheetTone::Good, 10'000, 4'000}},
            "1 autre objectif dans le classeur."};
}

/// A page as a firm of some size gets it.
inline ManagementSheet management()
{
    ManagementSheet sheet;
    sheet.firm = "Maraîchers du Val de Saône";
    sheet.title = "Page de direction";
    sheet.day = "Situation au dimanche 22 novembre 2026";
    sheet.context = {"Comparé au 31/10/2026.", "Montants TTC.",
                     "Trésorerie gagnée depuis : 14 210,00 € par le DSO, 9 480,00 € par moins de retard."};
    sheet.cards = {{"Encours client", "1 674 210,55 €", "-3 200,00 €", SheetTone::Plain},
                   {"Échu", "612 480,20 €", "-52 300,00 €, mieux", SheetTone::Good},
                   {"Taux d’échu", "36,58 %", "-2,10 pt, mieux", SheetTone::Good},
                   {"DSO, méthode comptable", "46,2 j", "-3,1 j, mieux", SheetTone::Good},
                   {"DSO par épuisement", "44,0 j", "+0,4 j, moins bien", SheetTone::Bad},
                   {"Retard moyen pondéré", "11,8 j", "", SheetTone::Plain},
                   {"Promesses tenues le jour dit", "71,00 %", "+4,00 pt, mieux", SheetTone::Good},
                   {"Montant en litige", "58 310,00 €", "+9 000,00 €, moins bien", SheetTone::Bad},
                   {"Encaissé dans le mois", "402 118,90 €", "", SheetTone::Plain},
                   {"Trésorerie immobilisée par le retard", "218 400,00 €", "-9 480,00 €, mieux", SheetTone::Good}};
    sheet.ageing = ageing();
    sheet.forecast = forecast();
    sheet.customers = customers();
    sheet.moves = {
        "Variation de l’échu depuis le 31/10/2026",
        {"Client", "Variation"},
        {{"Transports Vidal", "+12 400,00"}, {"Clinique du Parc", "-31 200,45"}, {"Autres clients", "-33 499,55"}},
        {"Total", "-52 300,00"},
        ""};
    sheet.people = people();
    sheet.objectives = objectives();
    sheet.footnotes = {
        "Encours client = ce que doivent les clients non douteux · Échu = part dont l’échéance est passée · "
        "Taux d’échu = échu ÷ encours client · DSO, méthode comptable = encours client ÷ chiffre "
        "d’affaires TTC × jours de la période"};
    sheet.definitionsTitle = "Formules et définitions";
    sheet.footer = "Page de direction au 22/11/2026, éditée le 22/11/2026 par Encours";
    sheet.documentTitle = "Page de direction au 22/11/2026 – Maraîchers du Val de Saône";
    return sheet;
}

inline std::vector<SheetDefinition> definitions(std::size_t count)
{
    return std::vector<SheetDefinition>(
        count,
        {"DSO, méthode comptable", "46,2 j", "encours client ÷ chiffre d’affaires TTC × jours de la période",
         "Nombre de jours de chiffre d’affaires que représente l’encours. Il faut au moins 28 jours d’historique."});
}

} // namespace encours::samples
