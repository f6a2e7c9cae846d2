// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_hits.h"

#include "base/contract.h"
#include "base/fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace encours {
namespace {

/// Bytes of a text as it is written that fold to a part of its folded form.
struct Bytes {
    std::size_t from = 0;
    std::size_t length = 0;
};

std::size_t foldedSize(std::string_view character)
{
    return character.size() == 1 ? 1 : foldForSearch(character).size();
}

Bytes unfold(std::string_view text, std::size_t from, std::size_t length)
{
    Bytes bytes{text.size(), 0};
    std::size_t end = text.size();
    std::size_t folded = 0; // bytes that what was read so far folds to
    bool spacePending = false;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeUtf8(text.substr(at));
        const std::size_t size = character.length == 0 ? 1 : character.length;
        const bool isSpace = character.length > 0 && isUnicodeSpace(character.value);
        const std::size_t before = folded;
        if (!isSpace) folded += (spacePending ? 1 : 0) + foldedSize(text.substr(at, size));
        spacePending = isSpace && folded > 0;
        const bool isEnded = before >= from + length; // marks that belong to the last letter may follow
        if (isEnded && (isSpace || folded > before)) break;
        if (folded > from && bytes.from == text.size()) bytes.from = at;
        at += size;
        end = at;
    }
    bytes.length = end - bytes.from;
    return bytes;
}

std::uint32_t placeOfAccount(const LedgerColumns& columns, std::uint32_t item)
{
    const auto after = std::upper_bound(columns.firstItem.begin(), columns.firstItem.end(), item);
    return static_cast<std::uint32_t>(after - columns.firstItem.begin()) - 1;
}

/// One number for each customer and each item.
std::uint64_t thingOf(const RawHit& hit)
{
    return (std::uint64_t{hit.isItem} << 63U) | (std::uint64_t{hit.chunk} << 32U) | hit.place;
}

std::uint64_t withoutSign(std::int64_t amount)
{
    return static_cast<std::uint64_t>(amount < 0 ? -amount : amount);
}

} // namespace

std::string_view searchedValue(const Customer& customer, SearchField field)
{
    switch (field) {
    case SearchField::Code: return customer.code;
    case SearchField::Name: return customer.field(CustomerField::Name);
    case SearchField::ContactName: return customer.field(CustomerField::ContactName);
    case SearchField::Email: return customer.field(CustomerField::Email);
    case SearchField::Phone: return customer.field(CustomerField::Phone);
    case SearchField::Number:
    case SearchField::Amount: break;
    }
    expect(false, "not a field of a customer");
    return {};
}

std::string_view searchedValue(const ContactPerson& person, std::size_t part)
{
    const std::string_view values[] = {person.name, person.email, person.phone, person.mobile};
    return values[part];
}

void findAmounts(const LedgerColumns& columns, std::uint32_t chunk, AmountRange range, std::size_t most,
                 std::vector<RawHit>& hits)
{
    const auto from = static_cast<std::uint64_t>(range.from);
    const auto width = static_cast<std::uint64_t>(range.to - range.from);
    const SearchMatch match = range.isOne() ? SearchMatch::Exact : SearchMatch::Prefix;
    for (std::size_t item = 0; item < columns.amount.size() && most > 0; ++item) {
        if (withoutSign(columns.amount[item]) - from > width) continue;
        hits.push_back({true, chunk, static_cast<std::uint32_t>(item), SearchField::Amount, match, 0});
        --most;
    }
}

void keepBest(std::vector<RawHit>& hits, std::size_t limit)
{
    std::vector<RawHit> best;
    std::unordered_set<std::uint64_t> taken;
    for (const SearchMatch match :
         {SearchMatch::Exact, SearchMatch::Prefix, SearchMatch::WordStart, SearchMatch::Inside}) {
        for (const bool isItem : {false, true}) {
            for (const RawHit& hit : hits) {
                if (best.size() == limit) break;
                if (hit.match != match || hit.isItem != isItem || !taken.insert(thingOf(hit)).second) continue;
                best.push_back(hit);
            }
        }
    }
    hits = std::move(best);
}

SearchHit hitOf(const RawHit& raw, const Portfolio& portfolio, std::size_t length)
{
    const Portfolio::Chunk& chunk = *portfolio.chunks()[raw.chunk];
    SearchHit hit;
    hit.field = raw.field;
    hit.match = raw.match;
    const std::uint32_t place = raw.isItem ? placeOfAccount(*chunk.columns, raw.place) : raw.place;
    const Account& account = *chunk.accounts[place];
    hit.customer = account.customer.id;
    if (raw.isItem) hit.item = &account.items[raw.place - chunk.columns->firstItem[place]];
    if (raw.person > 0) hit.person = &account.persons[raw.person - 1];
    if (raw.field == SearchField::Amount) return hit;
    hit.value = raw.isItem              ? std::string_view(hit.item->number)
                : hit.person != nullptr ? searchedValue(*hit.person, raw.part)
                                        : searchedValue(account.customer, raw.field);
    if (raw.field == SearchField::Phone) return hit;
    const Bytes bytes = unfold(hit.value, raw.from, length);
    hit.from = bytes.from;
    hit.length = bytes.length;
    return hit;
}

} // namespace encours
