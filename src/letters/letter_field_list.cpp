// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_fields.h"

namespace encours {
namespace {

using Kinds = std::vector<LetterKind>;

const Kinds claims{LetterKind::Reminder1,     LetterKind::Reminder2,       LetterKind::Reminder3,
                   LetterKind::PromiseBroken, LetterKind::DisputeRejected, LetterKind::LitigationTransfer,
                   LetterKind::FormalNotice};
const Kinds charged{LetterKind::Reminder3, LetterKind::LitigationTransfer, LetterKind::FormalNotice,
                    LetterKind::Statement, LetterKind::InsolvencyClaim};
const Kinds promises{LetterKind::PromiseConfirmation, LetterKind::PromiseBroken};
const Kinds agreed{LetterKind::PromiseConfirmation, LetterKind::PromiseBroken, LetterKind::PaymentPlan};
const Kinds disputes{LetterKind::DisputeAcknowledged, LetterKind::DisputeRejected};
const Kinds plan{LetterKind::PaymentPlan};
const Kinds discount{LetterKind::DiscountOffer};
const Kinds statement{LetterKind::Statement};
const Kinds insolvency{LetterKind::InsolvencyClaim};

LetterField text(std::string_view name, const Kinds& kinds, std::string_view sample, std::string_view english = {})
{
    return {name, false, false, kinds, sample, english};
}

/// One that a letter may be without.
LetterField maybe(std::string_view name, const Kinds& kinds, std::string_view sample, std::string_view english = {})
{
    return {name, false, true, kinds, sample, english};
}

LetterField flag(std::string_view name, const Kinds& kinds = {})
{
    return {name, true, true, kinds, {}, {}};
}

std::vector<LetterField> everybodysFields()
{
    return {
        text("companyName", {}, "Maraîchers du Val de Saône"),
        text("companyAddressLine1", {}, "12 quai des Célestins"),
        maybe("companyAddressLine2", {}, "Bâtiment B"),
        text("companyPostalCode", {}, "69002"),
        text("companyCity", {}, "Lyon"),
        text("companyAddress", {}, "12 quai des Célestins, 69002 Lyon"),
        maybe("companyPhone", {}, "01 99 00 12 34"),
        maybe("companyEmail", {}, "compta@val-de-saone.example"),
        maybe("legalForm", {}, "SARL"),
        maybe("capital", {}, "10 000 €"),
        maybe("siren", {}, "552 100 554"),
        maybe("registryCity", {}, "Lyon"),
        maybe("vatNumber", {}, "FR40552100554"),
        maybe("signatory", {}, "Claire Fontaine"),
        maybe("signatoryRole", {}, "Responsable recouvrement", "Credit manager"),
        text("customerCode", {}, "C00123"),
        text("customerName", {}, "Restaurant L’Épicurien"),
        maybe("contactName", {}, "Jeanne Morel"),
        maybe("controller", {}, "Claire Fontaine"),
        text("date", {}, "21 novembre 2026", "21 November 2026"),
        text("isoDate", {}, "2026-11-21"),
    };
}

std::vector<LetterField> moneyFields()
{
    return {
        text("payee", {}, "Maraîchers du Val de Saône"),
        maybe("iban", {}, "FR76 3000 6000 0112 3456 7890 189"),
        maybe("bic", {}, "AGRIFRPP"),
        maybe("factorName", {}, "Factofrance Test"),
        maybe("factorIban", {}, "FR76 1027 8060 0000 0200 0123 456"),
        maybe("factorTotal", {}, "400,00 €", "€400.00"),
        maybe("factorNotice", {}, "Facture cédée par subrogation.", "Invoice assigned by subrogation."),
        flag("isAllToFactor"),
        flag("isPartlyToFactor"),
        flag("isConsumer"),
        flag("isDuplicate"),
        flag("isOne"),
        text("count", {}, "3"),
        text("total", {}, "1 234,56 €", "€1,234.56"),
        maybe("oldestNumber", {}, "F-0001"),
        maybe("oldestDueOn", {}, "3 mars 2026", "3 March 2026"),
        maybe("credit", {}, "123,45 €", "€123.45"),
        maybe("excluded", {}, "200,00 €", "€200.00"),
        text("payBy", claims, "29 novembre 2026", "29 November 2026"),
        maybe("indemnity", {}, "40 €", "€40"),
        maybe("lastReminderOn",
              {LetterKind::Reminder2, LetterKind::Reminder3, LetterKind::LitigationTransfer, LetterKind::FormalNotice,
               LetterKind::PromiseBroken},
              "3 novembre 2026", "3 November 2026"),
        text("noticeDays", {LetterKind::FormalNotice, LetterKind::LitigationTransfer}, "8"),
        maybe("interest", charged, "12,34 €", "€12.34"),
        maybe("indemnities", charged, "80,00 €", "€80.00"),
        maybe("indemnityCount", charged, "2"),
        maybe("settledCharges", charged, "−10,00 €", "−€10.00"),
        maybe("charges", charged, "82,34 €", "€82.34"),
        text("grandTotal", charged, "1 316,90 €", "€1,316.90"),
        maybe("rateClause", charged, "BCE + 10", "ECB + 10"),
        flag("hasContractRate", charged),
    };
}

std::vector<LetterField> fieldsOfKinds()
{
    return {
        text("promiseMadeOn", promises, "10 novembre 2026", "10 November 2026"),
        text("promisedOn", promises, "18 novembre 2026", "18 November 2026"),
        text("promised", promises, "1 500,00 €", "€1,500.00"),
        maybe("received", {LetterKind::PromiseBroken}, "265,44 €", "€265.44"),
        flag("isByTransfer", agreed),
        flag("isByCheque", agreed),
        flag("isByBill", agreed),
        flag("isByCard", agreed),
        text("disputeOpenedOn", disputes, "5 novembre 2026", "5 November 2026"),
        maybe("disputeCause", disputes, "colis endommagé", "damaged parcel"),
        maybe("disputeBy", {LetterKind::DisputeAcknowledged}, "30 novembre 2026", "30 November 2026"),
        maybe("disputeOwner", {LetterKind::DisputeAcknowledged}, "Paul Roux"),
        maybe("otherDue", disputes, "800,00 €", "€800.00"),
        maybe("reason", {LetterKind::DisputeRejected}, "Le bon de livraison signé porte dix colis.",
              "The signed delivery note shows ten parcels."),
        text("planMadeOn", plan, "10 novembre 2026", "10 November 2026"),
        text("instalmentCount", plan, "3"),
        text("firstInstalmentOn", plan, "1er décembre 2026", "1 December 2026"),
        text("lastInstalmentOn", plan, "1er février 2027", "1 February 2027"),
        text("discountRate", discount, "2 %", "2%"),
        text("beforeDiscount", discount, "1 000,00 €", "€1,000.00"),
        text("discount", discount, "−20,00 €", "−€20.00"),
        text("discountVat", discount, "3,33 €", "€3.33"),
        text("toPay", discount, "980,00 €", "€980.00"),
        text("discountBy", discount, "30 novembre 2026", "30 November 2026"),
        text("asOf", statement, "21 novembre 2026", "21 November 2026"),
        text("balance", statement, "1 234,56 €", "€1,234.56"),
        maybe("overdue", {LetterKind::Statement, LetterKind::InsolvencyClaim}, "900,00 €", "€900.00"),
        maybe("notDue", {LetterKind::Statement, LetterKind::InsolvencyClaim}, "334,56 €", "€334.56"),
        flag("isOwing", statement),
        flag("isCredit", statement),
        flag("isNothing", statement),
        flag("isAged", statement),
        flag("hasFactoredLines", statement),
        text("ageNotDue", statement, "334,56 €", "€334.56"),
        text("age1To30", statement, "500,00 €", "€500.00"),
        text("age31To60", statement, "400,00 €", "€400.00"),
        text("age61To90", statement, "0,00 €", "€0.00"),
        text("ageOver90", statement, "0,00 €", "€0.00"),
        maybe("ageBills", statement, "100,00 €", "€100.00"),
        maybe("ageCredit", statement, "−50,00 €", "−€50.00"),
        text("judgmentOn", insolvency, "2 novembre 2026", "2 November 2026"),
        maybe("publishedOn", insolvency, "12 novembre 2026", "12 November 2026"),
        maybe("declareBy", insolvency, "12 janvier 2027", "12 January 2027"),
        maybe("representative", insolvency, "Me Durand, mandataire judiciaire"),
        flag("isSafeguard", insolvency),
        flag("isReceivership", insolvency),
        flag("isLiquidation", insolvency),
    };
}

/// Kinds for which `isMeant`.
template <typename Predicate>
Kinds kindsWhere(Predicate isMeant)
{
    Kinds kinds;
    for (const LetterKind kind : allLetterKinds()) {
        if (isMeant(kind)) kinds.push_back(kind);
    }
    return kinds;
}

bool isSummed(LetterKind kind)
{
    return kind == LetterKind::FormalNotice || kind == LetterKind::InsolvencyClaim || kind == LetterKind::DiscountOffer;
}

/// What asks for no money has no account on it, unless the wording wants it.
bool isPaid(LetterKind kind)
{
    return kind != LetterKind::InsolvencyClaim && kind != LetterKind::DisputeAcknowledged;
}

/// Of the annexes: penalties, instalments.
constexpr std::size_t chargeColumns = 7;
constexpr std::size_t planColumns = 5;

std::vector<LetterBlock> makeBlocks()
{
    const Kinds divided{LetterKind::Statement, LetterKind::InsolvencyClaim};
    const Kinds annexed{LetterKind::Reminder3, LetterKind::LitigationTransfer, LetterKind::FormalNotice,
                        LetterKind::Statement, LetterKind::InsolvencyClaim,    LetterKind::PaymentPlan};
    const Kinds summed = kindsWhere(isSummed);
    const Kinds unsummed = kindsWhere([](LetterKind kind) { return !isSummed(kind); });
    const Kinds paid = kindsWhere(isPaid);
    const Kinds unpaid = kindsWhere([](LetterKind kind) { return !isPaid(kind); });
    return {
        {"file-name", BlockForm::Text, true, {}},
        {"title", BlockForm::Text, true, {}},
        {"sender", BlockForm::Lines, true, {}},
        {"dispatch", BlockForm::Text, false, {}},
        {"references", BlockForm::Lines, true, {}},
        {"place-and-date", BlockForm::Text, true, {}},
        {"subject", BlockForm::Text, true, {}},
        {"salutation", BlockForm::Text, true, {}},
        {"opening", BlockForm::Paragraphs, true, {}},
        {"table-header", BlockForm::Columns, true, {}},
        {"total-label", BlockForm::Text, true, {}},
        {"subtotal-overdue", BlockForm::Text, true, divided},
        {"subtotal-not-due", BlockForm::Text, true, divided},
        {"subtotal-credits", BlockForm::Text, true, divided},
        {"carried-forward", BlockForm::Text, true, {}},
        {"brought-forward", BlockForm::Text, true, {}},
        {"breakdown", BlockForm::Details, true, summed},
        {"breakdown", BlockForm::Details, false, unsummed},
        {"request", BlockForm::Paragraphs, true, {}},
        {"payment", BlockForm::Details, true, paid},
        {"payment", BlockForm::Details, false, unpaid},
        {"closing", BlockForm::Paragraphs, true, {}},
        {"signature", BlockForm::Lines, true, {}},
        {"enclosures", BlockForm::Lines, false, {}},
        {"legal-mentions", BlockForm::Lines, true, {}},
        {"mark", BlockForm::Lines, false, {}},
        {"annex-title", BlockForm::Text, true, annexed},
        {"annex-opening", BlockForm::Paragraphs, true, annexed},
        {"annex-header", BlockForm::Columns, true, charged, chargeColumns},
        {"annex-header", BlockForm::Columns, true, plan, planColumns},
        {"annex-total", BlockForm::Text, true, annexed},
        {"annex-closing", BlockForm::Paragraphs, true, annexed},
        {"mail-subject", BlockForm::Text, true, {}},
        {"mail-body", BlockForm::Paragraphs, true, {}},
    };
}

} // namespace

const std::vector<LetterField>& letterFields()
{
    static const std::vector<LetterField> fields = [] {
        std::vector<LetterField> all = everybodysFields();
        for (const auto& part : {moneyFields(), fieldsOfKinds()}) all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return fields;
}

const std::vector<LetterBlock>& letterBlocks()
{
    static const std::vector<LetterBlock> blocks = makeBlocks();
    return blocks;
}

} // namespace encours
