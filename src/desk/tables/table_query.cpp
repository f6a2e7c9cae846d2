// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_query.h"

#include "calendar/date.h"
#include "money/amount_text.h"
#include "receivables/debtor.h"
#include "receivables/payment_means.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace encours {
namespace {

struct FilterEntry {
    std::string_view code;
    FilterGroup group;
    std::uint8_t kinds; ///< bits of the lists that know it
};

constexpr std::uint8_t bitOf(TableKind kind)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}
constexpr std::uint8_t ofInvoices = bitOf(TableKind::Invoices);
constexpr std::uint8_t ofCustomers = bitOf(TableKind::Customers);
constexpr std::uint8_t ofPayments = bitOf(TableKind::Payments);
constexpr std::uint8_t ofLines = ofInvoices | ofPayments;
constexpr std::uint8_t ofDebts = ofInvoices | ofCustomers;
constexpr std::uint8_t ofAll = ofLines | ofCustomers;

/// In the order of FilterName.
constexpr std::array<FilterEntry, filterNameCount> entries{{
    {"open", FilterGroup::Left, ofAll},
    {"settled", FilterGroup::Left, ofAll},
    {"not-due", FilterGroup::Age, ofDebts},
    {"overdue", FilterGroup::Age, ofDebts},
    {"d1-30", FilterGroup::Age, ofDebts},
    {"d31-60", FilterGroup::Age, ofDebts},
    {"d61-90", FilterGroup::Age, ofDebts},
    {"over-90", FilterGroup::Age, ofDebts},
    {"bills", FilterGroup::Age, ofDebts},
    {"unallocated", FilterGroup::Age, ofAll},
    {"callable", FilterGroup::Standing, ofDebts},
    {"promised", FilterGroup::Standing, ofDebts},
    {"broken", FilterGroup::Standing, ofDebts},
    {"disputed", FilterGroup::Standing, ofDebts},
    {"secured", FilterGroup::Standing, ofDebts},
    {"blocked", FilterGroup::Standing, ofDebts},
    {"litigation", FilterGroup::Standing, ofDebts},
    {"invoice", FilterGroup::Nature, ofInvoices},
    {"credit-note", FilterGroup::Nature, ofLines},
    {"payment", FilterGroup::Nature, ofPayments},
    {"payment-return", FilterGroup::Nature, ofInvoices},
    {"opening-balance", FilterGroup::Nature, ofLines},
    {"adjustment", FilterGroup::Nature, ofLines},
    {"over-limit", FilterGroup::Limit, ofCustomers},
    {"incomplete", FilterGroup::File, ofCustomers},
    {"customer", FilterGroup::OwnValue, ofAll},
    {"controller", FilterGroup::OwnValue, ofAll},
    {"salesperson", FilterGroup::OwnValue, ofAll},
    {"segment", FilterGroup::OwnValue, ofAll},
    {"sector", FilterGroup::OwnValue, ofAll},
    {"means", FilterGroup::OwnValue, ofAll},
    {"due-from", FilterGroup::OwnValue, ofInvoices},
    {"due-to", FilterGroup::OwnValue, ofInvoices},
    {"issued-from", FilterGroup::OwnValue, ofLines},
    {"issued-to", FilterGroup::OwnValue, ofLines},
    {"amount-from", FilterGroup::OwnValue, ofAll},
    {"amount-to", FilterGroup::OwnValue, ofAll},
}};

const FilterEntry& entryOf(FilterName name)
{
    return entries.at(static_cast<std::size_t>(name));
}

Fault unknown(std::string_view text)
{
    return {FaultCode::FilterUnknown, {{"value", std::string{text}}}, "no such filter"};
}

void appendEscaped(std::string& text, std::string_view value)
{
    for (const char letter : value) {
        if (letter == '/') text += "%2F";
        else if (letter == '%') text += "%25";
        else text += letter;
    }
}

std::string unescaped(std::string_view text)
{
    std::string value;
    while (!text.empty()) {
        const bool isSlash = text.starts_with("%2F");
        const bool isEscape = isSlash || text.starts_with("%25");
        value += isSlash ? '/' : text.front();
        text.remove_prefix(isEscape ? 3 : 1);
    }
    return value;
}

bool isId(std::string_view value)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), id);
    return error == std::errc{} && end == value.data() + value.size() && id > 0;
}

/// Errors as parseFilters().
Result<Done> checkValue(const TableFilter& filter)
{
    const std::string& value = filter.value;
    switch (filter.name) {
    case FilterName::Customer: return isId(value) ? Result<Done>{Done{}} : unknown("customer=" + value);
    case FilterName::Sector: return parseTradeSector(value) ? Result<Done>{Done{}} : unknown("sector=" + value);
    case FilterName::Means:
        return parsePaymentMeans(value) || value.empty() ? Result<Done>{Done{}} : unknown("means=" + value);
    case FilterName::DueFrom:
    case FilterName::DueTo:
    case FilterName::IssuedFrom:
    case FilterName::IssuedTo: ENCOURS_TRY(parseIsoDate(value)); return Done{};
    case FilterName::AmountFrom:
    case FilterName::AmountTo: ENCOURS_TRY(parseAmount(value, Currency::euro(), DecimalMark::Dot)); return Done{};
    default: return Done{}; // a text; none stands for customers without one
    }
}

