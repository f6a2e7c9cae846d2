// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/impairment.h"

namespace encours {

ImpairedAmounts impairedAmounts(const Account& account, Date asOf, Currency currency)
{
    return impairedAmounts(stateOf(account, asOf, currency).ageing, account.events, asOf);
}

ImpairedAmounts impairedAmounts(const Ageing& ageing, std::span<const AccountEvent> events, Date asOf)
{
    const Money nothing(0, ageing.notDue.currency());
    ImpairedAmounts amounts{nothing, nothing, nothing, nothing, nothing};
    if (isDoubtful(events, asOf)) {
        amounts.doubtful = larger(ageing.total(), nothing);
        return amounts;
    }
    Money credit = -ageing.unallocated;
    const auto afterCredit = [&credit](Money column) {
        const Money paid = smaller(column, credit);
        credit -= paid;
        return column - paid;
    };
    amounts.over90 = afterCredit(ageing.over90);
    amounts.days61To90 = afterCredit(ageing.days61To90);
    amounts.days31To60 = afterCredit(ageing.days31To60);
    amounts.days1To30 = afterCredit(ageing.days1To30);
    return amounts;
}

} // namespace encours
