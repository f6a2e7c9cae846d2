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

-- :name insert_contact_person
INSERT INTO contact_person (journal_seq, id, customer_id, person_id, role, is_removed, details_commitment, details, details_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_contact_person
SELECT journal_seq, id, customer_id, person_id, role, is_removed, details_commitment
  FROM contact_person
 ORDER BY id;

-- :name insert_account_note
INSERT INTO account_note (journal_seq, id, customer_id, noted_on, text_commitment, text, text_salt)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- :name digest_account_note
SELECT journal_seq, id, customer_id, noted_on, text_commitment
  FROM account_note
 ORDER BY id;

-- :name insert_attachment
INSERT INTO attachment (journal_seq, id, customer_id, kind, added_on, size, digest, name_commitment, name, name_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_attachment
SELECT journal_seq, id, customer_id, kind, added_on, size, digest, name_commitment
  FROM attachment
 ORDER BY id;

-- :name insert_attachment_item
INSERT INTO attachment_item (journal_seq, attachment_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_attachment_item
SELECT journal_seq, attachment_id, item_id, customer_id
  FROM attachment_item
 ORDER BY journal_seq, attachment_id, item_id;

-- :name insert_attachment_content
INSERT INTO attachment_content (journal_seq, attachment_id, content)
VALUES (?, ?, ?);

-- :name digest_attachment_content
SELECT journal_seq, attachment_id
  FROM attachment_content
 ORDER BY attachment_id;

-- :name insert_attachment_end
INSERT INTO attachment_end (journal_seq, attachment_id, customer_id, ended_on)
VALUES (?, ?, ?, ?);

-- :name digest_attachment_end
SELECT journal_seq, attachment_id, customer_id, ended_on
  FROM attachment_end
 ORDER BY journal_seq, attachment_id;

-- :name insert_customer_merge
INSERT INTO customer_merge (journal_seq, id, customer_id, into_customer_id, merged_on)
VALUES (?, ?, ?, ?, ?);

-- :name digest_customer_merge
SELECT journal_seq, id, customer_id, into_customer_id, merged_on
  FROM customer_merge
 ORDER BY id;

-- :name insert_customer_split
INSERT INTO customer_split (journal_seq, merge_id, customer_id, split_on)
VALUES (?, ?, ?, ?);

-- :name digest_customer_split
SELECT journal_seq, merge_id, customer_id, split_on
  FROM customer_split
 ORDER BY journal_seq, merge_id;

-- :name insert_attempt_detail
INSERT INTO attempt_detail (journal_seq, attempt_id, customer_id, seconds, person_id)
VALUES (?, ?, ?, ?, ?);

-- :name digest_attempt_detail
SELECT journal_seq, attempt_id, customer_id, seconds, person_id
  FROM attempt_detail
 ORDER BY attempt_id;

-- :name insert_erasure
INSERT INTO erasure (journal_seq, id, customer_id, person_id, scope, erased_on)
VALUES (?, ?, ?, ?, ?, ?);

-- :name digest_erasure
SELECT journal_seq, id, customer_id, person_id, scope, erased_on
  FROM erasure
 ORDER BY id;

-- :name personal_contact_person
SELECT id, details, details_salt, details_commitment FROM contact_person WHERE details IS NOT NULL;

-- :name personal_account_note
SELECT id, text, text_salt, text_commitment FROM account_note WHERE text IS NOT NULL;

-- :name personal_attachment
SELECT id, name, name_salt, name_commitment FROM attachment WHERE name IS NOT NULL;

-- :name select_attachment_content
SELECT content FROM attachment_content WHERE attachment_id = ?;

-- :name select_attachment_contents
SELECT attachment.id, attachment.digest, attachment_content.content
  FROM attachment JOIN attachment_content ON attachment_content.attachment_id = attachment.id
 WHERE attachment_content.content IS NOT NULL;

-- Erasing personal data: texts become NULL, their commitments stay.

-- :name blank_customer_field
UPDATE customer_fact SET value = NULL, salt = NULL WHERE customer_id = ? AND field = ?;

-- :name blank_person
UPDATE contact_person SET details = NULL, details_salt = NULL WHERE person_id = ?;

-- :name blank_contact_person
UPDATE contact_person SET details = NULL, details_salt = NULL WHERE customer_id = ?;

-- :name blank_account_note
UPDATE account_note SET text = NULL, text_salt = NULL WHERE customer_id = ?;

-- :name blank_attempt
UPDATE attempt SET note = NULL, note_salt = NULL WHERE customer_id = ?;

-- :name blank_dispute
UPDATE dispute SET cause = NULL, cause_salt = NULL WHERE customer_id = ?;

-- :name blank_dispute_step
UPDATE dispute_step SET text = NULL, text_salt = NULL WHERE customer_id = ?;

-- :name blank_dossier
UPDATE dossier SET reason = NULL, reason_salt = NULL WHERE customer_id = ?;

-- :name blank_account_event
UPDATE account_event SET note = NULL, note_salt = NULL WHERE customer_id = ?;

-- :name blank_circuit_event
UPDATE circuit_event SET told_by = NULL, told_by_salt = NULL WHERE customer_id = ?;

-- :name blank_block
UPDATE block SET reason = NULL, reason_salt = NULL WHERE customer_id = ?;

-- :name blank_attachment
UPDATE attachment SET name = NULL, name_salt = NULL WHERE customer_id = ?;

-- :name blank_attachment_content
UPDATE attachment_content SET content = NULL WHERE attachment_id IN (SELECT id FROM attachment WHERE customer_id = ?);

-- :name blank_item_label
UPDATE item SET label = NULL WHERE customer_id = ?;

-- :name insert_dunning_run
INSERT INTO dunning_run (journal_seq, id, run_on, content)
VALUES (?, ?, ?, ?);

-- :name digest_dunning_run
SELECT journal_seq, id, run_on, content
  FROM dunning_run
 ORDER BY id;

-- :name insert_dunning_run_end
INSERT INTO dunning_run_end (journal_seq, run_id, ended_on)
VALUES (?, ?, ?);

-- :name digest_dunning_run_end
SELECT journal_seq, run_id, ended_on
  FROM dunning_run_end
 ORDER BY journal_seq, run_id;

-- :name insert_letter
INSERT INTO letter (journal_seq, id, customer_id, run_id, template, template_version, letterhead_version, language,
        channel, written_on, total, content_commitment, content, content_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_letter
SELECT journal_seq, id, customer_id, run_id, template, template_version, letterhead_version, language, channel,
       written_on, total, content_commitment
  FROM letter
 ORDER BY id;

-- :name insert_letter_item
INSERT INTO letter_item (journal_seq, letter_id, item_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_letter_item
SELECT journal_seq, letter_id, item_id, customer_id
  FROM letter_item
 ORDER BY journal_seq, letter_id, item_id;

-- :name insert_letter_reminder
INSERT INTO letter_reminder (journal_seq, letter_id, reminder_id, customer_id)
VALUES (?, ?, ?, ?);

-- :name digest_letter_reminder
SELECT journal_seq, letter_id, reminder_id, customer_id
  FROM letter_reminder
 ORDER BY journal_seq, letter_id;

-- :name insert_letter_dispatch
INSERT INTO letter_dispatch (journal_seq, letter_id, customer_id, kind, posted_on, reference, delivered_on,
        attachment_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_letter_dispatch
SELECT journal_seq, letter_id, customer_id, kind, posted_on, reference, delivered_on, attachment_id
  FROM letter_dispatch
 ORDER BY journal_seq, letter_id;

-- :name insert_mail_message
INSERT INTO mail_message (journal_seq, id, customer_id, letter_id, message_id, queued_on, content_commitment,
        content, content_salt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :name digest_mail_message
SELECT journal_seq, id, customer_id, letter_id, message_id, queued_on, content_commitment
  FROM mail_message
 ORDER BY id;

-- :name insert_mail_event
INSERT INTO mail_event (journal_seq, message_id, state, attempt, happened_at, detail)
VALUES (?, ?, ?, ?, ?, ?);

-- :name digest_mail_event
SELECT journal_seq, message_id, state, attempt, happened_at, detail
  FROM mail_event
 ORDER BY journal_seq, message_id;

-- :name personal_letter
SELECT id, content, content_salt, content_commitment FROM letter WHERE content IS NOT NULL;

-- :name personal_mail_message
SELECT id, content, content_salt, content_commitment FROM mail_message WHERE content IS NOT NULL;

-- :name blank_letter
UPDATE letter SET content = NULL, content_salt = NULL WHERE customer_id = ?;

-- :name blank_mail_message
UPDATE mail_message SET content = NULL, content_salt = NULL WHERE customer_id = ?;

-- :name select_mail_state
SELECT state FROM mail_event WHERE message_id = ? ORDER BY journal_seq DESC LIMIT 1;
