// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/plain_ledger.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace encours::plain {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day calendarDay(Day day)
{
    return chrono::year_month_day{chrono::sys_days{chrono::days{day}}};
}

Day dayOf(chrono::year_month_day date)
{
    return static_cast<Day>(chrono::sys_days{date}.time_since_epoch().count());
}

Day dayIn(int year, unsigned month, unsigned day)
{
    return dayOf(chrono::year{year} / chrono::month{month} / chrono::day{day});
}

/// Easter Sundays of the years in which the random books live, from the tables of the Church.
Day easter(int year)
{
    static const std::map<int, std::pair<unsigned, unsigned>> sundays{
        {2020, {4, 12}}, {2021, {4, 4}},  {2022, {4, 17}}, {2023, {4, 9}}, {2024, {3, 31}}, {2025, {4, 20}},
        {2026, {4, 5}},  {2027, {3, 28}}, {2028, {4, 16}}, {2029, {4, 1}}, {2030, {4, 21}}, {2031, {4, 13}}};
    const auto [month, day] = sundays.at(year);
    return dayIn(year, month, day);
}

bool banksSettle(Day day)
{
    const chrono::weekday weekday{chrono::sys_days{chrono::days{day}}};
    if (weekday == chrono::Saturday || weekday == chrono::Sunday) return false;
    const int year = static_cast<int>(calendarDay(day).year());
    const std::set<Day> closed{dayIn(year, 1, 1), easter(year) - 2,    easter(year) + 1,
                               dayIn(year, 5, 1), dayIn(year, 12, 25), dayIn(year, 12, 26)};
    return !closed.contains(day);
}

bool isFrenchHoliday(Day day)
{
    const int year = static_cast<int>(calendarDay(day).year());
    const std::set<Day> closed{dayIn(year, 1, 1),  easter(year) + 1,    dayIn(year, 5, 1),  dayIn(year, 5, 8),
                               easter(year) + 39,  easter(year) + 50,   dayIn(year, 7, 14), dayIn(year, 8, 15),
                               dayIn(year, 11, 1), dayIn(year, 11, 11), dayIn(year, 12, 25)};
    return closed.contains(day);
}

bool isOneOf(InstrumentKind kind, std::initializer_list<InstrumentKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool isExchangeBill(InstrumentKind kind)
{
    return isOneOf(kind,
                   {InstrumentKind::AcceptedBill, InstrumentKind::UnacceptedBill, InstrumentKind::PromissoryNote});
}

/// The first day on which the money of an instrument can settle.
Day settles(InstrumentKind kind, Day day)
{
    while (!banksSettle(day) || (isExchangeBill(kind) && isFrenchHoliday(day))) ++day;
    return day;
}

/// What is known of an instrument on a day.
struct Paper {
    bool secures = false;
    bool isAwaited = false; ///< a bill out of which nothing was heard
    bool isLive = false;    ///< a bill that secures and is not yet due
    bool hasComeBack = false;
};

bool bindsSomebody(InstrumentKind kind, InstrumentStep step)
{
    const bool inHand = step == InstrumentStep::Received;
    const bool atTheBank = step == InstrumentStep::Remitted || step == InstrumentStep::Discounted;
    if (isOneOf(kind, {InstrumentKind::AcceptedBill, InstrumentKind::PromissoryNote, InstrumentKind::Cheque}))
        return inHand || atTheBank;
    if (kind == InstrumentKind::UnacceptedBill) return atTheBank;
    if (isOneOf(kind, {InstrumentKind::DirectDebit, InstrumentKind::DirectDebitB2B}))
        return step == InstrumentStep::Remitted;
    return false;
}

Paper paperOn(const Instrument& instrument, Day day)
{
    Paper paper;
    const InstrumentEvent* last = nullptr;
    for (const InstrumentEvent& event : instrument.events) {
        if (event.on.dayNumber() > day) continue;
        last = &event;
        if (event.step == InstrumentStep::Unpaid) paper.hasComeBack = true;
    }
    if (last == nullptr) return paper;
    const Day due = instrument.dueOn.dayNumber();
    if (bindsSomebody(instrument.kind, last->step)) {
        Day until = settles(instrument.kind, std::max(due, last->on.dayNumber()));
        for (int graceDays = 0; graceDays < 2;) graceDays += banksSettle(++until) ? 1 : 0;
        paper.secures = day <= until;
    }
    const bool binds = instrument.kind != InstrumentKind::UnacceptedBill || last->step != InstrumentStep::Received;
    const bool isOut = last->step == InstrumentStep::Received || last->step == InstrumentStep::Remitted ||
                       last->step == InstrumentStep::Discounted;
    paper.isAwaited = isExchangeBill(instrument.kind) && isOut && binds && !paper.secures;
    paper.isLive = isExchangeBill(instrument.kind) && paper.secures && day <= due;
    return paper;
}

std::size_t columnOf(Day due, Day day)
{
    if (due >= day) return 0;
    if (due >= day - 30) return 1;
    if (due >= day - 60) return 2;
    return due >= day - 90 ? 3 : 4;
}

const Item& itemOf(const Account& account, std::int64_t id)
{
    for (const Item& item : account.items) {
        if (item.id.value == id) return item;
    }
    expect(false, "the item is of the account");
    return account.items.front();
}

} // namespace

