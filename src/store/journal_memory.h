// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/clock.h"
#include "store/queries.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace encours {

/// When an entry of the journal was made, and by whom.
struct EntryFacts {
    Moment at;
    std::string actor;
    bool isByHand = false; ///< allocations that a person made
};

/// What reading accounts needs of the journal, kept between readings, because the journal only grows: a refresh after a
/// call must not read a hundred thousand entries again.
class JournalMemory {
public:
    /// Reads the entries that came since the last time. Call it in a transaction for reading.
    Result<Done> bringUpToDate(Queries& queries);

    [[nodiscard]] JournalSeq last() const { return JournalSeq{static_cast<std::int64_t>(m_entries.size()) - 1}; }
    [[nodiscard]] const EntryFacts& entry(std::int64_t seq) const { return m_entries[static_cast<std::size_t>(seq)]; }
    /// Entries that were taken back.
    [[nodiscard]] const std::unordered_set<std::int64_t>& undone() const { return m_undone; }

private:
    std::vector<EntryFacts> m_entries{EntryFacts{}}; ///< by seq; they count from 1
    std::unordered_set<std::int64_t> m_undone;
};

} // namespace encours
