// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace encours {

/// On which day an entry of the journal was made. What an import (or a demonstration) brought in is taken as known on the
/// day it took effect: the ledger of last year was known last year, even when it was imported today.
class RecordedDays {
public:
    /// Nothing is known of the journal: every fact counts from the day it took effect.
    RecordedDays() = default;
    /// `seq` in growing order.
    void add(JournalSeq seq, Date on, bool isImport);
    /// The day from which a fact could be seen: the later of the two.
    [[nodiscard]] Date knownFrom(JournalSeq recordedBy, Date effectiveOn) const;

private:
    std::vector<std::pair<std::int64_t, Date>> m_days; ///< first entry of a run of entries made on one day → the day
    std::vector<std::int64_t> m_imports;               ///< sorted
};

/// An account as it was known on a day: facts that were recorded later than they took effect, and what ended a block, are
/// left out until then. The ledger counts by its own days, whenever it was imported. Made for one account; a day asked for is never before
/// the one asked for last.
class KnownAccount {
public:
    KnownAccount(Account account, const RecordedDays& recorded);

    /// Holds until another day is asked for or something is added.
    [[nodiscard]] const Account& on(Date day);
    /// With everything that becomes known.
    [[nodiscard]] const Account& whole() const { return m_full; }
    /// Days on which more is known than before.
    [[nodiscard]] const std::vector<Date>& changes() const { return m_changes; }
    /// What is done in the replay itself; in the order of the days.
    void add(Attempt attempt);
    void add(Reminder reminder);
    void dropLastAttempt(); ///< of those that were added

private:
    void hideUnknown(Date day);

    Account m_full;
    Account m_known;
    const RecordedDays& m_recorded;
    std::vector<Date> m_changes; ///< sorted
    std::size_t m_next = 0;      ///< the first of m_changes that has not come
};

} // namespace encours
