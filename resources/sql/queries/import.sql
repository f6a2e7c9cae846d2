-- What an import compares a file with.

-- :name select_batches
SELECT batch.id, batch.kind, batch.ledger, batch.file_name, batch.file_digest, batch.first_on, batch.last_on,
       batch.covers_from, batch.covers_to, batch.counts, batch.journal_seq, journal.recorded_at, journal.actor,
       EXISTS (SELECT 1 FROM journal_undo WHERE undone_seq = batch.journal_seq)
  FROM batch JOIN journal ON journal.seq = batch.journal_seq
 ORDER BY batch.id;

-- :name select_imported_lines
SELECT id, customer_id, kind, number, label, issued_on, booked_on, due_on, amount, is_opening, ledger_account,
       ledger_journal, ledger_entry, lettering, means, batch_id, journal_seq
  FROM item WHERE batch_id IS NOT NULL ORDER BY id;
