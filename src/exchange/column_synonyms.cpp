// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_synonyms.h"

#include "base/fold.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace encours {
namespace {

struct Synonyms {
    std::string_view field;
    std::string_view keys; ///< separated by spaces
};

constexpr std::array fieldSynonyms{
    Synonyms{
        "customer",
        "customer compte ncompte nocompte numcompte numerodecompte numerocompte comptetiers codetiers codeclient tiers "
        "compauxnum ctnum customerid customercode customernumber customerno customerref clientid clientcode idclient "
        "refclient referenceclient numeroclient numclient nclient noclient numtiers ntiers numerotiers compteclient "
        "compteauxiliaire codecompte comptenum numerodecompteclient account accountnumber accountcode accountno "
        "accountid "
        "debtorcode debtornumber"},
    Synonyms{"client", "client"},
    Synonyms{"name", "name intitule raisonsociale nom nomclient nomduclient libellecompte compauxlib customername "
                     "company companyname "
                     "societe denomination denominationsociale clientname nomtiers intitulecompte intituletiers "
                     "libelletiers ctintitule "
                     "accountname debtorname nomsociete entreprise"},
    Synonyms{"number",
             "number npiece nopiece piece numpiece numeropiece numerodepiece ndepiece nodepiece nfacture nofacture "
             "numfacture "
             "numerofacture numerodefacture ndefacture nodefacture facture reference ref refpiece refdocument pieceref "
             "ecrefpiece "
             "ecpiece ndocument nodocument numdocument numerodocument documentnumber documentno docno docnumber "
             "invoicenumber "
             "invoiceno invoiceid invoiceref referencefacture reffacture referencepiece numero factureno voucher"},
    Synonyms{"invoice",
             "facturereglee facturepayee factureassociee facturelettree paidinvoice invoicepaid invoicereference "
             "appliedto appliedtoinvoice paysinvoice"},
    Synonyms{
        "issued",
        "issued date datepiece datefacture datedefacture datedelafacture datedocument datedudocument piecedate ecdate "
        "invoicedate issuedate issuedon documentdate docdate dateemission datedemission"},
    Synonyms{
        "booked",
        "booked ecrituredate dateecriture datecomptable datecomptabilisation postingdate bookingdate dateoperation "
        "datedoperation datemouvement"},
    Synonyms{"due", "due echeance dateecheance datedecheance ececheance duedate dateech datedue dueon ech echeancele "
                    "dateexigibilite "
                    "datelimitepaiement datelimite maturitydate"},
    Synonyms{
        "amount",
        "amount montant montantttc totalttc ttc invoiceamount total montantfacture montanttotal netapayer mttc mtttc "
        "amountinclvat grossamount totalamount montantregle montantreglement montantdureglement montantpaye "
        "paymentamount "
        "amountpaid invoicetotal"},
    Synonyms{
        "balance",
        "solde restedu restantdu soldedu apayer resteapayer resteaencaisser montantdu balance openamount amountdue "
        "outstanding outstandingamount openbalance montantrestant montantrestantdu encours restearegler remaining "
        "amountopen soldettc"},
    Synonyms{"debit", "debit ecdebit montantdebit debiteur"},
    Synonyms{"credit", "credit eccredit montantcredit crediteur"},
    Synonyms{"sense", "sense sens ecsens senscompta sensecriture dc debitcredit"},
    Synonyms{"label",
             "label libelle libelleecriture libellepiece ecintitule ecriturelib description objet memo designation"},
    Synonyms{"settled", "settled settleddate settledon settlementdate paidon paiddate regleele payele soldeele "
                        "dateacquittement cleareddate "
                        "datesolde dateencaissement datepaye"},
    Synonyms{"paid-on",
             "datereglement datedereglement datedureglement datepaiement datedepaiement datedupaiement paymentdate "
             "dateversement receiptdate daterglt"},
    Synonyms{"delivered",
             "delivered deliveredon deliverydate datelivraison datedelivraison datedelalivraison livraison "
             "livreele dateprestation datedeprestation servicedate performedon"},
    Synonyms{"received", "received receivedon receiveddate datereception datedereception datereceptionfacture "
                         "datedereceptiondelafacture recueele invoicereceivedon"},
    Synonyms{"ordered", "ordered orderedon orderdate datecommande datedecommande datedelacommande commandeele"},
    Synonyms{"disputed", "disputed litige enlitige dispute conteste contestee isdisputed litigieux litigieuse"},
    Synonyms{
        "means",
        "means modereglement modedereglement modepaiement modedepaiement reglement moyendepaiement moyenpaiement "
        "moyendereglement moyenreglement paymentmethod paymentmeans paymentmode paymenttype moderglt typereglement"},
    Synonyms{"lettering", "lettering lettrage let lettre eclettrage codelettrage ecriturelet codelettre"},
    Synonyms{"currency", "currency devise idevise codedevise currencycode monnaie"},
    Synonyms{"book_amount",
             "bookamount montanteur montanteuro montanteuros montanteneur montanteneuro montanteneuros montantttceur "
             "montantttceneuros ttceur ttceneuros contrevaleur contrevaleureur contrevaleureneuros montantdevisebase "
             "montantdevisesociete montanttenuecompte montantmonnaielocale amounteur amountineur eurvalue "
             "amountinbookcurrency baseamount amountinbasecurrency amountlocalcurrency localamount functionalamount"},
    Synonyms{"book_balance",
             "bookbalance soldeeur soldeeneur soldeeneuros restedueur restedueneuros restantdueur balanceeur "
             "balanceineur openamounteur amountdueeur openamountinbookcurrency outstandingeur"},
    Synonyms{"rate", "rate taux cours coursdevise coursdechange coursdelachange coursdeladevise tauxdechange "
                     "tauxchange tauxdevise exchangerate fxrate currencyrate conversionrate"},
    Synonyms{"kind", "kind type typepiece typedepiece typedocument typededocument naturepiece nature documenttype "
                     "doctype transactiontype"},
    Synonyms{
        "terms",
        "terms conditions condition conditionsreglement conditionsdereglement conditiondereglement conditionreglement "
        "conditionsdepaiement conditionspaiement conditiondepaiement conditionpaiement delai delaireglement "
        "delaidereglement delaipaiement delaidepaiement paymentterms paymentterm modalites modalitesdereglement "
        "modalitesdepaiement condreglement condpaiement"},
    Synonyms{
        "credit_limit",
        "creditlimit encoursmaximum encoursmax encoursautorise plafond plafondencours plafonddencours limitecredit "
        "limitedecredit plafonddecredit"},
    Synonyms{"insured_limit",
             "insuredlimit plafondassure plafondgaranti agrement agrementassureur montantagree montantgaranti "
             "encoursassure encoursgaranti limiteassuree insuredamount insurancelimit insurerlimit coveredlimit"},
    Synonyms{"plan", "plan planderelance scenario scenarioderelance scenariorelance dunningplan dunningprocedure"},
    Synonyms{"buyer_name", "buyername acheteur nomacheteur nomdelacheteur buyer purchaser serviceachat serviceachats"},
    Synonyms{"buyer_phone", "buyerphone telacheteur telephoneacheteur telephonedelacheteur purchaserphone"},
    Synonyms{"buyer_email", "buyeremail mailacheteur emailacheteur courrielacheteur purchaseremail"},
    Synonyms{"own_contact", "owncontact notreinterlocuteur interlocuteurinterne internalcontact"},
    Synonyms{"siren", "siren nsiren nosiren numerosiren numsiren"},
    Synonyms{"siret", "siret nsiret nosiret numerosiret numsiret"},
    Synonyms{
        "vat_number",
        "vatnumber tva ntva notva numtva numerotva numerodetva tvaintracommunautaire ntvaintra ntvaintracommunautaire "
        "tvaintra numerotvaintracommunautaire vat vatid vatno"},
    Synonyms{"address_line1",
             "addressline1 adresse adresse1 rue address address1 street adresseligne1 ligneadresse1 numeroetrue"},
    Synonyms{
        "address_line2",
        "addressline2 adresse2 complement complementadresse complementdadresse address2 adresseligne2 ligneadresse2"},
    Synonyms{"postal_code", "postalcode cp codepostal zip zipcode postcode"},
    Synonyms{"city", "city ville commune town"},
    Synonyms{"country", "country pays"},
    Synonyms{"contact_name", "contactname contact interlocuteur nomcontact nomducontact"},
    Synonyms{"contact_role", "contactrole fonction fonctioncontact role"},
    Synonyms{
        "phone",
        "phone telephone tel phonenumber notel ntel numerotelephone numerodetelephone ntelephone notelephone telfixe "
        "telephonefixe mobile portable telephone1"},
    Synonyms{"email", "email mail courriel emailaddress adressemail adresseemail adressemel adresseelectronique mel"},
    Synonyms{"best_hours", "besthours horaires heures"},
    Synonyms{"controller", "controller gestionnaire chargederecouvrement chargerelance chargederelance collector "
                           "creditcontroller relanceur"},
    Synonyms{"salesperson", "salesperson commercial representant vendeur salesrep nomcommercial"},
    Synonyms{"segment", "segment categorie famille secteur activite categorieclient familleclient"},
    Synonyms{"iban", "iban ibanclient codeiban numeroiban niban noiban ibantiers customeriban"},
    Synonyms{"mandate", "mandate mandat rum referencemandat refmandat referencedumandat referenceuniquedemandat "
                        "numeromandat mandatsepa mandatprelevement mandateid mandatereference mandateref sepamandate"},
    Synonyms{"debtor_kind", "debtorkind naturedebiteur naturedudebiteur typedebiteur debtortype"},
    Synonyms{"sector", "sector secteurlegal secteurreglemente tradesector"},
    Synonyms{"holiday_zone", "holidayzone joursferies zonejoursferies calendrierferies holidays"},
    Synonyms{"closures", "closures fermeture fermetures fermetureannuelle periodesdefermeture periodefermeture "
                         "conges congesannuels closure closedperiods"},
    Synonyms{"pay_days", "paydays joursdepaiement jourspaiement joursdereglement joursreglement paymentdays"},
    Synonyms{"late_rate", "laterate tauxpenalites tauxdepenalites tauxdepenalite tauxpenalite "
                          "tauxderetard tauxpenalitesderetard latepaymentrate lateinterestrate"},
    Synonyms{"end_of_month_clause", "endofmonthclause clausefindemois clausefdm"},
    Synonyms{"periodic_invoices", "periodicinvoices facturesperiodiques facturationperiodique facturesrecapitulatives "
                                  "periodicinvoicing"},
    Synonyms{"note",
             "note notes commentaire commentaires remarque remarques observation observations comment comments"},
};

template <typename Visit>
void forEachKey(std::string_view keys, Visit visit)
{
    while (!keys.empty()) {
        const std::size_t space = std::min(keys.find(' '), keys.size());
        if (space > 0) visit(keys.substr(0, space));
        keys.remove_prefix(std::min(space + 1, keys.size()));
    }
}

const std::unordered_map<std::string_view, std::string_view>& fieldsByKey()
{
    static const auto fields = [] {
        std::unordered_map<std::string_view, std::string_view> byKey;
        for (const Synonyms& synonyms : fieldSynonyms) {
            forEachKey(synonyms.keys, [&](std::string_view key) { byKey.emplace(key, synonyms.field); });
        }
        return byKey;
    }();
    return fields;
}

constexpr std::array<std::string_view, fecColumnCount> fecNames{
    "JournalCode", "JournalLib", "EcritureNum",   "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum",
    "CompAuxLib",  "PieceRef",   "PieceDate",     "EcritureLib",  "Debit",     "Credit",    "EcritureLet",
    "DateLet",     "ValidDate",  "Montantdevise", "Idevise",      "Montant",   "Sens"};

} // namespace

