-- Facts of the controller's desk: people to speak to, notes, documents that were copied into the book, customers who turned
-- out to be one, what was measured of a call, and what was erased on request.

-- A row is the whole of what is known of a person from then on; `person_id` is the id of the first one.
CREATE TABLE contact_person (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    person_id @int64 NOT NULL REFERENCES contact_person (id),
    role @int64 NOT NULL,
    is_removed @int64 NOT NULL CHECK (is_removed IN (0, 1)),
    details TEXT,
    details_salt @bytes,
    details_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX contact_person_by_customer ON contact_person (customer_id);

CREATE TABLE account_note (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    noted_on @int64 NOT NULL,
    text TEXT,
    text_salt @bytes,
    text_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX account_note_by_customer ON account_note (customer_id);

CREATE TABLE attachment (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    added_on @int64 NOT NULL,
    size @int64 NOT NULL CHECK (size >= 0),
    digest TEXT NOT NULL,
    name TEXT,
    name_salt @bytes,
    name_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX attachment_by_customer ON attachment (customer_id);

CREATE TABLE attachment_item (
    attachment_id @int64 NOT NULL REFERENCES attachment (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (attachment_id, item_id)
) @strict;
CREATE INDEX attachment_item_by_customer ON attachment_item (customer_id);

-- The bytes are covered by the digest in `attachment` and may be blanked.
CREATE TABLE attachment_content (
    attachment_id @int64 NOT NULL PRIMARY KEY REFERENCES attachment (id),
    content @bytes,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

CREATE TABLE attachment_end (
    attachment_id @int64 NOT NULL REFERENCES attachment (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    ended_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (attachment_id, journal_seq)
) @strict;
CREATE INDEX attachment_end_by_customer ON attachment_end (customer_id);

CREATE TABLE customer_merge (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    into_customer_id @int64 NOT NULL REFERENCES customer (id),
    merged_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    CHECK (customer_id <> into_customer_id)
) @strict;
CREATE INDEX customer_merge_by_customer ON customer_merge (customer_id);

CREATE TABLE customer_split (
    merge_id @int64 NOT NULL REFERENCES customer_merge (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    split_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (merge_id, journal_seq)
) @strict;
CREATE INDEX customer_split_by_customer ON customer_split (customer_id);

CREATE TABLE attempt_detail (
    attempt_id @int64 NOT NULL PRIMARY KEY REFERENCES attempt (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    seconds @int64 CHECK (seconds >= 0),
    person_id @int64 REFERENCES contact_person (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX attempt_detail_by_customer ON attempt_detail (customer_id);

CREATE TABLE erasure (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    person_id @int64 REFERENCES contact_person (id),
    scope @int64 NOT NULL,
    erased_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX erasure_by_customer ON erasure (customer_id);
