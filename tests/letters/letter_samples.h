// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

#include <string>

namespace encours::samples {

inline const Date today = Date::of(2026, 11, 21);

inline BookSettings book()
{
    BookSettings book;
    CompanyProfile& company = book.company;
    company.name = "Maraîchers du Val de Saône";
    company.legalForm = "SARL";
    company.capital = "10 000 €";
    company.siren = "552100554";
    company.registryCity = "Lyon";
    company.vatNumber = "FR40552100554";
    company.addressLine1 = "12 quai des Célestins";
    company.postalCode = "69002";
    company.city = "Lyon";
    company.phone = "01.99.00.12.34";
    company.email = "compta@val-de-saone.example";
    company.iban = "FR7630006000011234567890189";
    company.bic = "AGRIFRPP";
    company.signatory = "Claire Fontaine";
    company.signatoryRole = "Responsable recouvrement";
    return book;
}

inline LegalValues legal()
{
    return LegalValues{{{LegalName::RecoveryIndemnity, Date::of(2013, 1, 1), 4'000, "D441-5", today}}};
}

inline void set(Customer& customer, CustomerField field, std::string value)
{
    customer.setField(field, std::move(value));
}

inline Customer customer()
{
    Customer customer;
    customer.code = "C00123";
    set(customer, CustomerField::Name, "Restaurant L’Épicurien");
    set(customer, CustomerField::AddressLine1, "128 bis, rue de l’Église");
    set(customer, CustomerField::PostalCode, "69400");
    set(customer, CustomerField::City, "Villefranche-sur-Saône");
    set(customer, CustomerField::Controller, "Claire Fontaine");
    return customer;
}

inline CallItem item(std::string number, Date dueOn, Money callable)
{
    CallItem item;
    item.number = std::move(number);
    item.issuedOn = dueOn.plusDays(-30);
    item.dueOn = dueOn;
    item.daysLate = today - dueOn;
    item.open = callable;
    item.callable = callable;
    return item;
}

/// A decision with this many overdue callable items: `F-0001` due on 3 March 2026, each next one a day later.
inline AccountDecision overdue(int count)
{
    AccountDecision decision;
    for (int index = 0; index < count; ++index) {
        const std::string digits = std::to_string(10'001 + index);
        decision.items.push_back(
            item("F-" + digits.substr(1), Date::of(2026, 3, 3).plusDays(index), Money{100'050 + index * 1'000}));
    }
    return decision;
}

inline Letter letter(int invoices, Language language = Language::French)
{
    return composeReminder(book(), customer(), overdue(invoices), today, language, legal()).value();
}

} // namespace encours::samples
