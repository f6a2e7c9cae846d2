// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/change_model.h"

#include "calendar/date.h"
#include "money/amount_text.h"
#include "support/format.h"
#include "today/queue_model.h"
#include "words/words.h"

#include <QCoreApplication>

#include <chrono>

namespace encours::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeModel)
};

QString shortReason(const Call& call, Language language, Currency currency)
{
    if (call.reasons.empty()) return {};
    const Reason& reason = call.reasons.front();
    return toQ(words(language, "reason-short." + std::string(reasonName(reason.code)), reason.arguments, currency));
}

QString listName(Language language, const Call& call)
{
    return toQ(wordsFor(language, call.phase));
}

QString whyOf(const ListChange& change, Language language, Currency currency)
{
    switch (change.kind) {
    case ListChange::Kind::Added:
        if (!change.after) return {};
        return QStringLiteral("%1 · %2").arg(listName(language, *change.after),
                                             shortReason(*change.after, language, currency));
    case ListChange::Kind::Removed:
        if (!change.nextActionOn) return Words::tr("no action planned");
        return Words::tr("next action on %1").arg(toQ(formatShortDate(*change.nextActionOn, language)));
    case ListChange::Kind::Moved:
        if (!change.before || !change.after) return {};
        return QStringLiteral("%1 → %2").arg(listName(language, *change.before), listName(language, *change.after));
    case ListChange::Kind::Repriced:
        if (!change.before || !change.after) return {};
        return Words::tr("%1 → %2 points").arg(change.before->points).arg(change.after->points);
    }
    return {};
}

QString markOf(ListChange::Kind kind)
{
    switch (kind) {
    case ListChange::Kind::Added: return QStringLiteral("+");
    case ListChange::Kind::Removed: return QStringLiteral("−");
    case ListChange::Kind::Moved: return QStringLiteral("→");
    case ListChange::Kind::Repriced: return QStringLiteral("≈");
    }
    return {};
}

QString wordOf(ListChange::Kind kind)
{
    switch (kind) {
    case ListChange::Kind::Added: return Words::tr("added");
    case ListChange::Kind::Removed: return Words::tr("leaves the list");
    case ListChange::Kind::Moved: return Words::tr("moved to another list");
    case ListChange::Kind::Repriced: return Words::tr("other points");
    }
    return {};
}

} // namespace

PreviewPtr makePreview(const Desk& desk, const DunningPolicy& policy, Date day, Language language)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    auto data = std::make_shared<PreviewData>();
    data->preview = PreviewPolicy(desk).execute(policy, day);
    const auto portfolio = desk.portfolio();
    for (const ListChange& change : data->preview.changes) {
        const Account* account = portfolio->find(change.customer);
        const Call* call = change.after ? &*change.after : change.before ? &*change.before : nullptr;
        if (account == nullptr || call == nullptr) continue;
        ChangeRow row;
        row.customer = change.customer;
        row.kind = change.kind;
        row.name = toQ(account->customer.displayName());
        row.why = whyOf(change, language, portfolio->currency());
        row.amount = toQ(formatAmount(call->callable, language));
        data->rows.push_back(std::move(row));
    }
    data->milliseconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count());
    return data;
}

void ChangeModel::setPreview(PreviewPtr preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

std::optional<CustomerId> ChangeModel::customerAt(int row) const
{
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return m_preview->rows[static_cast<std::size_t>(row)].customer;
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->rows.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ChangeRow& row = m_preview->rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole:
        return QStringList{row.name, wordOf(row.kind), row.why, row.amount}.join(QStringLiteral(", "));
    case QueueModel::BadgeRole: return markOf(row.kind);
    case QueueModel::IconRole: return static_cast<int>(Icon::None);
    case QueueModel::ReasonRole: return row.why;
    case QueueModel::AmountRole: return row.amount;
    case QueueModel::CustomerRole: return static_cast<qlonglong>(row.customer.value);
    default: return {};
    }
}

} // namespace encours::ui
