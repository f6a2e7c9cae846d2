// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_presenter.h"

#include "support/format.h"
#include "today/entry_reading.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace encours::ui {

namespace {

constexpr int reloadDelayMs = 400; ///< several actions in a row make the lists again once
constexpr std::size_t undoDepth = 50;
constexpr std::size_t sheetsKept = 200;

} // namespace

TodayPresenter::TodayPresenter(TodayDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_reloadTimer(new QTimer(this))
{
    m_reloadTimer->setSingleShot(true);
    m_reloadTimer->setInterval(reloadDelayMs);
    connect(m_reloadTimer, &QTimer::timeout, this, &TodayPresenter::reload);
}

TodayPresenter::~TodayPresenter() = default;

SheetPtr TodayPresenter::sheet(CustomerId customer) const
{
    const auto found = m_sheets.find(customer);
    return found == m_sheets.end() ? nullptr : found->second;
}

ActionPtr TodayPresenter::lastAction() const
{
    return m_actions.empty() ? nullptr : m_actions.back();
}

int TodayPresenter::treated(ListTab tab) const
{
    if (!m_day) return 0;
    const auto& rows = m_day->rows[static_cast<std::size_t>(tab)];
    const auto worked = std::count_if(rows.begin(), rows.end(),
                                      [this](const QueueRow& row) { return m_worked.contains(row.customer); });
    return m_day->treated[static_cast<std::size_t>(tab)] + static_cast<int>(worked);
}

int TodayPresenter::total(ListTab tab) const
{
    if (!m_day) return 0;
    const auto index = static_cast<std::size_t>(tab);
    return m_day->treated[index] + static_cast<int>(m_day->rows[index].size());
}

int TodayPresenter::remaining(ListTab tab) const
{
    return total(tab) - treated(tab);
}

Money TodayPresenter::promisedToday() const
{
    if (!m_day) return {};
    Money sum = m_day->promisedToday;
    for (const ActionPtr& action : m_actions) {
        const bool isNew = action->kind == WorkedAction::Kind::Contact && m_worked.contains(action->customer);
        const bool isPromise = action->contact.outcome == Outcome::Promise || action->contact.outcome == Outcome::Plan;
        if (isNew && isPromise && action->contact.amount) sum += *action->contact.amount;
    }
    return sum;
}

void TodayPresenter::reload()
{
    m_reloadTimer->stop();
    if (m_isLoading) {
        m_isLoadWanted = true;
        return;
    }
    m_isLoading = true;
    m_changesAtLoad = m_changes;
    m_desk.loadDay([self = QPointer(this)](const Result<DayPtr>& day) {
        if (self) self->receiveDay(day);
    });
}

void TodayPresenter::reloadSoon()
{
    m_reloadTimer->start();
}

void TodayPresenter::receiveDay(const Result<DayPtr>& day)
{
    m_isLoading = false;
    const bool isOutdated = m_changes != m_changesAtLoad || m_underway > 0;
    if (m_isLoadWanted || (m_day && isOutdated)) { // it would bring back a customer who was worked since
        m_isLoadWanted = false;
        reloadSoon();
        return;
    }
    if (!day) {
        emit dayRefused(sentenceOf(day.fault()));
        return;
    }
    m_day = day.value();
    m_worked.clear();
    if (m_sheets.size() > sheetsKept) m_sheets.clear();
    m_stale.clear();
    for (const auto& [customer, sheet] : m_sheets) m_stale.insert(customer);
    m_fetching.clear();
    emit dayReady();
}

void TodayPresenter::fetch(CustomerId customer)
{
    if (m_sheets.contains(customer) && !m_stale.contains(customer)) return;
    if (!m_fetching.insert(customer).second) return;
    m_desk.loadSheet(customer, [self = QPointer(this), customer](const Result<SheetPtr>& sheet) {
        if (self) self->receiveSheet(customer, sheet);
    });
}

void TodayPresenter::receiveSheet(CustomerId customer, const Result<SheetPtr>& sheet)
{
    if (m_fetching.erase(customer) == 0) return; // the customer was worked or the book changed in between
    if (!sheet) {
        emit sheetRefused(customer.value, sentenceOf(sheet.fault()));
        return;
    }
    m_sheets[customer] = sheet.value();
    m_stale.erase(customer);
    emit sheetReady(customer.value);
}

void TodayPresenter::forgetSheets()
{
    m_sheets.clear();
    m_stale.clear();
    m_fetching.clear();
}

void TodayPresenter::forget(CustomerId customer)
{
    m_sheets.erase(customer);
    m_fetching.erase(customer);
}

ActionPtr TodayPresenter::take(WorkedAction action)
{
    auto taken = std::make_shared<WorkedAction>(std::move(action));
    ++m_underway;
    ++m_changes;
    if (taken->leavesList) m_worked.insert(taken->customer);
    m_actions.push_back(taken);
    if (m_actions.size() > undoDepth) m_actions.erase(m_actions.begin());
    emit actionTaken(taken);
    return taken;
}

template <typename T>
TodayDesk::Answer<T> TodayPresenter::confirm(const ActionPtr& action)
{
    return [self = QPointer(this), action](const Result<T>& answer) {
        if (!self) return;
        --self->m_underway;
        ++self->m_changes;
        if (!answer) return self->refuse(action, answer.fault());
        if constexpr (std::is_same_v<T, ContactRecorded>) self->keep(action, answer->seq);
        else if constexpr (std::is_same_v<T, JournalSeq>) self->keep(action, answer.value());
        else self->keep(action, std::nullopt);
    };
}

void TodayPresenter::record(ContactRequest request, ListTab tab, const QString& name, bool isLast)
{
    WorkedAction action;
    action.customer = request.customer;
    action.tab = tab;
    action.name = name;
    action.contact = request;
    action.leavesList = isLast;
    m_desk.record(request, confirm<ContactRecorded>(take(std::move(action))));
}

void TodayPresenter::pass(LitigationRequest request, ListTab tab, const QString& name)
{
    WorkedAction action;
    action.kind = WorkedAction::Kind::Litigation;
    action.customer = request.customer;
    action.tab = tab;
    action.name = name;
    m_desk.passToLitigation(request, confirm<JournalSeq>(take(std::move(action))));
}

void TodayPresenter::resolve(DisputeVerdict verdict, ListTab tab, const QString& name)
{
    WorkedAction action;
    action.kind = WorkedAction::Kind::Verdict;
    action.customer = verdict.customer;
    action.tab = tab;
    action.leavesList = tab == ListTab::Tasks; // elsewhere the call goes on
    action.name = name;
    m_desk.resolve(verdict, confirm<Done>(take(std::move(action))));
}

void TodayPresenter::edit(CustomerId customer, const FieldChanges& changes, const QString& name)
{
    WorkedAction action;
    action.kind = WorkedAction::Kind::Edit;
    action.customer = customer;
    action.name = name;
    action.leavesList = false;
    m_desk.edit(customer, changes, newKey(), confirm<Done>(take(std::move(action))));
}

ActionPtr TodayPresenter::take(WorkedAction::Kind kind, CustomerId customer, ListTab tab, const QString& name,
                               bool leavesList)
{
    WorkedAction action;
    action.kind = kind;
    action.customer = customer;
    action.tab = tab;
    action.name = name;
    action.leavesList = leavesList;
    return take(std::move(action));
}

void TodayPresenter::noteCircuit(const CircuitRequest& request, ListTab tab, const QString& name)
{
    m_desk.noteCircuit(request, confirm<Done>(take(WorkedAction::Kind::Circuit, request.customer, tab, name, false)));
}

void TodayPresenter::block(const BlockRequest& request, ListTab tab, const QString& name)
{
    // Some invoices in peace: the call about the others goes on.
    const bool isWhole = request.items.empty() && (!request.from || *request.from <= today());
    m_desk.block(request, confirm<Done>(take(WorkedAction::Kind::Block, request.customer, tab, name, isWhole)));
}

void TodayPresenter::endBlock(const EndBlockRequest& request, ListTab tab, const QString& name)
{
    m_desk.endBlock(request, confirm<Done>(take(WorkedAction::Kind::BlockEnd, request.customer, tab, name, false)));
}

void TodayPresenter::writeLetter(CustomerId customer, const std::filesystem::path& folder, const QString& name)
{
    m_desk.writeLetter(customer, folder,
                       [self = QPointer(this), customer, name](const Result<LettersWritten>& written) {
                           if (!self) return;
                           if (!written) {
                               emit self->letterRefused(name, sentenceOf(written.fault()));
                           } else if (!written->refused.empty()) {
                               emit self->letterRefused(name, sentenceOf(written->refused.front().fault));
                           } else if (!written->files.empty()) {
                               self->m_stale.insert(customer);
                               emit self->letterWritten(name, toQ(written->files.front().string()));
                           }
                       });
}

void TodayPresenter::keep(const ActionPtr& action, std::optional<JournalSeq> entry)
{
    action->stage = WorkedAction::Stage::Kept;
    action->entry = entry;
    if (action->isUndoWanted) {
        takeBack(action);
        return;
    }
    if (action->leavesList) forget(action->customer);
    else m_stale.insert(action->customer);
    emit actionKept(action);
}

void TodayPresenter::refuse(const ActionPtr& action, const Fault& fault)
{
    action->stage = WorkedAction::Stage::Refused;
    std::erase(m_actions, action);
    if (action->isUndoWanted) { // nothing was kept, nothing needs taking back
        emit actionUndone(action);
        return;
    }
    bringBack(action);
    emit actionRefused(action, sentenceOf(fault));
}

void TodayPresenter::bringBack(const ActionPtr& action)
{
    const bool isWorkedOtherwise = std::any_of(m_actions.begin(), m_actions.end(), [&](const ActionPtr& other) {
        return other != action && other->leavesList && other->customer == action->customer &&
               other->stage == WorkedAction::Stage::Underway;
    });
    if (!isWorkedOtherwise) m_worked.erase(action->customer);
}

void TodayPresenter::undo()
{
    if (m_actions.empty()) {
        undoEarlier();
        return;
    }
    const ActionPtr action = m_actions.back();
    m_actions.pop_back();
    bringBack(action);
    action->isUndoWanted = true;
    emit actionUndone(action);
    if (action->stage == WorkedAction::Stage::Kept) takeBack(action);
}

void TodayPresenter::takeBack(const ActionPtr& action)
{
    ++m_underway;
    m_desk.undo(action->entry, [self = QPointer(this), action](const Result<UndoneAction>& undone) {
        if (!self) return;
        --self->m_underway;
        ++self->m_changes;
        self->forget(action->customer);
        if (!undone) emit self->undoRefused(sentenceOf(undone.fault()));
        emit self->undoKept(action);
        self->reload();
    });
}

void TodayPresenter::undoEarlier()
{
    m_desk.undo(std::nullopt, [self = QPointer(this)](const Result<UndoneAction>& undone) {
        if (!self) return;
        if (!undone) {
            emit self->undoRefused(sentenceOf(undone.fault()));
            return;
        }
        const qint64 customer = undone->customer ? undone->customer->value : 0;
        ++self->m_changes;
        self->forgetSheets();
        emit self->earlierActionUndone(customer);
        self->reload();
    });
}

} // namespace encours::ui
