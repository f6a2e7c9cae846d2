// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/found.h"

#include <algorithm>

namespace encours::stories {

namespace {

void addReasons(Expectation& expectation, std::vector<WantedReason> wanted, bool isAbsent)
{
    expectation.checks.push_back([=](const AccountDecision& decision) -> Found {
        for (const WantedReason& reason : wanted) {
            if (reason.isMet(whyOf(decision)) == isAbsent)
                return "motif " + std::string{isAbsent ? "en trop" : "absent"} + " : " + reason.text() +
                       " ; trouvé : " + reasonsText(whyOf(decision));
        }
        return std::nullopt;
    });
}

void readVerdict(LineReader& line, Expectation& expectation)
{
    if (line.takes("n'est pas appelé")) {
        expectation.checks.push_back(
            [](const AccountDecision& decision) { return unless(!decision.call, "est appelé"); });
        return;
    }
    line.needs("est appelé");
    std::optional<Phase> phase;
    if (line.takes("en")) phase = line.needsTerm(phaseTerms(), "préventif, précontentieux ou contentieux");
    expectation.checks.push_back([=](const AccountDecision& decision) -> Found {
        if (!decision.call) return "n’est pas appelé";
        if (!phase) return std::nullopt;
        return differs("liste", wordsFor(phaseTerms(), *phase), wordsFor(phaseTerms(), decision.call->phase));
    });
    if (!line.takes("pour")) return;
    expectation.checks.push_back([cents = line.cents()](const AccountDecision& decision) -> Found {
        if (!decision.call) return std::nullopt;
        return differs("à réclamer", cents, decision.call->callable.minorUnits(), centsText);
    });
}

void readLitigation(LineReader& line, Expectation& expectation)
{
    LitigationState wanted = LitigationState::None;
    if (line.takes("proposé")) wanted = LitigationState::Proposed;
    else if (line.takes("décidé")) wanted = LitigationState::Decided;
    else line.needs("non proposé");
    expectation.checks.push_back([wanted](const AccountDecision& decision) -> Found {
        const bool hasTask = std::ranges::any_of(
            decision.tasks, [](const Task& task) { return task.kind == TaskKind::PassToLitigation; });
        if (wanted == LitigationState::Decided) {
            return unless(decision.call && decision.call->litigation == wanted, "le contentieux n’est pas décidé");
        }
        const bool isProposed = wanted == LitigationState::Proposed;
        if (hasTask != isProposed)
            return std::string{hasTask ? "le contentieux est proposé" : "le contentieux n’est pas proposé"};
        const LitigationState shown = decision.call ? decision.call->litigation : wanted;
        return differs("contentieux", litigationStateCode(wanted), litigationStateCode(shown));
    });
    if (!line.takes("parce que")) return;
    expectation.checks.push_back([wanted = readReasons(line)](const AccountDecision& decision) -> Found {
        for (const Task& task : decision.tasks) {
            if (task.kind != TaskKind::PassToLitigation) continue;
            for (const WantedReason& reason : wanted) {
                if (!reason.isMet(task.reasons)) return "contentieux proposé pour : " + reasonsText(task.reasons);
            }
        }
        return std::nullopt;
    });
}

struct WantedTask {
    TaskKind kind = TaskKind::Allocate;
    std::optional<std::int64_t> cents;
    std::optional<Date> dueOn;
    std::string person;
    std::vector<WantedReason> reasons;

