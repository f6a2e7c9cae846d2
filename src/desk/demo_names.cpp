// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_names.h"

#include "base/fold.h"

#include <array>
#include <fmt/format.h>

namespace encours {
namespace {

using Words = std::vector<std::string_view>;

const Words trades{
    "Électricité",  "Bâtiment",   "Menuiserie",  "Transports", "Garage",    "Imprimerie", "Boulangerie", "Plomberie",
    "Maçonnerie",   "Charpente",  "Peinture",    "Serrurerie", "Paysages",  "Carrelage",  "Chauffage",   "Toitures",
    "Mécanique",    "Fonderie",   "Conserverie", "Traiteur",   "Primeurs",  "Vins",       "Papeterie",   "Optique",
    "Informatique", "Nettoyage",  "Sécurité",    "Logistique", "Isolation", "Vitrerie",   "Métallerie",  "Ascenseurs",
    "Horticulture", "Pépinières", "Laiterie",    "Minoterie",  "Tuilerie",  "Scierie",    "Confection",  "Literie"};
const Words families{"Moreau",   "Girard",   "Castel",    "Lefèvre",  "Vidal",   "Solère",    "Amat",     "Reynaud",
                     "Fontaine", "Mercier",  "Blanchard", "Guérin",   "Boyer",   "Chevalier", "Perrot",   "Lambert",
                     "Marchand", "Renaud",   "Barbier",   "Colas",    "Dumont",  "Fabre",     "Gaillard", "Hubert",
                     "Jacquet",  "Lacroix",  "Masson",    "Nicolas",  "Olivier", "Picard",    "Quentin",  "Rivière",
                     "Schmitt",  "Tessier",  "Urbain",    "Vasseur",  "Weber",   "Roussel",   "Besson",   "Carlier",
                     "Delmas",   "Étienne",  "Ferrand",   "Gauthier", "Humbert", "Imbert",    "Joly",     "Klein",
                     "Leclerc",  "Maillard", "Noël",      "Pasquier", "Rolland", "Sauvage",   "Thibault", "Vallet",
                     "Bertin",   "Clavel",   "Dufour",    "Grenier"};
const Words houses{"Hôtel",   "Clinique",   "Atelier",     "Restaurant", "Pharmacie", "Librairie",
                   "Camping", "Domaine",    "Résidence",   "Brasserie",  "École",     "Golf",
                   "Théâtre", "Fromagerie", "Distillerie", "Moulin"};
const Words spots{"de l’Île",         "du Parc",        "des Tilleuls",  "du Château",    "de la Gare",
                  "du Port",          "des Halles",     "du Lac",        "de la Plaine",  "des Remparts",
                  "du Moulin",        "de la Fontaine", "des Acacias",   "du Vieux Pont", "de l’Abbaye",
                  "des Quatre Vents", "du Levant",      "de la Colline", "du Marais",     "des Grands Prés"};
const Words forms{"SAS", "SARL", "SA", "EURL"};
const Words streets{"rue de la République", "avenue Jean-Jaurès", "rue des Artisans",   "chemin des Vignes",
                    "rue Pasteur",          "boulevard Gambetta", "rue du Commerce",    "allée des Platanes",
                    "rue Victor-Hugo",      "route de Paris",     "impasse des Forges", "place du Marché",
                    "rue de l’Industrie",   "quai du Canal",      "rue des Écoles"};
const Words parks{"ZA des Portes", "ZI Nord", "Parc d’activités du Val", "Bâtiment B", "Immeuble Le Zénith"};

struct Town {
    std::string_view postalCode;
    std::string_view name;
};
constexpr std::array towns{Town{"69007", "Lyon"},
                           Town{"69100", "Villeurbanne"},
                           Town{"38000", "Grenoble"},
                           Town{"42000", "Saint-Étienne"},
                           Town{"01000", "Bourg-en-Bresse"},
                           Town{"73000", "Chambéry"},
                           Town{"26000", "Valence"},
                           Town{"71000", "Mâcon"},
                           Town{"21000", "Dijon"},
                           Town{"25000", "Besançon"},
                           Town{"63000", "Clermont-Ferrand"},
                           Town{"87000", "Limoges"},
                           Town{"33000", "Bordeaux"},
                           Town{"31000", "Toulouse"},
                           Town{"34000", "Montpellier"},
                           Town{"13001", "Marseille"},
                           Town{"06000", "Nice"},
                           Town{"44000", "Nantes"},
                           Town{"35000", "Rennes"},
                           Town{"29200", "Brest"},
                           Town{"14000", "Caen"},
                           Town{"76000", "Rouen"},
                           Town{"59000", "Lille"},
                           Town{"80000", "Amiens"},
                           Town{"51100", "Reims"},
                           Town{"57000", "Metz"},
                           Town{"67000", "Strasbourg"},
                           Town{"68200", "Mulhouse"},
                           Town{"45000", "Orléans"},
                           Town{"37000", "Tours"},
                           Town{"49000", "Angers"},
                           Town{"72000", "Le Mans"},
                           Town{"75011", "Paris"},
                           Town{"93200", "Saint-Denis"},
                           Town{"92000", "Nanterre"},
                           Town{"78000", "Versailles"},
                           Town{"84000", "Avignon"},
                           Town{"30000", "Nîmes"},
                           Town{"66000", "Perpignan"},
                           Town{"64000", "Pau"}};

struct GivenName {
    std::string_view title;
    std::string_view name;
};
constexpr std::array givenNames{GivenName{"Mme", "Sylvie"}, GivenName{"Mme", "Nathalie"}, GivenName{"Mme", "Karine"},
                                GivenName{"Mme", "Aïcha"},  GivenName{"Mme", "Émilie"},   GivenName{"Mme", "Chantal"},
                                GivenName{"Mme", "Lucie"},  GivenName{"Mme", "Hélène"},   GivenName{"M.", "Bruno"},
                                GivenName{"M.", "Karim"},   GivenName{"M.", "Olivier"},   GivenName{"M.", "Didier"},
                                GivenName{"M.", "Julien"},  GivenName{"M.", "François"}};
const Words roles{"comptabilité fournisseurs", "gérant", "assistante de gestion", "responsable comptable",
                  "service achats"};
const Words hours{"9 h – 11 h", "14 h – 16 h", "le matin", "après 15 h"};

std::string makeCompany(DemoRandom& random)
{
    const auto pattern = random.pick({30, 18, 12, 12, 16, 12});
    const std::string trade{random.oneOf(trades)};
    const std::string family{random.oneOf(families)};
    const std::string spot{random.oneOf(spots)};
    switch (pattern) {
    case 0: return trade + " " + family;
    case 1: return trade + " " + family + " & Fils";
    case 2: return "Éts " + family;
    case 3: return trade + " " + family + " " + std::string{random.oneOf(forms)};
    case 4: return std::string{random.oneOf(houses)} + " " + spot;
    default: return "SCI " + std::string{spot.starts_with("de") ? "Les Jardins " : "Domaine "} + spot;
    }
}

/// Letters and digits of a name, for an address: `Bâtiment Girard SAS` → `batiment-girard-sas`.
std::string slug(const std::string& name)
{
    std::string text;
    for (const char letter : foldForSearch(name)) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isPlain) text += letter;
        else if (!text.empty() && text.back() != '-') text += '-';
    }
    while (!text.empty() && text.back() == '-') text.pop_back();
    return text.substr(0, 40);
}

