// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "money/rate.h"

#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// Why a deposit on the next order is advised, gravest first.
enum class DepositCause : std::uint8_t {
    InProceedings,     ///< safeguard, receivership or liquidation
    Doubtful,          ///< in the books as doubtful: `amount` open
    InLitigation,      ///< invoices of a dossier that are still open: `amount`
    InsurerRefused,    ///< insured limit of zero
    BeyondLimit,       ///< exposure above our own or the insured limit: `amount` beyond it
    BrokenPromises,    ///< 2 or more in 12 months: `count`
    UnpaidInstruments, ///< bill or cheque that came back unpaid in 12 months: `count`
    LatePayer,         ///< paid on average more than 30 days late in 12 months: `days`
    NewCustomer,       ///< first line within 6 months, in a book that reaches further back: `days` since it
};
inline constexpr std::size_t depositCauseCount = 9;
[[nodiscard]] std::string_view depositCauseCode(DepositCause cause); ///< `in-proceedings`, …

struct DepositReason {
    DepositCause cause = DepositCause::NewCustomer;
    int days = 0;
    int count = 0;
    Money amount;
};

/// What to ask for with the next order. The rule: nothing without a cause; 30 % for one; 50 % for two or more; the whole
/// (payment with the order) for doubtful customers, open dossiers and proceedings. Public debtors pay no deposit.
struct DepositAdvice {
    Rate share;                         ///< of the next order; zero: none
    std::vector<DepositReason> reasons; ///< gravest first
    [[nodiscard]] bool isAdvised() const { return !reasons.empty(); }
};
[[nodiscard]] Rate depositShareFor(const std::vector<DepositReason>& reasons);

/// May run on any thread. Errors: CustomerUnknown{value}.
class ProposeDeposit {
public:
    explicit ProposeDeposit(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<DepositAdvice> execute(CustomerId customer, Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
