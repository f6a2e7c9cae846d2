// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputes/dispute_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct DisputeWords {
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)
};

QString person(const std::string& name)
{
    return name.empty() ? QStringLiteral("–") : toQ(name);
}

QString taskText(const DisputeStep& step)
{
    return step.dueOn ? DisputeWords::tr("task for %1 by %2").arg(person(step.person), dateText(*step.dueOn))
                      : DisputeWords::tr("task for %1").arg(person(step.person));
}

QString headOf(const DisputeStep& step)
{
    switch (step.kind) {
    case DisputeStepKind::Note: return DisputeWords::tr("note");
    case DisputeStepKind::TaskOpened: return taskText(step);
    case DisputeStepKind::TaskDone: return DisputeWords::tr("task done");
    case DisputeStepKind::Owner: return DisputeWords::tr("owner: %1").arg(person(step.person));
    case DisputeStepKind::Deadline: return DisputeWords::tr("deadline: %1").arg(dateText(step.dueOn));
    case DisputeStepKind::Qualified:
        return DisputeWords::tr("category: %1").arg(toQ(wordsFor(currentLanguage(), step.category)));
    case DisputeStepKind::Resolver: return DisputeWords::tr("resolved by %1").arg(person(step.person));
    }
    return {};
}

} // namespace

Status disputeStatus(const DisputeRow& row)
{
    if (row.resolvedOn) {
        const QString how = toQ(wordsFor(currentLanguage(), row.resolution));
        return {Icon::Check, DisputeWords::tr("%1 on %2").arg(how, shortDateText(*row.resolvedOn)), Tone::Neutral};
    }
    if (row.daysPast > 0) return {Icon::Clock, DisputeWords::tr("late by %n day(s)", nullptr, row.daysPast), Tone::Red};
    return {Icon::Diamond, DisputeWords::tr("open"), Tone::Violet};
}

QString stepLine(const DisputeStep& step)
{
    const QString head = DisputeWords::tr("%1 · %2").arg(shortDateText(step.on), headOf(step));
    return step.text.empty() ? head : DisputeWords::tr("%1: %2").arg(head, toQ(step.text));
}

QString invoiceLine(const DisputedInvoice& invoice)
{
    const QString line = DisputeWords::tr("%1 · due %2 · disputed %3")
                             .arg(toQ(invoice.number), dateText(invoice.dueOn), amountText(invoice.amount));
    return invoice.open.isZero() ? DisputeWords::tr("%1 · settled").arg(line) : line;
}

} // namespace encours::ui
