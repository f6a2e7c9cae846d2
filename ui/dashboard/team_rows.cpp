// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/team_rows.h"

#include "dashboard/figure_words.h"
#include "dashboard/work_chart.h"
#include "desk/activity/activity_tables.h"
#include "desk/objectives/objective_tables.h"
#include "support/format.h"
#include "support/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours::ui {
namespace {

class TeamRows {
    Q_DECLARE_TR_FUNCTIONS(encours::ui::TeamRows)
};

constexpr std::int64_t whole = 1'000;
constexpr std::int64_t basisPoints = 10'000;

QString dashedCount(std::int64_t count)
{
    return count == 0 ? QStringLiteral("–") : countText(count);
}

QString percentText(std::int64_t bp)
{
    const QString space = currentLanguage() == Language::French ? QString(QChar(0x00A0)) : QString();
    const std::int64_t half = bp < 0 ? -50 : 50;
    return countText((bp + half) / 100) + space + QStringLiteral("%");
}

/// `74 %`; `–` of nothing.
QString shareOf(std::int64_t part, std::int64_t of)
{
    return of <= 0 ? QStringLiteral("–") : percentText(part * basisPoints / of);
}

RegisterCell amountCell(Money amount)
{
    RegisterCell cell;
    cell.text = dashedAmountText(amount);
    cell.setAmount(amount);
    return cell;
}

RegisterCell countCell(std::int64_t count)
{
    RegisterCell cell;
    cell.text = dashedCount(count);
    cell.order = count;
    return cell;
}

RegisterCell textCell(const QString& text)
{
    RegisterCell cell;
    cell.text = text;
    return cell;
}

Tone toneOf(const ObjectiveProgress& progress)
{
    switch (progress.state) {
    case ObjectiveState::Reached: return Tone::Green;
    case ObjectiveState::Missed: return Tone::Red;
    case ObjectiveState::NotStarted: return Tone::Neutral;
    default: return progress.isBehind ? Tone::Amber : Tone::Blue;
    }
}

Icon iconOf(const ObjectiveProgress& progress)
{
    switch (progress.state) {
    case ObjectiveState::Reached: return Icon::Check;
    case ObjectiveState::Missed: return Icon::Cross;
    case ObjectiveState::NotStarted: return Icon::Clock;
    default: return progress.isBehind ? Icon::Warning : Icon::Clock;
    }
}

QString figureOr(const ObjectiveProgress& progress, const std::optional<std::int64_t>& value, Currency currency)
{
    if (!value) return QStringLiteral("–");
    return toQ(targetText(progress.objective.indicator, *value, currency, currentLanguage()));
}

} // namespace

std::vector<RegisterColumn> personColumns()
{
    return {{0},        {64, true}, {64, true}, {64, true}, {64, true}, {72, true}, {104, true},
            {64, true}, {72, true}, {64, true}, {72, true}, {64, true}, {88, true}, {108, true}};
}

QStringList personTitles()
{
    return {TeamRows::tr("Person"),    TeamRows::tr("Calls"),     TeamRows::tr("Received"), TeamRows::tr("Reached"),
            TeamRows::tr("Customers"), TeamRows::tr("Promises"),  TeamRows::tr("Promised"), TeamRows::tr("Kept"),
            TeamRows::tr("On time"),   TeamRows::tr("Disputes"),  TeamRows::tr("Resolved"), TeamRows::tr("Letters"),
            TeamRows::tr("Effect"),    TeamRows::tr("Paid after")};
}

RegisterCell personCell(const PersonActivity& person, bool isTotal, int column)
{
    RegisterCell cell;
    switch (column) {
    case person::Name:
        cell = textCell(isTotal ? TeamRows::tr("All") : toQ(personText(person.name, currentLanguage())));
        break;
    case person::Out: cell = countCell(person.callsOut); break;
    case person::In: cell = countCell(person.callsIn); break;
    case person::Reached: cell = countCell(person.reached); break;
    case person::Customers: cell = countCell(person.customers); break;
    case person::Promises: cell = countCell(person.promises); break;
    case person::Promised: cell = amountCell(person.promised); break;
    case person::Kept: cell = textCell(shareOf(person.promisesKept, person.promisesDue)); break;
    case person::OnTime: cell = textCell(shareOf(person.promisesOnTime, person.promisesDue)); break;
    case person::Opened: cell = countCell(person.disputesOpened); break;
    case person::Resolved: cell = countCell(person.disputesResolved); break;
    case person::Letters: cell = countCell(person.letters); break;
    case person::Paid: cell = textCell(shareOf(person.actionsPaid, person.actions)); break;
    case person::Cash: cell = amountCell(person.paidAfter); break;
    default: break;
    }
    cell.isStrong = isTotal;
    return cell;
}

