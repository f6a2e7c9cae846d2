-- Facts of the written word: letters with their wording, how they were sent, the runs that made them, and the outbox of mail.

CREATE TABLE dunning_run (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    run_on @int64 NOT NULL,
    content TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

CREATE TABLE dunning_run_end (
    run_id @int64 NOT NULL REFERENCES dunning_run (id),
    ended_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (run_id, journal_seq)
) @strict;

-- `content` is the whole letter, word for word. Versions are entries of the journal; 0 = as shipped.
CREATE TABLE letter (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    run_id @int64 REFERENCES dunning_run (id),
    template TEXT NOT NULL,
    template_version @int64 NOT NULL,
    letterhead_version @int64 NOT NULL,
    language @int64 NOT NULL,
    channel @int64 NOT NULL,
    written_on @int64 NOT NULL,
    total @int64 NOT NULL,
    content TEXT,
    content_salt @bytes,
    content_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX letter_by_customer ON letter (customer_id);
CREATE INDEX letter_by_run ON letter (run_id);

CREATE TABLE letter_item (
    letter_id @int64 NOT NULL REFERENCES letter (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (letter_id, item_id)
) @strict;

CREATE TABLE letter_reminder (
    letter_id @int64 NOT NULL REFERENCES letter (id),
    reminder_id @int64 NOT NULL REFERENCES reminder (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (letter_id, journal_seq)
) @strict;

-- What is learnt later of the same letter is a further row; the last one counts.
CREATE TABLE letter_dispatch (
    letter_id @int64 NOT NULL REFERENCES letter (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    posted_on @int64 NOT NULL,
    reference TEXT NOT NULL,
    delivered_on @int64,
    attachment_id @int64 REFERENCES attachment (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (letter_id, journal_seq)
) @strict;

CREATE TABLE mail_message (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    letter_id @int64 REFERENCES letter (id),
    message_id TEXT NOT NULL,
    queued_on @int64 NOT NULL,
    content TEXT,
    content_salt @bytes,
    content_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX mail_message_by_customer ON mail_message (customer_id);

-- A hand-over is counted: two programs cannot make the same one.
CREATE TABLE mail_event (
    message_id @int64 NOT NULL REFERENCES mail_message (id),
    state @int64 NOT NULL,
    attempt @int64 NOT NULL CHECK (attempt >= 0),
    happened_at @int64 NOT NULL,
    detail TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (message_id, journal_seq)
) @strict;
CREATE UNIQUE INDEX mail_hand_over ON mail_event (message_id, attempt) WHERE state = 2;
