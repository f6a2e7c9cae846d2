// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What was measured.
enum class ReferenceKind : std::uint8_t {
    DaysLate,     ///< after the due date, on average
    PaymentDelay, ///< from the invoice to its payment
};
[[nodiscard]] std::string_view referenceKindCode(ReferenceKind kind); ///< `days-late`, `payment-delay`
[[nodiscard]] std::optional<ReferenceKind> parseReferenceKind(std::string_view code);

/// How late (or after how long) firms paid on average in a period, as somebody published it: a yardstick, no rule reads it.
struct ReferenceDelay {
    ReferenceKind kind = ReferenceKind::DaysLate;
    std::string sector; ///< "": the whole economy; as its source names it
    Date from;          ///< the period that was measured, both days included
    Date to;
    std::int64_t tenths = 0; ///< of a day
    std::string source;      ///< who published it, when, where
    Date checkedOn;          ///< when somebody last compared it with its source

    friend bool operator==(const ReferenceDelay&, const ReferenceDelay&) = default;
};

/// Errors: SourceMissing, DatesReversed{first,second}, ValueNotListed{field,value} (days below 0 or beyond a year),
/// TextTooLong{field,limit}.
Result<Done> checkReferenceDelay(const ReferenceDelay& delay);

/// Dated rows. At most one for a kind, a sector (without case and accents) and a period.
class ReferenceDelays {
public:
    ReferenceDelays() = default;
    /// Of two rows for the same the later in the list wins: a correction is a new row.
    explicit ReferenceDelays(std::vector<ReferenceDelay> rows);

    /// By kind, sector (the whole economy first), then period.
    [[nodiscard]] std::span<const ReferenceDelay> rows() const { return m_rows; }
    [[nodiscard]] ReferenceDelays with(std::span<const ReferenceDelay> later) const;
    /// The row whose period ended last, on this day or before; nothing before the first. Null too for a sector without rows:
    /// the whole economy does not stand for it.
    [[nodiscard]] const ReferenceDelay* latest(ReferenceKind kind, std::string_view sector, Date on) const;
    /// Sectors with a row of this kind, the whole economy ("") first.
    [[nodiscard]] std::vector<std::string> sectors(ReferenceKind kind) const;

private:
    std::vector<ReferenceDelay> m_rows;
};

} // namespace encours