QStringList listTitles()
{
    return {TeamRows::tr("Controller"), TeamRows::tr("Done"), TeamRows::tr("Promised")};
}

RegisterCell listCell(const ListProgress& list, int column)
{
    switch (column) {
    case 0: return textCell(toQ(personText(list.controller, currentLanguage())));
    case 1: return textCell(TeamRows::tr("%1 of %2").arg(countText(list.done), countText(list.toCall)));
    default: return amountCell(list.promisedToday);
    }
}

std::optional<ShareBar> listBar(const ListProgress& list)
{
    if (list.toCall <= 0) return std::nullopt;
    const bool isDone = list.done >= list.toCall;
    return ShareBar{static_cast<int>(list.done * whole / list.toCall), {}, isDone ? Tone::Green : Tone::Blue};
}

QStringList weekTitles()
{
    return {TeamRows::tr("Week of"), TeamRows::tr("Accounts"), TeamRows::tr("Preventive"), TeamRows::tr("Amount"),
            TeamRows::tr("Time")};
}

RegisterCell weekCell(const WorkWeek& week, int column)
{
    switch (column) {
    case 0: {
        RegisterCell cell = textCell(dateText(week.from));
        cell.setDay(week.from);
        return cell;
    }
    case 1: return countCell(week.actions);
    case 2: return countCell(week.preventive);
    case 3: return amountCell(week.amount);
    default: return textCell(workTimeText(week.minutes));
    }
}

QStringList salesTitles()
{
    return {TeamRows::tr("Salesperson"), TeamRows::tr("Overdue"), TeamRows::tr("Share")};
}

RegisterCell salesCell(const QString& name, const Ageing& ageing, bool isTotal, int column)
{
    RegisterCell cell;
    switch (column) {
    case 0: cell = textCell(name); break;
    case 1: cell = amountCell(ageing.overdue()); break;
    default: cell = textCell(shareText(ageing.overdue(), ageing.total())); break;
    }
    cell.isStrong = isTotal;
    return cell;
}

std::vector<RegisterColumn> objectiveColumns()
{
    return {{0}, {96, true}, {96, true}, {112, true}, {104}};
}

QStringList objectiveTitles()
{
    return {TeamRows::tr("Objective"), TeamRows::tr("At the start"), TeamRows::tr("Now"), TeamRows::tr("Way done"),
            TeamRows::tr("State")};
}

RegisterCell objectiveCell(const ObjectiveProgress& progress, Currency currency, int column)
{
    switch (column) {
    case objective::What:
        return textCell(TeamRows::tr("%1 on %2")
                            .arg(toQ(objectiveText(progress.objective, currency, currentLanguage())),
                                 dateText(progress.objective.by)));
    case objective::Start: return textCell(figureOr(progress, progress.start, currency));
    case objective::Now: return textCell(figureOr(progress, progress.now, currency));
    case objective::Way: return textCell(progress.doneBp ? percentText(*progress.doneBp) : QStringLiteral("–"));
    default: {
        RegisterCell cell;
        cell.pills = {Status{iconOf(progress), toQ(objectiveStateText(progress, currentLanguage())), toneOf(progress)}};
        return cell;
    }
    }
}

std::optional<ShareBar> objectiveBar(const ObjectiveProgress& progress)
{
    if (!progress.doneBp) return std::nullopt;
    const auto thousandths = [](std::int64_t bp) {
        return static_cast<int>(std::clamp<std::int64_t>(bp, 0, basisPoints) / 10);
    };
    std::optional<int> mark;
    if (progress.state == ObjectiveState::Running) mark = thousandths(progress.elapsedBp);
    return ShareBar{thousandths(*progress.doneBp), mark, toneOf(progress)};
}

QString objectiveSentence(const ObjectiveProgress& progress, Currency currency)
{
    const Objective& aim = progress.objective;
    QStringList parts{toQ(objectiveText(aim, currency, currentLanguage())),
                      toQ(scopeText(aim.scope, currentLanguage())),
                      TeamRows::tr("from %1 to %2").arg(dateText(aim.from), dateText(aim.by))};
    if (progress.start)
        parts << TeamRows::tr("%1 at the start, %2 now")
                     .arg(figureOr(progress, progress.start, currency), figureOr(progress, progress.now, currency));
    if (progress.doneBp)
        parts << TeamRows::tr("%1 of the way in %2 of the time")
                     .arg(percentText(*progress.doneBp), percentText(progress.elapsedBp));
    if (!aim.note.empty()) parts << toQ(aim.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace encours::ui
