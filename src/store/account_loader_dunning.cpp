// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_loader.h"
#include "store/account_rows.h"

namespace encours {

Result<Done> AccountLoader::readCircuit()
{
    return eachRow("select_circuit_events", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(6))) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(0)})) {
            account->circuit.push_back({*item, enumerationAt<CircuitStep>(row, 2), dayAt(row, 3), optionalDayAt(row, 4),
                                        std::string{row.text(5)}, JournalSeq{row.integer(6)}});
        }
    });
}

Result<Done> AccountLoader::readBlocks()
{
    ENCOURS_TRY(eachRow("select_blocks", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(6))) {
            return;
        }
        Block block;
        block.id = BlockId{row.integer(0)};
        block.kind = enumerationAt<BlockKind>(row, 2);
        block.fromOn = dayAt(row, 3);
        block.untilOn = dayAt(row, 4);
        block.reason = row.text(5);
        block.recordedBy = JournalSeq{row.integer(6)};
        account->blocks.push_back(std::move(block));
    }));
    ENCOURS_TRY(eachRow("select_block_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Block* block = account != nullptr ? find(account->blocks, BlockId{row.integer(0)}) : nullptr;
        if (block == nullptr) {
            return;
        }
        // An invoice that is no longer there must not turn the block into one of the whole account.
        block->items.push_back(liveItem(*account, ItemId{row.integer(1)}).value_or(ItemId{row.integer(1)}));
    }));
    return eachRow("select_block_ends", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        Block* block = account != nullptr ? find(account->blocks, BlockId{row.integer(0)}) : nullptr;
        if (block != nullptr && !isUndone(row.integer(3))) {
            block->endedOn = dayAt(row, 2);
        }
    });
}

Result<Done> AccountLoader::readDisputeSteps()
{
    return eachRow("select_dispute_steps", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Dispute* dispute = account != nullptr ? find(account->disputes, DisputeId{row.integer(1)}) : nullptr;
        if (dispute == nullptr || isUndone(row.integer(9))) {
            return;
        }
        DisputeStep step;
        step.id = DisputeStepId{row.integer(0)};
        step.kind = enumerationAt<DisputeStepKind>(row, 3);
        step.on = dayAt(row, 4);
        step.dueOn = optionalDayAt(row, 5);
        step.category = enumerationAt<DisputeCategory>(row, 6);
        step.person = row.text(7);
        if (!row.isNull(10)) step.amount = money(row.integer(10));
        step.text = row.text(8);
        step.actor = m_store.journal().entry(row.integer(9)).actor;
        step.recordedBy = JournalSeq{row.integer(9)};
        dispute->steps.push_back(std::move(step));
    });
}

Result<Done> AccountLoader::readDiscountOffers()
{
    return eachRow("select_discount_offers", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(7))) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(0)})) {
            account->offers.push_back({*item, dayAt(row, 2), dayAt(row, 3),
                                       Rate::ofBp(static_cast<std::int32_t>(row.integer(4))), money(row.integer(5)),
                                       std::string{row.text(6)}, JournalSeq{row.integer(7)}});
        }
    });
}

} // namespace encours
