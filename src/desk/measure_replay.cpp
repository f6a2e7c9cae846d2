// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_replay.h"

#include "desk/measure_portfolio.h"
#include "dunning/replay/replay.h"

namespace encours {
namespace {

constexpr int rounds = 3;
constexpr int monthsReplayed = 12;

} // namespace

Measurement measureReplay(const Desk& desk, std::int64_t invoices)
{
    const auto portfolio = desk.portfolio();
    const auto context = desk.context(desk.today());
    ReplayRequest request;
    request.period = {desk.today().plusMonths(-monthsReplayed).plusDays(1), desk.today()};
    std::vector<std::int64_t> times;
    volatile std::int64_t kept = 0; // what is computed must be seen to be used
    for (int round = 0; round < rounds; ++round) {
        times.push_back(microsecondsOf([&] { kept = replay(*portfolio, *context, request)->decisions; }));
    }
    return {"replay", invoices, medianOf(std::move(times)), plainAgeingFloor(*portfolio, desk.today())};
}

} // namespace encours
