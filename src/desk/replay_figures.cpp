// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay_figures.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace encours {
namespace {

constexpr std::int64_t tenths = 10;
constexpr std::int64_t wholeBp = 10'000;

struct NamedFigure {
    ReplayFigure figure;
    std::string_view code;
    ReplayUnit unit;
};
constexpr std::array<NamedFigure, replayFigureCount> figures{
    {{ReplayFigure::CallsADay, "calls-a-day", ReplayUnit::Tenths},
     {ReplayFigure::BusiestDay, "busiest-day", ReplayUnit::Count},
     {ReplayFigure::Calls, "calls", ReplayUnit::Count},
     {ReplayFigure::PreventiveCalls, "preventive", ReplayUnit::Count},
     {ReplayFigure::PrelitigationCalls, "prelitigation", ReplayUnit::Count},
     {ReplayFigure::LitigationCalls, "litigation", ReplayUnit::Count},
     {ReplayFigure::Letters, "letters", ReplayUnit::Count},
     {ReplayFigure::ListedADay, "listed-a-day", ReplayUnit::Tenths},
     {ReplayFigure::Overdue, "overdue", ReplayUnit::Count},
     {ReplayFigure::OverdueAmount, "overdue-amount", ReplayUnit::Amount},
     {ReplayFigure::Coverage, "coverage", ReplayUnit::ShareBp},
     {ReplayFigure::LongestGap, "longest-gap", ReplayUnit::Days},
     {ReplayFigure::FirstAction, "first-action", ReplayUnit::Tenths},
     {ReplayFigure::Untouched, "untouched", ReplayUnit::Count},
     {ReplayFigure::Escalations, "escalations", ReplayUnit::Count},
     {ReplayFigure::EscalatedAmount, "escalated-amount", ReplayUnit::Amount},
     {ReplayFigure::DefinancingActedOn, "definancing-acted-on", ReplayUnit::Count},
     {ReplayFigure::DefinancingActedOnAmount, "definancing-acted-on-amount", ReplayUnit::Amount},
     {ReplayFigure::DefinancingMissed, "definancing-missed", ReplayUnit::Count},
     {ReplayFigure::DefinancingMissedAmount, "definancing-missed-amount", ReplayUnit::Amount}}};

std::int64_t quotient(std::int64_t dividend, std::int64_t divisor)
{
    return divisor == 0 ? 0 : (dividend + divisor / 2) / divisor;
}

template <typename List, typename Number>
std::int64_t sumOf(const List& list, Number number)
{
    return std::accumulate(list.begin(), list.end(), std::int64_t{0},
                           [&](std::int64_t sum, const auto& element) { return sum + number(element); });
}

std::int64_t calls(const Replay& replay)
{
    return sumOf(replay.days, [](const ReplayDay& day) { return day.calls; });
}

std::int64_t onList(const Replay& replay, Phase phase)
{
    return sumOf(replay.days, [phase](const ReplayDay& day) { return day.onList[static_cast<std::size_t>(phase)]; });
}

const ReplayDay* busiestDay(const Replay& replay)
{
    const auto busiest = std::ranges::max_element(replay.days, {}, &ReplayDay::calls);
    return busiest == replay.days.end() || busiest->calls == 0 ? nullptr : &*busiest;
}

bool isDueWithin(const ReplayItem& item, const ReplayPeriod& period)
{
    return period.from <= item.dueOn && item.dueOn <= period.to;
}

std::int64_t firstActionTenths(const Replay& replay)
{
    std::int64_t days = 0;
    std::int64_t items = 0;
    for (const ReplayItem& item : replay.items) {
        if (!item.firstActionOn || !isDueWithin(item, replay.period)) continue;
        days += *item.firstActionOn - item.dueOn;
        ++items;
    }
    return quotient(days * tenths, items);
}

/// Factored invoices that were acted on, or that were still open and nobody had acted: what was paid untouched is neither.
std::int64_t definanced(const Replay& replay, bool isActedOn, bool isAmount)
{
    return sumOf(replay.definancings, [&](const ReplayDefinancing& taken) -> std::int64_t {
        const bool counts = isActedOn ? taken.isActedOn : !taken.isActedOn && !taken.isPaid;
        if (!counts) return 0;
        return isAmount ? taken.open.minorUnits() : 1;
    });
}

std::int64_t figureOfItems(const Replay& replay, ReplayFigure figure)
{
    const auto count = static_cast<std::int64_t>(replay.items.size());
    switch (figure) {
    case ReplayFigure::Overdue: return count;
    case ReplayFigure::OverdueAmount:
        return sumOf(replay.items, [](const ReplayItem& item) { return item.amount.minorUnits(); });
    case ReplayFigure::Coverage:
        if (count == 0) return wholeBp;
        // Rounded down: only what is whole reads 100 %.
        return std::ranges::count_if(replay.items, &ReplayItem::isCovered) * wholeBp / count;
    case ReplayFigure::LongestGap: {
        const auto longest = std::ranges::max_element(replay.items, {}, &ReplayItem::longestGap);
        return longest == replay.items.end() ? 0 : longest->longestGap;
    }
    case ReplayFigure::FirstAction: return firstActionTenths(replay);
    default:
        return std::ranges::count_if(replay.items, [&](const ReplayItem& item) {
            return !item.firstActionOn && isDueWithin(item, replay.period);
        });
    }
}

Date weekOf(Date day)
{
    return day.plusDays(1 - static_cast<int>(day.weekday()));
}

template <typename Begin>
std::vector<ReplaySpan> spansOf(const ReplayReport& report, Begin begin)
{
    std::vector<ReplaySpan> spans;
    for (std::size_t place = 0; place < report.book.days.size(); ++place) {
        const ReplayDay& day = report.book.days[place];
        const Date from = begin(day.day);
        if (spans.empty() || spans.back().from != from) {
            spans.emplace_back();
            spans.back().from = from;
        }
        ReplaySpan& span = spans.back();
        ++span.openDays;
        for (std::size_t phase = 0; phase < span.book.size(); ++phase) span.book[phase] += day.onList[phase];
        span.bookCalls += day.calls;
        span.bookLetters += day.letters;
        span.bookProposed += day.proposed;
        if (!report.other) continue;
        const ReplayDay& same = report.other->days[place];
        for (std::size_t phase = 0; phase < span.other.size(); ++phase) span.other[phase] += same.onList[phase];
        span.otherCalls += same.calls;
        span.otherLetters += same.letters;
        span.otherProposed += same.proposed;
    }
    return spans;
}

/// Days by which the other plan acts first earlier (> 0) or later, weighted by amount.
struct Moved {
    std::int64_t items = 0;
    std::int64_t amount = 0;
    std::int64_t amountDays = 0;

