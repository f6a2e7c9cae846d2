// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reconciliation.h"

#include "exchange/cells.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace encours {
namespace {

/// One number, or several as `F1, F2` or `F1 + F2`.
std::vector<std::string_view> numbersIn(std::string_view text)
{
    std::vector<std::string_view> numbers;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",;+/"), text.size());
        const std::string_view number = trimmed(text.substr(0, end));
        if (!number.empty()) numbers.push_back(number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return numbers;
}

class PaymentReconciliation {
public:
    PaymentReconciliation(const ImportDraft& draft, PlanBuilder& plan) : m_draft(draft), m_plan(plan)
    {
        for (const KnownLine& line : plan.known().lines) {
            const std::string_view customer = plan.customers().codeOf(line.customer);
            const bool isPayment = line.kind == ItemKind::Payment || line.kind == ItemKind::PaymentReturn;
            if (isPayment) {
                m_payments[{customer, line.number, line.bookedOn, line.amountMinor}].push_back(&line);
            } else if (line.amountMinor > 0) {
                m_invoices[{customer, line.number}].push_back(line.item);
            }
        }
        for (auto& [key, items] : m_payments) std::ranges::reverse(items); // given out from the back
    }

    void run()
    {
        m_plan.cover(m_draft.report.firstOn, m_draft.report.lastOn);
        for (const DraftLine& line : m_draft.lines) {
            warnOfUnknownCustomer(line);
            allocate(line, place(line));
        }
    }

private:
    void warnOfUnknownCustomer(const DraftLine& line)
    {
        if (m_plan.customers().byCode(line.customerCode) != nullptr ||
            !m_unknownCustomers.insert(line.customerCode).second)
            return;
        m_plan.warn(WarningCode::CustomerUnknown,
                    {{"customer", line.customerCode}, {"line", std::to_string(line.line)}});
    }

    PlannedSide place(const DraftLine& line)
    {
        const auto known = m_payments.find({line.customerCode, line.number, line.bookedOn, line.amount.minorUnits()});
        if (known == m_payments.end() || known->second.empty()) return m_plan.add(line);
        const KnownLine& payment = *known->second.back();
        known->second.pop_back();
        m_plan.learnOriginal(payment, line);
        return {payment.item, 0};
    }

    void allocate(const DraftLine& line, const PlannedSide& payment)
    {
        if (line.paysNumber.empty() || !line.amount.isNegative()) return;
        std::int64_t left = payment.known ? -m_plan.allocations().openMinor(*payment.known) : -line.amount.minorUnits();
        if (left <= 0) return;
        const bool isOneNumber = m_invoices.contains({line.customerCode, line.paysNumber});
        const auto numbers = isOneNumber ? std::vector<std::string_view>{line.paysNumber} : numbersIn(line.paysNumber);
        bool hasPaid = false;
        for (const std::string_view number : numbers)
            hasPaid = payInvoices(line.customerCode, number, payment, left) || hasPaid;
        if (!hasPaid)
            m_plan.warn(WarningCode::PaymentUnallocated,
                        {{"number", line.paysNumber}, {"customer", line.customerCode}});
    }

    bool payInvoices(std::string_view customer, std::string_view number, const PlannedSide& payment, std::int64_t& left)
    {
        bool hasPaid = false;
        const auto invoices = m_invoices.find({customer, number});
        if (invoices == m_invoices.end()) return false;
        for (const ItemId invoice : invoices->second) {
            const std::int64_t amount = std::min(left, m_plan.allocations().openMinor(invoice));
            if (amount <= 0) continue;
            m_plan.allocations().want({{invoice, 0}, payment, amount});
            left -= amount;
            hasPaid = true;
        }
        return hasPaid;
    }

    const ImportDraft& m_draft;
    PlanBuilder& m_plan;
    std::map<std::tuple<std::string_view, std::string_view, Date, std::int64_t>, std::vector<const KnownLine*>>
        m_payments;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<ItemId>> m_invoices;
    std::set<std::string> m_unknownCustomers;
};

} // namespace

void reconcilePayments(const ImportDraft& draft, PlanBuilder& plan)
{
    PaymentReconciliation{draft, plan}.run();
}

} // namespace encours
