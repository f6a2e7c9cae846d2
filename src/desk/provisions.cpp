// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/provisions.h"

#include "portfolio/risk/impairment.h"

#include <algorithm>

namespace encours {

namespace {

Money sumOf(const ImpairedAmounts& amounts)
{
    return amounts.days1To30 + amounts.days31To60 + amounts.days61To90 + amounts.over90 + amounts.doubtful;
}

} // namespace

ProvisionReport ShowProvisions::execute(Date day) const
{
    const BookSettings settings = m_desk.settings();
    const Money nothing(0, settings.currency);
    ProvisionReport report{{}, nothing, nothing};
    m_desk.portfolio()->forEach([&](const Account& account) {
        const ImpairedAmounts amounts = impairedAmounts(account, day, settings.currency);
        const Money ttc = sumOf(amounts);
        if (!ttc.isPositive()) return;
        const Provision provision = provisionFor(amounts, settings.rules.provision, settings.rules.usualVat);
        report.base += sumOf(provision.base);
        report.total += provision.total();
        report.rows.push_back({account.customer.id, account.customer.code, account.customer.displayName(),
                               isDoubtful(account.events, day), ttc, provision});
    });
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const ProvisionRow& left, const ProvisionRow& right) {
        return left.provision.total() > right.provision.total();
    });
    return report;
}

} // namespace encours
