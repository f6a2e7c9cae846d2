CREATE VIEW contact_person_readable AS
SELECT contact_person.person_id AS person, customer.code AS customer, contact_person.role, contact_person.is_removed,
       contact_person.details, contact_person.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM contact_person JOIN customer ON customer.id = contact_person.customer_id;

CREATE VIEW account_note_readable AS
SELECT account_note.id, customer.code AS customer, date(account_note.noted_on * 86400, 'unixepoch') AS noted_on, account_note.text,
       account_note.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM account_note JOIN customer ON customer.id = account_note.customer_id;

CREATE VIEW attachment_readable AS
SELECT attachment.id, customer.code AS customer, attachment.kind, date(attachment.added_on * 86400, 'unixepoch') AS added_on,
       attachment.name, attachment.size, attachment.digest,
       attachment.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM attachment JOIN customer ON customer.id = attachment.customer_id;

CREATE VIEW customer_merge_readable AS
SELECT customer_merge.id, customer.code AS customer, kept.code AS into_customer,
       date(customer_merge.merged_on * 86400, 'unixepoch') AS merged_on,
       customer_merge.journal_seq IN (SELECT undone_seq FROM journal_undo) AS is_undone
  FROM customer_merge
  JOIN customer ON customer.id = customer_merge.customer_id
  JOIN customer AS kept ON kept.id = customer_merge.into_customer_id;

CREATE VIEW erasure_readable AS
SELECT customer.code AS customer, erasure.scope, date(erasure.erased_on * 86400, 'unixepoch') AS erased_on
  FROM erasure JOIN customer ON customer.id = erasure.customer_id;
