// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_rows.h"

namespace encours {

Result<Done> AccountLoader::readItemDays()
{
    return eachRow("select_item_days", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(4))) {
            return;
        }
        const auto live = liveItem(*account, ItemId{row.integer(0)});
        // Items still stand in the order of their ids.
        Item* item = live ? findById(account->items.edit(), *live) : nullptr;
        if (item == nullptr) {
            return;
        }
        switch (enumerationAt<ItemDayKind>(row, 2)) {
        case ItemDayKind::Delivered: item->deliveredOn = dayAt(row, 3); return;
        case ItemDayKind::Received: item->receivedOn = dayAt(row, 3); return;
        case ItemDayKind::Ordered: item->orderedOn = dayAt(row, 3); return;
        }
    });
}

Result<Done> AccountLoader::readInstruments()
{
    ENCOURS_TRY(eachRow("select_instruments", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(6))) {
            return;
        }
        Instrument instrument;
        instrument.id = InstrumentId{row.integer(0)};
        instrument.kind = enumerationAt<InstrumentKind>(row, 2);
        instrument.number = row.text(3);
        instrument.dueOn = dayAt(row, 4);
        instrument.amount = money(row.integer(5));
        instrument.recordedBy = JournalSeq{row.integer(6)};
        account->instruments.push_back(std::move(instrument));
    }));
    return eachRow("select_instrument_items", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        Instrument* instrument =
            account != nullptr ? find(account->instruments, InstrumentId{row.integer(0)}) : nullptr;
        if (instrument == nullptr) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            instrument->items.push_back({*item, money(row.integer(3))});
        }
    });
}

Result<Done> AccountLoader::readInstrumentEvents()
{
    return eachRow("select_instrument_events", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        Instrument* instrument =
            account != nullptr ? find(account->instruments, InstrumentId{row.integer(0)}) : nullptr;
        if (instrument != nullptr && !isUndone(row.integer(5))) {
            instrument->events.push_back({enumerationAt<InstrumentStep>(row, 2), dayAt(row, 3),
                                          std::string{row.text(4)}, JournalSeq{row.integer(5)}});
        }
    });
}

Result<Done> AccountLoader::readFactorEvents()
{
    return eachRow("select_factor_events", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account == nullptr || isUndone(row.integer(5))) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(0)})) {
            account->factorEvents.push_back({*item, enumerationAt<FactorStep>(row, 2), dayAt(row, 3),
                                             money(row.integer(4)), JournalSeq{row.integer(5)}});
        }
    });
}

Result<Done> AccountLoader::readAccountEvents()
{
    return eachRow("select_account_events", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        if (account != nullptr && !isUndone(row.integer(5))) {
            account->events.push_back({AccountEventId{row.integer(0)}, enumerationAt<AccountEventKind>(row, 2),
                                       dayAt(row, 3), std::string{row.text(4)}, JournalSeq{row.integer(5)}});
        }
    });
}

Result<Done> AccountLoader::readCharges()
{
    return eachRow("select_charges", [this](const Statement& row) {
        Account* account = accountOf(row.integer(2));
        if (account == nullptr || isUndone(row.integer(7))) {
            return;
        }
        if (const auto item = liveItem(*account, ItemId{row.integer(1)})) {
            account->charges.push_back({ChargeId{row.integer(0)}, *item, enumerationAt<ChargeStep>(row, 3),
                                        dayAt(row, 4), money(row.integer(5)), money(row.integer(6)),
                                        JournalSeq{row.integer(7)}});
        }
    });
}

} // namespace encours
