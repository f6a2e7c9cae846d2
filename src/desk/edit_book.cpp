// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_book.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "desk/book_settings.h"
#include "desk/own_account.h"
#include "desk/todays_lists.h"
#include "receivables/customer_values.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

using FieldValues = std::vector<std::pair<CustomerField, std::string>>;

constexpr std::size_t longestField = 200;
constexpr std::size_t longestStandingNote = 4'000;

/// Brings a typed value into the form in which it is stored; "" takes the value away.
Result<std::string> storedForm(CustomerField field, const std::string& typed, Currency currency)
{
    const std::string value = field == CustomerField::Note ? typed : cleanLine(typed).text;
    const std::size_t limit = field == CustomerField::Note ? longestStandingNote : longestField;
    if (!isValidUtf8(value)) {
        return Fault{FaultCode::TextInvalid, {{"field", std::string{customerFieldCode(field)}}}, "not UTF-8"};
    }
    if (codePointCount(value) > limit) {
        return Fault{FaultCode::TextTooLong,
                     {{"field", std::string{customerFieldCode(field)}}, {"limit", std::to_string(limit)}},
                     "too long"};
    }
    if (value.empty()) {
        return std::string{};
    }
    return storedFieldValue(field, value, currency);
}

std::string canonicalText(CustomerId customer, const FieldValues& fields)
{
    std::string text = std::to_string(customer.value);
    for (const auto& [field, value] : fields) {
        text += fmt::format("|{}={}", customerFieldCode(field), value);
    }
    return text;
}

/// The account of exactly this customer: the fields of a merged customer are still his own.
Result<Portfolio::AccountPtr> unmergedAccountOf(const Desk& desk, CustomerId customer)
{
    auto account = desk.portfolio()->share(customer);
    if (!account) {
        return Fault{FaultCode::CustomerUnknown, {{"value", "#" + std::to_string(customer.value)}}, "no such customer"};
    }
    return account;
}

} // namespace

Result<Done> EditCustomer::execute(CustomerId customer, const FieldValues& fields, const std::string& key)
{
    ENCOURS_ASSIGN(const auto account, unmergedAccountOf(m_desk, customer));
    FieldValues changed;
    for (const auto& [field, typed] : fields) {
        ENCOURS_ASSIGN(std::string value, storedForm(field, typed, m_desk.settings().currency));
        if (value != account->customer.field(field)) {
            changed.emplace_back(field, std::move(value));
        }
    }
    if (changed.empty()) {
        return Done{};
    }
    const CommandHeader header = m_desk.header("customer-edited", key, canonicalText(customer, fields));
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const auto& [field, value] : changed) {
            ENCOURS_TRY(writer.setField(customer, field, value, FieldSource::Person));
        }
        return Done{};
    });
    return recorded ? m_desk.refresh(customer, *recorded) : Result<Done>{recorded.fault()};
}

Result<Done> EditSettings::check(const BookSettings& settings, std::string_view confirmedIban) const
{
    const bool isConfirmed =
        !changesOwnAccount(m_desk.settings(), settings) || isSameIban(settings.company.iban, confirmedIban);
    if (!isConfirmed) return faultAbout(FaultCode::ConfirmationMissing, "company.iban", "field");
    return Done{};
}

Result<Done> EditSettings::execute(const BookSettings& settings, const std::string& key, std::string_view confirmedIban)
{
    ENCOURS_TRY(check(settings, confirmedIban));
    const char* const kind = changesOwnAccount(m_desk.settings(), settings) ? "own-account" : "settings-edited";
    const auto before = settingValues(m_desk.settings());
    const auto after = settingValues(settings);
    std::string request;
    for (const auto& [name, value] : after) {
        request += fmt::format("{}={}|", name, value);
    }
    if (before == after) {
        return Done{};
    }
    const auto recorded =
        m_desk.store().record(m_desk.header(kind, key, request), [&](FactWriter& writer) -> Result<Done> {
            for (std::size_t index = 0; index < after.size(); ++index) {
                if (after[index] != before[index]) {
                    ENCOURS_TRY(writer.setSetting(after[index].first, after[index].second));
                }
            }
            return Done{};
        });
    return recorded ? m_desk.reload() : Result<Done>{recorded.fault()};
}

Result<JournalSeq> PassToLitigation::execute(CustomerId customer, const std::vector<ItemId>& items,
                                             const std::string& reason, const std::string& key)
{
    std::string request = fmt::format("{}|{}", customer.value, reason);
    for (const ItemId item : items) {
        request += fmt::format("|{}", item.value);
    }
    const CommandHeader header = m_desk.header("litigation", key, std::move(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) {
        return before->seq;
    }
    ENCOURS_ASSIGN(const AccountDecision decision, TodaysLists{m_desk}.explain(customer, m_desk.today()));
    Dossier dossier;
    dossier.decidedOn = m_desk.today();
    dossier.reason = reason;
    for (const CallItem& item : decision.items) {
        const bool isNamed = std::find(items.begin(), items.end(), item.item) != items.end();
        const bool isTaken =
            items.empty() ? item.daysLate > 0 && item.callable.isPositive() && !item.inDossier : isNamed;
        if (isTaken) {
            dossier.items.push_back(item.item);
        }
    }
    if (dossier.items.empty() || (!items.empty() && dossier.items.size() != items.size())) {
        return Fault{FaultCode::InvoicesNotOpen, {{"value", std::to_string(items.size())}}, "not all open"};
    }
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const DossierId id, writer.addDossier(customer, dossier));
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(customer, recorded));
    return recorded.seq;
}

} // namespace encours
