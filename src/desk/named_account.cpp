// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/named_account.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "portfolio/open_items.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t longestText = 500;

} // namespace

Result<Portfolio::AccountPtr> accountOf(const Desk& desk, CustomerId customer)
{
    auto account = desk.portfolio()->share(customer);
    if (!account) {
        return Fault{FaultCode::CustomerUnknown, {{"value", "#" + std::to_string(customer.value)}}, "no such customer"};
    }
    // What is asked of a merged customer is asked of the account that has its lines.
    return account->mergedInto ? desk.portfolio()->share(*account->mergedInto) : account;
}

Result<std::vector<OpenItem>> openDebits(const Account& account, const AccountState& state,
                                         std::span<const ItemId> named)
{
    if (named.empty()) {
        return state.debits;
    }
    std::vector<OpenItem> open;
    for (const ItemId id : named) {
        const bool isRepeated =
            std::any_of(open.begin(), open.end(), [id](const OpenItem& taken) { return taken.item->id == id; });
        if (isRepeated) continue;
        const OpenItem* const found = findOpen(state, id);
        if (found == nullptr) {
            const Item* const item = account.findItem(id);
            const std::string number = item != nullptr ? item->number.str() : "#" + std::to_string(id.value);
            return Fault{FaultCode::InvoicesNotOpen, {{"value", number}}, "not open"};
        }
        open.push_back(*found);
    }
    return open;
}

Result<Done> checkHappened(Date on, Date today)
{
    if (on > today) {
        return Fault{FaultCode::DateInTheFuture, {{"value", formatDate(on, Language::French)}}, "after today"};
    }
    return Done{};
}

Result<std::string> cleanText(std::string_view field, const std::string& typed)
{
    std::string text = cleanLine(typed).text;
    if (!isValidUtf8(text)) {
        return Fault{FaultCode::TextInvalid, {{"field", std::string{field}}}, "not UTF-8"};
    }
    if (codePointCount(text) > longestText) {
        return Fault{FaultCode::TextTooLong,
                     {{"field", std::string{field}}, {"limit", std::to_string(longestText)}},
                     "too long"};
    }
    return text;
}

std::string joinIds(std::span<const ItemId> items)
{
    std::string text;
    for (const ItemId item : items) {
        text += text.empty() ? "" : "|";
        text += std::to_string(item.value);
    }
    return text;
}

} // namespace encours
