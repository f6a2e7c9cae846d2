// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/call_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/call_script_words.h"
#include "words/dunning_words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

constexpr int wholePercent = 100;

template <typename T>
QString wordOf(T value)
{
    return toQ(wordsFor(currentLanguage(), value));
}

QString stepBrief(const PlanStep& step)
{
    QStringList parts{wordOf(step.channel), Words::tr("tone %1").arg(wordOf(step.tone))};
    if (step.actor != StepActor::Controller) parts << Words::tr("by the %1").arg(wordOf(step.actor));
    return Words::tr("Step %1: %2").arg(toQ(step.code), parts.join(QStringLiteral(", ")));
}

QString partnerBrief(const CallPartner& partner)
{
    QStringList parts;
    if (!partner.name.empty()) parts << toQ(partner.name);
    parts << wordOf(partner.role);
    if (!partner.phone.empty()) parts << toQ(partner.phone);
    return Words::tr("ask for %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString callBrief(const Call& call)
{
    QStringList parts;
    if (call.step) parts << stepBrief(*call.step);
    if (!call.plan.empty() && call.plan != DunningPlan().code) parts << Words::tr("plan %1").arg(toQ(call.plan));
    const bool isKnown = !call.partner.name.empty() || !call.partner.phone.empty();
    if (isKnown || call.partner.role == CircuitHolder::Buyer) parts << partnerBrief(call.partner);
    return capitalised(parts.join(QStringLiteral(" · ")));
}

QString situationBrief(const CustomerSheet& sheet)
{
    const CallScript& script = sheet.script;
    QStringList parts{wordOf(script.situation)};
    const bool hasStep = sheet.decision.call && sheet.decision.call->step;
    parts << (hasStep ? stepBrief(*sheet.decision.call->step) : Words::tr("tone %1").arg(wordOf(script.tone)));
    if (!sheet.decision.call) return capitalised(parts.join(QStringLiteral(" · ")));
    const Call& call = *sheet.decision.call;
    if (!call.plan.empty() && call.plan != DunningPlan().code) parts << Words::tr("plan %1").arg(toQ(call.plan));
    if (call.partner.role == CircuitHolder::Buyer) parts << partnerBrief(call.partner);
    return capitalised(parts.join(QStringLiteral(" · ")));
}

QString weighingText(const Reason& reason, const PriorityWeights& weights)
{
    if (reason.basePoints == 0 && reason.points == 0) return QStringLiteral("–");
    const int percent = weights.of(reason.code);
    if (percent == wholePercent || reason.basePoints == 0) return QString::number(reason.points);
    return QStringLiteral("%1 × %2 %").arg(reason.basePoints).arg(percent);
}

QString factText(const Reason& reason)
{
    if (reason.fact.kind == FactKind::None) return {};
    const QString kind = wordOf(reason.fact.kind);
    return reason.fact.on ? Words::tr("%1 of %2").arg(kind, dateText(*reason.fact.on)) : kind;
}

} // namespace encours::ui
