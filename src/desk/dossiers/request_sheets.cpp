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

std::string clean(const std::string& text)
{
    return cleanLine(text).text;
}

std::string addressOf(const Customer& customer)
{
    const auto field = [&](CustomerField name) { return clean(customer.field(name)); };
    return joinKnown({field(CustomerField::AddressLine1), field(CustomerField::AddressLine2),
                      joinKnown({field(CustomerField::PostalCode), field(CustomerField::City)}, " "),
                      field(CustomerField::Country)},
                     ", ");
}

/// What only a person can say is left as a gap to fill in.
std::string orGap(std::string text)
{
    return text.empty() ? std::string{"……………"} : text;
}

std::string creditorText(const SheetFacts& facts, const SheetWords& say)
{
    const CompanyProfile& company = facts.settings.company;
    const std::string address = joinKnown({clean(company.addressLine1), clean(company.addressLine2),
                                           joinKnown({clean(company.postalCode), clean(company.city)}, " ")},
                                          ", ");
    return say.say("dossier.request.creditor",
                   {{"name", orGap(clean(company.name))},
                    {"form", orGap(clean(company.legalForm))},
                    {"capital", orGap(printedGroups(company.capital))},
                    {"siren", orGap(printedSiren(company.siren))},
                    {"registry", orGap(clean(company.registryCity))},
                    {"address", orGap(address)},
                    {"signatory", orGap(joinKnown({clean(company.signatory), clean(company.signatoryRole)}, ", "))}});
}

std::string debtorText(const SheetFacts& facts, const SheetWords& say)
{
    const Customer& customer = facts.claim.account->customer;
    const std::string& siret = customer.field(CustomerField::Siret);
    constexpr std::size_t sirenLength = 9;
    const std::string siren = customer.field(CustomerField::Siren).empty() ? siret.substr(0, sirenLength)
                                                                           : customer.field(CustomerField::Siren);
    const bool isConsumer = facts.claim.debtor == DebtorKind::Consumer;
    return say.say(isConsumer ? "dossier.request.consumer" : "dossier.request.debtor",
                   {{"name", clean(customer.displayName())},
                    {"siren", orGap(printedSiren(siren))},
                    {"address", orGap(addressOf(customer))}});
}

std::string storyText(const SheetFacts& facts, const SheetWords& say, const std::optional<FormalNoticeFact>& notice)
{
    const DossierClaim& claim = facts.claim;
    const auto [first, last] = std::ranges::minmax_element(claim.lines, {}, &ClaimLine::dueOn);
    std::string story = say.say("dossier.request.story", {{"count", std::to_string(claim.lines.size())},
                                                          {"first_on", formatIsoDate(first->dueOn)},
                                                          {"last_on", formatIsoDate(last->dueOn)}});
    if (notice) {
        story += " " + say.say(notice->isProved ? "dossier.request.notice-proved" : "dossier.request.notice",
                               {{"on", formatIsoDate(notice->sentOn)}});
    }
    return story;
}

LetterTable breakdown(const SheetFacts& facts, const SheetWords& say)
{
    const DossierClaim& claim = facts.claim;
    const bool isConsumer = claim.debtor == DebtorKind::Consumer;
    LetterTable table;
    table.columns = {say.column("post"), say.column("basis"), say.column("sum", true)};
    table.rows.push_back(
        {say.say("dossier.sum.principal"), say.say("dossier.basis.principal"), say.amount(claim.principal)});
    if (claim.interest.isPositive()) {
        table.rows.push_back({say.say("dossier.sum.interest", {{"on", formatIsoDate(claim.on)}}),
                              say.say(isConsumer ? "dossier.basis.interest-consumer" : "dossier.basis.interest",
                                      {{"rate", claim.rate.text(facts.language)}}),
                              say.amount(claim.interest)});
    }
    if (claim.indemnities.isPositive()) {
        const auto late =
            std::ranges::count_if(claim.lines, [](const ClaimLine& line) { return line.indemnity.isPositive(); });
        table.rows.push_back({say.say("dossier.sum.indemnities", {{"count", std::to_string(late)}}),
                              say.say("dossier.basis.indemnities"), say.amount(claim.indemnities)});
    }
    table.total = {say.say("dossier.total"), {}, say.amount(claim.total())};
    return table;
}

