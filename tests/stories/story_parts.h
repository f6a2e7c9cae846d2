// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/line_reader.h"
#include "stories/story.h"

namespace encours::stories {

// The parts of readStory(): each reads one line, after the words that say which kind it is.

void readCustomer(LineReader& line, Story& story);
/// Settings of the book: averages, factor, plans, rules of selection, weights, campaigns. False: none of them stands here.
bool readSetting(LineReader& line, Story& story);
void readFact(LineReader& line, Date on, Story& story);
void readExpectation(LineReader& line, Story& story);

/// Place of a customer; fails when nobody has this code.
[[nodiscard]] std::size_t customerOf(const LineReader& line, const Story& story, std::string_view code);
[[nodiscard]] bool isCustomer(const Story& story, std::string_view code);

/// What a decision says, for the message of a failure.
[[nodiscard]] std::string summaryOf(const AccountDecision& decision);

} // namespace encours::stories
