-- One insert and one digest query for each table of facts. The columns that the chain covers come first and in the same
-- order in both; columns after them are personal texts, which are covered through their commitment and may be blanked.

-- :name insert_journal_undo
INSERT INTO journal_undo (journal_seq, undone_seq)
VALUES (?, ?);

-- :name digest_journal_undo
SELECT journal_seq, undone_seq
  FROM journal_undo
 ORDER BY journal_seq, undone_seq;

-- :name insert_setting
INSERT INTO setting (journal_seq, id, name, value)
VALUES (?, ?, ?, ?);

-- :name digest_setting
SELECT journal_seq, id, name, value
  FROM setting
 ORDER BY id;

-- :name insert_customer
INSERT INTO customer (journal_seq, id, code)
VALUES (?, ?, ?);

-- :name digest_customer
SELECT journal_seq, id, code
  FROM customer
 ORDER BY id;

-- :name insert_customer_fact
INSERT INTO customer_fact (journal_seq, id, customer_id, field, is_entered, commitment, value, salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_customer_fact
SELECT journal_seq, id, customer_id, field, is_entered, commitment
  FROM customer_fact
 ORDER BY id;

-- :name insert_batch
INSERT INTO batch (journal_seq, id, kind, ledger, file_name, file_digest, first_on, last_on, covers_from, covers_to, counts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_batch
SELECT journal_seq, id, kind, ledger, file_name, file_digest, first_on, last_on, covers_from, covers_to, counts
  FROM batch
 ORDER BY id;

-- :name insert_item
INSERT INTO item (journal_seq, id, customer_id, kind, number, issued_on, booked_on, due_on, amount, currency, means, batch_id, ledger_account, ledger_journal, ledger_entry, lettering, is_opening, replaces_item_id, label)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_item
SELECT journal_seq, id, customer_id, kind, number, issued_on, booked_on, due_on, amount, currency, means, batch_id, ledger_account, ledger_journal, ledger_entry, lettering, is_opening, replaces_item_id
  FROM item
 ORDER BY id;

-- :name insert_item_cancellation
INSERT INTO item_cancellation (journal_seq, item_id, customer_id)
VALUES (?, ?, ?);

-- :name digest_item_cancellation
SELECT journal_seq, item_id, customer_id
  FROM item_cancellation
 ORDER BY journal_seq, item_id;

-- :name insert_allocation
INSERT INTO allocation (journal_seq, id, customer_id, debit_item_id, credit_item_id, amount)
VALUES (?, ?, ?, ?, ?, ?);

-- :name digest_allocation
SELECT journal_seq, id, customer_id, debit_item_id, credit_item_id, amount
  FROM allocation
 ORDER BY id;

-- :name insert_allocation_cancellation
INSERT INTO allocation_cancellation (journal_seq, allocation_id, customer_id)
VALUES (?, ?, ?);

-- :name digest_allocation_cancellation
SELECT journal_seq, allocation_id, customer_id
  FROM allocation_cancellation
 ORDER BY journal_seq, allocation_id;

-- :name insert_attempt
INSERT INTO attempt (journal_seq, id, customer_id, outcome, direction, contacted_on, call_back_on, note_commitment, note, note_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_attempt
SELECT journal_seq, id, customer_id, outcome, direction, contacted_on, call_back_on, note_commitment
  FROM attempt
 ORDER BY id;

-- :name insert_attempt_item
INSERT INTO attempt_item (journal_seq, attempt_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_attempt_item
SELECT journal_seq, attempt_id, item_id, customer_id
  FROM attempt_item
 ORDER BY journal_seq, attempt_id, item_id;

-- :name insert_promise
INSERT INTO promise (journal_seq, id, customer_id, attempt_id, made_on, promised_on, amount, means)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_promise
SELECT journal_seq, id, customer_id, attempt_id, made_on, promised_on, amount, means
  FROM promise
 ORDER BY id;

-- :name insert_promise_item
INSERT INTO promise_item (journal_seq, promise_id, item_id, customer_id, amount)
VALUES (?, ?, ?, ?, ?);

-- :name digest_promise_item
SELECT journal_seq, promise_id, item_id, customer_id, amount
  FROM promise_item
 ORDER BY journal_seq, promise_id, item_id;

-- :name insert_dispute
INSERT INTO dispute (journal_seq, id, customer_id, attempt_id, opened_on, deadline_on, category, cause_commitment, owner, cause, cause_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_dispute
SELECT journal_seq, id, customer_id, attempt_id, opened_on, deadline_on, category, cause_commitment, owner
  FROM dispute
 ORDER BY id;

-- :name insert_dispute_item
INSERT INTO dispute_item (journal_seq, dispute_id, item_id, customer_id, amount)
VALUES (?, ?, ?, ?, ?);

-- :name digest_dispute_item
SELECT journal_seq, dispute_id, item_id, customer_id, amount
  FROM dispute_item
 ORDER BY journal_seq, dispute_id, item_id;

-- :name insert_dispute_resolution
INSERT INTO dispute_resolution (journal_seq, dispute_id, customer_id, resolved_on, resolution)
VALUES (?, ?, ?, ?, ?);

-- :name digest_dispute_resolution
SELECT journal_seq, dispute_id, customer_id, resolved_on, resolution
  FROM dispute_resolution
 ORDER BY journal_seq, dispute_id;

-- :name insert_reminder
INSERT INTO reminder (journal_seq, id, customer_id, template, sent_on)
VALUES (?, ?, ?, ?, ?);

-- :name digest_reminder
SELECT journal_seq, id, customer_id, template, sent_on
  FROM reminder
 ORDER BY id;

-- :name insert_reminder_item
INSERT INTO reminder_item (journal_seq, reminder_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_reminder_item
SELECT journal_seq, reminder_id, item_id, customer_id
  FROM reminder_item
 ORDER BY journal_seq, reminder_id, item_id;

-- :name insert_dossier
INSERT INTO dossier (journal_seq, id, customer_id, decided_on, reason_commitment, reason, reason_salt)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- :name digest_dossier
SELECT journal_seq, id, customer_id, decided_on, reason_commitment
  FROM dossier
 ORDER BY id;

-- :name insert_dossier_item
INSERT INTO dossier_item (journal_seq, dossier_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_dossier_item
SELECT journal_seq, dossier_id, item_id, customer_id
  FROM dossier_item
 ORDER BY journal_seq, dossier_id, item_id;
-- Personal texts with their commitments; a blanked text is NULL.

-- :name personal_customer_fact
SELECT id, value, salt, commitment FROM customer_fact WHERE value IS NOT NULL;

-- :name personal_attempt
SELECT id, note, note_salt, note_commitment FROM attempt WHERE note IS NOT NULL;

-- :name personal_dispute
SELECT id, cause, cause_salt, cause_commitment FROM dispute WHERE cause IS NOT NULL;

-- :name personal_dossier
SELECT id, reason, reason_salt, reason_commitment FROM dossier WHERE reason IS NOT NULL;

-- :name personal_account_event
SELECT id, note, note_salt, note_commitment FROM account_event WHERE note IS NOT NULL;

-- :name insert_legal_value
INSERT INTO legal_value (journal_seq, id, name, from_on, value, source, checked_on)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- :name digest_legal_value
SELECT journal_seq, id, name, from_on, value, source, checked_on
  FROM legal_value
 ORDER BY id;

-- :name insert_item_day
INSERT INTO item_day (journal_seq, item_id, customer_id, kind, happened_on)
VALUES (?, ?, ?, ?, ?);

-- :name digest_item_day
SELECT journal_seq, item_id, customer_id, kind, happened_on
  FROM item_day
 ORDER BY journal_seq, item_id, kind;

-- :name insert_instrument
INSERT INTO instrument (journal_seq, id, customer_id, kind, number, due_on, amount)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- :name digest_instrument
SELECT journal_seq, id, customer_id, kind, number, due_on, amount
  FROM instrument
 ORDER BY id;

-- :name insert_instrument_item
INSERT INTO instrument_item (journal_seq, instrument_id, item_id, customer_id, amount)
VALUES (?, ?, ?, ?, ?);

-- :name digest_instrument_item
SELECT journal_seq, instrument_id, item_id, customer_id, amount
  FROM instrument_item
 ORDER BY journal_seq, instrument_id, item_id;

-- :name insert_instrument_event
INSERT INTO instrument_event (journal_seq, instrument_id, customer_id, step, happened_on, reason)
VALUES (?, ?, ?, ?, ?, ?);

-- :name digest_instrument_event
SELECT journal_seq, instrument_id, customer_id, step, happened_on, reason
  FROM instrument_event
 ORDER BY journal_seq, instrument_id, step;

-- :name insert_factor_event
INSERT INTO factor_event (journal_seq, item_id, customer_id, step, happened_on, amount)
VALUES (?, ?, ?, ?, ?, ?);

-- :name digest_factor_event
SELECT journal_seq, item_id, customer_id, step, happened_on, amount
  FROM factor_event
 ORDER BY journal_seq, item_id, step;

-- :name insert_account_event
INSERT INTO account_event (journal_seq, id, customer_id, kind, happened_on, note_commitment, note, note_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_account_event
SELECT journal_seq, id, customer_id, kind, happened_on, note_commitment
  FROM account_event
 ORDER BY id;

-- :name insert_charge
INSERT INTO charge (journal_seq, id, item_id, customer_id, step, happened_on, interest, indemnity)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_charge
SELECT journal_seq, id, item_id, customer_id, step, happened_on, interest, indemnity
  FROM charge
 ORDER BY id;

-- :name insert_item_foreign_amount
INSERT INTO item_foreign_amount (journal_seq, item_id, customer_id, currency, amount)
VALUES (?, ?, ?, ?, ?);

-- :name digest_item_foreign_amount
SELECT journal_seq, item_id, customer_id, currency, amount
  FROM item_foreign_amount
 ORDER BY journal_seq, item_id;

-- :name insert_circuit_event
INSERT INTO circuit_event (journal_seq, item_id, customer_id, step, happened_on, pay_on, told_by_commitment, told_by, told_by_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_circuit_event
SELECT journal_seq, item_id, customer_id, step, happened_on, pay_on, told_by_commitment
  FROM circuit_event
 ORDER BY journal_seq, item_id, step;

-- :name insert_block
INSERT INTO block (journal_seq, id, customer_id, kind, from_on, until_on, reason_commitment, reason, reason_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_block
SELECT journal_seq, id, customer_id, kind, from_on, until_on, reason_commitment
  FROM block
 ORDER BY id;

-- :name insert_block_item
INSERT INTO block_item (journal_seq, block_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_block_item
SELECT journal_seq, block_id, item_id, customer_id
  FROM block_item
 ORDER BY journal_seq, block_id, item_id;

-- :name insert_block_end
INSERT INTO block_end (journal_seq, block_id, customer_id, ended_on)
VALUES (?, ?, ?, ?);

-- :name digest_block_end
SELECT journal_seq, block_id, customer_id, ended_on
  FROM block_end
 ORDER BY journal_seq, block_id;

-- :name insert_dispute_step
INSERT INTO dispute_step (journal_seq, id, dispute_id, customer_id, kind, happened_on, due_on, category, person, amount, text_commitment, text, text_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_dispute_step
SELECT journal_seq, id, dispute_id, customer_id, kind, happened_on, due_on, category, person, amount, text_commitment
  FROM dispute_step
 ORDER BY id;

-- :name insert_discount_offer
INSERT INTO discount_offer (journal_seq, item_id, customer_id, offered_on, pay_by, rate_bp, discount, campaign)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_discount_offer
SELECT journal_seq, item_id, customer_id, offered_on, pay_by, rate_bp, discount, campaign
  FROM discount_offer
 ORDER BY journal_seq, item_id;

-- :name insert_day_list
INSERT INTO day_list (journal_seq, listed_on, content)
VALUES (?, ?, ?);

-- :name digest_day_list
SELECT journal_seq, listed_on, content
  FROM day_list
 ORDER BY listed_on;

-- :name personal_circuit_event
SELECT item_id, told_by, told_by_salt, told_by_commitment FROM circuit_event WHERE told_by IS NOT NULL;

-- :name personal_block
SELECT id, reason, reason_salt, reason_commitment FROM block WHERE reason IS NOT NULL;

-- :name personal_dispute_step
SELECT id, text, text_salt, text_commitment FROM dispute_step WHERE text IS NOT NULL;

-- :name select_day_list
SELECT content FROM day_list WHERE listed_on = ? AND journal_seq NOT IN (SELECT undone_seq FROM journal_undo);

-- :name select_day_list_days
SELECT listed_on FROM day_list WHERE journal_seq NOT IN (SELECT undone_seq FROM journal_undo) ORDER BY listed_on;

-- :name select_setting_versions
SELECT setting.value, setting.journal_seq, journal.recorded_at, journal.actor
  FROM setting JOIN journal ON journal.seq = setting.journal_seq
 WHERE setting.name = ? AND setting.journal_seq NOT IN (SELECT undone_seq FROM journal_undo)
 ORDER BY setting.id;
