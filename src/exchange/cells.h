// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"
#include "money/amount_text.h"
#include "receivables/payment_means.h"

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Without white space (ASCII, U+00A0 and U+FEFF) at either end.
[[nodiscard]] std::string_view trimmed(std::string_view cell);

/// Without the quotation marks that some programs put around every field of a file that has none.
[[nodiscard]] std::string_view withoutQuotes(std::string_view cell);

/// A value as a report shows it: at most 80 characters, control and reversing characters replaced by visible ones.
[[nodiscard]] std::string shownValue(std::string_view cell);

/// True for text that another program could take for markup or a formula: `<b>`, `=1+1`, `+33…`, `-x`, `@x`.
[[nodiscard]] bool looksActive(std::string_view text);

/// A free text cleaned for one line; `wasCut` tells that it was longer than `limit` characters.
struct CutText {
    std::string text;
    bool wasCut = false;
};
[[nodiscard]] CutText cutText(std::string_view cell, std::size_t limit);

/// An amount of a FEC: decimal comma (a lone dot is taken too), sign before or after, more decimals than the currency
/// has are refused. A blank cell is zero. Errors: AmountMalformed{value}, AmountTooLarge{value}.
[[nodiscard]] Result<Money> parseLedgerAmount(std::string_view cell, Currency currency);

/// Reads the dates of a FEC (`20220831`; separators are taken too). Files repeat the same day over and over: the last
/// one is remembered. Errors: DateMalformed{value}, DateImpossible{value}, DateOutOfRange{value}.
class LedgerDates {
public:
    [[nodiscard]] Result<Date> read(std::string_view cell);

private:
    std::string m_last;
    Date m_lastDate;
};

/// The day of a document, refused with DateOutOfRange{value} when it is so late that a due date computed from it could
/// leave the calendar.
[[nodiscard]] Result<Date> documentDay(Result<Date> parsed, std::string_view cell);

/// True for a date cell that means "none": blank, zeros, or 1900-01-01, which Sage writes for it.
[[nodiscard]] bool isNoDate(std::string_view cell);

/// The means that a label such as `VIR DUPONT` or `REMISE CHQ 12` speaks of.
[[nodiscard]] PaymentMeans meansOfLabel(std::string_view label);

/// A cell that means yes: oui, yes, 1, x… A reason in words means yes too; blank, no, non, 0, false do not.
[[nodiscard]] bool isYes(std::string_view cell);

} // namespace encours
