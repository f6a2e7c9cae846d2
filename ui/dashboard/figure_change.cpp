// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_change.h"

#include "dashboard/figure_words.h"
#include "desk/figures/figure_move.h"
#include "support/format.h"
#include "support/language.h"

#include <QCoreApplication>

#include <cstdlib>

namespace encours::ui {
namespace {

class FigureChangeWords {
    Q_DECLARE_TR_FUNCTIONS(encours::ui::FigureChangeWords)
};

constexpr std::int64_t hundred = 100;
constexpr std::int64_t most = 1'000'000'000'000'000; ///< two hundred times it stays within 64 bits
constexpr std::int64_t coarse = 10'000;              ///< cents do not show in a share of more

/// A rise carries its sign too: what has no sign did not move.
QString signOf(std::int64_t change)
{
    return change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
}

std::int64_t rounded(std::int64_t part, std::int64_t whole)
{
    return (2 * part + whole) / (2 * whole);
}

QString percentText(std::int64_t change, std::int64_t before)
{
    const std::int64_t unit = std::abs(change) > most || before > most ? coarse : 1;
    const QString space = currentLanguage() == Language::French ? QString(QChar(0x00A0)) : QString();
    return countText(rounded(std::abs(change) / unit * hundred, before / unit)) + space + QStringLiteral("%");
}

QString sizeText(IndicatorUnit unit, std::int64_t change, std::int64_t before)
{
    const std::int64_t size = std::abs(change);
    switch (unit) {
    case IndicatorUnit::Amount:
    case IndicatorUnit::AmountDays: return percentText(change, before);
    case IndicatorUnit::DayTenths: return FigureChangeWords::tr("%1 d").arg(tenthsText(size));
    case IndicatorUnit::Days: return FigureChangeWords::tr("%1 d").arg(countText(size));
    case IndicatorUnit::BasisPoints: return FigureChangeWords::tr("%1 pts").arg(tenthsText(rounded(size, 10)));
    case IndicatorUnit::Hundredths: return tenthsText(rounded(size, 10));
    default: return countText(size);
    }
}

} // namespace

FigureChange changeOf(const Indicator* now, const Indicator* before)
{
    FigureChange change;
    const auto move = now != nullptr && before != nullptr ? moveOf(*before, *now) : std::nullopt;
    if (!move) return change;
    const IndicatorUnit unit = unitsOf(now->code).value;
    const bool isShare = unit == IndicatorUnit::Amount || unit == IndicatorUnit::AmountDays;
    if (move->by == 0) {
        change.text = FigureChangeWords::tr("unchanged");
        return change;
    }
    if (isShare && *before->value <= 0) return change; // no share of nothing
    change.text = signOf(move->by) + sizeText(unit, move->by, *before->value);
    if (move->sense == MoveSense::None) return change;
    const bool isBetter = move->sense == MoveSense::Better;
    change.tone = isBetter ? Tone::Green : Tone::Red;
    change.word = isBetter ? FigureChangeWords::tr("better") : FigureChangeWords::tr("worse");
    return change;
}

const Indicator* comparedFigure(const DashboardView& view, IndicatorCode code)
{
    return view.compared ? view.compared->find(code) : nullptr;
}

} // namespace encours::ui
