// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Says when an invoice was delivered, received or ordered: a term may run from that day, and a limitation too.
struct ItemDayRequest {
    CustomerId customer;
    std::vector<ItemId> items;
    ItemDayKind kind = ItemDayKind::Received;
    Date on; ///< not after today
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, InvoiceUnknown{value}, DateInTheFuture{value}.
class RecordItemDay {
public:
    explicit RecordItemDay(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const ItemDayRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
