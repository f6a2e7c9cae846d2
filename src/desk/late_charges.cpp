// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/late_charges.h"

#include "desk/named_account.h"
#include "money/amount_text.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

/// Interest and indemnity of an invoice that are still due.
struct StillDue {
    Money interest;
    Money indemnity;
};

/// What was waived or paid on any day counts, so that a step recorded late takes nothing twice; for a claim, what was
/// claimed too. What was taken of one beyond its amount lowers the other.
StillDue stillDueOf(const Account& account, const InvoiceCharges& invoice, ChargeStep step)
{
    const Money nothing(0, invoice.principal.currency());
    Money indemnity = invoice.balance.computedIndemnity;
    Money due = invoice.balance.computed();
    for (const Charge& charge : account.charges) {
        const bool counts = charge.step != ChargeStep::Claimed || step == ChargeStep::Claimed;
        if (charge.item != invoice.item || !counts) continue;
        indemnity -= charge.indemnity;
        due -= charge.interest + charge.indemnity;
    }
    due = larger(due, nothing);
    indemnity = smaller(larger(indemnity, nothing), due);
    return {due - indemnity, indemnity};
}

Result<Charge> chargeOf(const InvoiceCharges& invoice, const StillDue& due, const ChargeRequest& request)
{
    Charge charge{{},
                  invoice.item,
                  request.step,
                  request.on,
                  request.interest.value_or(due.interest),
                  request.indemnity.value_or(due.indemnity),
                  {}};
    const Money whole = charge.interest + charge.indemnity;
    if (charge.interest.isNegative() || charge.indemnity.isNegative() || !whole.isPositive())
        return FaultCode::AmountNotPositive;
    if (whole > due.interest + due.indemnity) {
        return Fault{FaultCode::ChargesTooLarge, {{"value", formatPlainAmount(whole)}}, "more than is due"};
    }
    return charge;
}

Result<std::vector<Charge>> chargesFor(const Account& account, const AccountCharges& known,
                                       const ChargeRequest& request)
{
    const auto& named = request.items;
    for (const ItemId item : named) {
        if (account.findItem(item) != nullptr) continue;
        return Fault{FaultCode::InvoiceUnknown, {{"value", "#" + std::to_string(item.value)}}, "no such invoice"};
    }
    std::vector<Charge> charges;
    for (const InvoiceCharges& invoice : known.invoices) {
        const StillDue due = stillDueOf(account, invoice, request.step);
        const bool isMeant = named.empty() ? (due.interest + due.indemnity).isPositive()
                                           : std::find(named.begin(), named.end(), invoice.item) != named.end();
        if (!isMeant) continue;
        ENCOURS_ASSIGN(Charge charge, chargeOf(invoice, due, request));
        charges.push_back(std::move(charge));
    }
    if (charges.empty() || charges.size() < named.size()) return FaultCode::AmountNotPositive;
    if (charges.size() > 1 && (request.interest || request.indemnity)) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "interest, indemnity"}}, "an amount is for one invoice"};
    }
    return charges;
}

} // namespace

Result<AccountCharges> ShowLateCharges::execute(CustomerId customer, Date day) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, customer));
    const BookSettings settings = m_desk.settings();
    return chargesOf(*account, day, settings.rules, *m_desk.legalValues(), settings.currency);
}

Result<std::vector<LateChargesRow>> ShowLateCharges::all(Date day) const
{
    const BookSettings settings = m_desk.settings();
    const auto values = m_desk.legalValues();
    const auto portfolio = m_desk.portfolio();
    std::vector<LateChargesRow> rows;
    for (std::size_t index = 0; index < portfolio->size(); ++index) {
        const Account& account = portfolio->at(index);
        ENCOURS_ASSIGN(AccountCharges charges, chargesOf(account, day, settings.rules, *values, settings.currency));
        if (charges.invoices.empty()) continue;
        rows.push_back(
            {account.customer.id, account.customer.code, account.customer.displayName(), std::move(charges)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LateChargesRow& left, const LateChargesRow& right) {
        return left.charges.total.due() > right.charges.total.due();
    });
    return rows;
}

Result<Money> RecordCharges::execute(const ChargeRequest& request)
{
    const CommandHeader header =
        m_desk.header("charge", request.key,
                      fmt::format("{}|{}|{}|{}|{}|{}", request.customer.value, chargeStepCode(request.step),
                                  formatIsoDate(request.on), request.interest ? request.interest->minorUnits() : -1,
                                  request.indemnity ? request.indemnity->minorUnits() : -1, joinIds(request.items)));
    Money whole(0, m_desk.settings().currency);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
        for (const Charge& charge : account->charges) {
            if (charge.recordedBy == before->seq) whole += charge.interest + charge.indemnity;
        }
        return whole;
    }
    ENCOURS_TRY(checkHappened(request.on, m_desk.today()));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_ASSIGN(const AccountCharges known, ShowLateCharges{m_desk}.execute(request.customer, request.on));
    ENCOURS_ASSIGN(const std::vector<Charge> charges, chargesFor(*account, known, request));
    for (const Charge& charge : charges) whole += charge.interest + charge.indemnity;
    if (request.isDryRun) return whole;
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const Charge& charge : charges) {
            ENCOURS_TRY(writer.addCharge(request.customer, charge));
        }
        return Done{};
    });
    if (!recorded) return recorded.fault();
    ENCOURS_TRY(m_desk.refresh(request.customer, *recorded));
    return whole;
}

} // namespace encours
