// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_writer.h"

#include <array>

namespace encours {

namespace {

// What each scope adds to the one before it.

constexpr std::array fieldsOfContacts{CustomerField::ContactName, CustomerField::ContactRole, CustomerField::Phone,
                                      CustomerField::Email,       CustomerField::BestHours,   CustomerField::BuyerName,
                                      CustomerField::BuyerPhone,  CustomerField::BuyerEmail};
constexpr std::array<std::string_view, 2> tablesOfContacts{"blank_contact_person", "blank_mail_message"};

constexpr std::array fieldsOfNotes{CustomerField::Note};
constexpr std::array<std::string_view, 8> tablesOfNotes{"blank_account_note",  "blank_attempt", "blank_dispute",
                                                        "blank_dispute_step",  "blank_dossier", "blank_account_event",
                                                        "blank_circuit_event", "blank_block"};

constexpr std::array fieldsOfTheRest{
    CustomerField::Name, CustomerField::AddressLine1, CustomerField::AddressLine2, CustomerField::PostalCode,
    CustomerField::City, CustomerField::Iban,         CustomerField::Mandate};
constexpr std::array<std::string_view, 4> tablesOfTheRest{"blank_attachment", "blank_attachment_content",
                                                          "blank_item_label", "blank_letter"};

} // namespace

Result<ContactPersonId> FactWriter::setPerson(CustomerId customer, const ContactPerson& person)
{
    const PersonalText details{personTexts(person)};
    const ContactPersonId row{++m_lastContactPerson};
    const ContactPersonId id = person.id.isStored() ? person.id : row;
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::ContactPerson,
                       {m_entry.value, row.value, customer.value, id.value, static_cast<std::int64_t>(person.role),
                        std::int64_t{0}, SqlBytes{details.commitment}, std::string_view{details.text},
                        SqlBytes{details.salt}}));
    return id;
}

Result<Done> FactWriter::removePerson(CustomerId customer, ContactPersonId person)
{
    const PersonalText nothing{""};
    m_touched.insert(customer);
    return insert(FactTable::ContactPerson,
                  {m_entry.value, ++m_lastContactPerson, customer.value, person.value, std::int64_t{0}, std::int64_t{1},
                   SqlBytes{nothing.commitment}, std::string_view{nothing.text}, SqlBytes{nothing.salt}});
}

Result<AccountNoteId> FactWriter::addNote(CustomerId customer, Date on, std::string_view text)
{
    const PersonalText personal{text};
    const AccountNoteId id{++m_lastAccountNote};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::AccountNote,
                       {m_entry.value, id.value, customer.value, std::int64_t{on.dayNumber()},
                        SqlBytes{personal.commitment}, std::string_view{personal.text}, SqlBytes{personal.salt}}));
    return id;
}

Result<AttachmentId> FactWriter::addAttachment(CustomerId customer, const Attachment& attachment,
                                               std::string_view content)
{
    const PersonalText name{attachment.name};
    const AttachmentId id{++m_lastAttachment};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Attachment,
                       {m_entry.value, id.value, customer.value, static_cast<std::int64_t>(attachment.kind),
                        std::int64_t{attachment.on.dayNumber()}, attachment.size, std::string_view{attachment.digest},
                        SqlBytes{name.commitment}, std::string_view{name.text}, SqlBytes{name.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::AttachmentItem, id.value, attachment.items, customer));
    ENCOURS_TRY(insert(FactTable::AttachmentContent, {m_entry.value, id.value, SqlBytes{content}}));
    return id;
}

Result<Done> FactWriter::endAttachment(CustomerId customer, AttachmentId attachment, Date on)
{
    m_touched.insert(customer);
    return insert(FactTable::AttachmentEnd,
                  {m_entry.value, attachment.value, customer.value, std::int64_t{on.dayNumber()}});
}

Result<CustomerMergeId> FactWriter::mergeCustomer(CustomerId customer, CustomerId into, Date on)
{
    const CustomerMergeId id{++m_lastCustomerMerge};
    m_touched.insert({customer, into});
    ENCOURS_TRY(insert(FactTable::CustomerMerge,
                       {m_entry.value, id.value, customer.value, into.value, std::int64_t{on.dayNumber()}}));
    return id;
}

Result<Done> FactWriter::splitCustomer(CustomerId customer, CustomerMergeId merge, Date on)
{
    m_touched.insert(customer);
    return insert(FactTable::CustomerSplit, {m_entry.value, merge.value, customer.value, std::int64_t{on.dayNumber()}});
}

Result<Done> FactWriter::erase(CustomerId customer, ErasureScope scope, std::optional<ContactPersonId> person, Date on)
{
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Erasure,
                       {m_entry.value, ++m_lastErasure, customer.value, person ? SqlValue{person->value} : SqlValue{},
                        static_cast<std::int64_t>(scope), std::int64_t{on.dayNumber()}}));
    if (scope == ErasureScope::Person) {
        return person ? m_queries->run("blank_person", {person->value}) : Result<Done>{Done{}};
    }
    ENCOURS_TRY(blank(customer, fieldsOfContacts, tablesOfContacts));
    if (scope == ErasureScope::Contacts) return Done{};
    ENCOURS_TRY(blank(customer, fieldsOfNotes, tablesOfNotes));
    if (scope == ErasureScope::Notes) return Done{};
    return blank(customer, fieldsOfTheRest, tablesOfTheRest);
}

Result<Done> FactWriter::blank(CustomerId customer, std::span<const CustomerField> fields,
                               std::span<const std::string_view> tables)
{
    for (const CustomerField field : fields) {
        ENCOURS_TRY(m_queries->run("blank_customer_field", {customer.value, static_cast<std::int64_t>(field)}));
    }
    for (const std::string_view query : tables) {
        ENCOURS_TRY(m_queries->run(query, {customer.value}));
    }
    return Done{};
}

} // namespace encours