Result<TableFilter> parseFilter(TableKind kind, std::string_view text)
{
    const std::size_t equals = text.find('=');
    const bool hasValue = equals != std::string_view::npos;
    const auto name = parseFilterName(text.substr(0, equals));
    if (!name || !canFilter(kind, *name) || takesValue(*name) != hasValue) return unknown(text);
    TableFilter filter{*name, hasValue ? unescaped(text.substr(equals + 1)) : std::string{}};
    ENCOURS_TRY(checkValue(filter));
    return filter;
}

/// The column of the aged balance, or of what promises and disputes hold up, that a filter stands for.
std::optional<TableColumn> columnOf(FilterName name)
{
    switch (name) {
    case FilterName::NotDue: return TableColumn::NotDue;
    case FilterName::Overdue: return TableColumn::Overdue;
    case FilterName::Days1To30: return TableColumn::Days1To30;
    case FilterName::Days31To60: return TableColumn::Days31To60;
    case FilterName::Days61To90: return TableColumn::Days61To90;
    case FilterName::Over90: return TableColumn::Over90;
    case FilterName::Bills: return TableColumn::Bills;
    case FilterName::Unallocated: return TableColumn::Unallocated;
    case FilterName::Promised: return TableColumn::Promised;
    case FilterName::Disputed: return TableColumn::Disputed;
    default: return std::nullopt;
    }
}

/// The column of the only filter of a group; nothing when there are none or several.
std::optional<TableColumn> onlyColumn(const std::vector<TableFilter>& filters, FilterGroup group)
{
    const auto isOfGroup = [group](const TableFilter& filter) { return filterGroup(filter.name) == group; };
    if (std::ranges::count_if(filters, isOfGroup) != 1) return std::nullopt;
    return columnOf(std::ranges::find_if(filters, isOfGroup)->name);
}

} // namespace

std::string_view filterCode(FilterName name)
{
    return entryOf(name).code;
}

std::optional<FilterName> parseFilterName(std::string_view code)
{
    const auto found = std::ranges::find(entries, code, &FilterEntry::code);
    if (found == entries.end()) return std::nullopt;
    return static_cast<FilterName>(found - entries.begin());
}

FilterGroup filterGroup(FilterName name)
{
    return entryOf(name).group;
}

bool takesValue(FilterName name)
{
    return filterGroup(name) == FilterGroup::OwnValue;
}

std::vector<FilterName> chipsOf(TableKind kind)
{
    std::vector<FilterName> chips;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const auto name = static_cast<FilterName>(place);
        // Credit is either left or it is not: a second chip for the same would puzzle.
        const bool isTwice = kind == TableKind::Payments && name == FilterName::Open;
        if (canFilter(kind, name) && !takesValue(name) && !isTwice) chips.push_back(name);
    }
    return chips;
}

bool canFilter(TableKind kind, FilterName name)
{
    return (entryOf(name).kinds & bitOf(kind)) != 0;
}

std::string filtersText(const std::vector<TableFilter>& filters)
{
    std::string text;
    for (const TableFilter& filter : filters) {
        if (!text.empty()) text += '/';
        text += filterCode(filter.name);
        if (!takesValue(filter.name)) continue;
        text += '=';
        appendEscaped(text, filter.value);
    }
    return text;
}

Result<std::vector<TableFilter>> parseFilters(TableKind kind, std::string_view text)
{
    std::vector<TableFilter> filters;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('/'));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        if (part.empty()) continue;
        ENCOURS_ASSIGN(TableFilter filter, parseFilter(kind, part));
        if (std::ranges::find(filters, filter) == filters.end()) filters.push_back(std::move(filter));
    }
    return filters;
}

TableSort usualSort(TableKind kind)
{
    switch (kind) {
    case TableKind::Invoices: return {TableColumn::DueOn, false};
    case TableKind::Customers: return {TableColumn::Overdue, true};
    case TableKind::Payments: break;
    }
    return {TableColumn::IssuedOn, true};
}

TableColumn amountOf(TableKind kind, const std::vector<TableFilter>& filters)
{
    if (const auto aged = onlyColumn(filters, FilterGroup::Age)) return *aged;
    const auto isOpen =
        std::ranges::any_of(filters, [](const auto& filter) { return filter.name == FilterName::Open; });
    if (kind == TableKind::Payments) return isOpen ? TableColumn::Unallocated : TableColumn::Amount;
    if (const auto held = onlyColumn(filters, FilterGroup::Standing)) return *held;
    const auto isSettled =
        std::ranges::any_of(filters, [](const auto& filter) { return filter.name == FilterName::Settled; });
    if (kind == TableKind::Customers) return TableColumn::Balance;
    return isSettled && !isOpen ? TableColumn::Amount : TableColumn::Open;
}

} // namespace encours
