-- All columns of the rows that an import writes, in the order of their insert, for measuring what writing them costs.

-- :name rows_customer
SELECT journal_seq, id, code
  FROM customer
 ORDER BY id;

-- :name rows_customer_fact
SELECT journal_seq, id, customer_id, field, is_entered, commitment, value, salt
  FROM customer_fact
 ORDER BY id;

-- :name rows_batch
SELECT journal_seq, id, kind, ledger, file_name, file_digest, first_on, last_on, covers_from, covers_to, counts
  FROM batch
 ORDER BY id;

-- :name rows_item
SELECT journal_seq, id, customer_id, kind, number, issued_on, booked_on, due_on, amount, currency, means, batch_id, ledger_account, ledger_journal, ledger_entry, lettering, is_opening, replaces_item_id, label
  FROM item
 ORDER BY id;

-- :name rows_allocation
SELECT journal_seq, id, customer_id, debit_item_id, credit_item_id, amount
  FROM allocation
 ORDER BY id;

-- What a load reads of items and allocations (see account.sql), for measuring the least that it can cost.

-- :name scan_items
SELECT id, customer_id, kind, number, issued_on, booked_on, due_on, amount, means, replaces_item_id, journal_seq
  FROM item ORDER BY id;

-- :name scan_allocations
SELECT id, customer_id, debit_item_id, credit_item_id, amount, journal_seq FROM allocation ORDER BY id;
