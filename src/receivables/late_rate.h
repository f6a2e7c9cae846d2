// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "receivables/legal_values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Where the rate of late-payment interest comes from.
enum class LateRateKind : std::uint8_t {
    Default,       ///< ECB + 10, of each half-year (L441-10 II)
    Contract,      ///< a fixed rate of the contract or the general terms of sale
    LegalMultiple, ///< a multiple of the legal interest rate; floats with it
    Public,        ///< ECB + 8, fixed on the first day of the delay (CCP R2192-31)
};

/// The clause that says what late payment costs. Invariant: `rate` is used by Contract only, `multiple` (1–20) by
/// LegalMultiple only.
struct LateRate {
    LateRateKind kind = LateRateKind::Default;
    Rate rate;
    int multiple = 3;

    /// Reads `` (default), `BCE + 10`, `ECB + 10`, `12 %`, `1,5 % par mois` (18 % a year), `3 × taux légal`,
    /// `trois fois le taux légal`, `taux légal`, `BCE + 8`. Errors: RateMalformed{value}, RateImplausible{value}.
    static Result<LateRate> parse(std::string_view text);
    /// The wording that parse() reads back.
    [[nodiscard]] std::string text(Language language = Language::French) const;

    /// The rate that a day of delay bears. `startsOn` is the first day of the delay. Errors: LegalValueMissing.
    [[nodiscard]] Result<Rate> on(Date day, Date startsOn, const LegalValues& values) const;
    /// True when the rate changes with the half-year.
    [[nodiscard]] bool floats() const { return kind == LateRateKind::Default || kind == LateRateKind::LegalMultiple; }

    friend bool operator==(const LateRate&, const LateRate&) = default;
};

/// A contract rate beneath three times the legal rate: worth a warning, never raised in silence. Nothing for other kinds.
struct FloorCheck {
    Rate floor;
    bool isBelow = false;
};
[[nodiscard]] Result<std::optional<FloorCheck>> checkFloor(const LateRate& rate, Date on, const LegalValues& values);

} // namespace encours
