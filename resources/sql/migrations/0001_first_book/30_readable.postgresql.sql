-- For whoever opens the database with another tool: dates and decimals instead of day numbers and minor units (of
-- currencies with two decimals).

CREATE FUNCTION readable_day(day BIGINT) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT DATE '1970-01-01' + day::integer
$$;

CREATE FUNCTION readable_amount(minor_units BIGINT) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT round(minor_units / 100.0, 2)
$$;

CREATE VIEW journal_readable AS
SELECT seq, kind, actor, timestamp '1970-01-01' + recorded_at * interval '1 microsecond' AS recorded_at_utc,
       EXISTS (SELECT 1 FROM journal_undo WHERE undone_seq = journal.seq) AS is_undone
  FROM journal;

CREATE VIEW item_readable AS
SELECT item.id, customer.code AS customer,
       CASE item.kind WHEN 0 THEN 'invoice' WHEN 1 THEN 'credit-note' WHEN 2 THEN 'payment' WHEN 3 THEN 'payment-return'
                      WHEN 4 THEN 'opening-balance' ELSE 'adjustment' END AS kind,
       item.number, readable_day(item.issued_on) AS issued_on, readable_day(item.booked_on) AS booked_on,
       readable_day(item.due_on) AS printed_due_on, readable_amount(item.amount) AS amount, item.currency,
       EXISTS (SELECT 1 FROM item_cancellation
                WHERE item_cancellation.item_id = item.id
                  AND item_cancellation.journal_seq NOT IN (SELECT undone_seq FROM journal_undo))
           OR item.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_cancelled
  FROM item JOIN customer ON customer.id = item.customer_id;

CREATE VIEW allocation_readable AS
SELECT allocation.id, customer.code AS customer, debit.number AS debit, credit.number AS credit,
       readable_amount(allocation.amount) AS amount,
       readable_day(GREATEST(debit.booked_on, credit.booked_on)) AS effective_on
  FROM allocation
  JOIN customer ON customer.id = allocation.customer_id
  JOIN item AS debit ON debit.id = allocation.debit_item_id
  JOIN item AS credit ON credit.id = allocation.credit_item_id;

CREATE VIEW promise_readable AS
SELECT promise.id, customer.code AS customer, readable_day(promise.made_on) AS made_on,
       readable_day(promise.promised_on) AS promised_on, readable_amount(promise.amount) AS amount
  FROM promise JOIN customer ON customer.id = promise.customer_id;
