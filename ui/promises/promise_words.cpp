// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises/promise_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)
};

} // namespace

Status promiseStatus(const PromiseRow& row)
{
    const QString word = toQ(wordsFor(currentLanguage(), row.status));
    const auto failed = [&] { return PromiseWords::tr("%1, %2 d").arg(word).arg(row.daysBroken); };
    switch (row.status) {
    case PromiseStatus::Running: return {Icon::Clock, word, Tone::Blue};
    case PromiseStatus::Kept:
    case PromiseStatus::KeptLate: return {Icon::Check, word, Tone::Green};
    case PromiseStatus::PartlyKept: return {Icon::Warning, failed(), Tone::Amber};
    case PromiseStatus::Broken: return {Icon::Cross, failed(), Tone::Red};
    case PromiseStatus::Superseded: return {Icon::Dot, word, Tone::Neutral};
    }
    return {};
}

QString promisedLine(const PromisedInvoice& invoice)
{
    const QString line = PromiseWords::tr("%1 · promised %2").arg(toQ(invoice.number), amountText(invoice.amount));
    return invoice.open.isZero() ? PromiseWords::tr("%1 · settled").arg(line)
                                 : PromiseWords::tr("%1 · open %2").arg(line, amountText(invoice.open));
}

} // namespace encours::ui
