// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/completeness.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

struct GapFacts {
    std::string_view code;
    FileUse hinders = FileUse::Call;
    CustomerField field = CustomerField::Phone;
};

constexpr std::array<GapFacts, fileGapCount> gapFacts{{
    {"phone", FileUse::Call, CustomerField::Phone},
    {"contact", FileUse::Call, CustomerField::ContactName},
    {"email", FileUse::Write, CustomerField::Email},
    {"address", FileUse::Write, CustomerField::AddressLine1},
    {"terms", FileUse::Claim, CustomerField::Terms},
    {"siren", FileUse::Claim, CustomerField::Siren},
    {"means", FileUse::Decide, CustomerField::Means},
    {"credit-limit", FileUse::Decide, CustomerField::CreditLimit},
    {"buyer", FileUse::Call, CustomerField::BuyerName},
    {"controller", FileUse::Decide, CustomerField::Controller},
}};

const GapFacts& factsOf(FileGap gap)
{
    return gapFacts[static_cast<std::size_t>(gap)];
}

/// Our own counterpart is no way to reach the customer.
template <typename Test>
bool hasPerson(const Account& account, Test test)
{
    return std::ranges::any_of(account.persons, [&](const ContactPerson& person) {
        return person.role != PersonRole::OwnCounterpart && test(person);
    });
}

bool hasField(const Account& account, CustomerField field)
{
    return !account.customer.field(field).empty();
}

bool isKnown(const Account& account, FileGap gap)
{
    const auto hasText = [&](std::string ContactPerson::* text) {
        return hasPerson(account, [text](const ContactPerson& person) { return !(person.*text).empty(); });
    };
    switch (gap) {
    case FileGap::Phone:
        return hasField(account, CustomerField::Phone) || hasText(&ContactPerson::phone) ||
               hasText(&ContactPerson::mobile);
    case FileGap::Contact: return hasField(account, CustomerField::ContactName) || hasText(&ContactPerson::name);
    case FileGap::Email: return hasField(account, CustomerField::Email) || hasText(&ContactPerson::email);
    case FileGap::Address: return hasFullAddress(account.customer);
    case FileGap::Terms: return hasField(account, CustomerField::Terms);
    case FileGap::Siren: return hasField(account, CustomerField::Siren) || hasField(account, CustomerField::Siret);
    case FileGap::Means: return account.customer.means() != PaymentMeans::Unknown;
    case FileGap::CreditLimit: return hasField(account, CustomerField::CreditLimit);
    case FileGap::Buyer:
        // In a small firm the manager approves.
        return hasField(account, CustomerField::BuyerName) || hasPerson(account, [](const ContactPerson& person) {
                   return person.role == PersonRole::Buyer || person.role == PersonRole::Manager;
               });
    case FileGap::Controller: return hasField(account, CustomerField::Controller);
    }
    return true;
}

bool applies(const Customer& customer, FileGap gap)
{
    const DebtorKind kind = customer.debtorKind();
    switch (gap) {
    case FileGap::Siren: return kind != DebtorKind::Consumer && customer.field(CustomerField::Country).empty();
    case FileGap::CreditLimit: return kind == DebtorKind::Business;
    case FileGap::Buyer: return kind != DebtorKind::Consumer;
    default: return true;
    }
}

} // namespace

std::string_view fileGapCode(FileGap gap)
{
    return factsOf(gap).code;
}

std::string_view fileUseCode(FileUse use)
{
    switch (use) {
    case FileUse::Call: return "call";
    case FileUse::Write: return "write";
    case FileUse::Claim: return "claim";
    case FileUse::Decide: return "decide";
    }
    return "decide";
}

FileUse hinderedBy(FileGap gap)
{
    return factsOf(gap).hinders;
}

CustomerField fieldFor(FileGap gap)
{
    return factsOf(gap).field;
}

bool FileCompleteness::lacks(FileGap gap) const
{
    return std::ranges::find(gaps, gap) != gaps.end();
}

FileCompleteness completenessOf(const Account& account)
{
    FileCompleteness completeness;
    for (std::size_t index = 0; index < fileGapCount; ++index) {
        const auto gap = static_cast<FileGap>(index);
        if (!applies(account.customer, gap)) continue;
        ++completeness.wanted;
        if (isKnown(account, gap)) ++completeness.known;
        else completeness.gaps.push_back(gap);
    }
    return completeness;
}

} // namespace encours
