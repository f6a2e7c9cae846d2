// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_search.h"

#include "portfolio/search/search_index.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace encours {
namespace {

constexpr int rounds = 7;
constexpr std::size_t limit = 50;

/// Nowhere in a generated book; then common in it.
constexpr std::string_view queries[] = {
    "zqx", "introuvable sarl", "99887766554", "9 876 543,21", "06 99 99 99 99", "20", "fa", "martin", "1234,56"};

template <typename Work>
std::int64_t medianNanoseconds(Work work)
{
    std::vector<std::int64_t> times;
    for (int round = 0; round < rounds; ++round) {
        const auto from = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - from).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// As long as the query and with the same letters, but for one that no folded text holds.
std::string missing(std::string_view query)
{
    std::string text{query};
    text.back() = '\x01';
    return text;
}

std::int64_t microseconds(std::int64_t nanoseconds)
{
    return std::max<std::int64_t>(1, (nanoseconds + 500) / 1000);
}

} // namespace

Measurement measureSearch(const Portfolio& portfolio, std::int64_t invoices)
{
    const auto index = SearchIndex::of(portfolio, nullptr);
    const std::string text = index->text();
    volatile std::size_t kept = 0; // what is computed must be seen to be used
    std::int64_t worst = 0;
    std::int64_t floor = 1;
    for (const std::string_view query : queries) {
        const std::string sought = missing(query);
        const auto time = medianNanoseconds([&] { kept = index->find(portfolio, query, limit).size(); });
        const auto least = medianNanoseconds(
            [&] { kept = ::memmem(text.data(), text.size(), sought.data(), sought.size()) == nullptr ? 0 : 1; });
        if (time * floor <= worst * least) continue;
        worst = time;
        floor = std::max<std::int64_t>(1, least);
    }
    return {"search", invoices, microseconds(worst), microseconds(floor)};
}

} // namespace encours
