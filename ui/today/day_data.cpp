// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/day_data.h"

#include "base/fold.h"
#include "desk/people/keep_served.h"
#include "money/amount_text.h"
#include "support/format.h"
#include "words/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace encours::ui {

namespace {

QString shortWords(const Reason& reason, Language language, Currency currency)
{
    static const QRegularExpression year(QStringLiteral("(\\d\\d/\\d\\d)/\\d{4}")); // a row has no room for it
    const std::string key = "reason-short." + std::string(reasonName(reason.code));
    return toQ(words(language, key, reason.arguments, currency)).replace(year, QStringLiteral("\\1"));
}

/// The amount and the lateness stand elsewhere in the row: another reason says more.
bool isTelling(const Reason& reason)
{
    return reason.code != ReasonCode::CallableAmount && reason.code != ReasonCode::DaysLate;
}

QString reasonOf(const Call& call, Language language, Currency currency)
{
    if (call.reasons.empty()) return {};
    const auto telling = std::find_if(call.reasons.begin(), call.reasons.end(), isTelling);
    const Reason& reason = telling == call.reasons.end() ? call.reasons.front() : *telling;
    const QString text = shortWords(reason, language, currency);
    int daysLate = 0;
    for (const CallItem& item : call.items) daysLate = std::max(daysLate, item.daysLate);
    if (daysLate == 0 || reason.code == ReasonCode::DaysLate || reason.code == ReasonCode::FirstContact) return text;
    return text + QStringLiteral(" · ") + QString::number(daysLate) + (language == Language::French ? " j" : " d");
}

QueueRow rowFor(const Account& account, std::size_t position, Money amount, Language language)
{
    QueueRow row;
    row.customer = account.customer.id;
    row.position = position;
    row.name = toQ(account.customer.displayName());
    row.amount = toQ(formatAmount(amount, language));
    row.searchKey = foldForSearch(account.customer.displayName()) + ' ' + foldForSearch(account.customer.code);
    return row;
}

Icon taskIcon(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Allocate: return Icon::Link;
    case TaskKind::PassToLitigation: return Icon::Gavel;
    case TaskKind::ResolveDispute: return Icon::Diamond;
    case TaskKind::FindContact: return Icon::User;
    case TaskKind::DeclareClaim:
    case TaskKind::LegalDeadline:
    case TaskKind::FormalNotice:
    case TaskKind::CourtRequest: return Icon::Gavel;
    case TaskKind::DisputeStep: return Icon::Diamond;
    case TaskKind::PaymentPlan: return Icon::Promise;
    case TaskKind::WriteStep: return Icon::Mail;
    case TaskKind::NotifyInsurer: return Icon::Shield;
    case TaskKind::FactorAlert: return Icon::Warning;
    }
    return Icon::None;
}

/// Tasks of one kind stand together: days set by others first, then decisions, paperwork last.
int urgency(TaskKind kind)
{
    switch (kind) {
    case TaskKind::DeclareClaim: return 0;
    case TaskKind::LegalDeadline: return 1;
    case TaskKind::FormalNotice: return 2;
    case TaskKind::CourtRequest: return 3;
    case TaskKind::NotifyInsurer: return 4;
    case TaskKind::FactorAlert: return 5;
    case TaskKind::PaymentPlan: return 6;
    case TaskKind::PassToLitigation: return 7;
    case TaskKind::ResolveDispute: return 8;
    case TaskKind::DisputeStep: return 9;
    case TaskKind::WriteStep: return 10;
    case TaskKind::FindContact: return 11;
    case TaskKind::Allocate: return 12;
    }
    return 13;
}

void addCalls(DayData& day, const Portfolio& portfolio, Language language)
{
    for (std::size_t i = 0; i < day.lists.calls.size(); ++i) {
        const Call& call = day.lists.calls[i];
        const Account* account = portfolio.find(call.customer);
        if (account == nullptr) continue;
        QueueRow row = rowFor(*account, i, call.callable, language);
        row.badge = QString::number(call.points);
        row.reason = reasonOf(call, language, portfolio.currency());
        for (const CallItem& item : call.items) row.searchKey += ' ' + foldForSearch(item.number);
        day.rows[static_cast<std::size_t>(tabOf(call.phase))].push_back(std::move(row));
    }
}

