-- The journal and what stands around it.

-- :name insert_book
INSERT INTO book (id, currency, salt, created_at) VALUES (1, ?, ?, ?);

-- :name select_book
SELECT currency, salt, created_at FROM book WHERE id = 1;

-- :name insert_journal
INSERT INTO journal (seq, idempotency_key, kind, actor, recorded_at, request_digest) VALUES (?, ?, ?, ?, ?, ?);

-- :name insert_journal_seal
INSERT INTO journal_seal (seq, payload_digest, previous_hash, hash) VALUES (?, ?, ?, ?);

-- :name select_journal_by_key
SELECT seq, request_digest FROM journal WHERE idempotency_key = ?;

-- :name select_journal_head
SELECT journal.seq, journal_seal.hash
  FROM journal JOIN journal_seal ON journal_seal.seq = journal.seq
 ORDER BY journal.seq DESC LIMIT 1;

-- :name select_journal
SELECT journal.seq, journal.idempotency_key, journal.kind, journal.actor, journal.recorded_at, journal.request_digest,
       journal_seal.payload_digest, journal_seal.previous_hash, journal_seal.hash
  FROM journal LEFT JOIN journal_seal ON journal_seal.seq = journal.seq
 ORDER BY journal.seq;

-- :name select_journal_times_since
SELECT seq, recorded_at, actor, kind FROM journal WHERE seq > ? ORDER BY seq;

-- :name select_journal_stamps
SELECT seq, recorded_at, kind FROM journal ORDER BY seq;

-- :name select_undone_since
SELECT undone_seq FROM journal_undo WHERE journal_seq > ?;

-- :name select_journal_entry
SELECT seq, kind, actor, EXISTS (SELECT 1 FROM journal_undo WHERE undone_seq = journal.seq)
  FROM journal WHERE seq = ?;

-- :name select_last_undoable
SELECT MAX(seq) FROM journal
 WHERE actor = ?
   AND kind IN ('contact', 'dispute-resolved', 'litigation', 'letter', 'customer-edited', 'instrument', 'instrument-step',
                'factor', 'account-event', 'charge', 'item-days', 'legal-values', 'circuit', 'block', 'dispute-step',
                'discount-offer', 'policy', 'person', 'note', 'attachment', 'merge', 'split', 'allocate', 'unallocate',
                'dispatch')
   AND NOT EXISTS (SELECT 1 FROM journal_undo WHERE undone_seq = journal.seq);

-- :name select_undone
SELECT undone_seq FROM journal_undo;

-- :name select_settings
SELECT name, value, journal_seq FROM setting ORDER BY id;

-- :name select_last_ids
SELECT (SELECT COALESCE(MAX(id), 0) FROM customer), (SELECT COALESCE(MAX(id), 0) FROM customer_fact),
       (SELECT COALESCE(MAX(id), 0) FROM batch), (SELECT COALESCE(MAX(id), 0) FROM item),
       (SELECT COALESCE(MAX(id), 0) FROM allocation), (SELECT COALESCE(MAX(id), 0) FROM attempt),
       (SELECT COALESCE(MAX(id), 0) FROM promise), (SELECT COALESCE(MAX(id), 0) FROM dispute),
       (SELECT COALESCE(MAX(id), 0) FROM reminder), (SELECT COALESCE(MAX(id), 0) FROM dossier),
       (SELECT COALESCE(MAX(id), 0) FROM setting), (SELECT COALESCE(MAX(id), 0) FROM instrument),
       (SELECT COALESCE(MAX(id), 0) FROM account_event), (SELECT COALESCE(MAX(id), 0) FROM charge),
       (SELECT COALESCE(MAX(id), 0) FROM legal_value), (SELECT COALESCE(MAX(id), 0) FROM block),
       (SELECT COALESCE(MAX(id), 0) FROM dispute_step), (SELECT COALESCE(MAX(id), 0) FROM contact_person),
       (SELECT COALESCE(MAX(id), 0) FROM account_note), (SELECT COALESCE(MAX(id), 0) FROM attachment),
       (SELECT COALESCE(MAX(id), 0) FROM customer_merge), (SELECT COALESCE(MAX(id), 0) FROM erasure),
       (SELECT COALESCE(MAX(id), 0) FROM letter), (SELECT COALESCE(MAX(id), 0) FROM dunning_run),
       (SELECT COALESCE(MAX(id), 0) FROM mail_message);

-- :name select_legal_values
SELECT name, from_on, value, source, checked_on, journal_seq FROM legal_value ORDER BY id;

