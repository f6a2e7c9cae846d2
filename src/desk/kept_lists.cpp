// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_lists.h"

#include "desk/todays_lists.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace encours {
namespace {

constexpr std::string_view journalKind = "day-list";
/// Who has a task in a dispute is a person's name: it is shown by the task, not kept for ever.
constexpr std::string_view personKey = "person";

void dropPersons(std::vector<Reason>& reasons)
{
    for (Reason& reason : reasons) {
        std::erase_if(reason.arguments, [](const auto& argument) { return argument.first == personKey; });
    }
}

KeptItem keptItemOf(const CallItem& item)
{
    return {item.number, item.dueOn, item.open, item.callable, item.state};
}

KeptCall keptCallOf(const Call& call)
{
    KeptCall kept;
    kept.customer = call.customer;
    kept.phase = call.phase;
    kept.callable = call.callable;
    kept.points = call.points;
    kept.litigation = call.litigation;
    kept.isMandatory = call.isMandatory;
    kept.nextActionOn = call.nextActionOn;
    kept.plan = call.plan;
    if (call.step) kept.step = call.step->code;
    kept.reasons = call.reasons;
    kept.litigationReasons = call.litigationReasons;
    dropPersons(kept.reasons);
    dropPersons(kept.litigationReasons);
    std::ranges::transform(call.items, std::back_inserter(kept.items), keptItemOf);
    return kept;
}

} // namespace

KeptList keptListOf(const DayLists& lists)
{
    KeptList kept;
    kept.day = lists.day;
    kept.tasks = static_cast<int>(lists.tasks.size());
    std::ranges::transform(lists.calls, std::back_inserter(kept.calls), keptCallOf);
    return kept;
}

Result<Done> KeepDayList::execute(const DayLists& lists)
{
    const bool isEmpty = lists.calls.empty() && lists.tasks.empty(); // a new book, before its first ledger
    if (lists.day != m_desk.today() || isEmpty) return Done{};
    ENCOURS_ASSIGN(const auto kept, m_desk.store().dayList(lists.day));
    if (kept) return Done{};
    // The key and the request say no more than the day: of two desks the first one keeps it.
    const std::string day = formatIsoDate(lists.day);
    const CommandHeader header = m_desk.header(journalKind, fmt::format("{}:{}", journalKind, day), day);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    const std::string content = keptListContent(keptListOf(lists));
    ENCOURS_TRY(m_desk.store().record(
        header, [&](FactWriter& writer) -> Result<Done> { return writer.addDayList(lists.day, content); }));
    return Done{};
}

Result<std::optional<DayLists>> KeepDayList::missing()
{
    using Missing = std::optional<DayLists>;
    const Date today = m_desk.today();
    ENCOURS_ASSIGN(const auto kept, m_desk.store().dayList(today));
    return kept ? Missing{} : Missing{TodaysLists{m_desk}.execute(today)};
}

Result<std::optional<KeptList>> ShowKeptList::execute(Date day)
{
    ENCOURS_ASSIGN(const auto content, m_desk.store().dayList(day));
    if (!content) return std::optional<KeptList>{};
    ENCOURS_ASSIGN(KeptList list, keptListFromContent(*content, day, m_desk.portfolio()->currency()));
    return std::optional{std::move(list)};
}

Result<std::vector<Date>> ShowKeptList::days()
{
    return m_desk.store().dayListDays();
}

} // namespace encours
