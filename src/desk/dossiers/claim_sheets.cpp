// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "desk/dossiers/dossier_sheets.h"
#include "desk/dossiers/sheet_words.h"
#include "letters/printed_forms.h"

#include <algorithm>

namespace encours {
namespace {

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

LetterAnnex invoiceSheet(const SheetFacts& facts, const SheetWords& say)
{
    const DossierClaim& claim = facts.claim;
    const auto isDeducted = [](const ClaimLine& line) { return line.deducted.isPositive(); };
    const bool hasDeductions = std::ranges::any_of(claim.lines, isDeducted);
    LetterAnnex sheet;
    sheet.title = say.say("dossier.claim.title", {{"on", formatIsoDate(claim.on)}});
    sheet.opening = {say.say("dossier.claim.opening", {{"name", customerLine(claim.account->customer)},
                                                       {"count", std::to_string(claim.lines.size())}})};
    sheet.table.columns = {say.column("invoice"),    say.column("issued"),       say.column("due"),
                           say.column("days", true), say.column("amount", true), say.column("received", true)};
    if (hasDeductions) sheet.table.columns.push_back(say.column("deducted", true));
    sheet.table.columns.push_back(say.column("left", true));
    Money amount(0, claim.principal.currency());
    Money received = amount;
    Money deducted = amount;
    for (const ClaimLine& line : claim.lines) {
        std::vector<std::string> row{line.number,
                                     say.day(line.issuedOn),
                                     say.day(line.dueOn),
                                     std::to_string(line.daysLate),
                                     say.amount(line.amount),
                                     say.amount(line.received)};
        if (hasDeductions) row.push_back(say.amount(line.deducted));
        row.push_back(say.amount(line.claimed));
        sheet.table.rows.push_back(std::move(row));
        amount += line.amount;
        received += line.received;
        deducted += line.deducted;
    }
    sheet.table.total = {say.say("dossier.total"), {}, {}, {}, say.amount(amount), say.amount(received)};
    if (hasDeductions) sheet.table.total.push_back(say.amount(deducted));
    sheet.table.total.push_back(say.amount(claim.principal));
    if (hasDeductions) sheet.closing = {say.say("dossier.claim.deducted")};
    return sheet;
}

LetterAnnex sumSheet(const SheetFacts& facts, const SheetWords& say)
{
    const DossierClaim& claim = facts.claim;
    LetterAnnex sheet;
    sheet.title = say.say("dossier.sum.title");
    sheet.table.columns = {say.column("post"), say.column("sum", true)};
    const auto late =
        std::ranges::count_if(claim.lines, [](const ClaimLine& line) { return line.indemnity.isPositive(); });
    sheet.table.rows = {
        {say.say("dossier.sum.principal"), say.amount(claim.principal)},
        {say.say("dossier.sum.interest", {{"on", formatIsoDate(claim.on)}}), say.amount(claim.interest)}};
    if (late > 0) {
        sheet.table.rows.push_back(
            {say.say("dossier.sum.indemnities", {{"count", std::to_string(late)}}), say.amount(claim.indemnities)});
    }
    sheet.table.total = {say.say("dossier.sum.total", {{"on", formatIsoDate(claim.on)}}), say.amount(claim.total())};
    const bool bearsInterest = claim.interest.isPositive() && !claim.insolvency;
    if (bearsInterest) sheet.closing = {say.say("dossier.sum.running", {{"on", formatIsoDate(claim.on.plusDays(1))}})};
    return sheet;
}

std::string interestOpening(const SheetFacts& facts, const SheetWords& say)
{
    const DossierClaim& claim = facts.claim;
    if (claim.debtor == DebtorKind::Consumer) return say.say("dossier.interest.consumer");
    return say.say("dossier.interest.opening", {{"rate", claim.rate.text(facts.language)}});
}

LetterAnnex interestSheet(const SheetFacts& facts, const SheetWords& say)
{
    const DossierClaim& claim = facts.claim;
    LetterAnnex sheet;
    sheet.title = say.say("dossier.interest.title");
    sheet.opening = {interestOpening(facts, say)};
    sheet.table.columns = {say.column("invoice"),       say.column("from"),       say.column("to"),
                           say.column("days", true),    say.column("base", true), say.column("rate", true),
                           say.column("interest", true)};
    Money sum(0, claim.principal.currency());
    Money settled = sum;
    for (const ClaimLine& line : claim.lines) {
        for (const LateFeeLine& fee : line.interestLines) {
            sheet.table.rows.push_back({line.number, say.day(fee.from), say.day(fee.to), std::to_string(fee.days),
                                        say.amount(fee.base), fee.rate.text(facts.language), say.amount(fee.interest)});
            sum += fee.interest;
        }
        settled += line.chargesSettled;
    }
    sheet.table.total = {say.say("dossier.total"), {}, {}, {}, {}, {}, say.amount(sum)};
    if (settled.isPositive()) {
        sheet.closing = {say.say("dossier.interest.settled", {{"amount_cents", cents(settled)}})};
    }
    if (claim.insolvency) {
        sheet.closing.push_back(
            say.say("dossier.interest.stopped", {{"on", formatIsoDate(claim.insolvency->judgmentOn)}}));
    }
    return sheet;
}

bool hasInterest(const DossierClaim& claim)
{
    return std::ranges::any_of(claim.lines, [](const ClaimLine& line) { return !line.interestLines.empty(); });
}

} // namespace

std::vector<LetterAnnex> claimSheets(const SheetFacts& facts)
{
    const SheetWords say{facts.language, facts.claim.principal.currency()};
    std::vector<LetterAnnex> sheets{invoiceSheet(facts, say), sumSheet(facts, say)};
    if (hasInterest(facts.claim)) sheets.push_back(interestSheet(facts, say));
    return sheets;
}

LetterTable actionTable(const std::vector<ActionLine>& actions, Language language)
{
    const SheetWords say{language, Currency::euro()};
    LetterTable table;
    table.columns = {say.column("day"), say.column("action"), say.column("result")};
    for (const ActionLine& action : actions) {
        table.rows.push_back({say.day(action.on), capitalised(action.action), capitalised(action.result)});
    }
    return table;
}

std::vector<LetterAnnex> historySheets(const SheetFacts& facts, const std::vector<ActionLine>& actions)
{
    const SheetWords say{facts.language, facts.claim.principal.currency()};
    LetterAnnex sheet;
    sheet.title = say.say("dossier.history.title");
    sheet.opening = {say.say("dossier.history.opening", {{"from_on", formatIsoDate(facts.claim.firstIssuedOn())},
                                                         {"to_on", formatIsoDate(facts.claim.on)}})};
    if (actions.empty()) sheet.closing = {say.say("dossier.history.none")};
    else sheet.table = actionTable(actions, facts.language);
    return {sheet};
}

std::string customerLine(const Customer& customer)
{
    const std::string name = cleanLine(customer.displayName()).text;
    return name == customer.code ? name : name + " – " + cleanLine(customer.code).text;
}

void nameSender(BoundDocument& document, const CompanyProfile& company, Date on, Language language)
{
    const auto clean = [](const std::string& text) { return cleanLine(text).text; };
    const std::string city = joinKnown({clean(company.postalCode), clean(company.city)}, " ");
    for (const std::string& line :
         {clean(company.name), clean(company.addressLine1), clean(company.addressLine2), city}) {
        if (!line.empty()) document.sender.push_back(line);
    }
    document.placeAndDate =
        words(language, "dossier.place-and-date", {{"city", clean(company.city)}, {"date", printedDate(on, language)}});
    const std::string capital = company.capital.empty()
                                    ? std::string{}
                                    : words(language, "dossier.capital", {{"capital", printedGroups(company.capital)}});
    const std::string registry =
        company.siren.empty() ? std::string{}
                              : joinKnown({printedSiren(company.siren),
                                           company.registryCity.empty() ? "" : "RCS " + clean(company.registryCity)},
                                          " ");
    document.footer = {
        joinKnown({clean(company.name), joinKnown({clean(company.legalForm), capital}, " "), registry}, " – ")};
    document.language = language;
}

} // namespace encours
