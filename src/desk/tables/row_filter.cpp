// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_filter.h"

#include "base/fold.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace encours {
namespace {

using Filters = std::vector<TableFilter>;

std::set<std::string> valuesOf(const Filters& filters, FilterName name)
{
    std::set<std::string> values;
    for (const TableFilter& filter : filters) {
        if (filter.name == name) values.insert(filter.value);
    }
    return values;
}

/// The accounts that one kind of filter lets through.
using AccountTest = std::function<bool(const Account&)>;

AccountTest textTest(const std::set<std::string>& values, CustomerField field)
{
    std::set<std::string> folded;
    for (const std::string& value : values) folded.insert(foldForSearch(value));
    return [folded = std::move(folded), field](const Account& account) {
        return folded.contains(foldForSearch(account.customer.field(field)));
    };
}

std::vector<AccountTest> accountTests(const Filters& filters, const std::string& bookSector)
{
    std::vector<AccountTest> tests;
    if (const auto ids = valuesOf(filters, FilterName::Customer); !ids.empty()) {
        tests.emplace_back(
            [ids](const Account& account) { return ids.contains(std::to_string(account.customer.id.value)); });
    }
    constexpr std::array<std::pair<FilterName, CustomerField>, 3> texts{
        {{FilterName::Controller, CustomerField::Controller},
         {FilterName::Salesperson, CustomerField::Salesperson},
         {FilterName::Segment, CustomerField::Segment}}};
    for (const auto& [name, field] : texts) {
        if (const auto values = valuesOf(filters, name); !values.empty()) tests.push_back(textTest(values, field));
    }
    if (const auto sectors = valuesOf(filters, FilterName::Sector); !sectors.empty()) {
        tests.emplace_back([sectors, bookSector](const Account& account) {
            const std::string& own = account.customer.field(CustomerField::Sector);
            return sectors.contains(own.empty() ? bookSector : own);
        });
    }
    return tests;
}

bool isOfGroup(const TableFilter& filter, const TableFilter& other)
{
    const FilterGroup group = filterGroup(filter.name);
    return group == FilterGroup::OwnValue ? filter.name == other.name : group == filterGroup(other.name);
}

Filters groupOf(const Filters& filters, const TableFilter& one)
{
    Filters group;
    std::ranges::copy_if(filters, std::back_inserter(group),
                         [&](const TableFilter& filter) { return isOfGroup(filter, one); });
    return group;
}

std::int64_t magnitude(std::int64_t amount)
{
    return amount < 0 ? -amount : amount;
}

std::optional<std::int64_t> dayOf(const TableFilter& filter)
{
    const auto day = parseIsoDate(filter.value);
    return day ? std::optional<std::int64_t>{day->dayNumber()} : std::nullopt;
}

std::optional<std::int64_t> amountOf(const TableFilter& filter, Currency currency)
{
    const auto amount = parseAmount(filter.value, currency, DecimalMark::Dot);
    return amount ? std::optional{magnitude(amount->minorUnits())} : std::nullopt;
}

} // namespace

RowFilter::RowFilter(const TableData& data, const std::vector<TableFilter>& filters)
    : m_data(data), m_isEmpty(filters.empty())
{
    addFlags(filters);
    addAccounts(filters);
    for (const TableFilter& filter : filters) {
        if (takesValue(filter.name)) addValue(filter);
    }
    m_hasRange = m_means != 0 || !m_due.isWhole() || !m_issued.isWhole() || !m_amount.isWhole();
}

void RowFilter::addFlags(const std::vector<TableFilter>& filters)
{
    std::array<std::uint32_t, static_cast<std::size_t>(FilterGroup::OwnValue)> masks{};
    for (const TableFilter& filter : filters) {
        if (!takesValue(filter.name))
            masks.at(static_cast<std::size_t>(filterGroup(filter.name))) |= flagOf(filter.name);
    }
    std::ranges::copy_if(masks, std::back_inserter(m_masks), [](std::uint32_t mask) { return mask != 0; });
}

