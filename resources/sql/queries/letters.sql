-- What the store reads of letters, runs and the outbox. What was undone is left out.

-- :name select_letters
SELECT id, customer_id, run_id, template, template_version, letterhead_version, language, channel, written_on, total,
       content IS NULL, journal_seq
  FROM letter
 WHERE journal_seq NOT IN (SELECT undone_seq FROM journal_undo)
   AND customer_id BETWEEN ? AND ? AND COALESCE(run_id, 0) BETWEEN ? AND ? AND written_on >= ? AND written_on <= ?
 ORDER BY id;

-- :name select_letter_items
SELECT letter_item.letter_id, letter_item.item_id
  FROM letter_item JOIN letter ON letter.id = letter_item.letter_id
 WHERE letter.customer_id BETWEEN ? AND ? AND COALESCE(letter.run_id, 0) BETWEEN ? AND ?
   AND letter.written_on >= ? AND letter.written_on <= ?
 ORDER BY letter_item.letter_id, letter_item.item_id;

-- :name select_letter_reminders
SELECT letter_reminder.letter_id, letter_reminder.reminder_id
  FROM letter_reminder JOIN letter ON letter.id = letter_reminder.letter_id
 WHERE letter_reminder.journal_seq NOT IN (SELECT undone_seq FROM journal_undo)
   AND letter.customer_id BETWEEN ? AND ? AND COALESCE(letter.run_id, 0) BETWEEN ? AND ?
   AND letter.written_on >= ? AND letter.written_on <= ?
 ORDER BY letter_reminder.letter_id;

-- :name select_letter_content
SELECT content FROM letter WHERE id = ?;

-- :name select_letter_dispatches
SELECT letter_id, customer_id, kind, posted_on, reference, delivered_on, attachment_id, journal_seq
  FROM letter_dispatch
 WHERE journal_seq NOT IN (SELECT undone_seq FROM journal_undo)
 ORDER BY letter_id, journal_seq;

-- :name select_runs
SELECT dunning_run.id, dunning_run.run_on, dunning_run.content,
       (SELECT MAX(ended_on) FROM dunning_run_end WHERE dunning_run_end.run_id = dunning_run.id), journal.recorded_at,
       journal.actor
  FROM dunning_run JOIN journal ON journal.seq = dunning_run.journal_seq
 WHERE dunning_run.journal_seq NOT IN (SELECT undone_seq FROM journal_undo)
 ORDER BY dunning_run.id;

-- :name select_mail_messages
SELECT id, customer_id, letter_id, message_id, queued_on, content IS NULL FROM mail_message ORDER BY id;

-- :name select_mail_events
SELECT message_id, state, attempt, happened_at, detail, journal_seq FROM mail_event ORDER BY message_id, journal_seq;

-- :name select_mail_content
SELECT content FROM mail_message WHERE id = ?;