void addTasks(DayData& day, const Portfolio& portfolio, Language language)
{
    for (std::size_t i = 0; i < day.lists.tasks.size(); ++i) {
        const Task& task = day.lists.tasks[i];
        const Account* account = portfolio.find(task.customer);
        if (account == nullptr) continue;
        QueueRow row = rowFor(*account, i, task.amount, language);
        row.icon = taskIcon(task.kind);
        row.reason = toQ(wordsFor(language, task.kind));
        if (!task.reasons.empty()) {
            row.reason += QStringLiteral(" · ") + shortWords(task.reasons.front(), language, portfolio.currency());
        }
        row.searchKey += ' ' + foldForSearch(wordsFor(language, task.kind));
        day.rows[static_cast<std::size_t>(ListTab::Tasks)].push_back(std::move(row));
    }
    auto& rows = day.rows[static_cast<std::size_t>(ListTab::Tasks)];
    std::stable_sort(rows.begin(), rows.end(), [&day](const QueueRow& left, const QueueRow& right) {
        const Task& first = day.lists.tasks[left.position];
        const Task& second = day.lists.tasks[right.position];
        if (first.kind != second.kind) return urgency(first.kind) < urgency(second.kind);
        return second.amount < first.amount;
    });
}

void markAbsent(DayData& day, const Portfolio& portfolio, const ServedCustomers& served)
{
    for (auto& rows : day.rows) {
        for (QueueRow& row : rows) {
            const Account* account = portfolio.find(row.customer);
            const auto absent = served.servedFor(account->customer.field(CustomerField::Controller));
            if (absent) row.absent = QString::fromUtf8(absent->data(), static_cast<qsizetype>(absent->size()));
        }
    }
}

/// The list an account stood on before it was called, as far as its items tell.
ListTab tabWorked(const Account& account, Date day, Currency currency)
{
    if (!account.dossiers.empty()) return ListTab::Litigation;
    const Ageing ageing = stateOf(account, day, currency).ageing;
    return ageing.overdue().isPositive() ? ListTab::Prelitigation : ListTab::Preventive;
}

bool wasWorked(const Account& account, Date day)
{
    const auto isOfDay = [day](const Promise& promise) { return promise.madeOn == day; };
    return (!account.attempts.empty() && account.attempts.back().on == day) ||
           std::any_of(account.promises.begin(), account.promises.end(), isOfDay);
}

void countWork(DayData& day, const Portfolio& portfolio, const std::optional<ServedCustomers>& served)
{
    day.promisedToday = Money{0, portfolio.currency()};
    portfolio.forEach([&](const Account& account) {
        if (!wasWorked(account, day.day) || (served && !served->serves(account.customer))) return;
        if (!account.attempts.empty() && account.attempts.back().on == day.day) {
            ++day.treated[static_cast<std::size_t>(tabWorked(account, day.day, portfolio.currency()))];
        }
        for (const Promise& promise : account.promises) {
            if (promise.madeOn == day.day) day.promisedToday += promise.amount;
        }
    });
}

} // namespace

ListTab tabOf(Phase phase)
{
    switch (phase) {
    case Phase::Preventive: return ListTab::Preventive;
    case Phase::Prelitigation: return ListTab::Prelitigation;
    case Phase::Litigation: return ListTab::Litigation;
    }
    return ListTab::Prelitigation;
}

DayPtr makeDayData(const Portfolio& portfolio, DayLists lists, Language language,
                   const std::optional<ServedCustomers>& served)
{
    if (served) keepServed(lists, portfolio, *served);
    auto day = std::make_shared<DayData>();
    day->day = lists.day;
    day->lists = std::move(lists);
    day->customers = portfolio.size();
    day->isNarrowed = served.has_value();
    addCalls(*day, portfolio, language);
    addTasks(*day, portfolio, language);
    if (served) markAbsent(*day, portfolio, *served);
    countWork(*day, portfolio, served);
    return day;
}

} // namespace encours::ui
