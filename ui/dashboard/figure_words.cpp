// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/age_words.h"

#include <cstdlib>

namespace encours::ui {

QString tenthsText(std::int64_t tenths)
{
    const QChar mark = currentLanguage() == Language::French ? ',' : '.';
    const QString sign = tenths < 0 && tenths > -10 ? QStringLiteral("-") : QString();
    return sign + countText(tenths / 10) + mark + QString::number(std::abs(tenths % 10));
}

QString shareText(Money part, Money whole)
{
    if (!whole.isPositive() || part.isZero()) return QStringLiteral("–");
    // A thousand times the part must stay within 64 bits; cents do not show in a share of thousands of millions.
    constexpr std::int64_t large = 1'000'000'000'000'000;
    const std::int64_t unit = whole.minorUnits() > large || part.absolute().minorUnits() > large ? 1'000 : 1;
    const std::int64_t of = whole.minorUnits() / unit;
    const std::int64_t scaled = part.minorUnits() / unit * 1'000;
    const std::int64_t tenths = (scaled + (scaled < 0 ? -of : of) / 2) / of;
    const QString space = currentLanguage() == Language::French ? QString(QChar(0x00A0)) : QString();
    return tenthsText(tenths) + space + QStringLiteral("%");
}

QStringList ageColumnTitles(const AgeBounds& bounds)
{
    QStringList titles;
    for (const AgeBucket bucket :
         {AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90, AgeBucket::Over90})
        titles << toQ(ageColumnName(currentLanguage(), bounds, bucket));
    return titles;
}

} // namespace encours::ui
