// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_ranking.h"

#include "money/amount_text.h"
#include "support/format.h"
#include "words/explain_words.h"

#include <algorithm>
#include <string>

namespace encours::ui {
namespace {

using RowsByCustomer = std::unordered_map<CustomerId, std::uint32_t>;

RowsByCustomer rowsOf(const DayData& day)
{
    RowsByCustomer rows;
    for (const Phase phase : {Phase::Preventive, Phase::Prelitigation, Phase::Litigation}) {
        const auto& list = day.rows[static_cast<std::size_t>(tabOf(phase))];
        for (std::size_t i = 0; i < list.size(); ++i) rows[list[i].customer] = static_cast<std::uint32_t>(i);
    }
    return rows;
}

void addTasks(QueueRanking& ranking, const DayData& day)
{
    const auto tasks = static_cast<std::size_t>(ListTab::Tasks);
    for (std::size_t i = 0; i < day.rows[tasks].size(); ++i) {
        ranking.rows[tasks].push_back({static_cast<std::uint32_t>(i), {}, {}, {}, false});
    }
}

/// By what the row stands where it stands, in place of points or of the amount.
void showFigure(RankedRow& row, CallOrder order, std::int64_t figure, Language language, Currency currency)
{
    switch (order) {
    case CallOrder::Points:
    case CallOrder::Amount: break;
    case CallOrder::Age: row.badge = QString::number(figure) + (language == Language::French ? " j" : " d"); break;
    case CallOrder::Cash:
    case CallOrder::Provision:
    case CallOrder::Slippage: row.amount = toQ(formatAmount(Money(figure, currency), language)); break;
    }
}

QString deferredWords(const DeferredCall& deferred, Language language, Currency currency)
{
    QString text = capitalised(toQ(wordsFor(language, deferred.why, currency)));
    if (!deferred.broken.empty())
        text += QStringLiteral(" · ") + toQ(wordsFor(language, deferred.broken.front(), currency));
    return text;
}

} // namespace

RankingPtr makeRanking(const DayData& day, const OrderedDay& ordered, Language language, Currency currency)
{
    auto ranking = std::make_shared<QueueRanking>();
    const RowsByCustomer rows = rowsOf(day);
    const auto& calls = ordered.lists.calls;
    const auto add = [&](std::size_t place) -> RankedRow* {
        const auto found = rows.find(calls[place].customer);
        if (found == rows.end()) return nullptr;
        auto& list = ranking->rows[static_cast<std::size_t>(tabOf(calls[place].phase))];
        RankedRow& row = list.emplace_back();
        row.row = found->second;
        if (place < ordered.figures.size()) showFigure(row, ordered.order, ordered.figures[place], language, currency);
        return &row;
    };
    if (!ordered.capacity) {
        for (std::size_t place = 0; place < calls.size(); ++place) add(place);
    } else {
        for (const PlannedCall& planned : ordered.capacity->calls) add(planned.place);
        for (const DeferredCall& deferred : ordered.capacity->deferred) {
            if (RankedRow* row = add(deferred.place)) {
                row->isDeferred = true;
                row->reason = deferredWords(deferred, language, currency);
            }
        }
        ranking->minutes = ordered.capacity->minutes;
        ranking->used = ordered.capacity->used;
        ranking->mandatoryMinutes = ordered.capacity->mandatoryMinutes;
        ranking->planned = static_cast<int>(ordered.capacity->calls.size());
        ranking->deferred = static_cast<int>(ordered.capacity->deferred.size());
    }
    addTasks(*ranking, day);
    return ranking;
}

LiveRanking::LiveRanking(DayPtr day) : m_day(std::move(day)), m_rows(rowsOf(*m_day))
{
    m_lists.day = m_day->day;
    m_lists.calls.reserve(m_day->lists.calls.size());
    for (const Call& call : m_day->lists.calls) {
        Call& light = m_lists.calls.emplace_back();
        light.customer = call.customer;
        light.phase = call.phase;
        light.callable = call.callable;
        light.reasons.reserve(call.reasons.size());
        for (const Reason& reason : call.reasons) {
            Reason& kept = light.reasons.emplace_back();
            kept.code = reason.code;
            kept.basePoints = reason.basePoints;
        }
    }
}

RankingPtr LiveRanking::rank(const PriorityWeights& weights)
{
    weigh(m_lists, weights);
    auto ranking = std::make_shared<QueueRanking>();
    for (const Call& call : m_lists.calls) {
        const auto found = m_rows.find(call.customer);
        if (found == m_rows.end()) continue;
        ranking->rows[static_cast<std::size_t>(tabOf(call.phase))].push_back(
            {found->second, QString::number(call.points), {}, {}, false});
    }
    addTasks(*ranking, *m_day);
    return ranking;
}

int LiveRanking::callsWith(ReasonCode code) const
{
    const auto has = [code](const Call& call) {
        return std::any_of(call.reasons.begin(), call.reasons.end(),
                           [code](const Reason& reason) { return reason.code == code; });
    };
    return static_cast<int>(std::count_if(m_lists.calls.begin(), m_lists.calls.end(), has));
}

} // namespace encours::ui
