// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/sheet_tables.h"

#include "desk/activity/activity_tables.h"
#include "desk/aged_figures.h"
#include "desk/objectives/objective_tables.h"
#include "money/amount_text.h"
#include "money/rate.h"
#include "words/age_words.h"
#include "words/words.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::int64_t whole = 10'000; // of a share, in hundredths of a per cent

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "management." + std::string{name}, arguments);
}

/// Amounts of the page, in the basis of the figures.
class ShownAmounts {
public:
    ShownAmounts(const ManagementReport& report, Language language) : m_report(report), m_language(language) {}
    [[nodiscard]] std::string bare(Money amount) const { return formatBareAmount(shown(amount), m_language); }
    [[nodiscard]] std::string dashed(Money amount) const { return amount.isZero() ? "–" : bare(amount); }
    /// With a plus before what has grown.
    [[nodiscard]] std::string change(Money amount) const { return (amount.isPositive() ? "+" : "") + dashed(amount); }

private:
    [[nodiscard]] Money shown(Money amount) const
    {
        return shownAmount(amount, m_report.view->settings, m_report.usualVat);
    }

    const ManagementReport& m_report;
    Language m_language;
};

/// Per cent without digits behind the mark; a dash for a share of nothing.
std::string shareText(Money part, Money all, Language language)
{
    if (!all.isPositive()) return "–";
    const Money share = proportion(Money(part.minorUnits()), 100, all.minorUnits());
    return words(language, "indicator-unit.percent", {{"number", formatCount(share.minorUnits(), language)}});
}

std::string shareText(std::int64_t part, std::int64_t all, Language language)
{
    return shareText(Money(part), Money(all), language);
}

std::string countText(std::int64_t count, Language language)
{
    return count == 0 ? "–" : formatCount(count, language);
}

/// Who has something overdue, the largest amount first.
std::vector<const AgedRow*> lateRows(const AgedBalance& aged)
{
    std::vector<const AgedRow*> rows;
    for (const AgedRow& row : aged.rows) {
        if (row.ageing.overdue().isPositive()) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const AgedRow* left, const AgedRow* right) {
        return right->ageing.overdue() < left->ageing.overdue();
    });
    return rows;
}

std::vector<std::string> customerCells(const std::string& name, const Ageing& ageing, Money allOverdue,
                                       Language language)
{
    const auto dashed = [language](Money amount) {
        return amount.isZero() ? std::string{"–"} : formatBareAmount(amount, language);
    };
    return {name, dashed(ageing.overdue()), dashed(ageing.over90), shareText(ageing.overdue(), allOverdue, language),
            dashed(ageing.total())};
}

void takeOff(Ageing& rest, const Ageing& ageing)
{
    rest.notDue -= ageing.notDue;
    rest.days1To30 -= ageing.days1To30;
    rest.days31To60 -= ageing.days31To60;
    rest.days61To90 -= ageing.days61To90;
    rest.over90 -= ageing.over90;
    rest.bills -= ageing.bills;
    rest.unallocated -= ageing.unallocated;
}

void addMove(SheetTable& table, const std::string& name, Money change, const ShownAmounts& amounts)
{
    table.rows.push_back({name, amounts.change(change)});
}

PersonActivity& add(PersonActivity& sum, const PersonActivity& person)
{
    sum.callsOut += person.callsOut;
    sum.callsIn += person.callsIn;
    sum.reached += person.reached;
    sum.promised += person.promised;
    sum.promisesDue += person.promisesDue;
    sum.promisesOnTime += person.promisesOnTime;
    sum.disputesResolved += person.disputesResolved;
    return sum;
}

/// Who called most, first.
std::vector<PersonActivity> byCalls(std::vector<PersonActivity> people)
{
    std::ranges::stable_sort(people, [](const PersonActivity& left, const PersonActivity& right) {
        return left.callsOut + left.callsIn > right.callsOut + right.callsIn;
    });
    return people;
}

std::vector<std::string> personCells(const std::string& name, const PersonActivity& person, const ShownAmounts& amounts,
                                     Language language)
{
    return {name,
            countText(person.callsOut + person.callsIn, language),
            countText(person.reached, language),
            amounts.dashed(person.promised),
            shareText(person.promisesOnTime, person.promisesDue, language),
            countText(person.disputesResolved, language)};
}

SheetTone toneOf(const ObjectiveProgress& progress)
{
    if (progress.state == ObjectiveState::Reached) return SheetTone::Good;
    return progress.state == ObjectiveState::Missed || progress.isBehind ? SheetTone::Bad : SheetTone::Plain;
}

