CREATE VIEW circuit_event_readable AS
SELECT customer.code AS customer, item.number, circuit_event.step, readable_day(circuit_event.happened_on) AS happened_on,
       readable_day(circuit_event.pay_on) AS pay_on, circuit_event.told_by,
       circuit_event.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM circuit_event
  JOIN item ON item.id = circuit_event.item_id
  JOIN customer ON customer.id = circuit_event.customer_id;

CREATE VIEW block_readable AS
SELECT block.id, customer.code AS customer, block.kind, readable_day(block.from_on) AS from_on,
       readable_day(block.until_on) AS until_on, block.reason, block.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM block JOIN customer ON customer.id = block.customer_id;

CREATE VIEW dispute_step_readable AS
SELECT dispute_step.dispute_id AS dispute, customer.code AS customer, dispute_step.kind,
       readable_day(dispute_step.happened_on) AS happened_on, readable_day(dispute_step.due_on) AS due_on, dispute_step.person,
       dispute_step.text, dispute_step.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM dispute_step JOIN customer ON customer.id = dispute_step.customer_id;

CREATE VIEW discount_offer_readable AS
SELECT customer.code AS customer, item.number, readable_day(discount_offer.offered_on) AS offered_on,
       readable_day(discount_offer.pay_by) AS pay_by, discount_offer.rate_bp, readable_amount(discount_offer.discount) AS discount,
       discount_offer.campaign, discount_offer.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM discount_offer
  JOIN item ON item.id = discount_offer.item_id
  JOIN customer ON customer.id = discount_offer.customer_id;
