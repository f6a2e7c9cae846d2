// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_data.h"

#include <utility>

namespace encours {
namespace {

template <typename Element>
void appendTo(std::vector<Element>& all, const std::vector<Element>& part)
{
    all.insert(all.end(), part.begin(), part.end());
}

} // namespace

void TableRows::append(TableRows part)
{
    const std::uint32_t first = size();
    const auto firstPaid = static_cast<std::uint32_t>(paid.size());
    for (std::size_t column = 0; column < tableColumnCount; ++column) {
        amounts[column].append(part.amounts[column], first);
        appendTo(days[column], part.days[column]);
    }
    for (std::uint32_t& end : part.paidEnd) end += firstPaid;
    appendTo(account, part.account);
    appendTo(items, part.items);
    appendTo(state, part.state);
    appendTo(flags, part.flags);
    appendTo(openCount, part.openCount);
    appendTo(paidEnd, part.paidEnd);
    appendTo(paid, part.paid);
    texts.append(part.texts);
}

void TableRows::close()
{
    texts.close();
    for (AmountColumn& column : amounts) column.shrink();
}

std::int64_t TableData::amountAt(std::uint32_t row, TableColumn column) const
{
    const auto amount = [&](TableColumn other) { return rows.amounts[static_cast<std::size_t>(other)].at(row); };
    switch (column) {
    case TableColumn::Paid: return amount(TableColumn::Amount) - amount(TableColumn::Open);
    case TableColumn::Allocated: return amount(TableColumn::Amount) - amount(TableColumn::Unallocated);
    default: return amount(column);
    }
}

std::int32_t TableData::dayAt(std::uint32_t row, TableColumn column) const
{
    return rows.days[static_cast<std::size_t>(column)][row];
}

std::int64_t TableData::countAt(std::uint32_t row, TableColumn column) const
{
    if (column == TableColumn::OpenCount) return rows.openCount[row];
    if (!has(FilterName::Overdue, row)) return 0;
    const auto oldest = kind == TableKind::Customers ? TableColumn::OldestDueOn : TableColumn::DueOn;
    const std::int32_t dueOn = dayAt(row, oldest);
    return dueOn == TableRows::noDay ? 0 : std::max(0, day.dayNumber() - dueOn);
}

std::optional<CustomerField> fieldOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Controller: return CustomerField::Controller;
    case TableColumn::Salesperson: return CustomerField::Salesperson;
    case TableColumn::Segment: return CustomerField::Segment;
    case TableColumn::Phone: return CustomerField::Phone;
    case TableColumn::Email: return CustomerField::Email;
    case TableColumn::City: return CustomerField::City;
    case TableColumn::Terms: return CustomerField::Terms;
    default: return std::nullopt;
    }
}

} // namespace encours
