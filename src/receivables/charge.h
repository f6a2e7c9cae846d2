// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace encours {

/// What was done about the late-payment charges of an invoice.
enum class ChargeStep : std::uint8_t { Claimed, Waived, Paid };
inline constexpr std::size_t chargeStepCount = 3;
[[nodiscard]] std::string_view chargeStepCode(ChargeStep step); ///< `claimed`, `waived`, `paid`
[[nodiscard]] std::optional<ChargeStep> parseChargeStep(std::string_view code);

/// Interest and indemnity of one invoice claimed, waived or paid on a day. Kept apart from the ledger: charges enter
/// neither the ageing nor the DSO. Both amounts ≥ 0, one of them > 0.
struct Charge {
    ChargeId id;
    ItemId item;
    ChargeStep step = ChargeStep::Claimed;
    Date on;
    Money interest;
    Money indemnity;
    JournalSeq recordedBy;
};

/// Where the charges of an invoice stand on a day.
struct ChargeBalance {
    Money computedInterest;
    Money computedIndemnity;
    Money claimed; ///< interest and indemnity, of each step
    Money waived;
    Money paid;

    [[nodiscard]] Money computed() const { return computedInterest + computedIndemnity; }
    /// What may still be asked for: computed − waived − paid, never below zero.
    [[nodiscard]] Money due() const;
};

} // namespace encours
