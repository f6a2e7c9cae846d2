CREATE VIEW letter_readable AS
SELECT letter.id, customer.code AS customer, letter.run_id AS run, letter.template, readable_day(letter.written_on) AS written_on,
       letter.channel, readable_amount(letter.total) AS total, letter.content,
       letter.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM letter JOIN customer ON customer.id = letter.customer_id;

CREATE VIEW letter_dispatch_readable AS
SELECT letter_dispatch.letter_id AS letter, customer.code AS customer, letter_dispatch.kind,
       readable_day(letter_dispatch.posted_on) AS posted_on, letter_dispatch.reference,
       readable_day(letter_dispatch.delivered_on) AS delivered_on
  FROM letter_dispatch JOIN customer ON customer.id = letter_dispatch.customer_id;

CREATE VIEW dunning_run_readable AS
SELECT dunning_run.id, readable_day(dunning_run.run_on) AS run_on, dunning_run.content,
       EXISTS (SELECT 1 FROM dunning_run_end WHERE dunning_run_end.run_id = dunning_run.id) AS is_ended
  FROM dunning_run;

CREATE VIEW mail_message_readable AS
SELECT mail_message.id, customer.code AS customer, mail_message.letter_id AS letter,
       readable_day(mail_message.queued_on) AS queued_on, mail_message.content
  FROM mail_message JOIN customer ON customer.id = mail_message.customer_id;

CREATE VIEW mail_event_readable AS
SELECT mail_event.message_id AS message, mail_event.state, mail_event.attempt, timestamp '1970-01-01' + mail_event.happened_at * interval '1 microsecond' AS happened_at_utc,
       mail_event.detail
  FROM mail_event;
