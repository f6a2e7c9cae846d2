// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/own_account.h"

#include "store/store.h"

namespace encours {
namespace {

/// Letters and digits only, capitals.
std::string bare(std::string_view iban)
{
    std::string text;
    for (const char letter : iban) {
        if (letter >= 'a' && letter <= 'z') text += static_cast<char>(letter - 'a' + 'A');
        else if ((letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')) text += letter;
    }
    return text;
}

} // namespace

bool isSameIban(std::string_view left, std::string_view right)
{
    return bare(left) == bare(right);
}

bool changesOwnAccount(const BookSettings& before, const BookSettings& after)
{
    const std::string known = bare(before.company.iban);
    const std::string wanted = bare(after.company.iban);
    return !known.empty() && !wanted.empty() && known != wanted;
}

Result<std::vector<OwnAccountChange>> ownAccountHistory(Desk& desk)
{
    ENCOURS_ASSIGN(const auto versions, desk.store().settingVersions("company.iban"));
    std::vector<OwnAccountChange> changes;
    for (const SettingVersion& version : versions) {
        const bool isFirst = changes.empty();
        if (isFirst ? version.value.empty() : isSameIban(version.value, changes.back().iban)) continue;
        changes.push_back({localDay(version.at), version.actor, version.value});
    }
    return changes;
}

} // namespace encours
