// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_builder.h"

#include <algorithm>
#include <set>

namespace encours {

PlanBuilder::PlanBuilder(const ImportDraft& draft, const KnownLedger& known)
    : m_draft(draft), m_known(known), m_customers(known), m_allocations(known)
{
    for (const KnownCustomer& customer : known.customers) {
        if (customer.terms) m_terms.emplace(customer.code, *customer.terms);
    }
    constexpr auto terms = static_cast<std::size_t>(CustomerField::Terms);
    for (const DraftCustomer& customer : draft.customers) {
        const KnownCustomer* const before = m_customers.byCode(customer.code);
        if (before != nullptr && before->enteredByPerson[terms]) continue;
        for (const auto& [field, value] : customer.fields) {
            if (field != CustomerField::Terms) continue;
            if (const auto stated = PaymentTerms::parse(value)) m_terms.insert_or_assign(customer.code, *stated);
        }
    }
}

void PlanBuilder::planCustomers()
{
    for (const DraftCustomer& customer : m_draft.customers) {
        const KnownCustomer* const before = m_customers.byCode(customer.code);
        if (before == nullptr) {
            m_plan.customers[customerIndex(customer.code)].changedFields = customer.fields;
            continue;
        }
        std::vector<std::pair<CustomerField, std::string>> changed;
        std::ranges::copy_if(customer.fields, std::back_inserter(changed), [&](const auto& stated) {
            const auto at = static_cast<std::size_t>(stated.first);
            return !before->enteredByPerson[at] && before->fields[at] != stated.second;
        });
        if (changed.empty()) continue;
        m_plan.counts.changed += static_cast<std::int64_t>(changed.size());
        m_plan.customers[customerIndex(customer.code)].changedFields = std::move(changed);
    }
}

std::size_t PlanBuilder::customerIndex(std::string_view code)
{
    const auto [place, isNew] = m_customerIndexes.try_emplace(std::string{code}, m_plan.customers.size());
    if (isNew) {
        const KnownCustomer* const before = m_customers.byCode(code);
        m_plan.customers.push_back(
            {before != nullptr ? std::optional{before->id} : std::nullopt, std::string{code}, {}});
        if (before == nullptr) ++m_plan.counts.customers;
    }
    return place->second;
}

PlannedSide PlanBuilder::add(const DraftLine& line, std::optional<ItemId> replaces, Counting counting)
{
    if (replaces) cancel(*replaces);
    const std::size_t index = m_plan.items.size();
    m_plan.items.push_back({customerIndex(line.customerCode), line, replaces});
    if (replaces) {
        ++m_plan.counts.changed;
    } else if (counting == Counting::Yes) {
        count(line);
    }
    if (line.isDisputed) {
        m_plan.disputes.push_back({index, line.issuedOn, line.settledOn});
        ++m_plan.counts.disputes;
    }
    return {std::nullopt, index};
}

void PlanBuilder::learnDays(const KnownLine& known, const DraftLine& line)
{
    const std::size_t before = m_plan.itemDays.size();
    const auto learn = [&](ItemDayKind kind, const std::optional<Date>& told, const std::optional<Date>& knownDay) {
        if (told && told != knownDay) m_plan.itemDays.push_back({known.item, known.customer, kind, *told});
    };
    learn(ItemDayKind::Delivered, line.deliveredOn, known.deliveredOn);
    learn(ItemDayKind::Received, line.receivedOn, known.receivedOn);
    learn(ItemDayKind::Ordered, line.orderedOn, known.orderedOn);
    if (m_plan.itemDays.size() > before) ++m_plan.counts.changed;
}

void PlanBuilder::learnOriginal(const KnownLine& known, const DraftLine& line)
{
    const bool takesBack = !line.original && m_draft.report.kind == ImportKind::Fec;
    if (line.original == known.original || (!line.original && !takesBack)) return;
    const Money original = takesBack ? Money{0, known.original->currency()} : *line.original;
    m_plan.foreignAmounts.push_back({known.item, known.customer, original});
    ++m_plan.counts.changed;
}

PlannedSide PlanBuilder::replace(const KnownLine& known, DraftLine line)
{
    if (!line.original && known.amountMinor == line.amount.minorUnits()) line.original = known.original;
    return add(line, known.item);
}

void PlanBuilder::count(const DraftLine& line)
{
    if (line.kind == ItemKind::Payment || line.kind == ItemKind::PaymentReturn) {
        ++m_plan.counts.payments;
    } else if (line.amount.isPositive()) {
        ++m_plan.counts.invoices;
    } else {
        ++m_plan.counts.credits;
    }
}

void PlanBuilder::cancel(ItemId item)
{
    if (!m_cancelled.emplace(item, true).second) return;
    m_plan.cancelledItems.push_back(item);
    m_allocations.cancelAllOf(item);
}

void PlanBuilder::cover(std::optional<Date> from, std::optional<Date> to)
{
    m_plan.coversFrom = from;
    m_plan.coversTo = to;
}

void PlanBuilder::warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments)
{
    m_plan.warnings.push_back({code, std::move(arguments)});
}

