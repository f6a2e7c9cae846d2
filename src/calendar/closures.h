// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "calendar/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Days from `from` to `to`, both included.
struct DatePeriod {
    Date from;
    Date to;
    [[nodiscard]] bool contains(Date day) const { return from <= day && day <= to; }
    friend auto operator<=>(const DatePeriod&, const DatePeriod&) = default;
};

/// When a customer pays nothing and answers nobody (fermetures): periods in order, none touching another.
class Closures {
public:
    Closures() = default;
    /// Periods that touch or overlap become one. Errors: DatesReversed{first,second}.
    static Result<Closures> fromPeriods(std::vector<DatePeriod> periods);
    /// Reads `03/08/2026-21/08/2026; 24/12/2026-02/01/2027`, also `2026-08-03..2026-08-21`, "au" or "to" between two
    /// days, a single day alone; periods stand apart by `;` or a comma. Errors: ClosuresMalformed{value},
    /// DatesReversed{first,second}, DateImpossible{value}.
    static Result<Closures> parse(std::string_view text);
    /// What parse() reads back: `03/08/2026-21/08/2026; …`.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] const std::vector<DatePeriod>& periods() const { return m_periods; }
    [[nodiscard]] bool isClosed(Date day) const;
    /// The day itself, or the first one after the closure it falls into.
    [[nodiscard]] Date following(Date day) const;
    friend bool operator==(const Closures&, const Closures&) = default;

private:
    std::vector<DatePeriod> m_periods;
};

/// Days of the month on which a customer pays (jours de paiement), e.g. the 10th and the 25th; 31 is the month's last
/// day. Invariant: in order, no day twice, each 1–31.
class PayDays {
public:
    PayDays() = default;
    /// Errors: PayDaysMalformed{value}.
    static Result<PayDays> fromDays(std::vector<int> days);
    /// Reads `10`, `10 et 25`, `5,10`, `10-5`, `le 10 et le 25`, `fin` (the last day). Errors: PayDaysMalformed{value}.
    static Result<PayDays> parse(std::string_view text);
    [[nodiscard]] std::string text() const; ///< `10, 25`
    [[nodiscard]] const std::vector<int>& days() const { return m_days; }
    /// The first pay day on or after a day; the day itself when there are none.
    [[nodiscard]] Date following(Date day) const;
    friend bool operator==(const PayDays&, const PayDays&) = default;

private:
    std::vector<int> m_days;
};

/// When a customer can be expected to pay what falls due on a day: its next pay day, outside its closures, then the next
/// TARGET day, on which the money can reach us. Nobody is late in our eyes before the day after. The legal due date stays
/// what it is: no text moves the due date of an ordinary invoice.
[[nodiscard]] Date expectedCashDay(Date dueOn, const PayDays& payDays = {}, const Closures& closures = {});

/// The day on which a bill of exchange due on a day can be demanded: the next jour ouvrable of the law (C. com. L511-79),
/// and the next TARGET day, because banks settle no bill on a Saturday.
[[nodiscard]] Date billPaymentDay(Date dueOn);

} // namespace encours
