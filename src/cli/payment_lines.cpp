// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payment_lines.h"

#include "cli/arguments.h"
#include "desk/named_account.h"

#include <algorithm>
#include <charconv>

namespace encours {
namespace {

/// `#12`.
std::optional<ItemId> idIn(const std::string& name)
{
    if (name.size() < 2 || name.front() != '#') return std::nullopt;
    std::int64_t id = 0;
    const char* const end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + 1, end, id);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{ItemId{id}} : std::nullopt;
}

} // namespace

Result<ItemId> namedCredit(const Desk& desk, CustomerId customer, const std::string& name)
{
    if (const auto id = idIn(name)) return *id;
    ENCOURS_ASSIGN(const auto account, accountOf(desk, customer));
    const auto state = stateOf(*account, desk.today(), desk.settings().currency);
    std::vector<ItemId> all;
    std::vector<ItemId> open;
    for (const Item& item : account->items) {
        if (!item.isCredit() || item.number != name) continue;
        all.push_back(item.id);
        if (openCredit(state, item.id) != nullptr) open.push_back(item.id);
    }
    if (all.empty()) return faultAbout(FaultCode::AllocationSides, name);
    if (open.size() == 1) return open.front();
    if (all.size() == 1) return all.front();
    return Fault{FaultCode::RequestMalformed, {{"reason", "several-payments"}}, "which payment"};
}

Result<std::vector<ItemId>> namedDebits(const Desk& desk, CustomerId customer, const std::string& name)
{
    if (const auto id = idIn(name)) return std::vector<ItemId>{*id};
    return openItemsByNumber(desk, customer, name);
}

std::string lineName(const Account& account, ItemId item)
{
    const Item* const known = account.findItem(item);
    const std::string number = known == nullptr ? std::string{} : known->number.str();
    return number.empty() ? "#" + std::to_string(item.value) : number;
}

Json partsJson(const Account& account, const std::vector<AllocationPart>& parts)
{
    Json list = Json::array();
    for (const AllocationPart& part : parts) {
        list.push_back({{"item", part.debit.value},
                        {"number", lineName(account, part.debit)},
                        {"amount_cents", part.amount.minorUnits()}});
    }
    return list;
}

std::string partNames(const Account& account, const std::vector<AllocationPart>& parts)
{
    std::vector<std::string> names;
    for (const AllocationPart& part : parts) names.push_back(lineName(account, part.debit));
    return joined(names);
}

} // namespace encours