    void add(std::int64_t minor, int days)
    {
        ++items;
        amount += minor;
        amountDays += minor * days;
    }
    [[nodiscard]] std::int64_t meanTenths() const { return quotient(amountDays * tenths, amount); }
};

/// Both replays hold their items by customer, but not in one order within it.
std::optional<ReplayCash> cashOf(const Replay& book, const Replay& other)
{
    using Known = std::pair<ItemId, Date>;
    std::vector<Known> first;
    for (const ReplayItem& item : book.items) {
        if (item.firstActionOn && isDueWithin(item, book.period)) first.emplace_back(item.item, *item.firstActionOn);
    }
    std::ranges::sort(first);
    Moved earlierBy;
    Moved laterBy;
    for (const ReplayItem& item : other.items) {
        const auto known = std::ranges::lower_bound(first, item.item, {}, &Known::first);
        if (!item.firstActionOn || known == first.end() || known->first != item.item) continue;
        const int days = known->second - *item.firstActionOn;
        if (days > 0) earlierBy.add(item.amount.minorUnits(), days);
        if (days < 0) laterBy.add(item.amount.minorUnits(), -days);
    }
    if (earlierBy.items == 0 && laterBy.items == 0) return std::nullopt;
    const std::int64_t length = book.period.to - book.period.from + 1;
    ReplayCash cash;
    cash.earlierItems = earlierBy.items;
    cash.earlierAmount = Money(earlierBy.amount, book.currency);
    cash.earlierTenths = earlierBy.meanTenths();
    cash.laterItems = laterBy.items;
    cash.laterAmount = Money(laterBy.amount, book.currency);
    cash.laterTenths = laterBy.meanTenths();
    cash.least = Money(-(laterBy.amountDays / length), book.currency);
    cash.most = Money(earlierBy.amountDays / length, book.currency);
    return cash;
}

} // namespace

