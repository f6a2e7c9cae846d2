// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_index.h"

#include "base/contract.h"
#include "portfolio/search/search_hits.h"
#include "portfolio/search/search_query.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// From so many hits on only better ones are sought.
constexpr std::size_t enoughCustomers = 2048;
constexpr std::size_t enoughItems = 512;

constexpr std::size_t fieldsOfACustomer = std::size(customerSearchFields);
constexpr std::size_t partsOfAPerson = std::size(personSearchFields);

// In the order of the enumerators.
constexpr std::array<std::string_view, searchFieldCount> fieldCodes{"code",  "name",   "contact-name", "email",
                                                                    "phone", "number", "amount"};

template <typename Value>
bool isSame(const std::weak_ptr<const Value>& known, const std::shared_ptr<const Value>& other)
{
    return !known.owner_before(other) && !other.owner_before(known);
}

std::shared_ptr<const SearchText> customersOf(const Portfolio::Chunk& chunk)
{
    auto text = std::make_shared<SearchText>();
    for (const Portfolio::AccountPtr& account : chunk.accounts) {
        for (const SearchField field : customerSearchFields) {
            const std::string_view value = searchedValue(account->customer, field);
            if (field == SearchField::Phone) text->add(phoneDigits(value));
            else text->add(value);
        }
    }
    text->shrink();
    return text;
}

struct Persons {
    std::shared_ptr<SearchText> text = std::make_shared<SearchText>();
    std::shared_ptr<std::vector<std::uint32_t>> owners = std::make_shared<std::vector<std::uint32_t>>();
};

Persons personsOf(const Portfolio::Chunk& chunk)
{
    Persons persons;
    for (std::uint32_t place = 0; place < chunk.accounts.size(); ++place) {
        for (const ContactPerson& person : chunk.accounts[place]->persons) {
            persons.owners->push_back(place);
            for (std::size_t part = 0; part < partsOfAPerson; ++part) {
                const std::string_view value = searchedValue(person, part);
                if (personSearchFields[part] == SearchField::Phone) persons.text->add(phoneDigits(value));
                else persons.text->add(value);
            }
        }
    }
    persons.text->shrink();
    return persons;
}

std::shared_ptr<const SearchText> numbersOf(const Portfolio::Chunk& chunk)
{
    auto text = std::make_shared<SearchText>();
    for (const Portfolio::AccountPtr& account : chunk.accounts) {
        for (const Item& item : account->items) text->add(item.number);
    }
    text->shrink();
    return text;
}

/// One search on its way through the chunks.
class Search {
public:
    Search(const SearchQuery& query, std::size_t limit)
        : m_customers(query.text, std::max(limit, enoughCustomers)),
          m_numbers(query.text, std::max(limit, enoughItems)),
          m_amount(query.amount),
          m_amountsWanted(std::max(limit, enoughItems))
    {
        if (!query.phone.empty() && query.phone != query.text)
            m_phones.emplace(query.phone, std::max(limit, enoughCustomers));
    }

    void inCustomers(const SearchText& text, std::uint32_t chunk)
    {
        m_customers.search(text, [&](const TextHunt::Hit& hit) { return keep(customerHit(hit, chunk), true); });
        if (!m_phones) return;
        m_phones->search(text, [&](const TextHunt::Hit& hit) {
            const RawHit found = customerHit(hit, chunk);
            return keep(found, found.field == SearchField::Phone);
        });
    }

    void inPersons(const SearchText& text, const std::vector<std::uint32_t>& owners, std::uint32_t chunk)
    {
        if (owners.empty()) return;
        m_customers.search(text, [&](const TextHunt::Hit& hit) { return keep(personHit(hit, owners, chunk), true); });
        if (!m_phones) return;
        m_phones->search(text, [&](const TextHunt::Hit& hit) {
            const RawHit found = personHit(hit, owners, chunk);
            return keep(found, found.field == SearchField::Phone);
        });
    }

    void inNumbers(const SearchText& text, std::uint32_t chunk)
    {
        m_numbers.search(text, [&](const TextHunt::Hit& hit) {
            return keep({true, chunk, static_cast<std::uint32_t>(hit.place), SearchField::Number, hit.match,
                         static_cast<std::uint32_t>(hit.from)},
                        true);
        });
    }

    void inAmounts(const LedgerColumns& columns, std::uint32_t chunk)
    {
        if (!m_amount || m_amountsWanted == 0) return;
        const std::size_t before = m_hits.size();
        findAmounts(columns, chunk, *m_amount, m_amountsWanted, m_hits);
        m_amountsWanted -= m_hits.size() - before;
    }

