// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/disputes.h"

#include "desk/board_parts.h"
#include "portfolio/open_items.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace encours {

namespace {

constexpr int monthsCounted = 12;
constexpr std::array categories{DisputeCategory::Administrative, DisputeCategory::Commercial,
                                DisputeCategory::Technical};

std::vector<DisputedInvoice> invoicesOf(const Dispute& dispute, const Account& account, const AccountState& state)
{
    std::vector<DisputedInvoice> invoices;
    for (const CoveredItem& covered : dispute.items) {
        const Item* const item = account.findItem(covered.item);
        DisputedInvoice invoice;
        invoice.item = covered.item;
        if (item != nullptr) {
            invoice.number = item->number.str();
            invoice.dueOn = item->dueOn;
        }
        invoice.amount = covered.amount;
        invoice.open = openOf(state, covered.item);
        invoices.push_back(std::move(invoice));
    }
    return invoices;
}

std::vector<OpenDisputeTask> tasksOf(const Dispute& dispute, Date day)
{
    std::vector<OpenDisputeTask> tasks;
    for (const DisputeStep* step : dispute.openTasks(day)) {
        const int late = step->dueOn && *step->dueOn < day ? day - *step->dueOn : 0;
        tasks.push_back({step->text, step->person, step->dueOn, step->on, late});
    }
    return tasks;
}

void addResolution(DisputeRow& row, const Dispute& dispute)
{
    row.resolvedOn = dispute.resolvedOn;
    row.resolution = dispute.resolution;
    row.resolver = dispute.resolver();
    for (const DisputeStep& step : dispute.steps) {
        if (step.kind == DisputeStepKind::Resolver && step.amount) row.credited = step.amount;
    }
}

DisputeRow rowOf(const Dispute& dispute, const Account& account, const AccountState& state, Money open)
{
    const Date day = state.asOf;
    DisputeRow row;
    row.customer = account.customer.id;
    row.customerCode = account.customer.code;
    row.customerName = account.customer.displayName();
    row.controller = account.customer.field(CustomerField::Controller);
    row.dispute = dispute.id;
    row.openedOn = dispute.openedOn;
    row.category = dispute.categoryAsOf(day);
    row.cause = dispute.cause;
    row.owner = dispute.ownerAsOf(day);
    row.qualifier = dispute.actor;
    row.deadlineOn = dispute.deadlineAsOf(day);
    row.amount = Money(0, state.balance.currency());
    for (const CoveredItem& covered : dispute.items) row.amount += covered.amount;
    row.open = open;
    row.invoices = invoicesOf(dispute, account, state);
    for (const DisputeStep& step : dispute.steps) {
        if (step.on <= day) row.history.push_back(step);
    }
    if (dispute.isOpen(day)) {
        row.daysPast = std::max(0, day - row.deadlineOn);
        row.tasks = tasksOf(dispute, day);
    } else {
        addResolution(row, dispute);
    }
    row.daysOpen = row.resolvedOn.value_or(day) - row.openedOn;
    return row;
}

bool isWanted(const DisputeFilter& filter, const DisputeRow& row)
{
    return (filter.owner.empty() || isSamePerson(row.owner, filter.owner)) &&
           (!filter.category || row.category == *filter.category);
}

bool standsBefore(const DisputeRow& left, const DisputeRow& right)
{
    if (left.isOpen() != right.isOpen()) return left.isOpen();
    if (!left.isOpen()) {
        return std::tie(*right.resolvedOn, left.customerCode) < std::tie(*left.resolvedOn, right.customerCode);
    }
    return std::tie(right.daysPast, left.deadlineOn, left.customerCode) <
           std::tie(left.daysPast, right.deadlineOn, right.customerCode);
}

DisputeGroup& groupOf(std::vector<DisputeGroup>& groups, const std::string& key)
{
    const auto found = std::ranges::find(groups, key, &DisputeGroup::key);
    return found != groups.end() ? *found : groups.emplace_back(DisputeGroup{key, {}});
}

void addGroups(DisputeBoard& board)
{
    std::set<std::string> owners;
    for (const DisputeCategory category : categories) {
        const auto isOfIt = [&](const DisputeRow& row) { return row.isOpen() && row.category == category; };
        if (std::ranges::any_of(board.rows, isOfIt)) {
            board.byCategory.push_back({std::string{disputeCategoryCode(category)}, {}});
        }
    }
    for (const DisputeRow& row : board.rows) {
        if (!row.isOpen()) continue;
        const DisputeAge age = disputeAgeOf(row.daysOpen);
        board.ageing.add(age, row.open);
        groupOf(board.byCategory, std::string{disputeCategoryCode(row.category)}).ageing.add(age, row.open);
        groupOf(board.byOwner, row.owner).ageing.add(age, row.open);
        if (!row.owner.empty()) owners.insert(row.owner);
    }
    std::ranges::stable_sort(board.byOwner, [](const DisputeGroup& left, const DisputeGroup& right) {
        return right.ageing.total().amount < left.ageing.total().amount;
    });
    board.owners.assign(owners.begin(), owners.end());
}

/// Collects the disputes of a book.
class BoardMaker {
public:
    BoardMaker(Date day, const DisputeFilter& filter) : m_filter(filter), m_countedFrom(day.plusMonths(-monthsCounted))
    {
        m_board.day = day;
    }

    void add(const Account& account, const AccountState& state)
    {
        const std::vector<Money> open = openDisputed(account, state);
        for (std::size_t place = 0; place < open.size(); ++place) {
            const Dispute& dispute = account.disputes[place];
            if (dispute.openedOn > m_board.day) continue;
            DisputeRow row = rowOf(dispute, account, state, open[place]);
            if (!isWanted(m_filter, row)) continue;
            if (row.resolvedOn && *row.resolvedOn > m_countedFrom) {
                ++m_board.resolvedIn12Months;
                m_daysToResolve += row.daysOpen;
            }
            if (row.isOpen() || m_filter.includesResolved) m_board.rows.push_back(std::move(row));
        }
    }

    DisputeBoard finish()
    {
        std::ranges::stable_sort(m_board.rows, standsBefore);
        addGroups(m_board);
        if (m_board.resolvedIn12Months > 0) {
            const int count = m_board.resolvedIn12Months;
            m_board.averageDaysToResolve = (2 * m_daysToResolve + count) / (2 * count);
        }
        return std::move(m_board);
    }

private:
    const DisputeFilter& m_filter;
    Date m_countedFrom;
    DisputeBoard m_board;
    int m_daysToResolve = 0;
};

} // namespace

DisputeBoard ShowDisputes::execute(Date day, const DisputeFilter& filter) const
{
    const auto portfolio = m_desk.portfolio();
    BoardMaker maker(day, filter);
    portfolio->forEach([&](const Account& account) {
        if (account.disputes.empty() || (filter.customer && account.customer.id != *filter.customer) ||
            !isChasedBy(account.customer, filter.controller)) {
            return;
        }
        maker.add(account, stateOf(account, day, portfolio->currency()));
    });
    DisputeBoard board = maker.finish();
    board.controllers = controllersOf(*portfolio);
    return board;
}

} // namespace encours
