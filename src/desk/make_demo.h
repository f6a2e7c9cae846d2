// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <cstdint>

namespace encours {

/// Size and seed of a demonstration book. The same request gives the same book, to the byte of its facts.
struct DemoRequest {
    int customers = 120;
    int invoices = 4'000; ///< up to 1,000,000
    std::uint64_t seed = 1;
    Date until; ///< last day of its history
    std::string key;
};

/// Errors: RequestMalformed: 1 to 100,000 customers, 1 to 1,000,000 invoices, a last day from 1910 on.
Result<Done> checkDemoRequest(const DemoRequest& request);

/// Fills an empty book with a company that looks real: Pareto customers, August, partial payments, credit notes, disputes,
/// promises kept and broken, a history of calls. Errors: RequestMalformed (not empty, sizes out of range).
class MakeDemo {
public:
    explicit MakeDemo(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DemoRequest& request, const Progress& progress = {},
                         const Cancellation& cancellation = {});

private:
    Desk& m_desk;
};

} // namespace encours
