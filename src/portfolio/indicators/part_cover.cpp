// SPDX-License-Identifier: GPL-3.0-or-later
// What covers, finances or secures what is owed, line by line or account by account.
#include "portfolio/aged_columns.h"
#include "portfolio/indicators/counted_cover.h"
#include "portfolio/indicators/part_maker.h"

namespace encours {

Parts exposureParts(const PartScope& scope, bool isBeyondLimit)
{
    const std::vector<Ageing> ageings = ageByAccount(scope.portfolio, scope.asOf);
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t index, const AccountLines& lines) {
        if (isDoubtful(lines.account.events, scope.asOf)) return;
        const CoveredExposure covered = coveredExposure(lines, ageings[index], scope.asOf, scope.rules);
        FigurePart part = customerPart(lines.account, isBeyondLimit ? covered.beyondLimit : covered.uninsured);
        part.amount = Money(covered.exposure, scope.currency());
        if (part.value != 0) parts.push_back(part);
    });
    return parts;
}

Parts financedParts(const PartScope& scope, bool isSoonOnly)
{
    Parts parts;
    forEachSound(scope, [&](const AccountLines& lines) {
        for (const FinancedItem& item : financedItems(lines, scope.asOf, scope.rules)) {
            if (item.isSoon || !isSoonOnly)
                addItemPart(lines.account, lines.account.items[item.line], item.amount, parts);
        }
    });
    return parts;
}

Parts dueParts(const PartScope& scope, bool isSecuredOnly)
{
    Parts parts;
    forEachSound(scope, [&](const AccountLines& lines) {
        for (const DueItem& item : dueItems(lines, scope.asOf, scope.rules, scope.currency())) {
            const std::int64_t value = isSecuredOnly ? item.secured : item.open;
            addItemPart(lines.account, lines.account.items[item.line], value, parts);
        }
    });
    return parts;
}

} // namespace encours
