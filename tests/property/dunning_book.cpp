// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/dunning_book.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace encours::property {

namespace {

using test::AccountBuilder;

constexpr int mostItems = 30;
constexpr int daysAround = 90;

/// A document while a book is made.
struct Document {
    std::string number;
    std::int64_t cents = 0;
    Date on;
};

class BookMaker {
public:
    BookMaker(Generator& generator, Policies policies) : m_generator(generator)
    {
        m_book.middle = generator.date(Date::of(2025, 3, 1), Date::of(2027, 9, 30));
        if (policies == Policies::Random) makePolicy();
        m_book.rules.factor.name = "Factor";
        m_book.rules.factor.factorChases = generator.chance(20);
    }

    DunningBook make()
    {
        int left = m_generator.small(1, mostItems);
        for (std::size_t customer = 0; customer < 4 && left > 0; ++customer) {
            const int count = m_generator.small(1, left);
            makeCustomer(customer, count);
            left -= count;
        }
        std::ranges::stable_sort(m_book.facts, {}, &DunningFact::on);
        return std::move(m_book);
    }

private:
    Date day(int from, int to) { return m_book.middle.plusDays(m_generator.small(from, to)); }

    void makeCustomer(std::size_t customer, int items)
    {
        m_customer = customer;
        m_debits.clear();
        m_credits.clear();
        m_dueDays.clear();
        m_factored.clear();
        m_hasProceedings = false;
        std::vector<std::pair<CustomerField, std::string>> fields;
        if (m_generator.chance(15))
            fields.emplace_back(CustomerField::Segment, m_generator.chance(50) ? "A" : "tourisme");
        if (m_generator.chance(15)) fields.emplace_back(CustomerField::Means, "prlv");
        if (m_generator.chance(10)) fields.emplace_back(CustomerField::Phone, "");
        m_book.customers.push_back(std::move(fields));
        for (int count = 0; count < items; ++count) addDebit();
        for (int count = m_generator.small(0, items); count > 0; --count) addCredit();
        for (int count = m_generator.small(0, 10); count > 0; --count) addContact();
        for (int count = m_generator.small(0, 3); count > 0; --count) addDispute();
        for (int count = m_generator.chance(40) ? m_generator.small(1, 3) : 0; count > 0; --count) addRest();
    }

    DunningFact& add(Date on, std::function<void(AccountBuilder&, Date)> apply)
    {
        m_book.facts.push_back({on, m_customer, {}, {}, false, std::move(apply)});
        return m_book.facts.back();
    }

    void addContactFact(Date on, std::vector<std::string> needs, std::function<void(AccountBuilder&, Date)> apply)
    {
        DunningFact& fact = add(on, std::move(apply));
        fact.needs = std::move(needs);
        fact.isContact = true;
    }

