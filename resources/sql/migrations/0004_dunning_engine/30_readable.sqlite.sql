CREATE VIEW circuit_event_readable AS
SELECT customer.code AS customer, item.number, circuit_event.step, date(circuit_event.happened_on * 86400, 'unixepoch') AS happened_on,
       date(circuit_event.pay_on * 86400, 'unixepoch') AS pay_on, circuit_event.told_by,
       circuit_event.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM circuit_event
  JOIN item ON item.id = circuit_event.item_id
  JOIN customer ON customer.id = circuit_event.customer_id;

CREATE VIEW block_readable AS
SELECT block.id, customer.code AS customer, block.kind, date(block.from_on * 86400, 'unixepoch') AS from_on,
       date(block.until_on * 86400, 'unixepoch') AS until_on, block.reason, block.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM block JOIN customer ON customer.id = block.customer_id;

CREATE VIEW dispute_step_readable AS
SELECT dispute_step.dispute_id AS dispute, customer.code AS customer, dispute_step.kind,
       date(dispute_step.happened_on * 86400, 'unixepoch') AS happened_on, date(dispute_step.due_on * 86400, 'unixepoch') AS due_on, dispute_step.person,
       dispute_step.text, dispute_step.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM dispute_step JOIN customer ON customer.id = dispute_step.customer_id;

CREATE VIEW discount_offer_readable AS
SELECT customer.code AS customer, item.number, date(discount_offer.offered_on * 86400, 'unixepoch') AS offered_on,
       date(discount_offer.pay_by * 86400, 'unixepoch') AS pay_by, discount_offer.rate_bp, printf('%.2f', discount_offer.discount / 100.0) AS discount,
       discount_offer.campaign, discount_offer.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM discount_offer
  JOIN item ON item.id = discount_offer.item_id
  JOIN customer ON customer.id = discount_offer.customer_id;
