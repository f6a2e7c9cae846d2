// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/error_curve.h"

#include <algorithm>

namespace encours {

ErrorCurve::ErrorCurve(std::vector<Error> errors)
{
    // At the same age, who paid stands before who is still awaited.
    std::sort(errors.begin(), errors.end(), [](const Error& left, const Error& right) {
        if (left.size != right.size) return left.size < right.size;
        if (left.isPaid != right.isPaid) return left.isPaid;
        return left.weight < right.weight;
    });
    double awaited = 0;
    for (const Error& error : errors) awaited += error.weight;
    double surviving = 1;
    double weight = 0;
    for (const Error& error : errors) {
        if (error.isPaid && awaited > 0) {
            surviving -= surviving * std::min(1.0, error.weight / awaited);
            weight += error.weight;
            m_errors.push_back(error.size);
            m_paid.push_back(1 - surviving);
            m_weight.push_back(weight);
        }
        awaited -= error.weight;
    }
}

std::size_t ErrorCurve::upTo(double error) const
{
    return static_cast<std::size_t>(std::upper_bound(m_errors.begin(), m_errors.end(), error) - m_errors.begin());
}

double ErrorCurve::paidBy(double error) const
{
    const std::size_t count = upTo(error);
    return count == 0 ? 0 : m_paid[count - 1];
}

std::optional<double> ErrorCurve::reach(double share) const
{
    const auto found = std::lower_bound(m_paid.begin(), m_paid.end(), share);
    if (found == m_paid.end()) return std::nullopt;
    return m_errors[static_cast<std::size_t>(found - m_paid.begin())];
}

double ErrorCurve::paidAfter(double error) const
{
    if (m_weight.empty()) return 0;
    const std::size_t count = upTo(error);
    return m_weight.back() - (count == 0 ? 0 : m_weight[count - 1]);
}

} // namespace encours
