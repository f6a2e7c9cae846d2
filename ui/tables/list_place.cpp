// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_place.h"

#include "support/format.h"

#include <QStringList>

namespace encours::ui {
namespace {

QString escaped(QString value)
{
    return value.replace('%', "%25").replace('/', "%2F");
}

QString plain(QString value)
{
    return value.replace("%2F", "/", Qt::CaseInsensitive).replace("%25", "%");
}

QString numberText(std::int64_t number)
{
    return QString::number(number);
}

/// `12:345`; of customers `12`, otherwise `345` of the customer that the place is about.
void readLine(ListPlace& place, TableKind kind, const QString& value)
{
    std::vector<qint64> numbers;
    for (const QString& part : value.split(':')) {
        bool isNumber = false;
        numbers.push_back(part.toLongLong(&isNumber));
        if (!isNumber) return;
    }
    if (numbers.size() == 1 && kind != TableKind::Customers) {
        for (const TableFilter& filter : place.filters) {
            if (filter.name == FilterName::Customer) numbers.insert(numbers.begin(), std::stoll(filter.value));
        }
    }
    const bool hasItem = kind != TableKind::Customers;
    if (numbers.size() != (hasItem ? 2 : 1)) return;
    place.lineCustomer = CustomerId{numbers.front()};
    if (hasItem) place.lineItem = ItemId{numbers.back()};
}

} // namespace

ListPlace& ListPlace::narrow(FilterName filter)
{
    return narrow(filter, {});
}

ListPlace& ListPlace::narrow(FilterName filter, const std::string& value)
{
    filters.push_back({filter, value});
    return *this;
}

ListPlace& ListPlace::narrow(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::NotDue: return narrow(FilterName::NotDue);
    case AgeBucket::Days1To30: return narrow(FilterName::Days1To30);
    case AgeBucket::Days31To60: return narrow(FilterName::Days31To60);
    case AgeBucket::Days61To90: return narrow(FilterName::Days61To90);
    case AgeBucket::Over90: break;
    }
    return narrow(FilterName::Over90);
}

ListPlace& ListPlace::of(CustomerId customer)
{
    return narrow(FilterName::Customer, std::to_string(customer.value));
}

ListPlace& ListPlace::on(Date asOf)
{
    day = asOf;
    return *this;
}

ListPlace& ListPlace::find(const QString& typed)
{
    search = typed;
    return *this;
}

ListPlace& ListPlace::line(CustomerId customer, std::optional<ItemId> item)
{
    lineCustomer = customer;
    lineItem = item;
    return *this;
}

QString ListPlace::text() const
{
    QStringList parts;
    if (!filters.empty()) parts << toQ(filtersText(filters));
    if (day) parts << QStringLiteral("day=") + toQ(formatIsoDate(*day));
    if (!search.isEmpty()) parts << QStringLiteral("search=") + escaped(search);
    if (lineCustomer) {
        parts << QStringLiteral("line=") + numberText(lineCustomer->value) +
                     (lineItem ? ':' + numberText(lineItem->value) : QString());
    }
    return parts.join('/');
}

ListPlace ListPlace::read(TableKind kind, const QString& text)
{
    ListPlace place;
    QString line;
    for (const QString& part : text.split('/', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf('=');
        const QString name = part.left(equals);
        const QString value = equals < 0 ? QString() : plain(part.mid(equals + 1));
        if (name == QStringLiteral("day")) {
            if (const auto day = parseIsoDate(toStd(value))) place.day = *day;
        } else if (name == QStringLiteral("search")) {
            place.search = value;
        } else if (name == QStringLiteral("line")) {
            line = value;
        } else if (const auto filters = parseFilters(kind, toStd(part))) {
            place.filters.insert(place.filters.end(), filters->begin(), filters->end());
        }
    }
    if (!line.isEmpty()) readLine(place, kind, line);
    return place;
}

} // namespace encours::ui
