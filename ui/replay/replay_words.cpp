// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replay_words.h"

#include "dashboard/figure_words.h"
#include "desk/replay_tables.h"
#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

QString days(std::int64_t count)
{
    return ReplayWords::tr("%1 d").arg(countText(count));
}

QString percent(std::int64_t bp)
{
    const QString space = currentLanguage() == Language::French ? QString(QChar(0x00A0)) : QString();
    return tenthsText(bp / 10) + space + QStringLiteral("%");
}

} // namespace

QString figureName(ReplayFigure figure)
{
    return toQ(words(currentLanguage(), "figures.replay." + std::string(replayFigureCode(figure))));
}

QString replayFigureText(ReplayFigure figure, std::int64_t value, Currency currency)
{
    switch (replayUnitOf(figure)) {
    case ReplayUnit::Count: return countText(value);
    case ReplayUnit::Tenths: {
        const QString text = tenthsText(value);
        return figure == ReplayFigure::FirstAction ? ReplayWords::tr("%1 d").arg(text) : text;
    }
    case ReplayUnit::Days: return days(value);
    case ReplayUnit::ShareBp: return percent(value);
    case ReplayUnit::Amount: return amountText(Money(value, currency));
    }
    return {};
}

QString differenceText(ReplayFigure figure, std::int64_t value, Currency currency)
{
    if (value == 0) return QStringLiteral("–");
    const QString text = replayFigureText(figure, value, currency);
    return value > 0 ? QStringLiteral("+") + text : text;
}

int senseOf(ReplayFigure figure)
{
    switch (figure) {
    case ReplayFigure::Coverage:
    case ReplayFigure::DefinancingActedOn:
    case ReplayFigure::DefinancingActedOnAmount: return 1;
    case ReplayFigure::LongestGap:
    case ReplayFigure::FirstAction:
    case ReplayFigure::Untouched:
    case ReplayFigure::DefinancingMissed:
    case ReplayFigure::DefinancingMissedAmount: return -1;
    default: return 0;
    }
}

QStringList assumptionsOf(const ReplayReport& report)
{
    // What the exported table says below its title, but for the period, which the page shows already.
    QStringList said;
    for (const std::string& note : replayFigureTable(report, currentLanguage()).notes) said << toQ(note);
    if (!said.isEmpty()) said.removeFirst();
    if (report.other && !report.cash)
        said << ReplayWords::tr("No effect on cash is shown: nothing is first contacted on another day.");
    return said;
}

} // namespace encours::ui
