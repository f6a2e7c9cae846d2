// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_memory.h"

namespace encours {

Result<Done> JournalMemory::bringUpToDate(Queries& queries)
{
    const std::int64_t known = last().value;
    ENCOURS_ASSIGN(Statement * undone, queries.get("select_undone_since"));
    ENCOURS_TRY(undone->start({known}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, undone->next());
        if (!hasRow) {
            break;
        }
        m_undone.insert(undone->integer(0));
    }
    ENCOURS_ASSIGN(Statement * entries, queries.get("select_journal_times_since"));
    ENCOURS_TRY(entries->start({known}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, entries->next());
        if (!hasRow) {
            return Done{};
        }
        m_entries.resize(static_cast<std::size_t>(entries->integer(0)) + 1);
        m_entries.back() = {Moment{entries->integer(1)}, std::string{entries->text(2)}, entries->text(3) == "allocate"};
    }
}

} // namespace encours
