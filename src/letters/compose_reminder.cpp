// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter.h"

#include "base/fold.h"
#include "letters/letter_template.h"
#include "letters/postal_address.h"
#include "letters/printed_forms.h"
#include "money/amount_text.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view templateCode = "reminder-1";
/// Days given to pay; no text sets a number, a week and a day is customary between professionals.
constexpr int daysToPay = 8;
constexpr std::size_t columnCount = 5;

/// What a reminder claims, before it is put into words.
struct Claim {
    std::vector<CallItem> items; ///< by due date
    Money total;
    Money credit;   ///< unallocated credit already taken off the items
    Money toFactor; ///< the part that only the factor may receive
    bool isAllToFactor() const { return toFactor.isPositive() && toFactor == total; }
    bool isPartlyToFactor() const { return toFactor.isPositive() && toFactor != total; }
};

bool isPaidToFactor(const CallItem& item, const FactorContract& factor)
{
    return item.isFactored && factor.exists() && factor.isNotified;
}

Claim claimOf(const AccountDecision& decision, Date today, const BookSettings& book)
{
    const Money nothing{0, book.currency};
    Claim claim{{}, nothing, nothing, nothing};
    for (const CallItem& item : decision.items) {
        if (item.dueOn >= today) continue;
        claim.credit += item.assumedCredit;
        if (!item.callable.isPositive()) continue;
        claim.total += item.callable;
        if (isPaidToFactor(item, book.rules.factor)) claim.toFactor += item.callable;
        claim.items.push_back(item);
    }
    std::stable_sort(claim.items.begin(), claim.items.end(),
                     [](const CallItem& left, const CallItem& right) { return left.dueOn < right.dueOn; });
    return claim;
}

/// A refusal names the customer as people know it; the code tells two of the same name apart.
Fault refusal(FaultCode code, const Customer& customer)
{
    const std::string& name = customer.field(CustomerField::Name);
    const std::string who = name.empty() ? customer.code : name + " (" + customer.code + ")";
    return {code, {{"customer", who}}, "letter"};
}

std::string companyAddress(const CompanyProfile& company)
{
    std::string address = cleanLine(company.addressLine1).text;
    if (!company.addressLine2.empty()) address += ", " + cleanLine(company.addressLine2).text;
    return address + ", " + cleanLine(company.postalCode + " " + company.city).text;
}

void addCompany(TemplateFields& fields, const CompanyProfile& company)
{
    const auto add = [&](const char* name, const std::string& text) { fields.texts[name] = cleanLine(text).text; };
    add("companyName", company.name);
    add("companyAddressLine1", company.addressLine1);
    add("companyAddressLine2", company.addressLine2);
    add("companyPostalCode", company.postalCode);
    add("companyCity", company.city);
    add("companyEmail", company.email);
    add("legalForm", company.legalForm);
    add("registryCity", company.registryCity);
    add("vatNumber", company.vatNumber);
    add("signatory", company.signatory);
    add("signatoryRole", company.signatoryRole);
    fields.texts["capital"] = printedGroups(company.capital);
    fields.texts["companyAddress"] = companyAddress(company);
    fields.texts["companyPhone"] = printedPhone(company.phone);
    fields.texts["siren"] = printedSiren(company.siren);
}

/// The account that pays off the debt: ours, or that of the factor.
void addPayee(TemplateFields& fields, const BookSettings& book, const Claim& claim, Language language)
{
    const FactorContract& factor = book.rules.factor;
    const bool isFactors = claim.isAllToFactor();
    fields.texts["payee"] = cleanLine(isFactors ? factor.name : book.company.name).text;
    fields.texts["iban"] = printedIban(isFactors ? factor.iban : book.company.iban);
    fields.texts["bic"] = cleanLine(isFactors ? factor.bic : book.company.bic).text;
    fields.texts["factorName"] = cleanLine(factor.name).text;
    fields.texts["factorIban"] = printedIban(factor.iban);
    fields.texts["factorTotal"] = formatAmount(claim.toFactor, language);
    fields.texts["factorNotice"] = claim.toFactor.isPositive() ? cleanLine(factor.notice).text : "";
    fields.flags["isAllToFactor"] = isFactors;
    fields.flags["isPartlyToFactor"] = claim.isPartlyToFactor();
}

/// `40 €`: the law's round figure without its cents.
std::string indemnityText(const LegalValues& legal, Date today, Currency currency, Language language)
{
    const LegalValue* const row = legal.find(LegalName::RecoveryIndemnity, today);
    if (row == nullptr) return {};
    std::string text = formatAmount(Money{row->value, currency}, language);
    for (const std::string_view cents : {",00", ".00"}) {
        if (const auto at = text.find(cents); at != std::string::npos) text.erase(at, cents.size());
    }
    return text;
}

