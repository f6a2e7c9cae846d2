// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_words.h"

#include "desk/tables/table_words.h"
#include "support/format.h"
#include "support/language.h"

#include <algorithm>
#include <array>

namespace encours::ui {

Status tableStatus(TableKind kind, TableState state)
{
    const QString word = toQ(wordsFor(currentLanguage(), kind, state));
    switch (state) {
    case TableState::Litigation: return {Icon::Gavel, word, Tone::Red};
    case TableState::Broken: return {Icon::Cross, word, Tone::Red};
    case TableState::Overdue: return {Icon::Warning, word, Tone::Red};
    case TableState::Disputed: return {Icon::Diamond, word, Tone::Violet};
    case TableState::Blocked: return {Icon::Shield, word, Tone::Amber};
    case TableState::Promised: return {Icon::Promise, word, Tone::Blue};
    case TableState::Secured: return {Icon::Shield, word, Tone::Green};
    case TableState::NotDue: return {Icon::Clock, word, Tone::Green};
    case TableState::Unallocated: return {Icon::Link, word, Tone::Amber};
    case TableState::PartlyAllocated: return {Icon::Link, word, Tone::Blue};
    case TableState::Settled: break;
    }
    return {Icon::Check, word, Tone::Neutral};
}

int columnWidth(TableColumn column)
{
    switch (column) {
    case TableColumn::CustomerName: return 220;
    case TableColumn::Number:
    case TableColumn::PaidNumbers: return 128;
    case TableColumn::State: return 172;
    case TableColumn::Email: return 200;
    case TableColumn::Terms:
    case TableColumn::Phone:
    case TableColumn::Controller:
    case TableColumn::Salesperson: return 136;
    case TableColumn::CustomerCode:
    case TableColumn::City:
    case TableColumn::Kind:
    case TableColumn::Means:
    case TableColumn::Segment: return 104;
    default: break;
    }
    switch (columnType(column)) {
    case ColumnType::Amount: return 112;
    case ColumnType::Day: return 96;
    case ColumnType::Count: return 72;
    case ColumnType::State: return 172;
    case ColumnType::Text: break;
    }
    return 120;
}

bool isFigure(TableColumn column)
{
    const ColumnType type = columnType(column);
    return type == ColumnType::Amount || type == ColumnType::Count;
}

Icon listIcon(TableKind kind)
{
    switch (kind) {
    case TableKind::Invoices: return Icon::File;
    case TableKind::Customers: return Icon::Records;
    case TableKind::Payments: break;
    }
    return Icon::Payment;
}

bool isFrequent(TableKind kind, FilterName filter)
{
    constexpr std::array invoices{FilterName::Open,      FilterName::Overdue,    FilterName::NotDue,
                                  FilterName::Days1To30, FilterName::Days31To60, FilterName::Days61To90,
                                  FilterName::Over90,    FilterName::Promised,   FilterName::Broken,
                                  FilterName::Disputed,  FilterName::Litigation, FilterName::Settled};
    constexpr std::array customers{FilterName::Open,       FilterName::Overdue,     FilterName::Over90,
                                   FilterName::Promised,   FilterName::Broken,      FilterName::Disputed,
                                   FilterName::Litigation, FilterName::Unallocated, FilterName::OverLimit,
                                   FilterName::Incomplete};
    switch (kind) {
    case TableKind::Invoices: return std::ranges::find(invoices, filter) != invoices.end();
    case TableKind::Customers: return std::ranges::find(customers, filter) != customers.end();
    case TableKind::Payments: break;
    }
    return true;
}

} // namespace encours::ui
