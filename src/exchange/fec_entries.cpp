// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_entries.h"

#include "exchange/column_synonyms.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr char keySeparator = '\x1F';

PaymentMeans meansOfAccount(std::string_view account)
{
    if (account.starts_with("5112")) return PaymentMeans::Cheque;
    if (account.starts_with("5113") || account.starts_with("5114")) return PaymentMeans::BillOfExchange;
    if (account.starts_with("5115")) return PaymentMeans::Card;
    if (account.starts_with("53")) return PaymentMeans::Cash;
    return PaymentMeans::Unknown;
}

} // namespace

AccountClass accountClassOf(std::string_view account)
{
    if (account.starts_with("411") || account.starts_with("413")) return AccountClass::Customer;
    if (account.starts_with("416")) return AccountClass::Doubtful;
    if (account.starts_with("419")) return AccountClass::Advance;
    if (account.starts_with("70") || account.starts_with("44571")) return AccountClass::Sales;
    if (account.starts_with('5')) return AccountClass::Bank;
    return AccountClass::Other;
}

std::size_t FecEntries::entry(std::string_view journal, std::string_view number, std::string_view date)
{
    m_key.assign(journal).append(1, keySeparator).append(number).append(1, keySeparator).append(date);
    if (!m_facts.empty() && m_key == m_lastKey) return m_last;
    const auto [place, isNew] = m_entries.try_emplace(m_key, m_facts.size());
    if (isNew) m_facts.emplace_back();
    m_lastKey = m_key;
    m_last = place->second;
    return m_last;
}

void FecEntries::add(std::size_t entry, std::string_view account, AccountClass accountClass, std::int64_t amountMinor)
{
    FecEntryFacts& facts = m_facts[entry];
    // A hostile file could overflow the sum; what it then says no longer matters, as it does not balance anyway.
    if (__builtin_add_overflow(facts.balanceMinor, amountMinor, &facts.balanceMinor))
        facts.balanceMinor = Money::largest;
    facts.hasSales = facts.hasSales || accountClass == AccountClass::Sales;
    if (accountClass == AccountClass::Bank) {
        facts.hasBank = true;
        if (facts.bankMeans == PaymentMeans::Unknown) facts.bankMeans = meansOfAccount(account);
    }
}

std::vector<std::pair<std::string, std::int64_t>> FecEntries::unbalanced() const
{
    std::vector<std::pair<std::size_t, const std::string*>> found;
    for (const auto& [key, entry] : m_entries) {
        if (m_facts[entry].balanceMinor != 0) found.emplace_back(entry, &key);
    }
    std::ranges::sort(found);
    std::vector<std::pair<std::string, std::int64_t>> named;
    for (const auto& [entry, key] : found) {
        std::string name = key->substr(0, key->rfind(keySeparator));
        std::ranges::replace(name, keySeparator, ' ');
        named.emplace_back(std::move(name), m_facts[entry].balanceMinor);
    }
    return named;
}

ItemKind kindOfLine(const FecEntryFacts& entry, bool isOpening, std::int64_t amountMinor)
{
    const bool isDebit = amountMinor > 0;
    if (isOpening) return ItemKind::OpeningBalance;
    if (entry.hasSales && entry.hasBank) return isDebit ? ItemKind::Invoice : ItemKind::Payment; // a sale paid at once
    if (entry.hasSales) return isDebit ? ItemKind::Invoice : ItemKind::CreditNote;
    if (entry.hasBank) return isDebit ? ItemKind::PaymentReturn : ItemKind::Payment;
    return ItemKind::Adjustment;
}

bool isOpeningJournal(std::string_view code, std::string_view label)
{
    constexpr std::array<std::string_view, 13> codes{"an",       "ano",       "anx", "anv",  "anc", "and", "anouv",
                                                     "anouveau", "anouveaux", "ran", "rano", "ouv", "open"};
    const std::string key = columnKey(code);
    const std::string words = columnKey(label);
    const auto says = [&](std::string_view phrase) { return words.find(phrase) != std::string::npos; };
    if (says("anouveau") || says("reportanouv") || says("ouverture") || says("openingbalance")) return true;
    // "AN" may also be short for something else; a label that names a trade journal wins.
    if (says("vente") || says("achat") || says("banque") || says("caisse")) return false;
    return std::ranges::find(codes, std::string_view{key}) != codes.end() || key.starts_with("ouv");
}

bool looksLikeOpening(std::string_view pieceRef, std::string_view label)
{
    const std::string piece = columnKey(pieceRef);
    if (piece == "ran" || piece == "anouveau" || piece == "anouveaux") return true;
    const std::string words = columnKey(label);
    return words.starts_with("reportanouveau") || words.starts_with("anouveau") || words.starts_with("soldeanouveau") ||
           words.starts_with("reportsoldes");
}

} // namespace encours
