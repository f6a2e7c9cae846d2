// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_words.h"

#include "money/amount_text.h"
#include "portfolio/portfolio.h"
#include "words/words.h"

#include <charconv>

namespace encours {
namespace {

std::string codeKey(std::string_view group, std::string_view code)
{
    return "table." + std::string{group} + '.' + std::string{code};
}

/// What a list says in its own way, else what all lists say.
std::string ownWords(Language language, TableKind kind, std::string_view group, std::string_view code)
{
    const std::string own = codeKey(group, tableKindCode(kind)) + '.' + std::string{code};
    return words(language, hasWords(language, own) ? own : codeKey(group, code));
}

std::string customerName(const Portfolio& portfolio, const std::string& id)
{
    CustomerId customer;
    std::from_chars(id.data(), id.data() + id.size(), customer.value);
    const Account* const account = portfolio.find(customer);
    return account != nullptr ? account->customer.displayName() : id;
}

/// What stands behind the name of a filter.
std::string valueWords(Language language, const TableFilter& filter, const Portfolio& portfolio)
{
    const std::string& value = filter.value;
    switch (filter.name) {
    case FilterName::Customer: return customerName(portfolio, value);
    case FilterName::Sector: {
        const auto sector = parseTradeSector(value);
        return sector ? wordsFor(language, *sector) : value;
    }
    case FilterName::Means: return wordsFor(language, parsePaymentMeans(value).value_or(PaymentMeans::Unknown));
    case FilterName::DueFrom:
    case FilterName::DueTo:
    case FilterName::IssuedFrom:
    case FilterName::IssuedTo: {
        const auto day = parseIsoDate(value);
        return day ? formatDate(*day, language) : value;
    }
    case FilterName::AmountFrom:
    case FilterName::AmountTo: {
        const auto amount = parseAmount(value, portfolio.currency(), DecimalMark::Dot);
        return amount ? formatAmount(*amount, language) : value;
    }
    default: return value.empty() ? words(language, "table.filter-none") : value;
    }
}

/// Whether the name reads on into the value: "Échéance à partir du 01/11/2026".
bool readsOn(FilterName name)
{
    return name >= FilterName::DueFrom;
}

} // namespace

std::string wordsFor(Language language, TableKind kind)
{
    return words(language, codeKey("kind", tableKindCode(kind)));
}

std::string wordsFor(Language language, TableKind kind, TableState state)
{
    return ownWords(language, kind, "state", tableStateCode(state));
}

std::string columnHeading(Language language, TableKind kind, TableColumn column)
{
    return ownWords(language, kind, "column", tableColumnCode(column));
}

std::string wordsFor(Language language, TableKind kind, FilterName name)
{
    return ownWords(language, kind, "filter", filterCode(name));
}

std::string filterWords(Language language, TableKind kind, const TableFilter& filter, const Portfolio& portfolio)
{
    const std::string name = wordsFor(language, kind, filter.name);
    if (!takesValue(filter.name)) return name;
    const std::string value = valueWords(language, filter, portfolio);
    if (readsOn(filter.name)) return name + ' ' + value;
    return words(language, "table.filter-value", {{"name", name}, {"value", value}});
}

} // namespace encours
