// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"
#include "money/rate.h"

#include <string>

namespace encours {

/// An exceptional early-payment discount that was offered for one invoice (escompte exceptionnel, a July tool).
/// Invariant: 0 < discount < what was open of the invoice.
struct DiscountOffer {
    ItemId item;
    Date offeredOn;
    Date payBy; ///< the last day on which it is earned
    Rate rate;
    Money discount;       ///< off the TTC, net and VAT rounded once each
    std::string campaign; ///< code of the campaign, or ""
    JournalSeq recordedBy;
};

} // namespace encours