SheetObjective objectiveRow(const ObjectiveProgress& progress, Currency currency, Language language)
{
    const Objective& objective = progress.objective;
    const auto figure = [&](const std::optional<std::int64_t>& value) {
        return value ? targetText(objective.indicator, *value, currency, language) : std::string{"–"};
    };
    SheetObjective row;
    row.name =
        text(language, "objective",
             {{"aim", objectiveText(objective, currency, language)}, {"by", formatDate(objective.by, language)}});
    if (objective.scope.grouping) row.name += " · " + scopeText(objective.scope, language);
    row.figures = text(language, "objective-now", {{"now", figure(progress.now)}, {"start", figure(progress.start)}});
    row.state = objectiveStateText(progress, language);
    row.tone = toneOf(progress);
    const bool isReached = progress.state == ObjectiveState::Reached;
    row.doneBp = std::clamp<std::int64_t>(progress.doneBp.value_or(isReached ? whole : 0), 0, whole);
    row.elapsedBp = std::clamp<std::int64_t>(progress.elapsedBp, 0, whole);
    return row;
}

} // namespace

SheetTable sheetCustomers(const ManagementReport& report, Language language)
{
    const AgedBalance aged = shownBalance(report.view->aged, report.view->settings, report.usualVat);
    const Money allOverdue = aged.total.overdue();
    SheetTable table;
    table.title = text(language, "customers-title");
    table.columns = {text(language, "customer"), text(language, "overdue"),
                     ageColumnName(language, report.view->settings.ageBounds, AgeBucket::Over90),
                     text(language, "share"), text(language, "receivables")};
    const auto rows = lateRows(aged);
    if (rows.empty()) {
        table.note = text(language, "nobody-late");
        return table;
    }
    Ageing others = aged.total;
    for (std::size_t row = 0; row < std::min(rows.size(), sheetCustomerRows); ++row) {
        const Ageing& ageing = rows[row]->ageing;
        table.rows.push_back(customerCells(rows[row]->name, ageing, allOverdue, language));
        takeOff(others, ageing);
    }
    if (aged.rows.size() > table.rows.size()) {
        const std::size_t count = aged.rows.size() - table.rows.size();
        table.rows.push_back(customerCells(text(language, "other-customers", {{"count", std::to_string(count)}}),
                                           others, allOverdue, language));
    }
    table.total = customerCells(text(language, "total"), aged.total, allOverdue, language);
    return table;
}

SheetTable sheetMoves(const ManagementReport& report, Language language)
{
    const Movers& movers = report.movers;
    const ShownAmounts amounts(report, language);
    SheetTable table;
    table.title = text(language, "moves-title", {{"day", formatDate(movers.from, language)}});
    table.columns = {text(language, "customer"), text(language, "change")};
    for (const Mover& mover : movers.rises) addMove(table, mover.name, mover.change(), amounts);
    for (const Mover& mover : movers.falls) addMove(table, mover.name, mover.change(), amounts);
    if (table.rows.empty()) {
        table.note = text(language, "nothing-moved");
        return table;
    }
    if (!movers.rest.isZero()) addMove(table, text(language, "others"), movers.rest, amounts);
    table.total = {text(language, "total"), amounts.change(movers.total)};
    return table;
}

SheetTable sheetPeople(const ManagementReport& report, Language language)
{
    const ActivityReport& activity = report.activity;
    const ShownAmounts amounts(report, language);
    SheetTable table;
    table.title = text(language, "people-title", {{"count", std::to_string(managementActivityDays)}});
    for (const std::string_view column : {"person", "calls", "reached", "promised", "on-time", "resolved"})
        table.columns.push_back(text(language, column));
    if (activity.people.empty()) {
        table.note = text(language, "nobody-worked");
        return table;
    }
    const auto people = byCalls(activity.people);
    PersonActivity others;
    others.promised = Money(0, activity.all.promised.currency());
    for (std::size_t place = 0; place < people.size(); ++place) {
        const PersonActivity& person = people[place];
        if (place < sheetPeopleRows)
            table.rows.push_back(personCells(personText(person.name, language), person, amounts, language));
        else add(others, person);
    }
    if (people.size() > sheetPeopleRows) {
        const std::string count = std::to_string(people.size() - sheetPeopleRows);
        table.rows.push_back(
            personCells(text(language, "other-people", {{"count", count}}), others, amounts, language));
    }
    table.total = personCells(text(language, "total"), activity.all, amounts, language);
    return table;
}

SheetObjectives sheetObjectives(const ManagementReport& report, Language language)
{
    SheetObjectives objectives;
    objectives.title = text(language, "objectives-title");
    const Currency currency = report.view->figures.currency;
    for (const ObjectiveProgress& progress : report.objectives) {
        if (objectives.rows.size() == sheetObjectiveRows) break;
        objectives.rows.push_back(objectiveRow(progress, currency, language));
    }
    const std::size_t left = report.objectives.size() - objectives.rows.size();
    if (report.objectives.empty()) objectives.note = text(language, "no-objective");
    else if (left > 0) objectives.note = text(language, "other-objectives", {{"count", std::to_string(left)}});
    return objectives;
}

} // namespace encours
