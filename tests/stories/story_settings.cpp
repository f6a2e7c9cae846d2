// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_parts.h"
#include "stories/terms.h"

#include "base/fold.h"

#include <algorithm>

namespace encours::stories {

namespace {

void readAverage(LineReader& line, Story& story)
{
    story.averageInvoice = line.cents();
}

void readTopCustomers(LineReader& line, Story& story)
{
    line.needs(":");
    do story.topCustomers.push_back(line.word("un client"));
    while (line.takes(","));
}

void readFactorContract(LineReader& line, Story& story)
{
    FactorContract& factor = story.rules.factor;
    factor.name = line.word("le nom du factor");
    while (line.takes(",")) {
        if (line.takes("il relance")) factor.factorChases = true;
        else if (line.takes("définancement")) factor.definancingDays = line.number();
        else {
            line.needs("alerte");
            factor.alertDays = line.number();
        }
        line.takes("jours");
    }
}

DunningPlan& planNamed(Story& story, const std::string& code, bool& isNew)
{
    std::vector<DunningPlan>& plans = story.policy.plans.plans;
    const auto found = std::ranges::find(plans, code, &DunningPlan::code);
    isNew = found == plans.end();
    if (!isNew) return *found;
    plans.push_back(DunningPlan::frenchDefault());
    plans.back().code = code;
    plans.back().name = code;
    return plans.back();
}

/// `R2 : lettre, échéance + 9, ton ferme, à partir de 100,00, phase contentieux, par commercial`.
PlanStep readStep(LineReader& line)
{
    PlanStep step;
    step.code = line.word("le code de l’étape");
    line.needs(":");
    step.channel = line.needsTerm(channelTerms(), "appel, lettre ou courriel");
    line.needs(",");
    if (line.takes("dernière action")) step.anchor = StepAnchor::LastAction;
    else line.needs("échéance");
    const bool isBefore = line.takes("-");
    if (!isBefore) line.needs("+");
    step.offsetDays = isBefore ? -line.number() : line.number();
    while (line.takes(",")) {
        if (line.takes("ton")) step.tone = line.needsTerm(toneTerms(), "un ton");
        else if (line.takes("phase")) step.phase = line.needsTerm(phaseTerms(), "une phase");
        else if (line.takes("par")) step.actor = line.needsTerm(actorTerms(), "qui agit");
        else {
            line.needs("à partir de");
            step.smallestMinor = line.cents();
        }
    }
    return step;
}

void readQuietWeekdays(LineReader& line, DunningPlan& plan)
{
    static constexpr Term<std::size_t> days[] = {{"lundi", 0},    {"mardi", 1},  {"mercredi", 2}, {"jeudi", 3},
                                                 {"vendredi", 4}, {"samedi", 5}, {"dimanche", 6}};
    do plan.quietWeekdays.at(line.needsTerm(std::span<const Term<std::size_t>>{days}, "un jour de la semaine")) = true;
    while (!line.isAtEnd() && !line.looksAt(","));
}

void readPlanNumber(LineReader& line, DunningPlan& plan)
{
    const std::string code = line.word("un nombre du plan");
    const auto found = std::ranges::find(planNumbers(), code, &PlanNumber::code);
    if (found == planNumbers().end()) line.fail("un plan n’a pas de « " + code + " »");
    plan.*(found->member) = line.number();
}

/// Each line of a plan changes one thing; the first step that is written takes the place of all steps of the default.
void readPlanLine(LineReader& line, Story& story)
{
    bool isNew = false;
    const std::string code = line.word("le code du plan");
    DunningPlan& plan = planNamed(story, code, isNew);
    line.needs(",");
    if (line.takes("étape")) {
        const PlanStep step = readStep(line);
        if (plan.steps == DunningPlan::frenchDefault().steps) plan.steps.clear();
        plan.steps.push_back(step);
    } else if (line.takes("par défaut")) {
        std::vector<DunningPlan>& plans = story.policy.plans.plans;
        const auto place = std::ranges::find(plans, code, &DunningPlan::code);
        std::ranges::rotate(plans.begin(), place, place + 1);
    } else if (line.takes("jours calmes")) {
        readQuietWeekdays(line, plan);
    } else if (line.takes("périodes calmes")) {
        const auto closures = Closures::parse(line.rest());
        if (!closures) line.fail("les périodes calmes ne sont pas comprises");
        plan.quietPeriods = *closures;
    } else if (line.takes("petites factures sous")) {
        plan.smallestCallMinor = line.cents();
    } else if (line.takes("tolérance")) {
        plan.promiseToleranceMinor = line.cents();
    } else {
        readPlanNumber(line, plan);
    }
}

/// `Segment « grands comptes » : plan court`.
void readSegment(LineReader& line, Story& story)
{
    const std::string segment = line.word("un segment");
    line.needs(":");
    line.needs("plan");
    story.policy.plans.bySegment.emplace_back(foldForSearch(segment), line.word("le code du plan"));
    std::ranges::sort(story.policy.plans.bySegment);
}

/// `Ciblage gros : amount >= 5000 and sector = transport`, `Ciblage top-turnover désactivé`.
void readTarget(LineReader& line, Story& story)
{
    std::vector<TargetRule>& rules = story.policy.targets.rules;
    const std::string code = line.word("le code de la règle");
    auto rule = std::ranges::find(rules, code, &TargetRule::code);
    if (line.takes("désactivé") || line.takes("activé")) {
        if (rule == rules.end()) line.fail("il n’y a pas de ciblage « " + code + " »");
        rule->isEnabled = !rule->isEnabled;
        return;
    }
    line.needs(":");
    const std::string text = line.rest();
    const auto condition = parseCondition(text);
    if (!condition) line.fail("la condition « " + text + " » n’est pas comprise");
    if (rule == rules.end()) rule = rules.insert(rules.end(), {code, code, true, 10, {}});
    rule->condition = *condition;
}

/// `Poids promesse rompue : 200`.
void readWeight(LineReader& line, Story& story)
{
    const ReasonCode code = line.needsTerm(reasonTerms(), "un motif");
    line.needs(":");
    story.policy.weights.percent[code] = line.number();
}

/// `Campagne de juillet 2026`, `Campagne de septembre 2026`, or an own one:
/// `Campagne relance du 01/03/2026 au 31/03/2026, échéances du 01/01/2026 au 28/02/2026 : amount >= 1000`.
void readCampaign(LineReader& line, Story& story)
{
    if (line.takes("de juillet")) {
        story.policy.campaigns.push_back(julyCampaign(line.number()));
        return;
    }
    if (line.takes("de septembre")) {
        story.policy.campaigns.push_back(septemberCampaign(line.number()));
        return;
    }
    Campaign campaign;
    campaign.code = campaign.name = line.word("le code de la campagne");
    line.needs("du");
    campaign.opensOn = line.day();
    line.needs("au");
    campaign.closesOn = line.day();
    line.needs(", échéances du");
    campaign.dueFrom = line.day();
    line.needs("au");
    campaign.dueTo = line.day();
    if (line.takes(":")) {
        const auto condition = parseCondition(line.rest());
        if (!condition) line.fail("la condition de la campagne n’est pas comprise");
        campaign.condition = *condition;
    }
    story.policy.campaigns.push_back(std::move(campaign));
}

void computeAverages(LineReader&, Story& story)
{
    story.computesAverages = true;
}

using Reader = void (*)(LineReader&, Story&);

} // namespace

bool readSetting(LineReader& line, Story& story)
{
    static constexpr Term<Reader> terms[] = {
        {"Facture moyenne", readAverage},
        {"Premiers clients", readTopCustomers},
        {"Moyennes du livre", computeAverages},
        {"Contrat d'affacturage", readFactorContract},
        {"Plan", readPlanLine},
        {"Segment", readSegment},
        {"Ciblage", readTarget},
        {"Poids", readWeight},
        {"Campagne", readCampaign},
    };
    const auto read = line.takesTerm(std::span<const Term<Reader>>{terms});
    if (!read) return false;
    (*read)(line, story);
    line.finish();
    return true;
}

} // namespace encours::stories
