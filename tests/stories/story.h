// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "support/account_builder.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours::stories {

/// A document of a customer, so that a story can name it.
struct KnownItem {
    Date from; ///< it exists from this day
    std::int64_t cents = 0;
};

struct StoryCustomer {
    std::string code;
    std::vector<std::pair<CustomerField, std::string>> fields;
    std::map<std::string, KnownItem> items;
    std::map<std::string, Date> instruments; ///< number → first day
    std::vector<Date> disputes;              ///< days of opening
    std::vector<Date> blocks;
};

/// Something that happened on a day to one customer.
struct StoryFact {
    Date on;
    std::size_t customer = 0; ///< place in Story::customers
    std::function<void(test::AccountBuilder&)> apply;
};

/// What was found instead of what a story expects; nothing when they agree.
using Check = std::function<std::optional<std::string>(const AccountDecision&)>;

/// What a story expects on a day, or on every day of a span: either of one customer, or of a whole list.
struct Expectation {
    int line = 0;
    Date from;
    Date to;
    std::size_t customer = 0;
    std::vector<Check> checks;
    std::optional<Phase> list;           ///< a whole list, …
    std::vector<std::string> wantedList; ///< … with these customers in this order
};

/// Facts by date, and what the lists must say on given days. See docs/stories.md.
struct Story {
    std::string title;
    std::string rule;
    std::vector<StoryCustomer> customers;
    std::vector<StoryFact> facts; ///< by day, then as written
    std::vector<Expectation> expectations;
    DunningPolicy policy;
    BookRules rules;
    std::int64_t averageInvoice = 100'000;
    std::vector<std::string> topCustomers;
    bool computesAverages = false; ///< averages of the story's own book instead of the two above
};

/// Errors: StoryError.
[[nodiscard]] Story readStory(std::string_view text);

/// What does not come out as the story says, each with its line; empty when all does.
struct Failure {
    int line = 0;
    std::string text;
};
[[nodiscard]] std::vector<Failure> failuresOf(const Story& story);

/// All story files of a folder, by name.
[[nodiscard]] std::vector<std::filesystem::path> storyFiles(const std::filesystem::path& folder);

} // namespace encours::stories
