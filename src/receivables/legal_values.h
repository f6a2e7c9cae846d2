// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"
#include "calendar/half_year.h"
#include "money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a legal value is a number of.
enum class LegalUnit : std::uint8_t { Rate /**< hundredths of a per cent */, Days, Weeks, Months, Years, Cents, Count };
[[nodiscard]] std::string_view legalUnitCode(LegalUnit unit);

/// A value that the law, a court or an authority sets. Each has dated rows with their source; none is a constant of the
/// program. The code of a name (legalNameCode) is used in files and on the command line.
enum class LegalName : std::uint8_t {
    EcbRate,                  ///< main refinancing rate on 1 January and 1 July; for each half-year
    LegalInterestBusiness,    ///< taux d'intérêt légal, creditor acting as a professional; for each half-year
    LegalInterestIndividual,  ///< taux d'intérêt légal, creditor a natural person; for each half-year
    DefaultMargin,            ///< added to the ECB rate when no contract says otherwise (L441-10 II)
    PublicMargin,             ///< added to the ECB rate in public procurement (CCP R2192-31)
    FloorMultiple,            ///< a contract rate below this many times the legal rate is below the floor
    RecoveryIndemnity,        ///< 40 € for each late invoice (D441-5)
    InterestYearDays,         ///< 365
    DefaultTermDays,          ///< when nothing was agreed
    CeilingNetDays,           ///< 60
    CeilingEndOfMonthDays,    ///< 45 days end of month
    CeilingPeriodicDays,      ///< periodic invoices: 45
    CeilingTransportDays,     ///< 30
    CeilingPerishableDays,    ///< 30
    CeilingMeatDays,          ///< 20
    CeilingAlcoholDays,       ///< 30 after the end of the month
    LimitationYears,          ///< prescription between traders (C. com. L110-4)
    LimitationConsumerYears,  ///< C. conso. L218-2
    LimitationTransportYears, ///< C. com. L133-6
    InjunctionServiceMonths,  ///< to have the order served, by the day of the order (CPC 1411)
    InjunctionOppositionMonths,
    InjunctionWaitMonths,    ///< after service, before enforcement (CPC 1422)
    ClaimMonths,             ///< to declare a claim after the BODACC publication (R622-24)
    ForeclosureReliefMonths, ///< L622-26
    VatRecoveryYears,        ///< to recover VAT, ending on 31 December (CGI 272-1)
    FormalNoticeDays,        ///< customary deadline of a formal notice
    ChequeCertificateDays,   ///< certificate of non-payment (CMF L131-73)
    DebitRefundWeeks,        ///< refund right of a CORE direct debit
    DebitUnauthorisedMonths, ///< 13
    CashLimit,               ///< largest payment in cash between professionals
    SmallClaimLimit,         ///< procédure simplifiée des petites créances
    NoLawyerLimit,
};
inline constexpr std::size_t legalNameCount = 32;

struct LegalNameFacts {
    std::string_view code; ///< `ecb-rate`, …
    LegalUnit unit = LegalUnit::Count;
    bool isHalfYearly = false; ///< needs a row for each half-year, and none is ever carried over
};
[[nodiscard]] const LegalNameFacts& factsOf(LegalName name);
[[nodiscard]] std::optional<LegalName> parseLegalName(std::string_view code);

/// One dated row. It holds from `from` until the next row of its name; a half-yearly one until its half-year ends.
struct LegalValue {
    LegalName name = LegalName::EcbRate;
    Date from;
    std::int64_t value = 0; ///< in the unit of its name
    std::string source;     ///< article, order, address
    Date checkedOn;         ///< when somebody last compared it with its source

    friend bool operator==(const LegalValue&, const LegalValue&) = default;
};

/// Checks one row. Errors: SourceMissing, RateImplausible{value}, ValueNotListed{field,value} (negative, or beyond what its
/// unit can sensibly be; field `half_year_start`: a half-yearly row must start with its half-year).
Result<Done> checkLegalValue(const LegalValue& value);

/// The legal values that are known: an immutable timeline. At most one row for a name and a day.
class LegalValues {
public:
    LegalValues() = default;
    /// Of two rows for one name and day the later in the list wins: a correction is a new row.
    explicit LegalValues(std::vector<LegalValue> rows);

    /// Rows by name, then day.
    [[nodiscard]] std::span<const LegalValue> rows() const { return m_rows; }
    [[nodiscard]] LegalValues with(std::span<const LegalValue> later) const;

    /// The row in force on a day; nothing before the first, and for a half-yearly name nothing in a half-year that has no
    /// row of its own.
    [[nodiscard]] const LegalValue* find(LegalName name, Date on) const;
    /// Errors: LegalValueMissing{name,period}.
    [[nodiscard]] Result<std::int64_t> at(LegalName name, Date on) const;
    [[nodiscard]] Result<Rate> rateAt(LegalName name, Date on) const;

    /// Half-yearly names without a row, in each half-year from today's to that of the day `days` later: what somebody must
    /// look up soon.
    [[nodiscard]] std::vector<std::pair<LegalName, HalfYear>> missingWithin(Date today, int days) const;

    friend bool operator==(const LegalValues&, const LegalValues&) = default;

private:
    std::vector<LegalValue> m_rows;
};

/// ECB + 10 on a day (L441-10 II); in public procurement ECB + 8. Errors: LegalValueMissing.
[[nodiscard]] Result<Rate> defaultRate(const LegalValues& values, Date on);
[[nodiscard]] Result<Rate> publicRate(const LegalValues& values, Date on);
/// Three times the legal interest rate ("autres cas"): only contract rates are compared with it, as a warning; the default
/// rate may lie below it and stays valid (both halves of 2024). Errors: LegalValueMissing.
[[nodiscard]] Result<Rate> floorRate(const LegalValues& values, Date on);

} // namespace encours
