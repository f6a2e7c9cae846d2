// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_search.h"

#include <algorithm>
#include <array>
#include <utility>

namespace encours {
namespace {

std::vector<SearchQuery> wordsIn(const std::string& folded, Currency currency)
{
    std::vector<SearchQuery> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.push_back(SearchQuery::of(std::string_view(folded).substr(at, end - at), currency));
        at = end + 1;
    }
    return words;
}

bool isText(const SearchQuery& query)
{
    return !query.amount && query.phone.empty();
}

std::uint64_t magnitude(std::int64_t amount)
{
    return static_cast<std::uint64_t>(amount < 0 ? -amount : amount);
}

} // namespace

RowSearch::RowSearch(const TableData& data, std::string_view typed) : m_data(data)
{
    const Currency currency = data.portfolio->currency();
    SearchQuery whole = SearchQuery::of(typed, currency);
    for (SearchQuery& query : wordsIn(whole.text, currency)) m_words.push_back(wordOf(std::move(query)));
    if (m_words.size() < 2 || isText(whole)) return;
    whole.text.clear();
    m_whole = wordOf(std::move(whole));
}

RowSearch::Word RowSearch::wordOf(SearchQuery query) const
{
    Word word{std::move(query), {}, {}};
    word.accounts.resize(m_data.portfolio->size());
    if (!word.query.text.empty()) m_data.accountTexts.mark(word.query.text, word.accounts);
    if (!word.query.phone.empty() && m_data.kind == TableKind::Customers)
        m_data.phones.mark(word.query.phone, word.accounts);
    return word;
}

void RowSearch::markRows()
{
    for (Word& word : m_words) {
        word.rows.resize(m_data.size());
        m_data.rows.texts.mark(word.query.text, word.rows);
    }
}

bool RowSearch::holds(std::uint32_t row) const
{
    if (m_whole && holds(*m_whole, row)) return true;
    return std::ranges::all_of(m_words, [&](const Word& word) { return holds(word, row); });
}

bool RowSearch::holds(const Word& word, std::uint32_t row) const
{
    if (word.accounts[m_data.rows.account[row]] != 0) return true;
    if (!word.rows.empty() && word.rows[row] != 0) return true;
    if (word.query.amount && hasAmount(*word.query.amount, row)) return true;
    const bool isToLookAt = word.rows.empty() && !word.query.text.empty();
    return isToLookAt && m_data.rows.texts.of(row).find(word.query.text) != std::string_view::npos;
}

bool RowSearch::hasAmount(AmountRange range, std::uint32_t row) const
{
    static constexpr std::array<std::pair<TableColumn, TableColumn>, 3> looked{
        {{TableColumn::Amount, TableColumn::Open},
         {TableColumn::Balance, TableColumn::Overdue},
         {TableColumn::Amount, TableColumn::Unallocated}}};
    const auto& [one, other] = looked[static_cast<std::size_t>(m_data.kind)];
    const auto from = static_cast<std::uint64_t>(range.from);
    const auto width = static_cast<std::uint64_t>(range.to - range.from);
    return magnitude(m_data.amountAt(row, one)) - from <= width ||
           magnitude(m_data.amountAt(row, other)) - from <= width;
}

bool isNarrower(std::string_view typed, std::string_view older, Currency currency)
{
    const SearchQuery now = SearchQuery::of(typed, currency);
    const SearchQuery before = SearchQuery::of(older, currency);
    if (now.text == before.text && now.amount.has_value() == before.amount.has_value()) return true;
    const std::vector<SearchQuery> words = wordsIn(now.text, currency);
    if (words.size() > 1 && !isText(now)) return false; // the whole may find what no word does
    return std::ranges::all_of(wordsIn(before.text, currency), [&](const SearchQuery& word) {
        return std::ranges::any_of(words, [&](const SearchQuery& longer) {
            return longer.text == word.text || (isText(longer) && longer.text.find(word.text) != std::string::npos);
        });
    });
}

} // namespace encours