    [[nodiscard]] const std::vector<RawHit>& best(std::size_t limit)
    {
        keepBest(m_hits, limit);
        return m_hits;
    }

private:
    static RawHit customerHit(const TextHunt::Hit& hit, std::uint32_t chunk)
    {
        return {false,
                chunk,
                static_cast<std::uint32_t>(hit.place / fieldsOfACustomer),
                customerSearchFields[hit.place % fieldsOfACustomer],
                hit.match,
                static_cast<std::uint32_t>(hit.from)};
    }
    static RawHit personHit(const TextHunt::Hit& hit, const std::vector<std::uint32_t>& owners, std::uint32_t chunk)
    {
        const auto person = static_cast<std::uint32_t>(hit.place / partsOfAPerson);
        const auto part = static_cast<std::uint32_t>(hit.place % partsOfAPerson);
        const auto first = std::lower_bound(owners.begin(), owners.end(), owners[person]);
        RawHit found{
            false, chunk, owners[person], personSearchFields[part], hit.match, static_cast<std::uint32_t>(hit.from)};
        found.person = person - static_cast<std::uint32_t>(first - owners.begin()) + 1;
        found.part = part;
        return found;
    }
    bool keep(const RawHit& hit, bool isWanted)
    {
        if (isWanted) m_hits.push_back(hit);
        return isWanted;
    }

    TextHunt m_customers;
    TextHunt m_numbers;
    std::optional<TextHunt> m_phones;
    std::optional<AmountRange> m_amount;
    std::size_t m_amountsWanted;
    std::vector<RawHit> m_hits;
};

} // namespace

std::string_view searchFieldCode(SearchField field)
{
    const auto index = static_cast<std::size_t>(field);
    expect(index < fieldCodes.size(), "unknown field of a search");
    return fieldCodes[index];
}

std::string_view searchMatchCode(SearchMatch match)
{
    switch (match) {
    case SearchMatch::Exact: return "exact";
    case SearchMatch::Prefix: return "prefix";
    case SearchMatch::WordStart: return "word-start";
    case SearchMatch::Inside: break;
    }
    return "inside";
}

SearchIndex::Block SearchIndex::blockOf(const Portfolio::ChunkPtr& chunk, const Block* previous)
{
    if (previous != nullptr && isSame(previous->chunk, chunk)) return *previous;
    const bool hasSameLedger = previous != nullptr && isSame(previous->columns, chunk->columns);
    Persons persons = personsOf(*chunk);
    return {chunk,
            chunk->columns,
            customersOf(*chunk),
            std::move(persons.text),
            std::move(persons.owners),
            hasSameLedger ? previous->numbers : numbersOf(*chunk)};
}

std::shared_ptr<const SearchIndex> SearchIndex::of(const Portfolio& portfolio, const SearchIndex* previous)
{
    auto index = std::make_shared<SearchIndex>();
    index->m_blocks.reserve(portfolio.chunks().size());
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        const std::size_t place = index->m_blocks.size();
        const bool isKnown = previous != nullptr && place < previous->m_blocks.size();
        index->m_blocks.push_back(blockOf(chunk, isKnown ? &previous->m_blocks[place] : nullptr));
    }
    return index;
}

std::vector<SearchHit> SearchIndex::find(const Portfolio& portfolio, std::string_view typed, std::size_t limit) const
{
    expect(portfolio.chunks().size() == m_blocks.size(), "an index is searched with its own portfolio");
    const SearchQuery query = SearchQuery::of(typed, portfolio.currency());
    if (query.text.empty() || limit == 0) return {};
    Search search(query, limit);
    for (std::uint32_t chunk = 0; chunk < m_blocks.size(); ++chunk) {
        search.inCustomers(*m_blocks[chunk].customers, chunk);
        search.inPersons(*m_blocks[chunk].persons, *m_blocks[chunk].personOwners, chunk);
        search.inNumbers(*m_blocks[chunk].numbers, chunk);
        search.inAmounts(*portfolio.chunks()[chunk]->columns, chunk);
    }
    std::vector<SearchHit> answers;
    for (const RawHit& hit : search.best(limit)) answers.push_back(hitOf(hit, portfolio, query.text.size()));
    return answers;
}

std::string SearchIndex::text() const
{
    std::string all;
    for (const Block& block : m_blocks) {
        all += block.customers->bytes();
        all += block.persons->bytes();
        all += block.numbers->bytes();
    }
    return all;
}

std::size_t SearchIndex::bytesOfMemory() const
{
    std::size_t bytes = m_blocks.capacity() * sizeof(Block);
    for (const Block& block : m_blocks) {
        bytes += block.customers->bytesOfMemory() + block.numbers->bytesOfMemory() + block.persons->bytesOfMemory() +
                 block.personOwners->capacity() * sizeof(std::uint32_t);
    }
    return bytes;
}

std::size_t SearchIndex::sharedWith(const SearchIndex& other) const
{
    std::size_t shared = 0;
    for (std::size_t block = 0; block < std::min(m_blocks.size(), other.m_blocks.size()); ++block) {
        shared += m_blocks[block].customers == other.m_blocks[block].customers ? 1 : 0;
        shared += m_blocks[block].numbers == other.m_blocks[block].numbers ? 1 : 0;
    }
    return shared;
}

} // namespace encours
