// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chart_scale.h"

#include "dashboard/figure_words.h"
#include "support/format.h"

#include <qcustomplot.h>

#include <cmath>
#include <utility>

namespace encours::ui {
namespace {

class FigureTicker : public QCPAxisTicker {
public:
    explicit FigureTicker(QString suffix) : m_suffix(std::move(suffix)) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        if (tick < 0 && !m_suffix.isEmpty()) return {}; // days; money may be negative
        return chartFigureText(tick, std::llround(tick * 10) % 10 != 0) + m_suffix;
    }

private:
    QString m_suffix;
};

} // namespace

ChartScale scaleFor(Money largest)
{
    constexpr double manyUnits = 10'000;
    const Currency currency = largest.currency();
    const bool isEuro = currency == Currency::euro();
    const QString sign = isEuro ? QStringLiteral("€") : toQ(currency.code());
    const double unit = std::pow(10.0, currency.decimals());
    const double units = static_cast<double>(largest.minorUnits()) / unit;
    const auto scaled = [&](int thousands, const QString& letter) {
        return ChartScale{unit * thousands, isEuro ? letter + sign : letter + QChar(0x00A0) + sign};
    };
    if (units >= manyUnits * 1'000) return scaled(1'000'000, QStringLiteral("M"));
    if (units >= manyUnits) return scaled(1'000, QStringLiteral("k"));
    return {unit, sign};
}

QString chartFigureText(double figure, bool hasTenths)
{
    return hasTenths ? tenthsText(std::llround(figure * 10)) : countText(std::llround(figure));
}

void setFigureTicks(QCPAxis& axis, int count, const QString& suffix)
{
    axis.setTicker(QSharedPointer<QCPAxisTicker>(new FigureTicker(suffix)));
    axis.ticker()->setTickCount(count);
}

} // namespace encours::ui