LetterAnnex findingSheet(const SheetFacts& facts, const SheetWords& say, const std::vector<DossierFinding>& findings)
{
    LetterAnnex sheet;
    sheet.title = say.say("dossier.work.title");
    sheet.opening = {say.say("dossier.work.opening")};
    if (findings.empty()) {
        sheet.closing = {say.say("dossier.work.complete")};
        return sheet;
    }
    sheet.table.columns = {say.column("finding"), say.column("mend")};
    const std::vector<DossierFinding> all = gatherFindings(findings);
    for (const DossierFinding& finding : all) {
        sheet.table.rows.push_back({findingText(facts.language, finding), mendText(facts.language, finding)});
    }
    return sheet;
}

/// The days to come, from the request on (CPC 1411, 1416, 1422, 1425).
Result<LetterAnnex> deadlineSheet(const SheetFacts& facts, const SheetWords& say,
                                  const std::vector<DeadlineRow>& deadlines)
{
    LetterAnnex sheet;
    sheet.title = say.say("dossier.deadlines.title");
    sheet.table.columns = {say.column("step"), say.column("day"), say.column("source", true)};
    for (const DeadlineRow& row : deadlines) {
        sheet.table.rows.push_back({capitalised(wordsFor(facts.language, row.deadline.kind)), say.day(row.deadline.on),
                                    std::string{row.deadline.article}});
    }
    if (!facts.claim.allowsPaymentOrder()) return sheet;
    const auto addStep = [&](std::string_view step, LegalName name, std::string_view article) -> Result<Done> {
        ENCOURS_ASSIGN(const std::int64_t months, facts.legalValues->at(name, facts.claim.on));
        sheet.table.rows.push_back(
            {say.say("dossier.step." + std::string{step}),
             say.say("dossier.step." + std::string{step} + ".when", {{"count", std::to_string(months)}}),
             std::string{article}});
        return Done{};
    };
    sheet.table.rows.push_back({say.say("dossier.step.fee"), say.say("dossier.step.fee.when"), "CPC 1425"});
    ENCOURS_TRY(addStep("service", LegalName::InjunctionServiceMonths, "CPC 1411"));
    ENCOURS_TRY(addStep("opposition", LegalName::InjunctionOppositionMonths, "CPC 1416"));
    ENCOURS_TRY(addStep("enforcement", LegalName::InjunctionWaitMonths, "CPC 1422"));
    sheet.closing = {say.say("dossier.deadlines.limitation"), say.say("dossier.deadlines.form")};
    return sheet;
}

} // namespace

std::vector<LetterAnnex> requestSheets(const SheetFacts& facts, const std::optional<FormalNoticeFact>& notice,
                                       const std::vector<std::pair<std::string, std::string>>& pieces)
{
    const DossierClaim& claim = facts.claim;
    const SheetWords say{facts.language, claim.principal.currency()};
    const bool isConsumer = claim.debtor == DebtorKind::Consumer;
    LetterAnnex request;
    request.title = say.say("dossier.request.title");
    request.opening = {say.say(isConsumer ? "dossier.request.court-consumer" : "dossier.request.court"),
                       creditorText(facts, say),
                       debtorText(facts, say),
                       say.say("dossier.request.object", {{"amount_cents", cents(claim.total())}}),
                       storyText(facts, say, notice),
                       say.say("dossier.request.breakdown", {{"on", formatIsoDate(claim.on)}})};
    request.table = breakdown(facts, say);
    if (claim.interest.isPositive()) {
        request.closing.push_back(say.say("dossier.sum.running", {{"on", formatIsoDate(claim.on.plusDays(1))}}));
    }
    request.closing.push_back(say.say("dossier.request.demand", {{"amount_cents", cents(claim.total())}}));
    const CompanyProfile& company = facts.settings.company;
    request.closing.push_back(say.say("dossier.request.signed", {{"city", orGap(clean(company.city))}}));
    request.closing.push_back(say.say("dossier.request.signature", {{"name", orGap(clean(company.signatory))}}));
    LetterAnnex list;
    list.title = say.say("dossier.request.pieces");
    list.table.columns = {say.column("number"), say.column("piece")};
    for (const auto& [number, title] : pieces) list.table.rows.push_back({number, title});
    return {request, list};
}

Result<std::vector<LetterAnnex>> workSheets(const SheetFacts& facts, const std::vector<DossierFinding>& findings,
                                            const std::vector<DeadlineRow>& deadlines)
{
    const SheetWords say{facts.language, facts.claim.principal.currency()};
    ENCOURS_ASSIGN(LetterAnnex days, deadlineSheet(facts, say, deadlines));
    std::vector<LetterAnnex> sheets{findingSheet(facts, say, findings)};
    if (!days.table.rows.empty()) sheets.push_back(std::move(days));
    return sheets;
}

} // namespace encours
