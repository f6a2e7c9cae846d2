-- The facts of a book. A row is written once; what was never true is cancelled by another row, what one action recorded
-- is taken back by a row in journal_undo. Days are days since 1970-01-01, moments microseconds since 1970-01-01T00:00Z
-- (UTC), money minor units of the currency beside it. Numbers of kinds, outcomes, means… are those of the enumerations in
-- src/receivables, which therefore never change.

CREATE TABLE book (
    id @int64 NOT NULL PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL,
    salt @bytes NOT NULL,
    created_at @int64 NOT NULL
) @strict;

CREATE TABLE journal (
    seq @int64 NOT NULL PRIMARY KEY CHECK (seq > 0),
    idempotency_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    recorded_at @int64 NOT NULL,
    request_digest @bytes NOT NULL
) @strict;

-- Closes an entry once all its facts stand: the hash covers the entry, the salted digest of its facts, and the hash of the
-- entry before.
CREATE TABLE journal_seal (
    seq @int64 NOT NULL PRIMARY KEY REFERENCES journal (seq),
    payload_digest @bytes NOT NULL,
    previous_hash @bytes NOT NULL,
    hash @bytes NOT NULL
) @strict;

CREATE TABLE journal_undo (
    undone_seq @int64 NOT NULL PRIMARY KEY REFERENCES journal (seq),
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

CREATE TABLE setting (
    id @int64 NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

CREATE TABLE customer (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL UNIQUE,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

-- The value may be blanked (set to NULL together with its salt); the commitment stays and the chain still verifies.
CREATE TABLE customer_fact (
    id @int64 NOT NULL PRIMARY KEY,
    customer_id @int64 NOT NULL REFERENCES customer (id),
    field @int64 NOT NULL,
    is_entered @int64 NOT NULL CHECK (is_entered IN (0, 1)),
    value TEXT,
    salt @bytes,
    commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX customer_fact_by_customer ON customer_fact (customer_id);

CREATE TABLE batch (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    kind @int64 NOT NULL,
    ledger TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_digest TEXT NOT NULL,
    first_on @int64,
    last_on @int64,
    covers_from @int64,
    covers_to @int64,
    counts TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

-- One line of a customer's account; amount > 0 is owed by the customer. due_on is there only when printed. The label is a
-- courtesy outside the chain and may be blanked.
CREATE TABLE item (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    number TEXT NOT NULL,
    label TEXT,
    issued_on @int64 NOT NULL,
    booked_on @int64 NOT NULL,
    due_on @int64,
    amount @int64 NOT NULL CHECK (amount <> 0),
    currency TEXT NOT NULL,
    means @int64 NOT NULL,
    batch_id @int64 REFERENCES batch (id),
    ledger_account TEXT NOT NULL,
    ledger_journal TEXT NOT NULL,
    ledger_entry TEXT NOT NULL,
    lettering TEXT NOT NULL,
    is_opening @int64 NOT NULL CHECK (is_opening IN (0, 1)),
    replaces_item_id @int64 REFERENCES item (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX item_by_customer ON item (customer_id);

CREATE TABLE item_cancellation (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, journal_seq)
) @strict;
CREATE INDEX item_cancellation_by_customer ON item_cancellation (customer_id);

CREATE TABLE allocation (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    debit_item_id @int64 NOT NULL REFERENCES item (id),
    credit_item_id @int64 NOT NULL REFERENCES item (id),
    amount @int64 NOT NULL CHECK (amount > 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX allocation_by_customer ON allocation (customer_id);

CREATE TABLE allocation_cancellation (
    allocation_id @int64 NOT NULL REFERENCES allocation (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (allocation_id, journal_seq)
) @strict;
CREATE INDEX allocation_cancellation_by_customer ON allocation_cancellation (customer_id);

CREATE TABLE attempt (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    outcome @int64 NOT NULL,
    direction @int64 NOT NULL,
    contacted_on @int64 NOT NULL,
    call_back_on @int64,
    note TEXT,
    note_salt @bytes,
    note_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX attempt_by_customer ON attempt (customer_id);

CREATE TABLE attempt_item (
    attempt_id @int64 NOT NULL REFERENCES attempt (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (attempt_id, item_id)
) @strict;
CREATE INDEX attempt_item_by_customer ON attempt_item (customer_id);

CREATE TABLE promise (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    attempt_id @int64 NOT NULL REFERENCES attempt (id),
    made_on @int64 NOT NULL,
    promised_on @int64 NOT NULL,
    amount @int64 NOT NULL CHECK (amount > 0),
    means @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX promise_by_customer ON promise (customer_id);

CREATE TABLE promise_item (
    promise_id @int64 NOT NULL REFERENCES promise (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    amount @int64 NOT NULL CHECK (amount > 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (promise_id, item_id)
) @strict;
CREATE INDEX promise_item_by_customer ON promise_item (customer_id);

CREATE TABLE dispute (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    attempt_id @int64 REFERENCES attempt (id),
    opened_on @int64 NOT NULL,
    deadline_on @int64 NOT NULL,
    category @int64 NOT NULL,
    cause TEXT,
    cause_salt @bytes,
    cause_commitment @bytes NOT NULL,
    owner TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX dispute_by_customer ON dispute (customer_id);

CREATE TABLE dispute_item (
    dispute_id @int64 NOT NULL REFERENCES dispute (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    amount @int64 NOT NULL CHECK (amount > 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (dispute_id, item_id)
) @strict;
CREATE INDEX dispute_item_by_customer ON dispute_item (customer_id);

CREATE TABLE dispute_resolution (
    dispute_id @int64 NOT NULL REFERENCES dispute (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    resolved_on @int64 NOT NULL,
    resolution @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (dispute_id, journal_seq)
) @strict;
CREATE INDEX dispute_resolution_by_customer ON dispute_resolution (customer_id);

CREATE TABLE reminder (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    template TEXT NOT NULL,
    sent_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX reminder_by_customer ON reminder (customer_id);

CREATE TABLE reminder_item (
    reminder_id @int64 NOT NULL REFERENCES reminder (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (reminder_id, item_id)
) @strict;
CREATE INDEX reminder_item_by_customer ON reminder_item (customer_id);

CREATE TABLE dossier (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    decided_on @int64 NOT NULL,
    reason TEXT,
    reason_salt @bytes,
    reason_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX dossier_by_customer ON dossier (customer_id);

CREATE TABLE dossier_item (
    dossier_id @int64 NOT NULL REFERENCES dossier (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (dossier_id, item_id)
) @strict;
CREATE INDEX dossier_item_by_customer ON dossier_item (customer_id);
