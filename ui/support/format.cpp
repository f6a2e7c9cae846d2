// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/format.h"

#include "money/amount_text.h"
#include "support/language.h"

#include <QCoreApplication>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QString toQ(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toStd(const QString& text)
{
    return text.toStdString();
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString amountText(Money amount)
{
    return toQ(formatAmount(amount, currentLanguage()));
}

QString bareAmountText(Money amount)
{
    return toQ(formatBareAmount(amount, currentLanguage()));
}

QString dashedAmountText(Money amount)
{
    return amount.isZero() ? QStringLiteral("–") : bareAmountText(amount);
}

QString countText(std::int64_t count)
{
    return toQ(formatCount(count, currentLanguage()));
}

QString dateText(Date date)
{
    return toQ(formatDate(date, currentLanguage()));
}

QString dateText(const std::optional<Date>& date)
{
    return date ? dateText(*date) : QStringLiteral("–");
}

QString shortDateText(Date date)
{
    return toQ(formatShortDate(date, currentLanguage()));
}

QString weekdayDateText(Date date)
{
    return toQ(formatWeekdayDate(date, currentLanguage()));
}

QString longDateText(Date date)
{
    return toQ(formatLongDate(date, currentLanguage()));
}

QString relativeDayText(Date date, Date today)
{
    const int days = date - today;
    if (days == 0) return Words::tr("today");
    if (days == 1) return Words::tr("tomorrow");
    if (days == -1) return Words::tr("yesterday");
    if (days > 0) return Words::tr("in %1 d").arg(countText(days));
    return Words::tr("%1 d ago").arg(countText(-days));
}

QString momentText(Moment moment, Date today)
{
    const Date day = localDay(moment);
    const QString time = toQ(formatLocalTime(moment));
    if (day == today) {
        return (time < QStringLiteral("12:00") ? Words::tr("this morning at %1") : Words::tr("today at %1")).arg(time);
    }
    if (today - day == 1) return Words::tr("yesterday at %1").arg(time);
    return Words::tr("on %1 at %2").arg(dateText(day), time);
}

} // namespace encours::ui
