// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exposures.h"

#include <algorithm>

namespace encours {

std::vector<ExposureRow> ShowExposures::execute(Date day) const
{
    const BookSettings settings = m_desk.settings();
    const int alertDays = settings.rules.insurance.alertDays;
    std::vector<ExposureRow> rows;
    m_desk.portfolio()->forEach([&](const Account& account) {
        Exposure exposure = exposureOf(account, day, settings.rules, settings.currency);
        const bool hasLimit = exposure.cover.ownLimit || exposure.cover.insuredLimit;
        if (exposure.cover.exposure.isZero() && !hasLimit) return;
        const bool isSoon = exposure.declareBy && exposure.declareBy->plusDays(-alertDays) <= day;
        rows.push_back(
            {account.customer.id, account.customer.code, account.customer.displayName(), std::move(exposure), isSoon});
    });
    const auto beyond = [](const ExposureRow& row) {
        return row.exposure.cover.beyondOwnLimit().isPositive() || row.exposure.cover.beyondInsuredLimit().isPositive();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ExposureRow& left, const ExposureRow& right) {
        if (beyond(left) != beyond(right)) return beyond(left);
        return left.exposure.cover.exposure > right.exposure.cover.exposure;
    });
    return rows;
}

} // namespace encours