std::string columnKey(std::string_view name)
{
    const std::string folded = foldForSearch(name);
    std::string key;
    for (const char sign : folded) {
        if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) key += sign;
    }
    return key;
}

std::optional<std::string_view> fieldOfColumn(std::string_view key)
{
    const auto found = fieldsByKey().find(key);
    if (found == fieldsByKey().end()) return std::nullopt;
    return found->second;
}

const std::vector<std::string_view>& tableFieldCodes()
{
    static const std::vector<std::string_view> codes = [] {
        std::vector<std::string_view> all;
        for (const Synonyms& synonyms : fieldSynonyms) {
            const bool isHelper = synonyms.field == "balance" || synonyms.field == "book_balance" ||
                                  synonyms.field == "paid-on" || synonyms.field == "client";
            if (!isHelper) all.push_back(synonyms.field);
        }
        return all;
    }();
    return codes;
}

std::string_view fecColumnName(FecColumn column)
{
    return fecNames[static_cast<std::size_t>(column)];
}

bool FecColumns::hasSense() const
{
    const bool hasSides = place(FecColumn::Debit) && place(FecColumn::Credit);
    return !hasSides && place(FecColumn::Montant) && place(FecColumn::Sens);
}

int FecColumns::found() const
{
    return static_cast<int>(std::ranges::count_if(places, [](const auto& held) { return held.has_value(); }));
}