    /// No two due dates of a customer are equal: between equal ones the order of arrival decides which is shown first.
    void addDebit()
    {
        const Document debit{"F" + std::to_string(m_debits.size()), m_generator.between(1, 500'000),
                             day(-daysAround, 40)};
        Date dueOn = debit.on.plusDays(m_generator.small(0, 60));
        while (!m_dueDays.insert(dueOn.dayNumber()).second) dueOn = dueOn.plusDays(1);
        const AccountBuilder::Days days{debit.on, dueOn};
        const int kind = m_generator.small(1, 10);
        add(debit.on, [=](AccountBuilder& account, Date) {
            if (kind == 1) account.openingBalance(debit.number, debit.cents, days);
            else
                account.invoice(debit.number, debit.cents, days,
                                kind == 2 ? PaymentMeans::DirectDebit : PaymentMeans::Unknown);
        }).makes = debit.number;
        m_debits.push_back(debit);
    }

    void addCredit()
    {
        const Document credit{"R" + std::to_string(m_credits.size()), m_generator.between(1, 400'000),
                              day(-daysAround, 60)};
        const bool isNote = m_generator.chance(25);
        add(credit.on, [=](AccountBuilder& account, Date) {
            if (isNote) account.creditNote(credit.number, credit.cents, credit.on);
            else account.payment(credit.number, credit.cents, credit.on);
        }).makes = credit.number;
        m_credits.push_back(credit);
        if (m_generator.chance(25)) return;
        Document& debit = oneDebit();
        const std::int64_t cents = std::min(debit.cents, credit.cents);
        if (cents == 0) return;
        debit.cents -= cents;
        const std::string number = debit.number;
        add(later(credit.on, debit.on), [=](AccountBuilder& account, Date) {
            account.allocate(credit.number, number, cents);
        }).needs = {credit.number, number};
    }

    Document& oneDebit()
    {
        return m_debits[static_cast<std::size_t>(m_generator.small(0, static_cast<int>(m_debits.size()) - 1))];
    }

    /// What existed on a day: only that can be spoken of. Amounts may exceed what is left.
    AccountBuilder::Covered coverOn(Date on, int percent)
    {
        AccountBuilder::Covered covered;
        for (const Document& debit : m_debits) {
            if (debit.on > on || !m_generator.chance(percent)) continue;
            covered.emplace_back(debit.number, m_generator.between(1, std::max<std::int64_t>(1, debit.cents)));
        }
        return covered;
    }

    static std::vector<std::string> numbersOf(const AccountBuilder::Covered& covered)
    {
        std::vector<std::string> numbers;
        for (const auto& [number, cents] : covered) numbers.push_back(number);
        return numbers;
    }

    void addContact()
    {
        const Date on = day(-60, 50);
        const AccountBuilder::Covered covered = coverOn(on, 50);
        const auto numbers = m_generator.chance(50) ? numbersOf(covered) : std::vector<std::string>{};
        const int kind = m_generator.small(1, 12);
        const Date then = on.plusDays(m_generator.small(0, 20));
        if (kind <= 3 && !covered.empty()) {
            addContactFact(on, numbersOf(covered),
                           [=](AccountBuilder& account, Date) { account.promise(on, then, covered); });
        } else if (kind == 4 && !covered.empty()) {
            const std::vector<AccountBuilder::Part> parts{{then, covered}, {then.plusDays(30), covered}};
            addContactFact(on, numbersOf(covered), [=](AccountBuilder& account, Date) { account.plan(on, parts); });
        } else if (kind == 5) {
            addContactFact(on, numbers, [=](AccountBuilder& account, Date) { account.callBack(on, then, numbers); });
        } else if (kind <= 7) {
            addContactFact(on, numbers, [=](AccountBuilder& account, Date) { account.letter(on, numbers); });
        } else {
            constexpr std::array outcomes{Outcome::NoAnswer,    Outcome::Message,   Outcome::Paid,
                                          Outcome::Evasive,     Outcome::Duplicate, Outcome::Difficulty,
                                          Outcome::WrongContact};
            const Outcome outcome = outcomes[static_cast<std::size_t>(m_generator.small(0, 6))];
            const bool isInbound = m_generator.chance(15);
            addContactFact(on, numbers, [=](AccountBuilder& account, Date) {
                if (isInbound) account.inboundCall(outcome, on, numbers);
                else account.call(outcome, on, numbers);
            });
        }
    }

    void addDispute()
    {
        const Date on = day(-60, 40);
        const AccountBuilder::Covered covered = coverOn(on, 40);
        if (covered.empty()) return;
        const Date taskOn = on.plusDays(m_generator.small(0, 10));
        const Date postponedOn = on.plusDays(m_generator.small(1, 15));
        const Date resolvedOn = on.plusDays(m_generator.small(0, 40));
        const bool isResolved = m_generator.chance(60);
        const auto resolution = static_cast<DisputeResolution>(m_generator.small(0, 2));
        addContactFact(on, numbersOf(covered), [=](AccountBuilder& account, Date until) {
            account.dispute(on, on.plusDays(14), covered).disputeOwner(DisputeCategory::Commercial, "Leroy");
            DisputeStep step;
            step.on = taskOn;
            step.dueOn = taskOn.plusDays(5);
            step.kind = DisputeStepKind::TaskOpened;
            step.person = "Petit";
            step.text = "look";
            if (taskOn <= until) account.disputeStep(step);
            step.on = postponedOn;
            step.dueOn = postponedOn.plusDays(10);
            step.kind = DisputeStepKind::Deadline;
            if (postponedOn <= until) account.disputeStep(step);
            if (isResolved && resolvedOn <= until) account.resolveLastDispute(resolvedOn, resolution);
        });
    }

    void addRest()
    {
        switch (m_generator.small(1, 6)) {
        case 1: return addBlock();
        case 2: return addInstrument();
        case 3: return addFactoring();
        case 4: return addCircuit();
        case 5: return addDossier();
        default: return addProceedings();
        }
    }

    void addBlock()
    {
        const Date on = day(-50, 40);
        const Date until = on.plusDays(m_generator.small(0, 40));
        const Date endedOn = on.plusDays(m_generator.small(1, 40));
        const bool isEnded = m_generator.chance(30) && endedOn <= until;
        const auto numbers = m_generator.chance(50) ? numbersOf(coverOn(on, 50)) : std::vector<std::string>{};
        add(on, [=](AccountBuilder& account, Date known) {
            account.block(BlockKind::Vip, on, until, numbers);
            if (isEnded && endedOn <= known) account.endLastBlock(endedOn);
        }).needs = numbers;
    }

    void addInstrument()
    {
        Date on = day(-80, 20);
        const Date first = on;
        const AccountBuilder::Covered covered = coverOn(on, 30);
        if (covered.empty()) return;
        const auto kind = static_cast<InstrumentKind>(m_generator.small(0, static_cast<int>(instrumentKindCount) - 1));
        const Date dueOn = on.plusDays(m_generator.small(0, 75));
        std::vector<AccountBuilder::Step> steps;
        std::optional<InstrumentStep> last;
        for (int tries = m_generator.small(4, 14); tries > 0; --tries) {
            const auto step =
                static_cast<InstrumentStep>(m_generator.small(0, static_cast<int>(instrumentStepCount) - 1));
            if (!canFollow(kind, last, step)) continue;
            steps.push_back({step, on});
            last = step;
            on = on.plusDays(m_generator.small(0, 25));
        }
        if (steps.empty()) return;
        add(first, [=](AccountBuilder& account, Date until) {
            std::vector<AccountBuilder::Step> known = steps;
            std::erase_if(known, [until](const AccountBuilder::Step& step) { return step.on > until; });
            account.instrument(kind, dueOn, covered, known);
        }).needs = numbersOf(covered);
    }

    void addFactoring()
    {
        const Document& debit = oneDebit();
        const std::string number = debit.number;
        if (!m_factored.insert(number).second) return;
        const Date on = debit.on.plusDays(m_generator.small(0, 10));
        const std::int64_t cents = m_generator.between(1, 500'000);
        const bool isFinanced = m_generator.chance(70);
        add(on, [=](AccountBuilder& account, Date until) {
            account.factor(number, FactorStep::Assigned, on);
            if (isFinanced && on.plusDays(3) <= until)
                account.factor(number, FactorStep::Financed, on.plusDays(3), cents);
        }).needs = {number};
    }

    void addCircuit()
    {
        const Document& debit = oneDebit();
        const std::string number = debit.number;
        const Date on = debit.on.plusDays(m_generator.small(0, 60));
        const Date payOn = on.plusDays(m_generator.small(0, 30));
        const auto step = static_cast<CircuitStep>(m_generator.small(0, static_cast<int>(circuitStepCount) - 1));
        add(on, [=](AccountBuilder& account, Date) {
            account.circuit(number, step, on,
                            step == CircuitStep::Scheduled ? std::optional<Date>{payOn} : std::nullopt);
        }).needs = {number};
    }

    void addDossier()
    {
        const Date on = day(-40, 40);
        const auto numbers = numbersOf(coverOn(on, 30));
        if (numbers.empty()) return;
        addContactFact(on, numbers, [=](AccountBuilder& account, Date) { account.dossier(on, numbers); });
    }

    void addProceedings()
    {
        if (std::exchange(m_hasProceedings, true)) return;
        const Date on = day(-60, 60);
        const Date closedOn = on.plusDays(m_generator.small(1, 60));
        const bool isClosed = m_generator.chance(40);
        add(on, [=](AccountBuilder& account, Date until) {
            account.event(AccountEventKind::Receivership, on);
            if (isClosed && closedOn <= until) account.event(AccountEventKind::ProceedingsClosed, closedOn);
        });
    }

    void makePolicy()
    {
        DunningPolicy& policy = m_book.policy;
        DunningPlan plan = DunningPlan::frenchDefault();
        plan.code = "own";
        plan.steps.clear();
        int offset = m_generator.small(1, 6);
        for (int count = m_generator.small(0, 5); count > 0; --count) {
            PlanStep step;
            step.code = "S" + std::to_string(plan.steps.size());
            step.offsetDays = offset;
            step.channel = static_cast<StepChannel>(m_generator.small(0, 2));
            step.anchor = m_generator.chance(70) ? StepAnchor::DueDate : StepAnchor::LastAction;
            step.smallestMinor = m_generator.chance(20) ? m_generator.between(1, 200'000) : 0;
            plan.steps.push_back(step);
            offset += m_generator.small(1, 15);
        }
        plan.minimumIntervalOpenDays = m_generator.small(0, 5);
        plan.promiseGraceTargetDays = m_generator.small(0, 4);
        plan.promiseToleranceMinor = m_generator.chance(30) ? m_generator.between(0, 5'000) : 0;
        plan.smallestCallMinor = m_generator.chance(30) ? m_generator.between(1, 50'000) : 0;
        plan.callsForLitigation = m_generator.chance(30) ? m_generator.small(1, 6) : 0;
        if (m_generator.chance(30)) plan.quietWeekdays.at(static_cast<std::size_t>(m_generator.small(0, 4))) = true;
        if (m_generator.chance(50)) policy.plans.plans.push_back(plan);
        else policy.plans.plans.insert(policy.plans.plans.begin(), plan);
        policy.plans.bySegment = {{foldForSearch("A"), m_generator.chance(50) ? "own" : "standard"}};
        for (TargetRule& rule : policy.targets.rules) rule.isEnabled = m_generator.chance(50);
        for (const ReasonCode code : weighableReasons()) {
            if (m_generator.chance(20)) policy.weights.percent[code] = m_generator.small(0, 500);
        }
        const int year = m_book.middle.parts().year;
        if (m_generator.chance(50)) policy.campaigns = {julyCampaign(year), septemberCampaign(year)};
    }

    Generator& m_generator;
    DunningBook m_book;
    std::size_t m_customer = 0;
    std::vector<Document> m_debits;
    std::vector<Document> m_credits;
    std::set<std::int32_t> m_dueDays;
    std::set<std::string> m_factored;
    bool m_hasProceedings = false;
};

bool isReady(const DunningFact& fact, const DunningBook& arrived)
{
    return std::ranges::all_of(fact.needs, [&](const std::string& number) {
        return std::ranges::any_of(arrived.facts, [&](const DunningFact& other) {
            return other.customer == fact.customer && other.makes == number;
        });
    });
}

} // namespace

std::shared_ptr<const Portfolio> DunningBook::knownOn(Date day) const
{
    std::vector<AccountBuilder> builders;
    for (std::size_t place = 0; place < customers.size(); ++place) {
        builders.emplace_back("C" + std::to_string(place), static_cast<std::int64_t>(place) + 1);
        for (const auto& [field, value] : customers[place]) builders.back().field(field, value);
    }
    for (const DunningFact& fact : facts) {
        if (fact.on <= day) fact.apply(builders[fact.customer], day);
    }
    std::vector<Account> accounts;
    accounts.reserve(builders.size());
    for (const AccountBuilder& builder : builders) accounts.push_back(builder.build());
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

DunningContext DunningBook::contextOn(Date day, const Portfolio& portfolio) const
{
    return contextFor(portfolio, std::make_shared<const DunningPolicy>(policy), day, HolidayZone::France, rules);
}

DunningBook randomDunningBook(Generator& generator, Policies policies)
{
    return BookMaker{generator, policies}.make();
}

DunningBook arrivedOtherwise(const DunningBook& book, Generator& generator)
{
    DunningBook other = book;
    other.facts.clear();
    std::vector<DunningFact> waiting = book.facts;
    while (!waiting.empty()) {
        auto chosen = waiting.begin() + generator.small(0, static_cast<int>(waiting.size()) - 1);
        // Contacts of one day: the first of them that is still waiting goes first.
        if (chosen->isContact) {
            chosen = std::ranges::find_if(waiting, [&](const DunningFact& fact) {
                return fact.isContact && fact.customer == chosen->customer && fact.on == chosen->on;
            });
        }
        if (!isReady(*chosen, other)) continue;
        other.facts.push_back(std::move(*chosen));
        waiting.erase(chosen);
    }
    return other;
}

} // namespace encours::property
