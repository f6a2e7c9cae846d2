// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_book.h"
#include "desk/demo_random.h"
#include "receivables/attachment.h"
#include "receivables/contact_person.h"

#include <string>
#include <utility>
#include <vector>

namespace encours {

struct DemoContactPerson {
    DemoIndex customer = 0;
    ContactPerson person;
};

struct DemoNote {
    DemoIndex customer = 0;
    Date on;
    std::string text;
};

struct DemoDocument {
    DemoIndex customer = 0;
    Attachment attachment; ///< without size and digest
    std::string content;
};

/// What stands in the files of the largest customers of a demonstration, and two customers who are one.
struct DemoFile {
    std::vector<DemoContactPerson> persons;
    std::vector<DemoNote> notes;
    std::vector<DemoDocument> documents;
    std::vector<std::pair<DemoIndex, std::pair<CustomerField, std::string>>> fields;
};

/// Changes no balance and no list. Deterministic.
[[nodiscard]] DemoFile generateDemoFile(const DemoBook& book, Date until, DemoRandom& random);

} // namespace encours
