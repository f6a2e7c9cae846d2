// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace encours {

/// How payments spread around what was expected of them. An error is the number of days by which a payment came later than
/// expected, divided by the usual error of its customer. What is still open is known only to be paid later: it counts among
/// those who could have paid up to its age and no further (the estimate of Kaplan and Meier). Errors are numbers of days,
/// never money.
class ErrorCurve {
public:
    struct Error {
        double size = 0;
        double weight = 1; ///< share of an invoice
        bool isPaid = true;
    };

    ErrorCurve() = default;
    explicit ErrorCurve(std::vector<Error> errors);

    /// Share of all that is paid with at most this error, 0 to 1; what is never paid keeps it below 1.
    [[nodiscard]] double paidBy(double error) const;
    /// The smallest error by which this share is paid; nothing when it never is.
    [[nodiscard]] std::optional<double> reach(double share) const;
    /// How many invoices were paid with a larger error.
    [[nodiscard]] double paidAfter(double error) const;
    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }

private:
    [[nodiscard]] std::size_t upTo(double error) const;

    std::vector<double> m_errors; ///< of payments, rising
    std::vector<double> m_paid;   ///< share paid up to and with each
    std::vector<double> m_weight; ///< invoices paid up to and with each
};

} // namespace encours
