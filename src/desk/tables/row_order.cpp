// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_order.h"

#include "base/fold.h"
#include "desk/tables/row_filter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t fewRows = 512;
constexpr unsigned digitBits = 11;
constexpr unsigned rowBits = 32;
constexpr std::size_t digitCount = std::size_t{1} << digitBits;

/// What a row is sorted by; `none` stands for no value.
struct SortKey {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};
constexpr std::uint64_t none = ~std::uint64_t{0};

/// Integers as numbers that compare like them.
std::uint64_t rising(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

/// Least digit first, each pass stable.
template <typename Key, typename DigitOf>
bool radixSort(std::vector<Key>& keys, std::uint64_t largest, DigitOf digitOf, const Cancellation& cancellation)
{
    std::vector<Key> other(keys.size());
    for (unsigned shift = 0; shift < static_cast<unsigned>(std::bit_width(largest)); shift += digitBits) {
        if (cancellation.isRequested()) return false;
        std::array<std::uint32_t, digitCount> places{};
        for (const Key& key : keys) ++places[digitOf(key, shift)];
        std::uint32_t place = 0;
        for (std::uint32_t& count : places) place += std::exchange(count, place);
        for (const Key& key : keys) other[places[digitOf(key, shift)]++] = key;
        keys.swap(other);
    }
    return true;
}

/// Most keys and the number of their row fit into one number, which is half the memory to move.
bool sortPacked(const std::vector<SortKey>& keys, std::uint64_t largest, const Cancellation& cancellation,
                std::vector<std::uint32_t>& rows)
{
    std::vector<std::uint64_t> packed;
    packed.reserve(keys.size());
    for (const SortKey& key : keys) packed.push_back((key.key << rowBits) | key.row);
    const auto digitOf = [](std::uint64_t key, unsigned shift) {
        return (key >> (shift + rowBits)) & (digitCount - 1);
    };
    if (!radixSort(packed, largest, digitOf, cancellation)) return false;
    for (std::size_t place = 0; place < rows.size(); ++place) rows[place] = static_cast<std::uint32_t>(packed[place]);
    return true;
}

bool sortKeyed(std::vector<SortKey>& keys, std::uint64_t largest, const Cancellation& cancellation,
               std::vector<std::uint32_t>& rows)
{
    const auto digitOf = [](const SortKey& key, unsigned shift) { return (key.key >> shift) & (digitCount - 1); };
    if (keys.size() <= fewRows) std::ranges::stable_sort(keys, {}, &SortKey::key);
    else if (!radixSort(keys, largest, digitOf, cancellation)) return false;
    for (std::size_t place = 0; place < rows.size(); ++place) rows[place] = keys[place].row;
    return true;
}

std::vector<std::uint32_t> accountRanks(const TableData& data, TableColumn column)
{
    const auto field = fieldOf(column);
    return ranksOf(data.portfolio->size(), [&](std::size_t place, std::string& key) {
        const Customer& customer = data.portfolio->at(place).customer;
        if (column == TableColumn::CustomerCode) appendSortKey(key, foldForSearch(customer.code));
        else appendSortKey(key, foldForSearch(field ? customer.field(*field) : customer.displayName()));
    });
}

std::vector<std::uint32_t> rowRanks(const TableData& data, TableColumn column)
{
    return ranksOf(data.size(), [&](std::size_t row, std::string& key) {
        std::string_view texts = data.rows.texts.of(row);
        const auto number =
            texts.substr(0, data.itemOf(static_cast<std::uint32_t>(row)).number.empty() ? 0 : texts.find('\n'));
        if (column == TableColumn::Number) return appendSortKey(key, number);
        const std::uint32_t from = row == 0 ? 0 : data.rows.paidEnd[row - 1];
        if (from == data.rows.paidEnd[row]) return;
        appendSortKey(key, foldForSearch(data.rows.paid[from]->number));
    });
}

bool isOfRow(TableColumn column)
{
    return column == TableColumn::Number || column == TableColumn::PaidNumbers;
}

/// Gives the key of a row, without regard to the direction.
template <typename KeyOf>
std::vector<SortKey> keysOf(const std::vector<std::uint32_t>& rows, KeyOf keyOf)
{
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows) keys.push_back({keyOf(row), row});
    return keys;
}

