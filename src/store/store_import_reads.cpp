// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_loader.h"
#include "store/account_rows.h"
#include "store/store.h"

namespace encours {

namespace {

StoredLine lineAt(const Statement& row)
{
    StoredLine line;
    line.id = ItemId{row.integer(0)};
    line.customer = CustomerId{row.integer(1)};
    line.kind = static_cast<ItemKind>(row.integer(2));
    line.number = row.text(3);
    line.label = row.text(4);
    line.issuedOn = dayAt(row, 5);
    line.bookedOn = dayAt(row, 6);
    line.dueOn = optionalDayAt(row, 7);
    line.amountMinor = row.integer(8);
    line.isOpening = row.integer(9) != 0;
    line.account = row.text(10);
    line.journal = row.text(11);
    line.entry = row.text(12);
    line.lettering = row.text(13);
    line.means = static_cast<PaymentMeans>(row.integer(14));
    line.batch = BatchId{row.integer(15)};
    return line;
}

} // namespace

Result<std::vector<StoredBatch>> Store::batches()
{
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_batches"));
    ENCOURS_TRY(rows->start({}));
    std::vector<StoredBatch> batches;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return batches;
        }
        StoredBatch batch;
        batch.id = BatchId{rows->integer(0)};
        batch.kind = static_cast<int>(rows->integer(1));
        batch.ledger = rows->text(2);
        batch.fileName = rows->text(3);
        batch.fileDigest = rows->text(4);
        batch.firstOn = optionalDayAt(*rows, 5);
        batch.lastOn = optionalDayAt(*rows, 6);
        batch.coversFrom = optionalDayAt(*rows, 7);
        batch.coversTo = optionalDayAt(*rows, 8);
        batch.counts = rows->text(9);
        batch.seq = JournalSeq{rows->integer(10)};
        batch.importedAt = Moment{rows->integer(11)};
        batch.actor = rows->text(12);
        batch.isUndone = rows->integer(13) != 0;
        batches.push_back(std::move(batch));
    }
}

Result<std::vector<StoredLine>> Store::importedLines()
{
    ENCOURS_ASSIGN(const auto undone, undoneEntries());
    ENCOURS_ASSIGN(const auto cancelled, readCancelled(m_queries, "select_item_cancellations", undone, {}));
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_imported_lines"));
    ENCOURS_TRY(rows->start({}));
    std::vector<StoredLine> lines;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return lines;
        }
        if (!cancelled.contains(rows->integer(0)) && !undone.contains(rows->integer(16))) {
            lines.push_back(lineAt(*rows));
        }
    }
}

Result<std::vector<StoredAllocation>> Store::allocations()
{
    ENCOURS_TRY(m_journal.bringUpToDate(m_queries)); // says who made an allocation
    ENCOURS_ASSIGN(const auto undone, undoneEntries());
    ENCOURS_ASSIGN(const auto cancelled, readCancelled(m_queries, "select_allocation_cancellations", undone, {}));
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_allocations"));
    ENCOURS_TRY(rows->start({}));
    std::vector<StoredAllocation> allocations;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return allocations;
        }
        if (!cancelled.contains(rows->integer(0)) && !undone.contains(rows->integer(5))) {
            allocations.push_back({AllocationId{rows->integer(0)}, CustomerId{rows->integer(1)},
                                   ItemId{rows->integer(2)}, ItemId{rows->integer(3)}, rows->integer(4),
                                   m_journal.entry(rows->integer(5)).isByHand});
        }
    }
}

Result<std::vector<std::pair<CustomerId, CustomerField>>> Store::enteredFields()
{
    ENCOURS_ASSIGN(const auto undone, undoneEntries());
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_customer_facts"));
    ENCOURS_TRY(rows->start({}));
    std::vector<std::pair<CustomerId, CustomerField>> entered;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return entered;
        }
        if (rows->integer(2) != 0 && !undone.contains(rows->integer(4))) {
            entered.emplace_back(CustomerId{rows->integer(0)}, static_cast<CustomerField>(rows->integer(1)));
        }
    }
}

} // namespace encours