std::string_view replayFigureCode(ReplayFigure figure)
{
    return figures[static_cast<std::size_t>(figure)].code;
}

ReplayUnit replayUnitOf(ReplayFigure figure)
{
    return figures[static_cast<std::size_t>(figure)].unit;
}

std::int64_t figureOf(const Replay& replay, ReplayFigure figure)
{
    const auto openDays = static_cast<std::int64_t>(replay.days.size());
    switch (figure) {
    case ReplayFigure::CallsADay: return quotient(calls(replay) * tenths, openDays);
    case ReplayFigure::BusiestDay: {
        const ReplayDay* const busiest = busiestDay(replay);
        return busiest == nullptr ? 0 : busiest->calls;
    }
    case ReplayFigure::Calls: return calls(replay);
    case ReplayFigure::PreventiveCalls: return onList(replay, Phase::Preventive);
    case ReplayFigure::PrelitigationCalls: return onList(replay, Phase::Prelitigation);
    case ReplayFigure::LitigationCalls: return onList(replay, Phase::Litigation);
    case ReplayFigure::Letters: return sumOf(replay.days, [](const ReplayDay& day) { return day.letters; });
    case ReplayFigure::ListedADay:
        return quotient(sumOf(replay.days, [](const ReplayDay& day) { return day.listed(); }) * tenths, openDays);
    case ReplayFigure::Escalations: return static_cast<std::int64_t>(replay.escalations.size());
    case ReplayFigure::EscalatedAmount:
        return sumOf(replay.escalations, [](const ReplayEscalation& passed) { return passed.callable.minorUnits(); });
    case ReplayFigure::DefinancingActedOn: return definanced(replay, true, false);
    case ReplayFigure::DefinancingActedOnAmount: return definanced(replay, true, true);
    case ReplayFigure::DefinancingMissed: return definanced(replay, false, false);
    case ReplayFigure::DefinancingMissedAmount: return definanced(replay, false, true);
    default: return figureOfItems(replay, figure);
    }
}

ReplayReport reportOf(const ReplayQuestion& question, Replay book, std::optional<Replay> other)
{
    ReplayReport report;
    report.question = question;
    report.openDays = static_cast<int>(book.days.size());
    report.book = std::move(book);
    report.other = std::move(other);
    for (const NamedFigure& named : figures) {
        ReplayLine line{named.figure, figureOf(report.book, named.figure), {}};
        if (report.other) line.other = figureOf(*report.other, named.figure);
        report.lines.push_back(line);
    }
    report.months = spansOf(report, [](Date day) { return day.firstOfMonth(); });
    report.weeks = spansOf(report, weekOf);
    report.days = spansOf(report, [](Date day) { return day; });
    const auto dayOf = [](const ReplayDay* busiest) {
        return busiest == nullptr ? std::optional<Date>{} : std::optional{busiest->day};
    };
    report.busiestOn = dayOf(busiestDay(report.book));
    if (report.other) report.otherBusiestOn = dayOf(busiestDay(*report.other));
    if (report.other && question.mode == ReplayMode::Worked) report.cash = cashOf(report.book, *report.other);
    return report;
}

} // namespace encours
