// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/objectives.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "desk/objectives/objective_progress.h"
#include "desk/objectives/objective_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace encours {
namespace {

constexpr std::size_t longestNote = 200;
constexpr int mostPeriodMonths = 36;

Fault notListed(const char* field, std::string value)
{
    return {FaultCode::ValueNotListed, {{"field", field}, {"value", std::move(value)}}, "not in the book"};
}

/// The group as the book writes it. Errors: ValueNotListed.
Result<ObjectiveScope> knownScope(const Desk& desk, const ObjectiveScope& scope)
{
    if (!scope.grouping) return ObjectiveScope{};
    if (*scope.grouping == Grouping::Customer) return notListed("scope", std::string{groupingCode(*scope.grouping)});
    const Groups groups = groupsOf(*desk.portfolio(), *scope.grouping, desk.settings().rules);
    const std::string wanted = foldForSearch(scope.key);
    const auto found =
        std::ranges::find_if(groups.groups, [&](const Group& group) { return foldForSearch(group.key) == wanted; });
    if (found == groups.groups.end()) return notListed("scope", scope.key);
    return ObjectiveScope{scope.grouping, found->key};
}

Result<Objective> readObjective(const Desk& desk, const Objective& typed)
{
    Objective objective = typed;
    if (!canBeAimedAt(typed.indicator)) return notListed("indicator", std::string{indicatorCode(typed.indicator)});
    ENCOURS_ASSIGN(objective.scope, knownScope(desk, typed.scope));
    // What is counted by months begins with one.
    if (mannerOf(typed.indicator) != AimManner::Stock) objective.from = typed.from.firstOfMonth();
    if (objective.by <= objective.from) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatIsoDate(objective.from)}, {"second", formatIsoDate(objective.by)}},
                     "an objective ends after it begins"};
    }
    if (!isValidUtf8(typed.note)) return Fault{FaultCode::TextInvalid, {{"field", "note"}}, "not UTF-8"};
    objective.note = cleanLine(typed.note).text;
    if (codePointCount(objective.note) > longestNote) {
        return Fault{FaultCode::TextTooLong, {{"field", "note"}, {"limit", std::to_string(longestNote)}}, "too long"};
    }
    return objective;
}

/// The figures that several objectives are measured by, each asked for once.
class FigureSource {
public:
    FigureSource(std::shared_ptr<const Portfolio> portfolio, IndicatorRules rules)
        : m_portfolio(std::move(portfolio)), m_rules(std::move(rules))
    {
    }

    [[nodiscard]] std::optional<std::int64_t> value(const Objective& objective, Date day, int months)
    {
        const Indicators* of = figures(objective.scope, day, months);
        const Indicator* figure = of == nullptr ? nullptr : of->find(objective.indicator);
        return figure == nullptr ? std::nullopt : figure->value;
    }

    [[nodiscard]] int usualMonths() const { return m_rules.periodMonths; }

private:
    const Indicators* figures(const ObjectiveScope& scope, Date day, int months)
    {
        std::vector<Indicators>& known = m_known[{scope.grouping, day, months}];
        IndicatorRules rules = m_rules;
        rules.periodMonths = months;
        if (!scope.grouping) {
            if (known.empty()) known.push_back(indicatorsOf(*m_portfolio, day, rules));
            return &known.front();
        }
        const Groups& groups = groupsBy(*scope.grouping);
        if (known.empty()) known = indicatorsByGroup(*m_portfolio, groups, day, rules);
        const std::string wanted = foldForSearch(scope.key);
        for (std::size_t group = 0; group < known.size(); ++group) {
            if (foldForSearch(groups.groups[group].key) == wanted) return &known[group];
        }
        return nullptr; // Nobody belongs to it any more.
    }

    const Groups& groupsBy(Grouping grouping)
    {
        const auto known = m_groups.find(grouping);
        if (known != m_groups.end()) return known->second;
        return m_groups.emplace(grouping, groupsOf(*m_portfolio, grouping, m_rules.book)).first->second;
    }

