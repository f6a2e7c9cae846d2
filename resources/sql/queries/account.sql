-- What an account is made of. `@of_customer` stands for nothing (the whole book) or for a condition on one customer.

-- :name select_customers
SELECT id, code FROM customer @of_id ORDER BY id;

-- :name select_customer_facts
SELECT customer_id, field, is_entered, value, journal_seq FROM customer_fact @of_customer ORDER BY id;

-- :name select_item_cancellations
SELECT item_id, journal_seq FROM item_cancellation @of_customer;

-- :name select_allocation_cancellations
SELECT allocation_id, journal_seq FROM allocation_cancellation @of_customer;

-- :name select_items
SELECT id, customer_id, kind, number, issued_on, booked_on, due_on, amount, means, replaces_item_id, journal_seq
  FROM item @of_customer ORDER BY id;

-- :name select_allocations
SELECT id, customer_id, debit_item_id, credit_item_id, amount, journal_seq FROM allocation @of_customer ORDER BY id;

-- :name select_attempts
SELECT id, customer_id, outcome, direction, contacted_on, call_back_on, note, journal_seq
  FROM attempt @of_customer ORDER BY id;

-- :name select_attempt_items
SELECT attempt_id, item_id, customer_id FROM attempt_item @of_customer ORDER BY attempt_id, item_id;

-- :name select_promises
SELECT id, customer_id, attempt_id, made_on, promised_on, amount, means, journal_seq
  FROM promise @of_customer ORDER BY id;

-- :name select_promise_items
SELECT promise_id, item_id, customer_id, amount FROM promise_item @of_customer ORDER BY promise_id, item_id;

-- :name select_disputes
SELECT id, customer_id, attempt_id, opened_on, deadline_on, category, cause, owner, journal_seq
  FROM dispute @of_customer ORDER BY id;

-- :name select_dispute_items
SELECT dispute_id, item_id, customer_id, amount FROM dispute_item @of_customer ORDER BY dispute_id, item_id;

-- :name select_dispute_resolutions
SELECT dispute_id, customer_id, resolved_on, resolution, journal_seq
  FROM dispute_resolution @of_customer ORDER BY journal_seq;

-- :name select_reminders
SELECT id, customer_id, template, sent_on, journal_seq FROM reminder @of_customer ORDER BY id;

-- :name select_reminder_items
SELECT reminder_id, item_id, customer_id FROM reminder_item @of_customer ORDER BY reminder_id, item_id;

-- :name select_dossiers
SELECT id, customer_id, decided_on, reason, journal_seq FROM dossier @of_customer ORDER BY id;

-- :name select_dossier_items
SELECT dossier_id, item_id, customer_id FROM dossier_item @of_customer ORDER BY dossier_id, item_id;

-- :name select_item_days
SELECT item_id, customer_id, kind, happened_on, journal_seq FROM item_day @of_customer ORDER BY journal_seq, item_id, kind;

-- :name select_instruments
SELECT id, customer_id, kind, number, due_on, amount, journal_seq FROM instrument @of_customer ORDER BY id;

-- :name select_instrument_items
SELECT instrument_id, item_id, customer_id, amount FROM instrument_item @of_customer ORDER BY instrument_id, item_id;

-- :name select_instrument_events
SELECT instrument_id, customer_id, step, happened_on, reason, journal_seq
  FROM instrument_event @of_customer ORDER BY happened_on, journal_seq, step;

-- :name select_factor_events
SELECT item_id, customer_id, step, happened_on, amount, journal_seq
  FROM factor_event @of_customer ORDER BY item_id, happened_on, journal_seq, step;

-- :name select_account_events
SELECT id, customer_id, kind, happened_on, note, journal_seq FROM account_event @of_customer ORDER BY happened_on, id;

-- :name select_charges
SELECT id, item_id, customer_id, step, happened_on, interest, indemnity, journal_seq
  FROM charge @of_customer ORDER BY happened_on, id;

-- :name select_item_foreign_amounts
SELECT item_id, customer_id, currency, amount, journal_seq
  FROM item_foreign_amount @of_customer ORDER BY journal_seq, item_id;

-- :name select_circuit_events
SELECT item_id, customer_id, step, happened_on, pay_on, told_by, journal_seq
  FROM circuit_event @of_customer ORDER BY item_id, happened_on, journal_seq, step;

-- :name select_blocks
SELECT id, customer_id, kind, from_on, until_on, reason, journal_seq FROM block @of_customer ORDER BY id;

-- :name select_block_items
SELECT block_id, item_id, customer_id FROM block_item @of_customer ORDER BY block_id, item_id;

-- :name select_block_ends
SELECT block_id, customer_id, ended_on, journal_seq FROM block_end @of_customer ORDER BY journal_seq;

-- :name select_dispute_steps
SELECT id, dispute_id, customer_id, kind, happened_on, due_on, category, person, text, journal_seq, amount
  FROM dispute_step @of_customer ORDER BY happened_on, id;

-- :name select_discount_offers
SELECT item_id, customer_id, offered_on, pay_by, rate_bp, discount, campaign, journal_seq
  FROM discount_offer @of_customer ORDER BY offered_on, journal_seq, item_id;

-- :name select_attempt_details
SELECT attempt_id, customer_id, seconds, person_id, journal_seq FROM attempt_detail @of_customer ORDER BY attempt_id;

-- :name select_contact_persons
SELECT id, customer_id, person_id, role, is_removed, details, journal_seq FROM contact_person @of_customer ORDER BY id;

-- :name select_account_notes
SELECT id, customer_id, noted_on, text, journal_seq FROM account_note @of_customer ORDER BY id;

-- :name select_attachments
SELECT id, customer_id, kind, added_on, size, digest, name, journal_seq FROM attachment @of_customer ORDER BY id;

-- :name select_attachment_items
SELECT attachment_id, item_id, customer_id FROM attachment_item @of_customer ORDER BY attachment_id, item_id;

-- :name select_attachment_ends
SELECT attachment_id, customer_id, ended_on, journal_seq FROM attachment_end @of_customer ORDER BY journal_seq;

-- :name select_customer_merges
SELECT customer_merge.id, customer_merge.customer_id, customer_merge.into_customer_id, customer_merge.journal_seq, customer.code, customer_merge.merged_on
  FROM customer_merge JOIN customer ON customer.id = customer_merge.customer_id
 ORDER BY customer_merge.id;

-- :name select_customer_splits
SELECT merge_id, journal_seq FROM customer_split;