-- :name select_customers_of_entry
SELECT customer_id FROM attempt WHERE journal_seq = ?
 UNION SELECT customer_id FROM customer_fact WHERE journal_seq = ?
 UNION SELECT customer_id FROM dispute_resolution WHERE journal_seq = ?
 UNION SELECT customer_id FROM dossier WHERE journal_seq = ?
 UNION SELECT customer_id FROM reminder WHERE journal_seq = ?
 UNION SELECT id FROM customer WHERE journal_seq = ?
 UNION SELECT customer_id FROM item_day WHERE journal_seq = ?
 UNION SELECT customer_id FROM instrument WHERE journal_seq = ?
 UNION SELECT customer_id FROM instrument_event WHERE journal_seq = ?
 UNION SELECT customer_id FROM factor_event WHERE journal_seq = ?
 UNION SELECT customer_id FROM account_event WHERE journal_seq = ?
 UNION SELECT customer_id FROM circuit_event WHERE journal_seq = ?
 UNION SELECT customer_id FROM block WHERE journal_seq = ?
 UNION SELECT customer_id FROM block_end WHERE journal_seq = ?
 UNION SELECT customer_id FROM dispute_step WHERE journal_seq = ?
 UNION SELECT customer_id FROM discount_offer WHERE journal_seq = ?
 UNION SELECT customer_id FROM charge WHERE journal_seq = ?
 UNION SELECT customer_id FROM contact_person WHERE journal_seq = ?
 UNION SELECT customer_id FROM account_note WHERE journal_seq = ?
 UNION SELECT customer_id FROM attachment WHERE journal_seq = ?
 UNION SELECT customer_id FROM attachment_end WHERE journal_seq = ?
 UNION SELECT customer_id FROM customer_merge WHERE journal_seq = ?
 UNION SELECT into_customer_id FROM customer_merge WHERE journal_seq = ?
 UNION SELECT customer_id FROM customer_split WHERE journal_seq = ?
 UNION SELECT customer_id FROM allocation WHERE journal_seq = ?
 UNION SELECT customer_id FROM allocation_cancellation WHERE journal_seq = ?
 UNION SELECT customer_id FROM erasure WHERE journal_seq = ?
 UNION SELECT customer_id FROM letter WHERE journal_seq = ?
 UNION SELECT customer_id FROM letter_dispatch WHERE journal_seq = ?;

-- :name select_outcome_of_entry
SELECT outcome FROM attempt WHERE journal_seq = ?;

-- :name select_whole_book_changes_since
SELECT COUNT(*) FROM journal
 WHERE seq > ?
   AND kind NOT IN ('contact', 'dispute-resolved', 'litigation', 'letter', 'customer-edited', 'instrument',
                    'instrument-step', 'factor', 'account-event', 'charge', 'item-days', 'circuit', 'block', 'dispute-step',
                    'discount-offer', 'day-list', 'person', 'note', 'attachment', 'allocate', 'unallocate', 'erase', 'run', 'run-end',
                    'letter-reminder', 'dispatch', 'mail');

-- :name select_customers_since
SELECT customer_id FROM attempt WHERE journal_seq > ?
 UNION SELECT customer_id FROM customer_fact WHERE journal_seq > ?
 UNION SELECT customer_id FROM dispute_resolution WHERE journal_seq > ?
 UNION SELECT customer_id FROM dossier WHERE journal_seq > ?
 UNION SELECT customer_id FROM reminder WHERE journal_seq > ?
 UNION SELECT customer_id FROM item_day WHERE journal_seq > ?
 UNION SELECT customer_id FROM instrument WHERE journal_seq > ?
 UNION SELECT customer_id FROM instrument_event WHERE journal_seq > ?
 UNION SELECT customer_id FROM factor_event WHERE journal_seq > ?
 UNION SELECT customer_id FROM account_event WHERE journal_seq > ?
 UNION SELECT customer_id FROM circuit_event WHERE journal_seq > ?
 UNION SELECT customer_id FROM block WHERE journal_seq > ?
 UNION SELECT customer_id FROM block_end WHERE journal_seq > ?
 UNION SELECT customer_id FROM dispute_step WHERE journal_seq > ?
 UNION SELECT customer_id FROM discount_offer WHERE journal_seq > ?
 UNION SELECT customer_id FROM charge WHERE journal_seq > ?
 UNION SELECT customer_id FROM contact_person WHERE journal_seq > ?
 UNION SELECT customer_id FROM account_note WHERE journal_seq > ?
 UNION SELECT customer_id FROM attachment WHERE journal_seq > ?
 UNION SELECT customer_id FROM attachment_end WHERE journal_seq > ?
 UNION SELECT customer_id FROM customer_merge WHERE journal_seq > ?
 UNION SELECT into_customer_id FROM customer_merge WHERE journal_seq > ?
 UNION SELECT customer_id FROM customer_split WHERE journal_seq > ?
 UNION SELECT customer_id FROM allocation WHERE journal_seq > ?
 UNION SELECT customer_id FROM allocation_cancellation WHERE journal_seq > ?
 UNION SELECT customer_id FROM erasure WHERE journal_seq > ?;