Columns columnsOf(const Ageing& ageing)
{
    return {ageing.notDue.minorUnits(),     ageing.days1To30.minorUnits(), ageing.days31To60.minorUnits(),
            ageing.days61To90.minorUnits(), ageing.over90.minorUnits(),    ageing.bills.minorUnits(),
            ageing.unallocated.minorUnits()};
}

Cents sumOf(const Columns& columns)
{
    Cents sum = 0;
    for (const Cents column : columns) sum += column;
    return sum;
}

std::map<std::int64_t, Cents> openItems(const Account& account, Day day)
{
    std::map<std::int64_t, Cents> open;
    for (const Item& item : account.items) {
        if (item.bookedOn.dayNumber() <= day) open[item.id.value] = item.amount.minorUnits();
    }
    for (const Allocation& allocation : account.allocations) {
        const auto debit = open.find(allocation.debit.value);
        const auto credit = open.find(allocation.credit.value);
        if (allocation.effectiveOn.dayNumber() > day || debit == open.end() || credit == open.end()) continue;
        debit->second -= allocation.amount.minorUnits();
        credit->second += allocation.amount.minorUnits();
    }
    std::erase_if(open, [](const auto& item) { return item.second == 0; });
    return open;
}

Cents balance(const Account& account, Day day)
{
    Cents sum = 0;
    for (const Item& item : account.items) sum += item.bookedOn.dayNumber() <= day ? item.amount.minorUnits() : 0;
    return sum;
}

Columns ageing(const Account& account, Day day)
{
    Columns columns{};
    std::map<std::int64_t, Cents> owed;
    for (const auto& [id, open] : openItems(account, day)) {
        columns[open < 0 ? 6 : columnOf(itemOf(account, id).dueOn.dayNumber(), day)] += open;
        if (open > 0) owed[id] = open;
    }
    for (const bool securing : {true, false}) {
        for (const Instrument& instrument : account.instruments) {
            const Paper paper = paperOn(instrument, day);
            if (securing ? !paper.secures : !paper.isAwaited) continue;
            for (const CoveredItem& part : instrument.items) {
                const Cents covered = std::min(owed[part.item.value], part.amount.minorUnits());
                if (covered <= 0) continue;
                owed[part.item.value] -= covered;
                if (!isExchangeBill(instrument.kind) || paper.hasComeBack) continue;
                columns[columnOf(itemOf(account, part.item.value).dueOn.dayNumber(), day)] -= covered;
                columns[paper.isLive ? 5 : columnOf(instrument.dueOn.dayNumber(), day)] += covered;
            }
        }
    }
    return columns;
}

std::pair<Day, Day> monthBefore(Day day, int months)
{
    const auto date = calendarDay(day);
    const auto month = date.year() / date.month() - chrono::months{months};
    return {dayOf(month / chrono::day{1}), dayOf(chrono::year_month_day{month / chrono::last})};
}

Cents sales(const Account& account, Day from, Day to)
{
    Cents sum = 0;
    for (const Item& item : account.items) {
        if (item.kind != ItemKind::Invoice && item.kind != ItemKind::CreditNote) continue;
        if (item.issuedOn.dayNumber() >= from && item.issuedOn.dayNumber() <= to) sum += item.amount.minorUnits();
    }
    return sum;
}

} // namespace encours::plain
