// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/blocks.h"

#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace encours {

namespace {

constexpr int daysShownAfterwards = 30;

std::string canonicalText(const BlockRequest& request)
{
    return fmt::format("{}|{}|{}|{}|{}|{}", request.customer.value, blockKindCode(request.kind),
                       request.from ? formatIsoDate(*request.from) : "",
                       request.until ? formatIsoDate(*request.until) : "", request.reason, joinIds(request.items));
}

Result<Done> checkDays(const Block& block, Date today)
{
    const std::string from = formatDate(block.fromOn, Language::French);
    const std::string until = formatDate(block.untilOn, Language::French);
    if (block.fromOn < today) return faultAbout(FaultCode::DateInThePast, from);
    if (block.untilOn < today) return faultAbout(FaultCode::DateInThePast, until);
    if (block.untilOn < block.fromOn) {
        return Fault{FaultCode::DatesReversed, {{"first", from}, {"second", until}}, "ends before it begins"};
    }
    return Done{};
}

Result<Block> blockOf(const Desk& desk, const BlockRequest& request)
{
    const Date today = desk.today();
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    if (!request.until) return FaultCode::BlockEndMissing;
    Block block;
    block.kind = request.kind;
    block.fromOn = request.from.value_or(today);
    block.untilOn = *request.until;
    ENCOURS_TRY(checkDays(block, today));
    ENCOURS_ASSIGN(block.reason, cleanText("reason", request.reason));
    if (block.reason.empty()) return FaultCode::BlockReasonMissing;
    if (!request.items.empty()) {
        const AccountState state = stateOf(*account, today, desk.settings().currency);
        ENCOURS_ASSIGN(const std::vector<OpenItem> open, openDebits(*account, state, request.items));
        for (const OpenItem& debit : open) block.items.push_back(debit.item->id);
    }
    return block;
}

/// One that runs or is still to come.
bool canEnd(const Block& block, Date today)
{
    return block.untilOn >= today && !block.endedOn;
}

Date lastDayOf(const Block& block)
{
    return block.endedOn ? earlier(block.untilOn, block.endedOn->plusDays(-1)) : block.untilOn;
}

BlockStatus statusOf(const Block& block, Date day)
{
    if (block.holds(day)) return BlockStatus::Running;
    return lastDayOf(block) < day ? BlockStatus::Over : BlockStatus::Coming;
}

BlockRow rowOf(const Account& account, const Block& block, const AccountState& state)
{
    const Date day = state.asOf;
    const Money nothing(0, state.balance.currency());
    BlockRow row{account.customer.id,
                 account.customer.code,
                 account.customer.displayName(),
                 account.customer.field(CustomerField::Controller),
                 block,
                 statusOf(block, day),
                 {},
                 nothing,
                 nothing,
                 lastDayOf(block),
                 0};
    for (const ItemId id : block.items) {
        if (const Item* item = account.findItem(id)) row.numbers.push_back(item->number.str());
    }
    for (const OpenItem& open : state.debits) {
        if (!block.isAbout(open.item->id)) continue;
        row.open += open.open;
        if (open.item->dueOn < day) row.overdue += open.open;
    }
    if (row.status == BlockStatus::Running) row.daysLeft = row.lastDay - day;
    return row;
}

bool standsBefore(const BlockRow& left, const BlockRow& right)
{
    if (left.status != right.status) return left.status < right.status;
    if (left.status == BlockStatus::Over) {
        return std::tie(right.lastDay, left.customerCode) < std::tie(left.lastDay, right.customerCode);
    }
    return std::tie(left.lastDay, left.customerCode) < std::tie(right.lastDay, right.customerCode);
}

} // namespace

std::string_view blockStatusCode(BlockStatus status)
{
    switch (status) {
    case BlockStatus::Running: return "running";
    case BlockStatus::Coming: return "coming";
    case BlockStatus::Over: return "over";
    }
    return "over";
}

Result<BlockId> BlockAccount::execute(const BlockRequest& request)
{
    const CommandHeader header = m_desk.header("block", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
        for (const Block& known : account->blocks) {
            if (known.recordedBy == before->seq) return known.id;
        }
        return BlockId{};
    }
    ENCOURS_ASSIGN(const Block block, blockOf(m_desk, request));
    if (request.isDryRun) return BlockId{};
    BlockId id;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.addBlock(request.customer, block));
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(request.customer, recorded));
    return id;
}

Result<Done> EndBlock::execute(const EndBlockRequest& request)
{
    const CommandHeader header =
        m_desk.header("block", request.key, fmt::format("end|{}|{}", request.customer.value, request.block.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    const Date today = m_desk.today();
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    const bool isKnown = std::ranges::any_of(
        account->blocks, [&](const Block& block) { return block.id == request.block && canEnd(block, today); });
    if (!isKnown) return faultAbout(FaultCode::BlockUnknown, std::to_string(request.block.value));
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(
        header, [&](FactWriter& writer) { return writer.endBlock(request.customer, request.block, today); });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

std::vector<BlockRow> ShowBlocks::execute(Date day, std::optional<CustomerId> customer) const
{
    const auto portfolio = m_desk.portfolio();
    const Date shownFrom = day.plusDays(-daysShownAfterwards);
    std::vector<BlockRow> rows;
    portfolio->forEach([&](const Account& account) {
        if (account.blocks.empty() || (customer && account.customer.id != *customer)) return;
        const AccountState state = stateOf(account, day, portfolio->currency());
        for (const Block& block : account.blocks) {
            BlockRow row = rowOf(account, block, state);
            if (row.status != BlockStatus::Over || row.lastDay >= shownFrom) rows.push_back(std::move(row));
        }
    });
    std::ranges::stable_sort(rows, standsBefore);
    return rows;
}

} // namespace encours
