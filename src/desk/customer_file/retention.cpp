// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/personal_data.h"

#include "store/store.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view prefix = "retention.";
constexpr int fewestMonths = 1;
constexpr int mostMonths = 600;
constexpr int monthsOfFinancialYear = 12;

struct Period {
    std::string_view name;
    int RetentionPeriods::* months;
};
constexpr std::array<Period, 3> periodNames{{{"contacts", &RetentionPeriods::contacts},
                                             {"notes", &RetentionPeriods::notes},
                                             {"documents", &RetentionPeriods::documents}}};

constexpr std::array contactFields{CustomerField::ContactName, CustomerField::ContactRole, CustomerField::Phone,
                                   CustomerField::Email,       CustomerField::BestHours,   CustomerField::BuyerName,
                                   CustomerField::BuyerPhone,  CustomerField::BuyerEmail};
constexpr std::array otherFields{CustomerField::Name,       CustomerField::AddressLine1, CustomerField::AddressLine2,
                                 CustomerField::PostalCode, CustomerField::City,         CustomerField::Iban,
                                 CustomerField::Mandate};

template <typename Fields>
bool hasAny(const Customer& customer, const Fields& fields)
{
    return std::ranges::any_of(fields, [&](CustomerField field) { return !customer.field(field).empty(); });
}

template <typename List, typename Text>
bool hasText(const List& facts, Text text)
{
    return std::ranges::any_of(facts, [text](const auto& fact) { return !(fact.*text).empty(); });
}

bool hasNotes(const Account& account)
{
    const bool hasSteps = std::ranges::any_of(
        account.disputes, [](const Dispute& dispute) { return hasText(dispute.steps, &DisputeStep::text); });
    return hasSteps || !account.customer.field(CustomerField::Note).empty() ||
           hasText(account.notes, &AccountNote::text) || hasText(account.attempts, &Attempt::note) ||
           hasText(account.disputes, &Dispute::cause) || hasText(account.dossiers, &Dossier::reason) ||
           hasText(account.events, &AccountEvent::note) || hasText(account.blocks, &Block::reason) ||
           hasText(account.circuit, &CircuitEvent::toldBy);
}

void take(std::optional<Date>& last, Date on)
{
    last = last ? later(*last, on) : on;
}

} // namespace

Result<RetentionPeriods> KeepPeriods::read()
{
    RetentionPeriods periods;
    ENCOURS_ASSIGN(const auto settings, m_desk.store().settingsUnder(prefix));
    for (const auto& [name, value] : settings) {
        const auto known = std::ranges::find(periodNames, name, &Period::name);
        int months = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), months);
        if (known != periodNames.end() && read.ec == std::errc{}) periods.*known->months = months;
    }
    return periods;
}

Result<Done> KeepPeriods::save(const RetentionPeriods& periods, const std::string& key)
{
    std::string request;
    for (const Period& period : periodNames) {
        const int months = periods.*period.months;
        if (months < fewestMonths || months > mostMonths) {
            return faultAbout(FaultCode::RequestMalformed, "retention-range", "reason");
        }
        request += fmt::format("{}={}|", period.name, months);
    }
    if (periods.contacts > periods.notes || periods.notes > periods.documents) {
        return faultAbout(FaultCode::RequestMalformed, "retention-order", "reason");
    }
    const CommandHeader header = m_desk.header("settings-edited", key, request);
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const RetentionPeriods known, read());
    if (before || known == periods) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const Period& period : periodNames) {
            if (periods.*period.months == known.*period.months) continue;
            ENCOURS_TRY(
                writer.setSetting(fmt::format("{}{}", prefix, period.name), std::to_string(periods.*period.months)));
        }
        return Done{};
    });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

std::optional<Date> lastBusinessOn(const Account& account)
{
    std::optional<Date> last;
    for (const Item& item : account.items) take(last, item.bookedOn);
    for (const Allocation& allocation : account.allocations) take(last, allocation.effectiveOn);
    for (const Attempt& attempt : account.attempts) take(last, attempt.on);
    for (const Reminder& reminder : account.reminders) take(last, reminder.sentOn);
    for (const AccountEvent& event : account.events) take(last, event.on);
    for (const Dispute& dispute : account.disputes) take(last, dispute.resolvedOn.value_or(dispute.openedOn));
    for (const AccountNote& note : account.notes) take(last, note.on);
    for (const Attachment& attachment : account.attachments) take(last, attachment.on);
    return last;
}

Date keptUntil(const RetentionPeriods& periods, ErasureScope scope, Date lastBusinessOn)
{
    switch (scope) {
    case ErasureScope::Person: return lastBusinessOn;
    case ErasureScope::Contacts: return lastBusinessOn.plusMonths(periods.contacts);
    case ErasureScope::Notes: return lastBusinessOn.plusMonths(periods.notes);
    case ErasureScope::Everything: return lastBusinessOn.plusMonths(periods.documents + monthsOfFinancialYear);
    }
    return lastBusinessOn;
}

bool hasToErase(const Account& account, ErasureScope scope)
{
    switch (scope) {
    case ErasureScope::Person: return !account.persons.empty();
    case ErasureScope::Contacts: return !account.persons.empty() || hasAny(account.customer, contactFields);
    case ErasureScope::Notes: return hasNotes(account);
    case ErasureScope::Everything:
        return hasAny(account.customer, otherFields) ||
               std::ranges::any_of(account.attachments, [](const Attachment& document) { return !document.isErased; });
    }
    return false;
}

std::vector<ErasureDue> ShowErasuresDue::execute(const RetentionPeriods& periods, Date day) const
{
    constexpr std::array widestFirst{ErasureScope::Everything, ErasureScope::Notes, ErasureScope::Contacts};
    const auto portfolio = m_desk.portfolio();
    std::vector<ErasureDue> due;
    portfolio->forEach([&](const Account& account) {
        const auto last = lastBusinessOn(account);
        if (account.mergedInto || !last || keptUntil(periods, ErasureScope::Contacts, *last) > day) return;
        const AccountState state = stateOf(account, day, portfolio->currency());
        if (!state.debits.empty() || !state.credits.empty()) return;
        for (const ErasureScope scope : widestFirst) {
            const Date until = keptUntil(periods, scope, *last);
            if (until > day || !hasToErase(account, scope)) continue;
            due.push_back(
                {account.customer.id, account.customer.code, account.customer.displayName(), scope, *last, until});
            return;
        }
    });
    std::ranges::stable_sort(due, {}, &ErasureDue::dueOn);
    return due;
}

} // namespace encours
