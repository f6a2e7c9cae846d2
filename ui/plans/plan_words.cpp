// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/dunning_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString changed(const QString& what, const QString& before, const QString& after)
{
    return Words::tr("%1: %2 → %3").arg(what, before, after);
}

void compareSteps(QStringList& lines, const DunningPlan& before, const DunningPlan& after)
{
    const auto find = [](const DunningPlan& plan, const std::string& code) -> const PlanStep* {
        const auto found =
            std::find_if(plan.steps.begin(), plan.steps.end(), [&](const PlanStep& step) { return step.code == code; });
        return found == plan.steps.end() ? nullptr : &*found;
    };
    const auto sizeBefore = lines.size();
    for (const PlanStep& step : before.steps) {
        const PlanStep* now = find(after, step.code);
        if (now == nullptr) lines << Words::tr("Step removed: %1").arg(stepText(step));
        else if (!(*now == step)) lines << Words::tr("Step changed: %1").arg(stepText(*now));
    }
    for (const PlanStep& step : after.steps) {
        if (find(before, step.code) == nullptr) lines << Words::tr("Step added: %1").arg(stepText(step));
    }
    if (lines.size() == sizeBefore && !(before.steps == after.steps)) lines << Words::tr("Steps in another order");
}

QString quietText(const DunningPlan& plan)
{
    QString days;
    for (const bool isQuiet : plan.quietWeekdays) days += isQuiet ? QLatin1Char('x') : QLatin1Char('-');
    return days;
}

} // namespace

QString wordOf(Phase phase)
{
    return toQ(wordsFor(currentLanguage(), phase));
}

QString wordOf(StepAnchor anchor)
{
    return toQ(wordsFor(currentLanguage(), anchor));
}

QString wordOf(StepChannel channel)
{
    return toQ(wordsFor(currentLanguage(), channel));
}

QString wordOf(StepTone tone)
{
    return toQ(wordsFor(currentLanguage(), tone));
}

QString wordOf(StepActor actor)
{
    return toQ(wordsFor(currentLanguage(), actor));
}

QString nameOf(const DunningPlan& plan)
{
    return toQ(wordsFor(currentLanguage(), plan));
}

QString numberName(const PlanNumber& number)
{
    QString name = capitalised(toQ(planNumberWords(currentLanguage(), number.code)));
    const auto unit = name.lastIndexOf(QStringLiteral(" ("));
    return numberUnit(number).isEmpty() || unit < 0 ? name : name.left(unit); // the field shows the unit
}

QString numberUnit(const PlanNumber& number)
{
    const bool isOpenDays = number.code.ends_with("_open_days") || number.code == "promise_grace_target_days";
    if (isOpenDays) return Words::tr("open days");
    if (number.code.ends_with("_days")) return Words::tr("days");
    if (number.code.ends_with("_bp")) return QStringLiteral("%");
    if (number.code.ends_with("_multiple")) return Words::tr("× average");
    return {};
}

QString numberText(const PlanNumber& number, const DunningPlan& plan)
{
    const int value = plan.*number.member;
    const QString unit = numberUnit(number);
    if (number.code.ends_with("_bp")) return QStringLiteral("%1 %").arg(value / 100);
    return unit.isEmpty() ? QString::number(value) : QStringLiteral("%1 %2").arg(value).arg(unit);
}

QString offsetText(int days)
{
    if (days == 0) return Words::tr("D");
    return days > 0 ? Words::tr("D+%1").arg(days) : Words::tr("D−%1").arg(-days);
}

QString stepText(const PlanStep& step)
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(toQ(step.code), wordOf(step.channel), wordOf(step.tone), offsetText(step.offsetDays));
}

QStringList differences(const DunningPlan& before, const DunningPlan& after, Currency currency)
{
    QStringList lines;
    if (nameOf(before) != nameOf(after)) lines << changed(Words::tr("Name"), nameOf(before), nameOf(after));
    compareSteps(lines, before, after);
    for (const PlanNumber& number : planNumbers()) {
        if (before.*number.member == after.*number.member) continue;
        lines << changed(numberName(number), numberText(number, before), numberText(number, after));
    }
    const auto amount = [currency](std::int64_t minor) { return amountText(Money(minor, currency)); };
    if (before.promiseToleranceMinor != after.promiseToleranceMinor) {
        lines << changed(Words::tr("Missing and still kept"), amount(before.promiseToleranceMinor),
                         amount(after.promiseToleranceMinor));
    }
    if (before.smallestCallMinor != after.smallestCallMinor) {
        lines << changed(Words::tr("Smaller accounts are grouped"), amount(before.smallestCallMinor),
                         amount(after.smallestCallMinor));
    }
    if (quietText(before) != quietText(after)) lines << Words::tr("Quiet weekdays changed");
    if (!(before.quietPeriods == after.quietPeriods)) {
        lines << changed(Words::tr("Quiet periods"), toQ(before.quietPeriods.text()), toQ(after.quietPeriods.text()));
    }
    return lines;
}

QStringList differences(const TargetBook& before, const TargetBook& after)
{
    QStringList lines;
    const auto line = [](const TargetRule& rule) {
        const QString name = toQ(wordsFor(currentLanguage(), rule));
        const QString points = QString::number(rule.isEnabled ? rule.points : 0);
        return Words::tr("%1 (%2 points): %3").arg(name, points, toQ(conditionText(rule.condition)));
    };
    for (const TargetRule& rule : after.rules) {
        const TargetRule* was = before.find(rule.code);
        if (was == nullptr || !(*was == rule)) lines << line(rule);
    }
    for (const TargetRule& rule : before.rules) {
        if (after.find(rule.code) == nullptr) lines << QStringLiteral("− ") + line(rule);
    }
    return lines;
}

} // namespace encours::ui