    [[nodiscard]] bool isMet(const Task& task) const
    {
        return task.kind == kind && (!cents || task.amount.minorUnits() == *cents) && (!dueOn || task.dueOn == dueOn) &&
               (person.empty() || task.person == person) &&
               std::ranges::all_of(reasons, [&](const WantedReason& reason) { return reason.isMet(task.reasons); });
    }
};

void readTask(LineReader& line, Expectation& expectation)
{
    WantedTask wanted;
    wanted.kind = line.needsTerm(taskTerms(), "une tâche");
    if (line.takes("de")) wanted.cents = line.cents();
    if (line.takes("pour le")) wanted.dueOn = line.day();
    if (line.takes("à")) wanted.person = line.word("une personne");
    if (line.takes("parce que")) wanted.reasons = readReasons(line);
    expectation.checks.push_back([wanted](const AccountDecision& decision) {
        const bool isThere = std::ranges::any_of(decision.tasks, [&](const Task& task) { return wanted.isMet(task); });
        return unless(isThere, "pas de tâche « " + wordsFor(taskTerms(), wanted.kind) + " » comme attendue");
    });
}

void readNoTask(LineReader& line, Expectation& expectation)
{
    const TaskKind kind = line.needsTerm(taskTerms(), "une tâche");
    expectation.checks.push_back([kind](const AccountDecision& decision) {
        const bool isThere = std::ranges::any_of(decision.tasks, [&](const Task& task) { return task.kind == kind; });
        return unless(!isThere, "tâche « " + wordsFor(taskTerms(), kind) + " » en trop");
    });
}

void readPartner(LineReader& line, Expectation& expectation)
{
    const bool isBuyer = line.takes("acheteur");
    if (!isBuyer) line.needs("comptabilité");
    std::string name;
    if (!line.isAtEnd() && !line.looksAt(",")) name = line.upToComma("un nom");
    const CircuitHolder role = isBuyer ? CircuitHolder::Buyer : CircuitHolder::AccountsPayable;
    expectation.checks.push_back([=](const AccountDecision& decision) -> Found {
        if (!decision.call) return "n’est pas appelé, donc sans interlocuteur";
        const CallPartner& partner = decision.call->partner;
        if (auto found = differs("interlocuteur", circuitHolderCode(role), circuitHolderCode(partner.role)))
            return found;
        return name.empty() ? std::nullopt : differs("interlocuteur", name, partner.name);
    });
}

void readStep(LineReader& line, Expectation& expectation)
{
    const std::string code = line.word("le code d’une étape");
    expectation.checks.push_back([code](const AccountDecision& decision) {
        const bool hasStep = decision.call && decision.call->step;
        return differs("étape", code, hasStep ? decision.call->step->code : "aucune");
    });
}

void readToSay(LineReader& line, Expectation& expectation)
{
    expectation.checks.push_back([wanted = readReason(line)](const AccountDecision& decision) -> Found {
        if (!decision.call) return "n’est pas appelé";
        return unless(wanted.isMet(decision.call->toSay), "à dire : " + reasonsText(decision.call->toSay));
    });
}

void addMandatory(Expectation& expectation, bool isMandatory)
{
    expectation.checks.push_back([isMandatory](const AccountDecision& decision) -> Found {
        if (!decision.call) return "n’est pas appelé";
        return unless(decision.call->isMandatory == isMandatory,
                      isMandatory ? "l’appel peut attendre" : "l’appel est obligatoire");
    });
}

void readNextAction(LineReader& line, Expectation& expectation)
{
    line.takes("le");
    expectation.checks.push_back([day = line.day()](const AccountDecision& decision) {
        return differs("prochaine action", day, decision.nextActionOn);
    });
}

void readSince(LineReader& line, Expectation& expectation)
{
    expectation.checks.push_back(
        [day = line.day()](const AccountDecision& decision) { return differs("depuis", day, decision.since); });
}

void readPlanOf(LineReader& line, Expectation& expectation)
{
    expectation.checks.push_back([code = line.word("le code du plan")](const AccountDecision& decision) {
        return differs("plan", code, decision.plan);
    });
}

/// `2 promesses rompues`, `3 relances vaines`, `45 points`.
void readCount(LineReader& line, Expectation& expectation)
{
    const int wanted = line.number();
    const auto text = [](int count) { return std::to_string(count); };
    if (line.takes("promesses rompues") || line.takes("promesse rompue")) {
        expectation.checks.push_back([=](const AccountDecision& decision) {
            return differs("promesses rompues", wanted, decision.brokenPromises, text);
        });
    } else if (line.takes("relances vaines") || line.takes("relance vaine")) {
        expectation.checks.push_back([=](const AccountDecision& decision) {
            return differs("relances vaines", wanted, decision.fruitlessReminders, text);
        });
    } else {
        line.needs("points");
        expectation.checks.push_back([=](const AccountDecision& decision) {
            return differs("points", wanted, decision.call ? decision.call->points : 0, text);
        });
    }
}

using ExpectationReader = void (*)(LineReader&, Expectation&);

std::span<const Term<ExpectationReader>> clauseTerms()
{
    static constexpr Term<ExpectationReader> terms[] = {
        {"parce que", [](LineReader& line, Expectation& into) { addReasons(into, readReasons(line), false); }},
        {"pas parce que", [](LineReader& line, Expectation& into) { addReasons(into, readReasons(line), true); }},
        {"contentieux", readLitigation},
        {"tâche", readTask},
        {"pas de tâche", readNoTask},
        {"aucune tâche",
         [](LineReader&, Expectation& into) {
             into.checks.push_back(
                 [](const AccountDecision& decision) { return unless(decision.tasks.empty(), "il y a des tâches"); });
         }},
        {"interlocuteur", readPartner},
        {"étape", readStep},
        {"à dire", readToSay},
        {"rien à dire",
         [](LineReader&, Expectation& into) {
             into.checks.push_back([](const AccountDecision& decision) {
                 return unless(!decision.call || decision.call->toSay.empty(), "il y a quelque chose à dire");
             });
         }},
        {"obligatoire", [](LineReader&, Expectation& into) { addMandatory(into, true); }},
        {"peut attendre", [](LineReader&, Expectation& into) { addMandatory(into, false); }},
        {"prochaine action", readNextAction},
        {"depuis le", readSince},
        {"plan", readPlanOf},
    };
    return terms;
}

void readClause(LineReader& line, const Story& story, Expectation& expectation)
{
    if (const auto read = line.takesTerm(clauseTerms())) return (*read)(line, expectation);
    const std::string& word = line.peek();
    const bool isNumber = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
    if (isNumber && !story.customers[expectation.customer].items.contains(word)) return readCount(line, expectation);
    readItem(line, story, expectation);
}

void readList(LineReader& line, const Story& story, Expectation& expectation)
{
    expectation.list = line.needsTerm(phaseTerms(), "préventif, précontentieux ou contentieux");
    line.needs(":");
    if (line.takes("personne")) return;
    do {
        const std::string code = line.word("un client");
        expectation.wantedList.push_back(story.customers[customerOf(line, story, code)].code);
    } while (line.takes(","));
}

} // namespace

/// `Le 10/07/2026 : DURAND est appelé pour 1200,00 parce que dix jours, étape R2`, `Du … au … : …`,
/// `Le 10/07/2026 : liste précontentieux : DURAND, MARTIN`. The words before the first day are taken already.
void readExpectation(LineReader& line, Story& story)
{
    Expectation expectation;
    expectation.line = line.line();
    expectation.from = expectation.to = line.day();
    if (line.takes("au")) expectation.to = line.day();
    if (expectation.to < expectation.from) line.fail("la période est à l’envers");
    line.needs(":");
    if (line.takes("liste")) {
        readList(line, story, expectation);
    } else {
        expectation.customer = customerOf(line, story, line.word("un client"));
        if (line.looksAt("est appelé") || line.looksAt("n'est pas appelé")) {
            readVerdict(line, expectation);
            if (line.looksAt("parce que")) readClause(line, story, expectation);
        } else {
            readClause(line, story, expectation);
        }
        while (line.takes(",")) readClause(line, story, expectation);
    }
    line.finish();
    story.expectations.push_back(std::move(expectation));
}

} // namespace encours::stories
