// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/letter_timeline.h"

#include <algorithm>

namespace encours {

void addLetters(std::vector<TimelineEntry>& timeline, const std::vector<LetterLine>& letters, Date asOf)
{
    std::vector<TimelineEntry> added;
    for (const LetterLine& line : letters) {
        const WrittenLetter& fact = line.fact;
        const auto told = std::ranges::find_if(timeline, [&](const TimelineEntry& entry) {
            return entry.reminder.isStored() && fact.reminder == entry.reminder;
        });
        if (told != timeline.end()) {
            told->letter = fact.id;
            told->amount = fact.total;
        }
        if (told != timeline.end() || fact.writtenOn > asOf) continue;
        TimelineEntry& entry = added.emplace_back();
        entry.kind = TimelineEntry::Kind::Reminder;
        entry.on = fact.writtenOn;
        entry.text = fact.templateCode;
        entry.amount = fact.total;
        entry.letter = fact.id;
    }
    // Newest first, as what is there already; within a day what was added comes before.
    timeline.insert(timeline.begin(), added.begin(), added.end());
    std::ranges::stable_sort(timeline,
                             [](const TimelineEntry& left, const TimelineEntry& right) { return right.on < left.on; });
}

} // namespace encours