    using Question = std::tuple<std::optional<Grouping>, Date, int>;
    std::shared_ptr<const Portfolio> m_portfolio;
    IndicatorRules m_rules;
    std::map<Grouping, Groups> m_groups;
    std::map<Question, std::vector<Indicators>> m_known;
};

/// Σ over the months since `from` of what is counted in the running month.
std::optional<std::int64_t> collectedSince(const Objective& objective, Date day, FigureSource& source)
{
    std::int64_t sum = 0;
    for (Date month = objective.from; month <= day; month = month.plusMonths(1)) {
        const auto part = source.value(objective, earlier(month.lastOfMonth(), day), source.usualMonths());
        if (!part) return std::nullopt;
        sum += *part;
    }
    return sum;
}

ObjectiveProgress progressFrom(const Objective& objective, Date asOf, FigureSource& source)
{
    if (asOf < objective.from) return progressOf(objective, asOf, std::nullopt, std::nullopt);
    const Date day = earlier(asOf, objective.by);
    if (mannerOf(objective.indicator) == AimManner::Stock) {
        const int usual = source.usualMonths();
        return progressOf(objective, asOf, source.value(objective, objective.from, usual),
                          source.value(objective, day, usual));
    }
    if (objective.indicator == IndicatorCode::Collected)
        return progressOf(objective, asOf, 0, collectedSince(objective, day, source));
    const int sinceFrom = std::min(mostPeriodMonths, monthsBetween(objective.from, day));
    const auto now = source.value(objective, day, sinceFrom);
    if (mannerOf(objective.indicator) == AimManner::Count) return progressOf(objective, asOf, 0, now);
    // What it was over as many months before.
    const int planned = std::min(mostPeriodMonths, monthsBetween(objective.from, objective.by));
    return progressOf(objective, asOf, source.value(objective, objective.from.plusDays(-1), planned), now);
}

} // namespace

Result<Objective> EditObjectives::add(const NewObjective& request)
{
    ENCOURS_ASSIGN(Objective objective, readObjective(m_desk, request.objective));
    const CommandHeader header = m_desk.header("objective", request.key, objectiveDocument(objective));
    ENCOURS_ASSIGN(const StoredObjectives stored, readObjectives(m_desk.store()));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        for (const Objective& known : stored.objectives) {
            objective.id = known.id;
            if (known == objective) return objective;
        }
        objective.id.clear(); // It was ended since.
        return objective;
    }
    objective.id = std::to_string(stored.lastId + 1);
    if (request.isDryRun) return objective;
    ENCOURS_TRY(m_desk.store().record(header, [&](FactWriter& writer) {
        return writer.setSetting(objectiveSetting(objective.id), objectiveDocument(objective));
    }));
    return objective;
}

Result<Done> EditObjectives::end(const std::string& id, const std::string& key, bool isDryRun)
{
    const CommandHeader header = m_desk.header("objective", key, "end " + id);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const StoredObjectives stored, readObjectives(m_desk.store()));
    if (std::ranges::find(stored.objectives, id, &Objective::id) == stored.objectives.end())
        return notListed("objective", id);
    if (isDryRun) return Done{};
    ENCOURS_TRY(
        m_desk.store().record(header, [&](FactWriter& writer) { return writer.setSetting(objectiveSetting(id), ""); }));
    return Done{};
}

Result<std::vector<ObjectiveProgress>> ShowObjectives::execute(Date asOf) const
{
    ENCOURS_ASSIGN(const StoredObjectives stored, readObjectives(m_desk.store()));
    std::vector<ObjectiveProgress> progress;
    if (stored.objectives.empty()) return progress;
    ENCOURS_ASSIGN(const FigureSettings settings, readFigureSettings(m_desk));
    FigureSource source(withoutExcluded(m_desk.portfolio(), settings), indicatorRulesOf(m_desk, settings));
    for (const Objective& objective : stored.objectives) progress.push_back(progressFrom(objective, asOf, source));
    std::ranges::stable_sort(progress, {}, [asOf](const ObjectiveProgress& each) {
        return std::pair{each.objective.by <= asOf, each.objective.by};
    });
    return progress;
}

} // namespace encours