const PaymentTerms& PlanBuilder::termsOf(std::string_view customer) const
{
    const auto found = m_terms.find(customer);
    return found == m_terms.end() ? m_known.defaultTerms : found->second;
}

Date PlanBuilder::dueOn(const DraftLine& line) const
{
    if (line.amount.isNegative()) return line.issuedOn;
    return line.dueOn ? *line.dueOn : termsOf(line.customerCode).dueOn({line.issuedOn, {}, {}, {}});
}

Date PlanBuilder::dueOn(const KnownLine& line) const
{
    if (line.amountMinor < 0) return line.issuedOn;
    return line.dueOn ? *line.dueOn : termsOf(m_customers.codeOf(line.customer)).dueOn({line.issuedOn, {}, {}, {}});
}

void PlanBuilder::warnOfAssumedTerms()
{
    std::set<std::string_view> customers;
    for (const PlannedItem& item : m_plan.items) {
        const bool isAssumed =
            item.line.amount.isPositive() && !item.line.dueOn && !m_terms.contains(item.line.customerCode);
        if (isAssumed) customers.insert(item.line.customerCode);
    }
    if (customers.empty()) return;
    warn(WarningCode::TermsAssumed,
         {{"count", std::to_string(customers.size())}, {"terms", m_known.defaultTerms.text()}});
}

/// Names what people made by hand and the file took the place of.
void PlanBuilder::warnOfHandMade()
{
    const std::vector<std::size_t> cancelled = m_allocations.handMadeCancelled();
    m_plan.counts.handMade += static_cast<std::int64_t>(cancelled.size());
    if (cancelled.empty()) return;
    std::unordered_map<ItemId, const KnownLine*> lines;
    for (const KnownLine& line : m_known.lines) lines.emplace(line.item, &line);
    const auto nameOf = [&](ItemId item) {
        const auto line = lines.find(item);
        if (line == lines.end()) return std::string{"–"};
        if (!line->second->number.empty()) return line->second->number;
        return line->second->label.empty() ? std::string{"–"} : line->second->label;
    };
    for (const std::size_t at : cancelled) {
        const KnownAllocation& allocation = m_known.allocations[at];
        const auto own =
            lines.contains(allocation.debit) ? lines.find(allocation.debit) : lines.find(allocation.credit);
        const bool isLost = isCancelled(allocation.debit) || isCancelled(allocation.credit);
        warn(isLost ? WarningCode::HandMadeLost : WarningCode::HandMadeReplaced,
             {{"customer", std::string{m_customers.codeOf(own->second->customer)}},
              {"debit", nameOf(allocation.debit)},
              {"credit", nameOf(allocation.credit)},
              {"amount_cents", std::to_string(allocation.amountMinor)}});
    }
}

ImportPlan PlanBuilder::finish()
{
    m_allocations.settle();
    m_allocations.write(m_plan);
    warnOfHandMade();
    warnOfAssumedTerms();
    return std::move(m_plan);
}

} // namespace encours