int luhnDigit(std::string_view digits)
{
    int sum = 0;
    bool isDoubled = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return (10 - sum % 10) % 10;
}

/// Key of a French VAT number: (12 + 3 × (SIREN mod 97)) mod 97.
std::string vatNumber(const std::string& siren)
{
    std::int64_t value = 0;
    for (const char digit : siren) value = value * 10 + (digit - '0');
    return fmt::format("FR{:02}{}", (12 + 3 * (value % 97)) % 97, siren);
}

} // namespace

std::string DemoNames::company(DemoRandom& random, const std::string& city)
{
    auto name = makeCompany(random);
    if (m_taken.contains(name)) name += " " + city;
    const auto plain = name;
    for (int copy = 2; !m_taken.insert(name).second; ++copy) name = fmt::format("{} {}", plain, copy);
    return name;
}

DemoPlace DemoNames::place(DemoRandom& random)
{
    const auto& town = random.oneOf(towns);
    const auto number = random.between(1, 180);
    DemoPlace place{
        fmt::format("{} {}", number, random.oneOf(streets)), {}, std::string{town.postalCode}, std::string{town.name}};
    if (random.chance(200)) place.complement = random.oneOf(parks);
    return place;
}

DemoPerson DemoNames::person(DemoRandom& random, const std::string& companyName)
{
    const auto& given = random.oneOf(givenNames);
    const auto family = random.oneOf(families);
    DemoPerson person;
    person.name = fmt::format("{} {} {}", given.title, given.name, family);
    person.role = random.oneOf(roles);
    const auto* prefix = random.chance(250) ? "06 39 98" : "01 99 00";
    const auto number = random.below(10'000);
    person.phone = fmt::format("{} {:02} {:02}", prefix, number / 100, number % 100);
    person.email = slug(companyName) + "@example.fr";
    if (random.chance(400)) person.bestHours = random.oneOf(hours);
    return person;
}

std::string demoSiren(std::int64_t number)
{
    const auto digits = fmt::format("999{:05}", number % 100'000);
    return fmt::format("{}{}", digits, luhnDigit(digits));
}

CompanyProfile demoCompany()
{
    CompanyProfile company;
    company.name = "Fournitures Delorme";
    company.legalForm = "SAS";
    company.capital = "150\u202f000\u00a0€";
    company.siren = demoSiren(12'345);
    company.registryCity = "Lyon";
    company.vatNumber = vatNumber(company.siren);
    company.addressLine1 = "27 quai des Entrepôts";
    company.postalCode = "69007";
    company.city = "Lyon";
    company.phone = "01 99 00 40 40";
    company.email = "recouvrement@example.fr";
    company.iban = "FR76 3000 6000 0112 3456 7890 189";
    company.bic = "AGRIFRPP";
    company.signatory = demoController(0);
    company.signatoryRole = "Chargée de recouvrement";
    return company;
}

const std::string& demoController(std::int64_t which)
{
    static const std::array<std::string, 2> names{"Claire Vasseur", "Thomas Perrin"};
    return names[static_cast<std::size_t>(which % 2)];
}

const std::string& demoSalesperson(std::int64_t which)
{
    static const std::array<std::string, 4> names{"R. Meyer", "S. Benali", "P. Costa", "L. Fournier"};
    return names[static_cast<std::size_t>(which % 4)];
}

} // namespace encours
