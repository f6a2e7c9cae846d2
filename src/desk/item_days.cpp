// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/item_days.h"

#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

Result<Done> RecordItemDay::execute(const ItemDayRequest& request)
{
    const CommandHeader header =
        m_desk.header("item-days", request.key,
                      fmt::format("{}|{}|{}|{}", request.customer.value, itemDayKindCode(request.kind),
                                  formatIsoDate(request.on), joinIds(request.items)));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_TRY(checkHappened(request.on, m_desk.today()));
    std::vector<ItemId> items = request.items;
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    for (const ItemId item : items) {
        if (account->findItem(item) == nullptr) {
            return Fault{FaultCode::InvoiceUnknown, {{"value", "#" + std::to_string(item.value)}}, "no such invoice"};
        }
    }
    if (request.isDryRun || items.empty()) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const ItemId item : items) {
            ENCOURS_TRY(writer.setItemDay(request.customer, item, request.kind, request.on));
        }
        return Done{};
    });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

} // namespace encours
