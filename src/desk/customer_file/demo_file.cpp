// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/demo_file.h"

#include "desk/demo_names.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace encours {

namespace {

constexpr std::size_t customersWithFile = 40;
constexpr std::size_t customersWithDocument = 8;
constexpr std::size_t rankOfOriginal = 44;
constexpr std::size_t rankOfDuplicate = 57;

constexpr std::array<std::string_view, 7> noteTexts{
    "Le service comptable ferme le mercredi après-midi.",
    "Change de logiciel comptable au 1er janvier : demander le nouveau portail de dépôt.",
    "Veut un numéro de commande sur chaque facture, sinon elle repart.",
    "Travaux dans les bureaux jusqu’à la fin du mois, appeler le mobile.",
    "Le dirigeant signe les virements lui-même, le jeudi.",
    "Rencontré au salon : bonne relation, préfère le téléphone au courriel.",
    "Changement de banque annoncé ; attendre la confirmation écrite avant de modifier l’IBAN.",
};

/// Customers by what they were invoiced, largest first.
std::vector<DemoIndex> bySize(const DemoBook& book)
{
    std::vector<std::int64_t> invoiced(book.customers.size());
    for (const DemoItem& item : book.items) {
        if (item.kind == ItemKind::Invoice) invoiced[item.customer] += item.cents;
    }
    std::vector<DemoIndex> order(book.customers.size());
    std::iota(order.begin(), order.end(), DemoIndex{0});
    std::ranges::stable_sort(order, [&](DemoIndex left, DemoIndex right) { return invoiced[left] > invoiced[right]; });
    return order;
}

std::string fieldOf(const DemoCustomer& customer, CustomerField field)
{
    const auto found = std::ranges::find(customer.fields, field, [](const auto& known) { return known.first; });
    return found == customer.fields.end() ? std::string{} : found->second;
}

void addPerson(DemoFile& file, DemoIndex customer, PersonRole role, const std::string& company, DemoRandom& random)
{
    const DemoPerson invented = DemoNames::person(random, company);
    DemoContactPerson known;
    known.customer = customer;
    known.person.role = role;
    known.person.name = invented.name;
    known.person.email = invented.email;
    known.person.bestHours = invented.bestHours;
    (role == PersonRole::Manager ? known.person.mobile : known.person.phone) = invented.phone;
    file.persons.push_back(std::move(known));
}

void addDocument(DemoFile& file, const DemoBook& book, DemoIndex customer, Date on)
{
    DemoDocument document;
    document.customer = customer;
    document.attachment.kind = AttachmentKind::Order;
    document.attachment.on = on;
    document.attachment.name = "confirmation de commande " + book.customers[customer].code + ".txt";
    document.content = "Confirmation de commande\nClient : " + book.customers[customer].code +
                       "\nBon pour accord, conditions générales acceptées.\nDocument de démonstration.\n";
    file.documents.push_back(std::move(document));
}

/// The same company, opened a second time by somebody who did not find it.
void addDuplicate(DemoFile& file, const DemoBook& book, DemoIndex original, DemoIndex duplicate)
{
    const DemoCustomer& known = book.customers[original];
    for (const CustomerField field : {CustomerField::Siren, CustomerField::Siret, CustomerField::VatNumber,
                                      CustomerField::PostalCode, CustomerField::City}) {
        file.fields.push_back({duplicate, {field, fieldOf(known, field)}});
    }
    file.fields.push_back({duplicate, {CustomerField::Name, "Ets " + fieldOf(known, CustomerField::Name)}});
}

} // namespace

DemoFile generateDemoFile(const DemoBook& book, Date until, DemoRandom& random)
{
    DemoFile file;
    const std::vector<DemoIndex> order = bySize(book);
    for (std::size_t rank = 0; rank < std::min(order.size(), customersWithFile); ++rank) {
        const DemoIndex customer = order[rank];
        const std::string company = fieldOf(book.customers[customer], CustomerField::Name);
        addPerson(file, customer, PersonRole::Buyer, company, random);
        if (rank % 3 == 0) addPerson(file, customer, PersonRole::Manager, company, random);
        const Date on = until.plusDays(-static_cast<int>(random.between(3, 120)));
        if (rank % 2 == 0) file.notes.push_back({customer, on, std::string{random.oneOf(noteTexts)}});
        if (rank < customersWithDocument) addDocument(file, book, customer, on);
    }
    if (order.size() > rankOfDuplicate) addDuplicate(file, book, order[rankOfOriginal], order[rankOfDuplicate]);
    return file;
}

} // namespace encours
