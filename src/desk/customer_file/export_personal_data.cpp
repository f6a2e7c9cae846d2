// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/personal_data.h"

#include "base/fold.h"
#include "desk/customer_file/personal_letters.h"
#include "desk/json_document.h"
#include "desk/named_account.h"
#include "words/customer_file_words.h"
#include "words/words.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

/// What somebody was said of, with its day and where it stands.
struct Remark {
    std::string_view kind;
    Date on;
    const std::string* text = nullptr;
};

/// All free texts of an account that are not empty, oldest first.
std::vector<Remark> remarksOf(const Account& account)
{
    std::vector<Remark> remarks;
    const auto add = [&](std::string_view kind, Date on, const std::string& text) {
        if (!text.empty()) remarks.push_back({kind, on, &text});
    };
    for (const Attempt& attempt : account.attempts) add("call", attempt.on, attempt.note);
    for (const AccountNote& note : account.notes) add("note", note.on, note.text);
    for (const Dispute& dispute : account.disputes) {
        add("dispute", dispute.openedOn, dispute.cause);
        for (const DisputeStep& step : dispute.steps) add("dispute", step.on, step.text);
    }
    for (const Dossier& dossier : account.dossiers) add("litigation", dossier.decidedOn, dossier.reason);
    for (const AccountEvent& event : account.events) add("event", event.on, event.note);
    for (const Block& block : account.blocks) add("block", block.fromOn, block.reason);
    for (const CircuitEvent& event : account.circuit) add("circuit", event.on, event.toldBy);
    std::ranges::stable_sort(remarks, {}, &Remark::on);
    return remarks;
}

OrderedJson remarkJson(const Remark& remark)
{
    return {{"kind", remark.kind}, {"on", formatIsoDate(remark.on)}, {"text", *remark.text}};
}

OrderedJson personJson(const ContactPerson& person, Language language)
{
    return {{"role", words(language, "person-role." + std::string{personRoleCode(person.role)})},
            {"name", person.name},
            {"phone", person.phone},
            {"mobile", person.mobile},
            {"email", person.email},
            {"best_hours", person.bestHours},
            {"note", person.note}};
}

OrderedJson fieldsJson(const Customer& customer, Language language)
{
    OrderedJson fields = OrderedJson::array();
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        if (!isPersonal(field) || customer.field(field).empty()) continue;
        fields.push_back({{"field", customerFieldCode(field)},
                          {"label", wordsFor(language, field)},
                          {"value", customer.field(field)}});
    }
    return fields;
}

OrderedJson callJson(const Attempt& attempt, Language language)
{
    return {{"on", formatIsoDate(attempt.on)},
            {"direction", attempt.direction == Direction::Inbound ? "inbound" : "outbound"},
            {"outcome", wordsFor(language, attempt.outcome)},
            {"seconds", attempt.seconds ? OrderedJson(*attempt.seconds) : OrderedJson(nullptr)},
            {"note", attempt.note}};
}

OrderedJson documentsJson(const Account& account, Language language)
{
    OrderedJson documents = OrderedJson::array();
    for (const Attachment& attachment : account.attachments) {
        if (attachment.isErased) continue;
        documents.push_back({{"name", attachment.name},
                             {"kind", wordsFor(language, attachment.kind)},
                             {"on", formatIsoDate(attachment.on)},
                             {"bytes", attachment.size}});
    }
    return documents;
}

/// What the law wants said beside the data themselves (RGPD, art. 15 (1)).
OrderedJson noticeJson(const RetentionPeriods& periods, Language language)
{
    OrderedJson notice;
    for (const std::string_view part : {"purposes", "basis", "recipients", "source", "rights"}) {
        notice[std::string{part}] = words(language, "personal-data." + std::string{part});
    }
    notice["retention"] = words(language, "personal-data.retention",
                                {{"contacts", std::to_string(periods.contacts)},
                                 {"notes", std::to_string(periods.notes)},
                                 {"documents", std::to_string(periods.documents)}});
    return notice;
}

OrderedJson controllerJson(const CompanyProfile& company)
{
    return {{"name", company.name},
            {"address",
             fmt::format("{} {} {} {}", company.addressLine1, company.addressLine2, company.postalCode, company.city)},
            {"siren", company.siren},
            {"phone", company.phone},
            {"email", company.email}};
}

void addCustomer(OrderedJson& document, const Account& account, Language language)
{
    document["about"] = {{"customer", account.customer.code}, {"name", account.customer.displayName()}};
    document["fields"] = fieldsJson(account.customer, language);
    OrderedJson persons = OrderedJson::array();
    for (const ContactPerson& person : account.persons) persons.push_back(personJson(person, language));
    document["persons"] = std::move(persons);
    OrderedJson calls = OrderedJson::array();
    for (const Attempt& attempt : account.attempts) calls.push_back(callJson(attempt, language));
    document["calls"] = std::move(calls);
    OrderedJson remarks = OrderedJson::array();
    for (const Remark& remark : remarksOf(account)) {
        if (remark.kind != "call") remarks.push_back(remarkJson(remark));
    }
    document["remarks"] = std::move(remarks);
    document["documents"] = documentsJson(account, language);
}

/// Calls with this person, and texts that name them: somebody reads these before they are handed out, because they may speak
/// of others too.
void addPerson(OrderedJson& document, const Account& account, const ContactPerson& person, Language language)
{
    document["about"] = {{"customer", account.customer.code}, {"name", person.name}};
    document["persons"] = OrderedJson::array({personJson(person, language)});
    OrderedJson calls = OrderedJson::array();
    for (const Attempt& attempt : account.attempts) {
        if (attempt.person == person.id) calls.push_back(callJson(attempt, language));
    }
    document["calls"] = std::move(calls);
    OrderedJson remarks = OrderedJson::array();
    const std::string name = foldForSearch(person.name);
    for (const Remark& remark : remarksOf(account)) {
        const bool isNamed = !name.empty() && foldForSearch(*remark.text).find(name) != std::string::npos;
        if (isNamed) remarks.push_back(remarkJson(remark));
    }
    document["remarks"] = std::move(remarks);
}

std::string fileNameFor(const std::string& code, Language language, Date today)
{
    std::string plain;
    for (const char character : code) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isPlain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_';
        plain += isPlain ? character : '_';
    }
    return fmt::format("{}-{}-{}.json", language == Language::French ? "donnees-personnelles" : "personal-data", plain,
                       formatIsoDate(today));
}

} // namespace

Result<PersonalDataFile> ExportPersonalData::execute(const PersonalDataRequest& request)
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_ASSIGN(const RetentionPeriods periods, KeepPeriods{m_desk}.read());
    OrderedJson document{{"document", "personal-data"}, {"made_on", formatIsoDate(m_desk.today())}};
    document["controller"] = controllerJson(m_desk.settings().company);
    document["notice"] = noticeJson(periods, request.language);
    if (request.person.isStored()) {
        const auto person = std::ranges::find(account->persons, request.person, &ContactPerson::id);
        if (person == account->persons.end()) {
            return faultAbout(FaultCode::PersonUnknown, std::to_string(request.person.value));
        }
        addPerson(document, *account, *person, request.language);
        ENCOURS_TRY(addPersonalLetters(document, m_desk, account->customer.id, &*person, request.language));
    } else {
        addCustomer(document, *account, request.language);
        ENCOURS_TRY(addPersonalLetters(document, m_desk, account->customer.id, nullptr, request.language));
    }
    return PersonalDataFile{fileNameFor(account->customer.code, request.language, m_desk.today()),
                            document.dump(2) + "\n"};
}

} // namespace encours
