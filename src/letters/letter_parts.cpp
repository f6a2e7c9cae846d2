// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"

#include "base/fold.h"
#include "letters/printed_forms.h"
#include "receivables/postal_line.h"

namespace encours {
namespace {

constexpr std::size_t fewColumns = 5;
constexpr std::size_t manyColumns = 7;

std::string companyAddress(const CompanyProfile& company)
{
    std::string address = cleanLine(company.addressLine1).text;
    if (!company.addressLine2.empty()) address += ", " + cleanLine(company.addressLine2).text;
    return address + ", " + cleanLine(company.postalCode + " " + company.city).text;
}

Fault incomplete(std::string_view block, std::string detail)
{
    return {FaultCode::TemplateFieldMissing, {{"field", std::string{block}}}, std::move(detail)};
}

/// Takes `IBAN | FR76 …` apart at the first bar; the label comes from the template alone. A line that came out without a
/// label cannot be told from text.
Result<std::vector<LetterDetail>> detailsOf(const LetterTemplate& wording, std::string_view block,
                                            const TemplateFields& fields)
{
    ENCOURS_ASSIGN(const auto lines, linesIfAny(wording, block, fields));
    std::vector<LetterDetail> details;
    for (const std::string& line : lines) {
        const auto bar = line.find(" | ");
        if (bar == std::string::npos) {
            const std::string place = "[" + std::string{block} + "]";
            return Fault{FaultCode::TemplateMalformed,
                         {{"field", place}, {"line", "0"}, {"reason", "template-detail"}},
                         "a label and a value expected"};
        }
        details.push_back({line.substr(0, bar), line.substr(bar + 3)});
    }
    return details;
}

/// The first line of a block that a wording may leave out.
Result<std::string> lineIfAny(const LetterTemplate& wording, std::string_view block, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(auto lines, linesIfAny(wording, block, fields));
    return lines.empty() ? std::string{} : std::move(lines.front());
}

Result<Done> addHead(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.sender, wording.lines("sender", fields));
    ENCOURS_ASSIGN(letter.dispatch, lineIfAny(wording, "dispatch", fields));
    ENCOURS_ASSIGN(letter.references, wording.lines("references", fields));
    ENCOURS_ASSIGN(letter.placeAndDate, wording.text("place-and-date", fields));
    ENCOURS_ASSIGN(letter.subject, wording.text("subject", fields));
    ENCOURS_ASSIGN(letter.salutation, wording.text("salutation", fields));
    ENCOURS_ASSIGN(letter.opening, wording.paragraphs("opening", fields));
    ENCOURS_ASSIGN(letter.mark, lineIfAny(wording, "mark", fields));
    ENCOURS_ASSIGN(letter.title, wording.text("title", fields));
    ENCOURS_ASSIGN(const std::string stem, wording.text("file-name", fields));
    letter.fileName = safeFileStem(stem) + ".pdf";
    return Done{};
}

Result<Done> addTable(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.tableHeader, columnsOf(wording, "table-header", fields));
    ENCOURS_ASSIGN(letter.totalLabel, wording.text("total-label", fields));
    ENCOURS_ASSIGN(letter.carriedForward, wording.text("carried-forward", fields));
    ENCOURS_ASSIGN(letter.broughtForward, wording.text("brought-forward", fields));
    return Done{};
}

Result<Done> addEnd(Letter& letter, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(letter.breakdown, detailsOf(wording, "breakdown", fields));
    ENCOURS_ASSIGN(letter.request, wording.paragraphs("request", fields));
    ENCOURS_ASSIGN(letter.payment, detailsOf(wording, "payment", fields));
    ENCOURS_ASSIGN(letter.closing, wording.paragraphs("closing", fields));
    ENCOURS_ASSIGN(letter.signature, wording.lines("signature", fields));
    ENCOURS_ASSIGN(letter.enclosures, linesIfAny(wording, "enclosures", fields));
    ENCOURS_ASSIGN(letter.legalMentions, wording.lines("legal-mentions", fields));
    return Done{};
}

/// The message that carries the letter ends with the same signature.
Result<Done> addMail(LetterText& text, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_ASSIGN(text.mail.subject, wording.text("mail-subject", fields));
    ENCOURS_ASSIGN(text.mail.paragraphs, wording.paragraphs("mail-body", fields));
    std::string signature;
    for (const std::string& line : text.letter.signature) signature += (signature.empty() ? "" : "\n") + line;
    text.mail.paragraphs.push_back(std::move(signature));
    return Done{};
}

} // namespace

Fault letterRefusal(FaultCode code, const Customer& customer)
{
    const std::string& name = customer.field(CustomerField::Name);
    const std::string who = name.empty() ? customer.code : name + " (" + customer.code + ")";
    return {code, {{"customer", who}}, "letter"};
}

void addCompanyFields(TemplateFields& fields, const CompanyProfile& company)
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

Result<std::vector<std::string>> linesIfAny(const LetterTemplate& wording, std::string_view block,
                                            const TemplateFields& fields)
{
    if (!wording.has(block)) return std::vector<std::string>{};
    return wording.lines(block, fields);
}

Result<std::vector<std::string>> columnsOf(const LetterTemplate& wording, std::string_view block,
                                           const TemplateFields& fields)
{
    ENCOURS_ASSIGN(auto columns, wording.lines(block, fields));
    if (columns.size() != fewColumns && columns.size() != manyColumns) {
        return incomplete(block, "five or seven column titles expected");
    }
    return columns;
}

Result<Done> fillLetter(LetterText& text, const LetterTemplate& wording, const TemplateFields& fields)
{
    ENCOURS_TRY(addHead(text.letter, wording, fields));
    ENCOURS_TRY(addTable(text.letter, wording, fields));
    ENCOURS_TRY(addEnd(text.letter, wording, fields));
    return addMail(text, wording, fields);
}

} // namespace encours
