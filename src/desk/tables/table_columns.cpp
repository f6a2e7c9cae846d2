// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_columns.h"

#include "base/codes.h"
#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::array<std::string_view, 3> kindCodes{"invoices", "customers", "payments"};

struct ColumnEntry {
    std::string_view code;
    ColumnType type;
};

/// In the order of TableColumn.
constexpr std::array<ColumnEntry, tableColumnCount> columnEntries{{
    {"customer_name", ColumnType::Text},  {"customer_code", ColumnType::Text},  {"number", ColumnType::Text},
    {"kind", ColumnType::Text},           {"issued_on", ColumnType::Day},       {"due_on", ColumnType::Day},
    {"days_late", ColumnType::Count},     {"amount", ColumnType::Amount},       {"paid", ColumnType::Amount},
    {"open", ColumnType::Amount},         {"promised", ColumnType::Amount},     {"disputed", ColumnType::Amount},
    {"state", ColumnType::State},         {"next_action_on", ColumnType::Day},  {"means", ColumnType::Text},
    {"controller", ColumnType::Text},     {"salesperson", ColumnType::Text},    {"segment", ColumnType::Text},
    {"not_due", ColumnType::Amount},      {"overdue", ColumnType::Amount},      {"d1_30", ColumnType::Amount},
    {"d31_60", ColumnType::Amount},       {"d61_90", ColumnType::Amount},       {"over_90", ColumnType::Amount},
    {"bills", ColumnType::Amount},        {"unallocated", ColumnType::Amount},  {"balance", ColumnType::Amount},
    {"open_count", ColumnType::Count},    {"oldest_due_on", ColumnType::Day},   {"last_payment_on", ColumnType::Day},
    {"last_contact_on", ColumnType::Day}, {"credit_limit", ColumnType::Amount}, {"phone", ColumnType::Text},
    {"email", ColumnType::Text},          {"city", ColumnType::Text},           {"terms", ColumnType::Text},
    {"allocated", ColumnType::Amount},    {"paid_numbers", ColumnType::Text},
}};

constexpr std::array<std::string_view, tableStateCount> stateCodes{
    "litigation", "broken",  "overdue",     "disputed",         "blocked", "promised",
    "secured",    "not-due", "unallocated", "partly-allocated", "settled"};

} // namespace

std::string_view tableKindCode(TableKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<TableKind> parseTableKind(std::string_view code)
{
    return parseCode<TableKind>(kindCodes, code);
}

std::string_view tableColumnCode(TableColumn column)
{
    return columnEntries.at(static_cast<std::size_t>(column)).code;
}

std::optional<TableColumn> parseTableColumn(std::string_view code)
{
    const auto found = std::ranges::find(columnEntries, code, &ColumnEntry::code);
    if (found == columnEntries.end()) return std::nullopt;
    return static_cast<TableColumn>(found - columnEntries.begin());
}

ColumnType columnType(TableColumn column)
{
    return columnEntries.at(static_cast<std::size_t>(column)).type;
}

std::string_view tableStateCode(TableState state)
{
    return stateCodes.at(static_cast<std::size_t>(state));
}

} // namespace encours
