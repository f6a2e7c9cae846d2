// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

/// The as-of rules a second time, from the raw facts, as plainly and as slowly as they read in the design: only integers,
/// no function of src/ but those that read a fact. It shares no thought with the columns, so both must be wrong alike to
/// agree.
namespace encours::plain {

/// Days since 1970-01-01.
using Day = std::int32_t;
using Cents = std::int64_t;

/// Not due, 1–30, 31–60, 61–90, over 90, bills, unallocated.
using Columns = std::array<Cents, 7>;

[[nodiscard]] Columns columnsOf(const Ageing& ageing);
[[nodiscard]] Cents sumOf(const Columns& columns);

/// What is open of each item of an account that is booked by a day, zeros left out.
[[nodiscard]] std::map<std::int64_t, Cents> openItems(const Account& account, Day day);
/// Everything booked by a day.
[[nodiscard]] Cents balance(const Account& account, Day day);
[[nodiscard]] Columns ageing(const Account& account, Day day);

/// First and last day of the month that lies so many months before that of a day.
[[nodiscard]] std::pair<Day, Day> monthBefore(Day day, int months);
/// Invoices less credit notes issued from one day to another, both included.
[[nodiscard]] Cents sales(const Account& account, Day from, Day to);

} // namespace encours::plain
