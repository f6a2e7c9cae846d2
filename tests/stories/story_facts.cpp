// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_parts.h"
#include "stories/terms.h"

#include <algorithm>

namespace encours::stories {

namespace {

using test::AccountBuilder;

/// A fact while it is read.
struct Setting {
    Story& story;
    std::size_t place;
    Date on;

    [[nodiscard]] StoryCustomer& customer() const { return story.customers[place]; }
    void add(std::function<void(AccountBuilder&)> apply) const { story.facts.push_back({on, place, std::move(apply)}); }
};

const KnownItem& itemOf(const LineReader& line, const Setting& setting, const std::string& number)
{
    const auto found = setting.customer().items.find(number);
    if (found == setting.customer().items.end())
        line.fail("« " + number + " » n’est pas une pièce de " + setting.customer().code);
    if (setting.on < found->second.from) line.fail("« " + number + " » n’existe pas encore ce jour-là");
    return found->second;
}

std::string knownItem(LineReader& line, const Setting& setting)
{
    std::string number = line.word("le numéro d’une pièce");
    itemOf(line, setting, number);
    return number;
}

void declareItem(LineReader& line, const Setting& setting, const std::string& number, std::int64_t cents)
{
    if (!setting.customer().items.emplace(number, KnownItem{setting.on, cents}).second)
        line.fail("« " + number + " » existe déjà");
}

/// `F1, F2`.
AccountBuilder::Numbers numbersOf(LineReader& line, const Setting& setting)
{
    AccountBuilder::Numbers numbers{knownItem(line, setting)};
    while (line.takes(",")) numbers.push_back(knownItem(line, setting));
    return numbers;
}

AccountBuilder::Numbers numbersIf(LineReader& line, const Setting& setting)
{
    return line.takes("pour") ? numbersOf(line, setting) : AccountBuilder::Numbers{};
}

/// `F1 1200,00, F2`: without an amount the whole item. A comma before anything else than an item ends it.
AccountBuilder::Covered coverOf(LineReader& line, const Setting& setting)
{
    AccountBuilder::Covered covered;
    while (true) {
        const std::string number = knownItem(line, setting);
        const std::int64_t whole = itemOf(line, setting, number).cents;
        covered.emplace_back(number, line.looksAtAmount() ? line.cents() : whole);
        if (!line.takes(",")) return covered;
        if (!setting.customer().items.contains(line.peek())) return covered;
    }
}

PaymentMeans meansIf(LineReader& line)
{
    if (!line.takes("par")) return PaymentMeans::Unknown;
    const std::string text = line.word("un moyen de paiement");
    const auto means = parsePaymentMeans(text);
    if (!means) line.fail("« " + text + " » n’est pas un moyen de paiement");
    return *means;
}

void readDebit(LineReader& line, const Setting& setting, ItemKind kind)
{
    const std::string number = line.word("un numéro");
    const std::int64_t cents = line.cents();
    AccountBuilder::Days days{setting.on, setting.on};
    if (kind != ItemKind::PaymentReturn) {
        line.needs("échéance");
        days.dueOn = line.day();
    }
    const PaymentMeans means = meansIf(line);
    declareItem(line, setting, number, cents);
    setting.add([=](AccountBuilder& account) {
        if (kind == ItemKind::OpeningBalance) account.openingBalance(number, cents, days);
        else if (kind == ItemKind::PaymentReturn) account.returnedPayment(number, cents, days.issuedOn);
        else account.invoice(number, cents, days, means);
    });
}

void readCredit(LineReader& line, const Setting& setting, ItemKind kind)
{
    const std::string number = line.word("un numéro");
    const std::int64_t cents = line.cents();
    declareItem(line, setting, number, cents);
    AccountBuilder::Covered covered;
    if (line.takes("pour")) covered = coverOf(line, setting);
    // One invoice named without an amount takes the whole payment, as far as it goes.
    if (covered.size() == 1) covered.front().second = std::min(covered.front().second, cents);
    setting.add([=, on = setting.on](AccountBuilder& account) {
        if (kind == ItemKind::CreditNote) account.creditNote(number, cents, on);
        else account.payment(number, cents, on);
        for (const auto& [debit, part] : covered) account.allocate(number, debit, part);
    });
}

void readAllocation(LineReader& line, const Setting& setting)
{
    const std::string credit = knownItem(line, setting);
    line.needs("sur");
    const std::string debit = knownItem(line, setting);
    const std::int64_t cents = line.cents();
    setting.add([=](AccountBuilder& account) { account.allocate(credit, debit, cents); });
}

void readCall(LineReader& line, const Setting& setting)
{
    const bool isInbound = line.takes("entrant");
    line.needs(":");
    const Date on = setting.on;
    if (line.takes("rappel convenu le")) {
        const Date callBackOn = line.day();
        const AccountBuilder::Numbers numbers = numbersIf(line, setting);
        setting.add([=](AccountBuilder& account) { account.callBack(on, callBackOn, numbers); });
        return;
    }
    const Outcome outcome = line.needsTerm(outcomeTerms(), "ce que l’appel a donné");
    const AccountBuilder::Numbers numbers = numbersIf(line, setting);
    setting.add([=](AccountBuilder& account) {
        if (isInbound) account.inboundCall(outcome, on, numbers);
        else account.call(outcome, on, numbers);
    });
}

void readPromise(LineReader& line, const Setting& setting)
{
    line.needs("pour le");
    const Date promisedOn = line.day();
    line.needs(":");
    const AccountBuilder::Covered covered = coverOf(line, setting);
    const PaymentMeans means = meansIf(line);
    setting.add([=, on = setting.on](AccountBuilder& account) { account.promise(on, promisedOn, covered, means); });
}

/// `plan de paiement : 400,00 de F1 le 15/07/2026, 400,00 de F1 le 15/08/2026`.
void readPlan(LineReader& line, const Setting& setting)
{
    line.needs(":");
    std::vector<AccountBuilder::Part> parts;
    do {
        const std::int64_t cents = line.cents();
        line.needs("de");
        const std::string number = knownItem(line, setting);
        line.needs("le");
        parts.push_back({line.day(), {{number, cents}}});
    } while (line.takes(","));
    setting.add([=, on = setting.on](AccountBuilder& account) { account.plan(on, parts); });
}

void readDisputeStep(LineReader& line, const Setting& setting)
{
    if (setting.customer().disputes.empty()) line.fail("il n’y a pas encore de litige");
    DisputeStep step;
    step.on = setting.on;
    if (line.takes("tâche faite")) {
        step.kind = DisputeStepKind::TaskDone;
        step.text = line.word("le texte de la tâche entre « et »");
    } else if (line.takes("tâche de")) {
        step.kind = DisputeStepKind::TaskOpened;
        step.person = line.word("une personne");
        line.needs("avant le");
        step.dueOn = line.day();
        step.text = line.word("le texte de la tâche entre « et »");
    } else if (line.takes("délai")) {
        step.kind = DisputeStepKind::Deadline;
        step.dueOn = line.day();
    } else {
        line.needs("responsable");
        step.kind = DisputeStepKind::Owner;
        step.person = line.word("une personne");
    }
    setting.add([=](AccountBuilder& account) { account.disputeStep(step); });
}

void resolveDispute(const LineReader& line, const Setting& setting, DisputeResolution resolution)
{
    if (setting.customer().disputes.empty()) line.fail("il n’y a pas de litige à résoudre");
    setting.add([=, on = setting.on](AccountBuilder& account) { account.resolveLastDispute(on, resolution); });
}

void readDispute(LineReader& line, const Setting& setting)
{
    if (line.takes(",")) return readDisputeStep(line, setting);
    if (line.takes("rejeté")) return resolveDispute(line, setting, DisputeResolution::Rejected);
    if (line.takes("résolu par avoir")) return resolveDispute(line, setting, DisputeResolution::CreditNote);
    if (line.takes("réglé")) return resolveDispute(line, setting, DisputeResolution::Settled);
    const auto category = line.takesTerm(categoryTerms()).value_or(DisputeCategory::Administrative);
    line.needs(":");
    const AccountBuilder::Covered covered = coverOf(line, setting); // takes the comma too
    line.needs("délai");
    const Date deadlineOn = line.day();
    std::string owner;
    if (line.takes(",")) {
        line.needs("responsable");
        owner = line.word("une personne");
    }
    setting.customer().disputes.push_back(setting.on);
    setting.add([=, on = setting.on](AccountBuilder& account) {
        account.dispute(on, deadlineOn, covered).disputeOwner(category, owner);
    });
}

void readBlock(LineReader& line, const Setting& setting)
{
    const BlockKind kind = line.needsTerm(blockTerms(), "le motif du blocage");
    line.needs("jusqu'au");
    const Date untilOn = line.day();
    const AccountBuilder::Numbers numbers = numbersIf(line, setting);
    setting.customer().blocks.push_back(setting.on);
    setting.add([=, on = setting.on](AccountBuilder& account) { account.block(kind, on, untilOn, numbers); });
}

void endBlock(const LineReader& line, const Setting& setting)
{
    if (setting.customer().blocks.empty()) line.fail("il n’y a pas de blocage à lever");
    setting.add([on = setting.on](AccountBuilder& account) { account.endLastBlock(on); });
}

void readCircuit(LineReader& line, const Setting& setting)
{
    const std::string number = knownItem(line, setting);
    line.needs(":");
    const CircuitStep step = line.needsTerm(circuitStepTerms(), "une étape du circuit");
    std::optional<Date> payOn;
    if (line.takes("pour le")) payOn = line.day();
    setting.add([=, on = setting.on](AccountBuilder& account) { account.circuit(number, step, on, payOn); });
}

/// `effet T1 LCR acceptée échéance 31/08/2026 : F1, reçu` makes one; `effet T1 remis` goes on.
void readInstrument(LineReader& line, const Setting& setting)
{
    const std::string number = line.word("le numéro de l’effet");
    const Date on = setting.on;
    if (setting.customer().instruments.contains(number)) {
        const InstrumentStep step = line.needsTerm(instrumentStepTerms(), "ce qui arrive à l’effet");
        setting.add([=](AccountBuilder& account) { account.instrumentStep(number, step, on); });
        return;
    }
    const InstrumentKind kind = line.needsTerm(instrumentTerms(), "la sorte d’effet");
    line.needs("échéance");
    const Date dueOn = line.day();
    line.needs(":");
    const AccountBuilder::Covered covered = coverOf(line, setting);
    const InstrumentStep step = line.needsTerm(instrumentStepTerms(), "ce qui arrive à l’effet");
    setting.customer().instruments.emplace(number, on);
    setting.add([=](AccountBuilder& account) {
        account.instrument(kind, dueOn, covered, {{step, on}}).nameInstrument(number);
    });
}

void readFactor(LineReader& line, const Setting& setting)
{
    const std::string number = knownItem(line, setting);
    line.needs(":");
    const FactorStep step = line.needsTerm(factorStepTerms(), "ce que fait le factor");
    const std::int64_t cents = line.looksAtAmount() ? line.cents() : 0;
    setting.add([=, on = setting.on](AccountBuilder& account) { account.factor(number, step, on, cents); });
}

void readLetter(LineReader& line, const Setting& setting)
{
    const AccountBuilder::Numbers numbers = numbersIf(line, setting);
    setting.add([=, on = setting.on](AccountBuilder& account) { account.letter(on, numbers); });
}

void readDossier(LineReader& line, const Setting& setting)
{
    line.needs(":");
    const AccountBuilder::Numbers numbers = numbersOf(line, setting);
    setting.add([=, on = setting.on](AccountBuilder& account) { account.dossier(on, numbers); });
}

void readEvent(LineReader& line, const Setting& setting)
{
    line.needs(":");
    const AccountEventKind kind = line.needsTerm(eventTerms(), "un événement du compte");
    setting.add([=, on = setting.on](AccountBuilder& account) { account.event(kind, on); });
}

using FactReader = void (*)(LineReader&, const Setting&);

std::span<const Term<FactReader>> factTerms()
{
    static constexpr Term<FactReader> terms[] = {
        {"facture", [](LineReader& line, const Setting& setting) { readDebit(line, setting, ItemKind::Invoice); }},
        {"à nouveau",
         [](LineReader& line, const Setting& setting) { readDebit(line, setting, ItemKind::OpeningBalance); }},
        {"rejet de règlement",
         [](LineReader& line, const Setting& setting) { readDebit(line, setting, ItemKind::PaymentReturn); }},
        {"règlement", [](LineReader& line, const Setting& setting) { readCredit(line, setting, ItemKind::Payment); }},
        {"avoir", [](LineReader& line, const Setting& setting) { readCredit(line, setting, ItemKind::CreditNote); }},
        {"lettrage", readAllocation},
        {"appel", readCall},
        {"promesse", readPromise},
        {"plan de paiement", readPlan},
        {"litige", readDispute},
        {"lettre", readLetter},
        {"dossier contentieux", readDossier},
        {"blocage", readBlock},
        {"fin du blocage", [](LineReader& line, const Setting& setting) { endBlock(line, setting); }},
        {"circuit", readCircuit},
        {"effet", readInstrument},
        {"factor", readFactor},
        {"événement", readEvent},
    };
    return terms;
}

} // namespace

std::size_t customerOf(const LineReader& line, const Story& story, std::string_view code)
{
    for (std::size_t place = 0; place < story.customers.size(); ++place) {
        if (story.customers[place].code == code) return place;
    }
    line.fail("« " + std::string{code} + " » n’est pas un client de l’histoire");
}

bool isCustomer(const Story& story, std::string_view code)
{
    return std::ranges::find(story.customers, code, &StoryCustomer::code) != story.customers.end();
}

void readFact(LineReader& line, Date on, Story& story)
{
    if (story.customers.empty()) line.fail("il faut d’abord une ligne « Client »");
    std::size_t place = 0;
    if (isCustomer(story, line.peek())) {
        place = customerOf(line, story, line.word("un client"));
        line.needs(":");
    } else if (story.customers.size() > 1) {
        line.fail("l’histoire a plusieurs clients : il faut dire lequel, par exemple « " +
                  story.customers.front().code + " : facture … »");
    }
    const FactReader read = line.needsTerm(factTerms(), "un fait (facture, règlement, appel, promesse, litige…)");
    read(line, Setting{story, place, on});
    line.finish();
}

void readCustomer(LineReader& line, Story& story)
{
    StoryCustomer customer;
    customer.code = line.word("le code du client");
    if (isCustomer(story, customer.code)) line.fail("le client « " + customer.code + " » est déjà là");
    while (line.takes(",")) {
        if (line.takes("sans téléphone")) {
            customer.fields.emplace_back(CustomerField::Phone, "");
            continue;
        }
        const CustomerField field = line.needsTerm(fieldTerms(), "une rubrique de la fiche client");
        customer.fields.emplace_back(field, line.upToComma("une valeur"));
    }
    line.finish();
    story.customers.push_back(std::move(customer));
}

} // namespace encours::stories
