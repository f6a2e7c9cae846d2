// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_book.h"
#include "desk/demo_random.h"
#include "receivables/account_event.h"
#include "receivables/book_rules.h"
#include "receivables/charge.h"
#include "receivables/instrument.h"

#include <string>
#include <vector>

namespace encours {

struct DemoInstrument {
    DemoIndex customer = 0;
    InstrumentKind kind = InstrumentKind::AcceptedBill;
    std::string number;
    Date dueOn;
    std::vector<DemoCovered> items;
    std::vector<InstrumentEvent> events;
};

struct DemoFactorEvent {
    DemoIndex customer = 0;
    DemoIndex item = 0;
    FactorStep step = FactorStep::Assigned;
    Date on;
    std::int64_t cents = 0;
};

struct DemoEvent {
    DemoIndex customer = 0;
    AccountEventKind kind = AccountEventKind::Receivership;
    Date on;
    std::string note;
};

/// Contracts, bills, factored invoices, judgments and insured limits of a demonstration.
struct DemoRules {
    BookRules rules;
    std::vector<std::pair<DemoIndex, std::pair<CustomerField, std::string>>> fields; ///< by customer
    std::vector<DemoInstrument> instruments;
    std::vector<DemoFactorEvent> factorEvents; ///< by customer, item and step
    std::vector<DemoEvent> events;             ///< by customer and day
};

/// What a company of this size has of each, so that every register of the program shows something; few enough to leave the
/// three lists as they are. Deterministic.
[[nodiscard]] DemoRules generateDemoRules(const DemoBook& book, Date until, DemoRandom& random);

} // namespace encours