void RowFilter::addAccounts(const std::vector<TableFilter>& filters)
{
    const std::vector<AccountTest> tests = accountTests(filters, m_data.bookSector);
    if (tests.empty()) return;
    m_accounts.resize(m_data.portfolio->size());
    for (std::size_t place = 0; place < m_accounts.size(); ++place) {
        const Account& account = m_data.portfolio->at(place);
        const bool passes = std::ranges::all_of(tests, [&](const AccountTest& test) { return test(account); });
        m_accounts[place] = passes ? 1 : 0;
    }
}

void RowFilter::addValue(const TableFilter& filter)
{
    // Of several ends the widest counts; a value that nobody can read finds nothing.
    const auto end = [&](std::optional<std::int64_t>& known, const std::optional<std::int64_t>& value, bool isFrom) {
        if (!value) m_findsNothing = true;
        else if (!known || (isFrom ? *value < *known : *value > *known)) known = value;
    };
    switch (filter.name) {
    case FilterName::Means:
        m_means |= 1U << static_cast<unsigned>(parsePaymentMeans(filter.value).value_or(PaymentMeans::Unknown));
        break;
    case FilterName::DueFrom: end(m_due.from, dayOf(filter), true); break;
    case FilterName::DueTo: end(m_due.to, dayOf(filter), false); break;
    case FilterName::IssuedFrom: end(m_issued.from, dayOf(filter), true); break;
    case FilterName::IssuedTo: end(m_issued.to, dayOf(filter), false); break;
    case FilterName::AmountFrom: end(m_amount.from, amountOf(filter, m_data.portfolio->currency()), true); break;
    case FilterName::AmountTo: end(m_amount.to, amountOf(filter, m_data.portfolio->currency()), false); break;
    default: break;
    }
}

bool RowFilter::passes(std::uint32_t row) const
{
    if (m_findsNothing) return false;
    const std::uint32_t flags = m_data.rows.flags[row];
    for (const std::uint32_t mask : m_masks) {
        if ((flags & mask) == 0) return false;
    }
    if (!m_accounts.empty() && m_accounts[m_data.rows.account[row]] == 0) return false;
    return !m_hasRange || passesRanges(row);
}

bool RowFilter::passesRanges(std::uint32_t row) const
{
    if (m_means != 0 && (m_means & (1U << static_cast<unsigned>(meansOf(m_data, row)))) == 0) return false;
    if (!m_due.isWhole() && !m_due.holds(m_data.dayAt(row, TableColumn::DueOn))) return false;
    if (!m_issued.isWhole() && !m_issued.holds(m_data.dayAt(row, TableColumn::IssuedOn))) return false;
    return m_amount.isWhole() || m_amount.holds(magnitude(weightOf(m_data, row)));
}

bool isNarrower(const std::vector<TableFilter>& filters, const std::vector<TableFilter>& older)
{
    return std::ranges::all_of(older, [&](const TableFilter& one) {
        const Filters now = groupOf(filters, one);
        const Filters before = groupOf(older, one);
        return !now.empty() && std::ranges::all_of(now, [&](const TableFilter& filter) {
            return std::ranges::find(before, filter) != before.end();
        });
    });
}

PaymentMeans meansOf(const TableData& data, std::uint32_t row)
{
    if (data.kind != TableKind::Customers && data.itemOf(row).means != PaymentMeans::Unknown)
        return data.itemOf(row).means;
    return data.accountMeans[data.rows.account[row]];
}

std::int64_t weightOf(const TableData& data, std::uint32_t row)
{
    if (data.kind == TableKind::Customers) return data.amountAt(row, TableColumn::Balance);
    const auto left = data.kind == TableKind::Payments ? TableColumn::Unallocated : TableColumn::Open;
    const std::int64_t open = data.amountAt(row, left);
    return open != 0 ? open : data.amountAt(row, TableColumn::Amount);
}

} // namespace encours
