// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_book.h"
#include "desk/demo_random.h"
#include "receivables/block.h"
#include "receivables/circuit.h"

#include <string>
#include <utility>
#include <vector>

namespace encours {

struct DemoCircuit {
    DemoIndex customer = 0;
    DemoIndex item = 0;
    CircuitStep step = CircuitStep::Received;
    Date on;
    std::optional<Date> payOn;
    std::string toldBy;
};

struct DemoBlock {
    DemoIndex customer = 0;
    BlockKind kind = BlockKind::Vip;
    Date fromOn;
    Date untilOn;
    std::string reason;
};

/// A task in a dispute that is still open.
struct DemoDisputeTask {
    DemoIndex attempt = 0; ///< in which the dispute was opened
    Date on;
    Date dueOn;
    std::string person;
    std::string text;
};

/// What people decided about dunning in a demonstration: a second plan, a campaign, blocks, and what customers said about
/// the way of their invoices.
struct DemoEngine {
    std::vector<std::pair<std::string, std::string>> settings;                       ///< name → document
    std::vector<std::pair<DemoIndex, std::pair<CustomerField, std::string>>> fields; ///< by customer
    std::vector<DemoCircuit> circuit;                                                ///< by item and step
    std::vector<DemoBlock> blocks;
    std::vector<DemoDisputeTask> tasks;
};

/// Few enough to leave the three lists as they are. Deterministic.
[[nodiscard]] DemoEngine generateDemoEngine(const DemoBook& book, Date until, DemoRandom& random);

} // namespace encours
