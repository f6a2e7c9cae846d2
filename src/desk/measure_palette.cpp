// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_palette.h"

#include "desk/find_anything.h"
#include "desk/measure_portfolio.h"

#include <algorithm>
#include <cstring>

namespace encours {
namespace {

constexpr int rounds = 5;
constexpr std::size_t answersShown = 50;

constexpr std::string_view typed[] = {"dupont",         "société lœb", "fa-2026-00", "1234,56",
                                      "06 12 34 56 78", "compta@",     "é"};

/// No folded text holds it.
constexpr std::string_view nowhere = "\x01\x02\x03";

} // namespace

Measurement measurePalette(const Desk& desk, std::int64_t invoices)
{
    FindAnything find{desk};
    std::size_t found = find.execute({}, 0).size(); // made ready when the book is opened
    std::int64_t worst = 0;
    for (const std::string_view text : typed) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            std::vector<std::int64_t> times;
            for (int round = 0; round < rounds; ++round) {
                times.push_back(
                    microsecondsOf([&] { found += find.execute(text.substr(0, length), answersShown).size(); }));
            }
            worst = std::max(worst, medianOf(std::move(times)));
        }
    }
    const std::string all = SearchIndex::of(*desk.portfolio(), nullptr)->text();
    std::vector<std::int64_t> floors;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(microsecondsOf(
            [&] { found += ::memmem(all.data(), all.size(), nowhere.data(), nowhere.size()) == nullptr ? 0 : 1; }));
    }
    volatile std::size_t kept = found; // what is computed must be seen to be used
    (void)kept;
    return {"palette", invoices, std::max<std::int64_t>(1, worst),
            std::max<std::int64_t>(1, medianOf(std::move(floors)))};
}

} // namespace encours
