// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/book_table.h"

namespace encours {

const std::vector<ColumnOfTable>& tableColumns(TableKind kind)
{
    using enum TableColumn;
    static const std::vector<ColumnOfTable> invoices{
        {CustomerName, true}, {CustomerCode, false}, {Number, true},      {Kind, false},       {IssuedOn, true},
        {DueOn, true},        {DaysLate, true},      {Amount, true},      {Paid, false},       {Open, true},
        {State, true},        {NextActionOn, true},  {Promised, false},   {Disputed, false},   {NotDue, false},
        {Overdue, false},     {Days1To30, false},    {Days31To60, false}, {Days61To90, false}, {Over90, false},
        {Bills, false},       {Unallocated, false},  {Means, false},      {Controller, true},  {Salesperson, false},
        {Segment, false},
    };
    static const std::vector<ColumnOfTable> customers{
        {CustomerName, true},  {CustomerCode, true},   {Balance, true},      {Overdue, true},      {DaysLate, true},
        {OldestDueOn, false},  {OpenCount, true},      {Open, false},        {NotDue, false},      {Days1To30, false},
        {Days31To60, false},   {Days61To90, false},    {Over90, false},      {Bills, false},       {Unallocated, true},
        {Promised, false},     {Disputed, false},      {CreditLimit, false}, {State, true},        {NextActionOn, true},
        {LastContactOn, true}, {LastPaymentOn, false}, {Controller, true},   {Salesperson, false}, {Segment, false},
        {Means, false},        {Terms, false},         {Phone, false},       {Email, false},       {City, false},
    };
    static const std::vector<ColumnOfTable> payments{
        {IssuedOn, true}, {CustomerName, true}, {CustomerCode, false}, {Number, true},      {Kind, true},
        {Means, true},    {Amount, true},       {Allocated, true},     {Unallocated, true}, {PaidNumbers, true},
        {State, true},    {Controller, false},  {Salesperson, false},  {Segment, false},
    };
    switch (kind) {
    case TableKind::Invoices: return invoices;
    case TableKind::Customers: return customers;
    case TableKind::Payments: break;
    }
    return payments;
}

} // namespace encours