TemplateFields fieldsFor(const BookSettings& book, const Customer& customer, const Claim& claim, Date today,
                         Language language)
{
    TemplateFields fields;
    addCompany(fields, book.company);
    addPayee(fields, book, claim, language);
    fields.flags["isConsumer"] = customer.debtorKind() == DebtorKind::Consumer;
    fields.texts["customerCode"] = cleanLine(customer.code).text;
    fields.texts["controller"] = cleanLine(customer.field(CustomerField::Controller)).text;
    fields.texts["date"] = printedDate(today, language);
    fields.texts["isoDate"] = formatIsoDate(today);
    fields.texts["payBy"] = printedDate(today.plusDays(daysToPay), language);
    fields.texts["total"] = formatAmount(claim.total, language);
    fields.texts["credit"] = claim.credit.isPositive() ? formatAmount(claim.credit, language) : "";
    fields.texts["count"] = formatCount(static_cast<std::int64_t>(claim.items.size()), language);
    fields.flags["isOne"] = claim.items.size() == 1;
    return fields;
}

std::vector<LetterRow> rowsOf(const Claim& claim, const FactorContract& factor, Language language)
{
    std::vector<LetterRow> rows;
    Money runningTotal{0, claim.total.currency()};
    for (const CallItem& item : claim.items) {
        runningTotal += item.callable;
        const std::string number = cleanLine(item.number).text;
        const bool isMarked = claim.isPartlyToFactor() && isPaidToFactor(item, factor);
        rows.push_back({(number.empty() ? "–" : number) + (isMarked ? "\u00A0*" : ""),
                        formatDate(item.issuedOn, language), formatDate(item.dueOn, language),
                        formatCount(item.daysLate, language), formatAmount(item.callable, language),
                        formatAmount(runningTotal, language)});
    }
    return rows;
}

/// Takes `IBAN | FR76 …` apart at the first bar; the label comes from the template alone.
std::vector<LetterDetail> detailsOf(const std::vector<std::string>& lines)
{
    std::vector<LetterDetail> details;
    for (const std::string& line : lines) {
        const auto bar = line.find(" | ");
        expect(bar != std::string::npos, "payment line of a letter template has a label and a value");
        details.push_back({line.substr(0, bar), line.substr(bar + 3)});
    }
    return details;
}

Result<Done> addHead(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.sender, wording.lines("sender", fields));
    ENCOURS_ASSIGN(letter.references, wording.lines("references", fields));
    ENCOURS_ASSIGN(letter.placeAndDate, wording.text("place-and-date", fields));
    ENCOURS_ASSIGN(letter.subject, wording.text("subject", fields));
    ENCOURS_ASSIGN(letter.salutation, wording.text("salutation", fields));
    ENCOURS_ASSIGN(letter.opening, wording.paragraphs("opening", fields));
    ENCOURS_ASSIGN(letter.title, wording.text("title", fields));
    ENCOURS_ASSIGN(const std::string stem, wording.text("file-name", fields));
    letter.fileName = safeFileStem(stem) + ".pdf";
    return Done{};
}

Result<Done> addTable(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.tableHeader, wording.lines("table-header", fields));
    if (letter.tableHeader.size() != columnCount) {
        return Fault{FaultCode::TemplateFieldMissing, {{"field", "table-header"}}, "five column titles expected"};
    }
    ENCOURS_ASSIGN(letter.totalLabel, wording.text("total-label", fields));
    ENCOURS_ASSIGN(letter.carriedForward, wording.text("carried-forward", fields));
    ENCOURS_ASSIGN(letter.broughtForward, wording.text("brought-forward", fields));
    return Done{};
}

Result<Done> addEnd(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.request, wording.paragraphs("request", fields));
    ENCOURS_ASSIGN(const auto payment, wording.lines("payment", fields));
    letter.payment = detailsOf(payment);
    ENCOURS_ASSIGN(letter.closing, wording.paragraphs("closing", fields));
    ENCOURS_ASSIGN(letter.signature, wording.lines("signature", fields));
    ENCOURS_ASSIGN(letter.legalMentions, wording.lines("legal-mentions", fields));
    return Done{};
}

} // namespace

Result<Letter> composeReminder(const BookSettings& book, const Customer& customer, const AccountDecision& decision,
                               Date today, Language language, const LegalValues& legal)
{
    if (const auto missing = missingForLetters(book.company)) {
        return Fault{FaultCode::CompanyIncomplete, {{"field", std::string{*missing}}}, "letterhead"};
    }
    const Claim claim = claimOf(decision, today, book);
    if (claim.items.empty()) return refusal(FaultCode::NothingToClaim, customer);
    if (!hasFullAddress(customer)) return refusal(FaultCode::AddressIncomplete, customer);

    const LetterTemplate wording = LetterTemplate::load(templateCode, language);
    TemplateFields fields = fieldsFor(book, customer, claim, today, language);
    fields.texts["indemnity"] = indemnityText(legal, today, book.currency, language);
    Letter letter;
    letter.language = language;
    letter.recipient = postalLines(customer);
    letter.rows = rowsOf(claim, book.rules.factor, language);
    letter.total = formatAmount(claim.total, language);
    ENCOURS_TRY(addHead(letter, wording, fields));
    ENCOURS_TRY(addTable(letter, wording, fields));
    ENCOURS_TRY(addEnd(letter, wording, fields));
    return letter;
}

} // namespace encours