std::optional<std::string_view> FecColumns::missing() const
{
    const bool startsSense = place(FecColumn::Montant) || place(FecColumn::Sens);
    const bool startsSides = place(FecColumn::Debit) || place(FecColumn::Credit);
    for (std::size_t at = 0; at < fecColumnCount; ++at) {
        const auto column = static_cast<FecColumn>(at);
        const bool isSide = column == FecColumn::Debit || column == FecColumn::Credit;
        const bool isSense = column == FecColumn::Montant || column == FecColumn::Sens;
        if (places[at] || (isSide && (hasSense() || (startsSense && !startsSides))) ||
            (isSense && (startsSides || !startsSense)))
            continue;
        return fecNames[at];
    }
    return std::nullopt;
}

FecColumns findFecColumns(const std::vector<std::string>& header)
{
    static const auto byKey = [] {
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t at = 0; at < fecColumnCount; ++at) places.emplace(columnKey(fecNames[at]), at);
        return places;
    }();
    FecColumns columns;
    for (std::size_t at = 0; at < header.size(); ++at) {
        const auto found = byKey.find(columnKey(header[at]));
        if (found == byKey.end()) {
            columns.unknown.push_back(at);
        } else if (columns.places[found->second]) {
            columns.repeated.push_back(at);
        } else {
            columns.places[found->second] = at;
        }
    }
    return columns;
}

} // namespace encours
