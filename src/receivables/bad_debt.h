// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"
#include "money/rate.h"

namespace encours {

/// Impairment of receivables by age (dépréciation): a policy of the firm, no legal scale exists. Doubtful accounts (416)
/// have their own rate.
struct ProvisionPolicy {
    Rate days1To30;
    Rate days31To60 = Rate::ofBp(1'000);
    Rate days61To90 = Rate::ofBp(2'500);
    Rate over90 = Rate::ofBp(5'000);
    Rate doubtful = Rate::ofBp(10'000);
    friend bool operator==(const ProvisionPolicy&, const ProvisionPolicy&) = default;
};

/// A TTC amount without its VAT at one rate, rounded once: receivables pass to 416 at TTC, are impaired at HT (6817/491),
/// because the VAT can be recovered.
[[nodiscard]] Money withoutVat(Money ttc, Rate vat);
/// The VAT inside a TTC amount: ttc − withoutVat(ttc).
[[nodiscard]] Money vatInside(Money ttc, Rate vat);

/// TTC amounts overdue by age, and what a policy sets aside for them.
struct ImpairedAmounts {
    Money days1To30;
    Money days31To60;
    Money days61To90;
    Money over90;
    Money doubtful; ///< everything owed by doubtful accounts, which then stands in no other column
};
struct Provision {
    ImpairedAmounts base;   ///< HT
    ImpairedAmounts amount; ///< base × rate, each rounded once
    [[nodiscard]] Money total() const;
};
[[nodiscard]] Provision provisionFor(const ImpairedAmounts& ttc, const ProvisionPolicy& policy, Rate vat);

} // namespace encours
