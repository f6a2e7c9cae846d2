CREATE VIEW item_foreign_amount_readable AS
SELECT item.id AS item, customer.code AS customer, item.number, item_foreign_amount.currency,
       item_foreign_amount.amount AS amount_in_minor_units, readable_amount(item.amount) AS booked,
       item.currency AS booked_currency,
       item_foreign_amount.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM item_foreign_amount
  JOIN item ON item.id = item_foreign_amount.item_id
  JOIN customer ON customer.id = item_foreign_amount.customer_id;
