-- For whoever opens the file with another tool: dates and decimals instead of day numbers and minor units (of currencies
-- with two decimals).

CREATE VIEW journal_readable AS
SELECT seq, kind, actor, datetime(recorded_at / 1000000, 'unixepoch') AS recorded_at_utc,
       EXISTS (SELECT 1 FROM journal_undo WHERE undone_seq = journal.seq) AS is_undone
  FROM journal;

CREATE VIEW item_readable AS
SELECT item.id, customer.code AS customer,
       CASE item.kind WHEN 0 THEN 'invoice' WHEN 1 THEN 'credit-note' WHEN 2 THEN 'payment' WHEN 3 THEN 'payment-return'
                      WHEN 4 THEN 'opening-balance' ELSE 'adjustment' END AS kind,
       item.number, date(item.issued_on * 86400, 'unixepoch') AS issued_on,
       date(item.booked_on * 86400, 'unixepoch') AS booked_on, date(item.due_on * 86400, 'unixepoch') AS printed_due_on,
       printf('%.2f', item.amount / 100.0) AS amount, item.currency,
       EXISTS (SELECT 1 FROM item_cancellation
                WHERE item_cancellation.item_id = item.id
                  AND item_cancellation.journal_seq NOT IN (SELECT undone_seq FROM journal_undo))
           OR item.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_cancelled
  FROM item JOIN customer ON customer.id = item.customer_id;

CREATE VIEW allocation_readable AS
SELECT allocation.id, customer.code AS customer, debit.number AS debit, credit.number AS credit,
       printf('%.2f', allocation.amount / 100.0) AS amount,
       date(max(debit.booked_on, credit.booked_on) * 86400, 'unixepoch') AS effective_on
  FROM allocation
  JOIN customer ON customer.id = allocation.customer_id
  JOIN item AS debit ON debit.id = allocation.debit_item_id
  JOIN item AS credit ON credit.id = allocation.credit_item_id;

CREATE VIEW promise_readable AS
SELECT promise.id, customer.code AS customer, date(promise.made_on * 86400, 'unixepoch') AS made_on,
       date(promise.promised_on * 86400, 'unixepoch') AS promised_on, printf('%.2f', promise.amount / 100.0) AS amount
  FROM promise JOIN customer ON customer.id = promise.customer_id;