std::vector<SortKey> textKeys(const TableData& data, TableColumn column, const std::vector<std::uint32_t>& rows)
{
    if (column == TableColumn::Kind)
        return keysOf(rows, [&](std::uint32_t row) { return static_cast<std::uint64_t>(data.itemOf(row).kind); });
    if (column == TableColumn::Means) {
        return keysOf(rows, [&](std::uint32_t row) {
            const PaymentMeans means = meansOf(data, row);
            return means == PaymentMeans::Unknown ? none : static_cast<std::uint64_t>(means);
        });
    }
    const bool isByRow = isOfRow(column);
    const auto ranks =
        data.ranks.of(column, [&] { return isByRow ? rowRanks(data, column) : accountRanks(data, column); });
    return keysOf(rows, [&](std::uint32_t row) {
        const std::uint32_t rank = (*ranks)[isByRow ? row : data.rows.account[row]];
        return rank == 0 ? none : std::uint64_t{rank};
    });
}

/// Rows stand in the order of the list, as those of the column do: no row is looked up.
std::vector<SortKey> sparseKeys(const AmountColumn& column, const std::vector<std::uint32_t>& rows)
{
    std::size_t place = 0;
    return keysOf(rows, [&](std::uint32_t row) {
        while (place < column.rows().size() && column.rows()[place] < row) ++place;
        const bool isThere = place < column.rows().size() && column.rows()[place] == row;
        return rising(isThere ? column.amounts()[place] : 0);
    });
}

std::vector<SortKey> amountKeys(const TableData& data, TableColumn column, const std::vector<std::uint32_t>& rows)
{
    const bool isDerived = column == TableColumn::Paid || column == TableColumn::Allocated;
    const AmountColumn& stored = data.rows.amounts[static_cast<std::size_t>(column)];
    if (!isDerived && stored.isSparse()) return sparseKeys(stored, rows);
    return keysOf(rows, [&](std::uint32_t row) {
        const std::int64_t amount = data.amountAt(row, column);
        return amount == AmountColumn::none ? none : rising(amount);
    });
}

std::vector<SortKey> sortKeys(const TableData& data, TableColumn column, const std::vector<std::uint32_t>& rows)
{
    switch (columnType(column)) {
    case ColumnType::Text: return textKeys(data, column, rows);
    case ColumnType::State:
        return keysOf(rows, [&](std::uint32_t row) { return static_cast<std::uint64_t>(data.rows.state[row]); });
    case ColumnType::Count: return keysOf(rows, [&](std::uint32_t row) { return rising(data.countAt(row, column)); });
    case ColumnType::Day:
        return keysOf(rows, [&](std::uint32_t row) {
            const std::int32_t day = data.dayAt(row, column);
            return day == TableRows::noDay ? none : rising(day);
        });
    case ColumnType::Amount: break;
    }
    return amountKeys(data, column, rows);
}

/// Keys from 0 on, in the direction wanted, those without a value behind all others. Gives the largest.
std::uint64_t straighten(std::vector<SortKey>& keys, bool isDescending)
{
    std::uint64_t least = none;
    std::uint64_t most = 0;
    for (const SortKey& key : keys) {
        if (key.key == none) continue;
        least = std::min(least, key.key);
        most = std::max(most, key.key);
    }
    if (least == none) least = most; // no value at all
    const std::uint64_t last = most - least + 1;
    for (SortKey& key : keys) key.key = key.key == none ? last : isDescending ? most - key.key : key.key - least;
    return last;
}

} // namespace

bool orderRows(const TableData& data, const TableSort& sort, const Cancellation& cancellation,
               std::vector<std::uint32_t>& rows)
{
    std::vector<SortKey> keys = sortKeys(data, sort.column, rows);
    const std::uint64_t largest = straighten(keys, sort.isDescending);
    const bool fits = std::bit_width(largest) <= static_cast<int>(rowBits);
    return fits && keys.size() > fewRows ? sortPacked(keys, largest, cancellation, rows)
                                         : sortKeyed(keys, largest, cancellation, rows);
}

void restoreOrder(std::uint32_t rowCount, std::vector<std::uint32_t>& rows)
{
    if (rows.size() <= fewRows) {
        std::ranges::sort(rows);
        return;
    }
    std::vector<bool> isIn(rowCount);
    for (const std::uint32_t row : rows) isIn[row] = true;
    std::size_t place = 0;
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        if (isIn[row]) rows[place++] = row;
    }
}

} // namespace encours
