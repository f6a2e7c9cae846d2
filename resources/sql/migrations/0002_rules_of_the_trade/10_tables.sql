-- Facts of the rules of the trade: legal values that people add, the days of an invoice from which a term may run, the
-- register of instruments, what happened with the factor, events that change an account in law, and charges for late
-- payment, which stay apart from the ledger.

CREATE TABLE legal_value (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    from_on @int64 NOT NULL,
    value @int64 NOT NULL CHECK (value >= 0),
    source TEXT NOT NULL CHECK (source <> ''),
    checked_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;

CREATE TABLE item_day (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, kind, journal_seq)
) @strict;
CREATE INDEX item_day_by_customer ON item_day (customer_id);

CREATE TABLE instrument (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    number TEXT NOT NULL,
    due_on @int64 NOT NULL,
    amount @int64 NOT NULL CHECK (amount > 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX instrument_by_customer ON instrument (customer_id);

CREATE TABLE instrument_item (
    instrument_id @int64 NOT NULL REFERENCES instrument (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    amount @int64 NOT NULL CHECK (amount > 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (instrument_id, item_id)
) @strict;
CREATE INDEX instrument_item_by_customer ON instrument_item (customer_id);

CREATE TABLE instrument_event (
    instrument_id @int64 NOT NULL REFERENCES instrument (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    step @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    reason TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (instrument_id, step, journal_seq)
) @strict;
CREATE INDEX instrument_event_by_customer ON instrument_event (customer_id);

CREATE TABLE factor_event (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    step @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    amount @int64 NOT NULL CHECK (amount >= 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, step, journal_seq)
) @strict;
CREATE INDEX factor_event_by_customer ON factor_event (customer_id);

CREATE TABLE account_event (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    note TEXT,
    note_salt @bytes,
    note_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX account_event_by_customer ON account_event (customer_id);

CREATE TABLE charge (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    step @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    interest @int64 NOT NULL CHECK (interest >= 0),
    indemnity @int64 NOT NULL CHECK (indemnity >= 0),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    CHECK (interest + indemnity > 0)
) @strict;
CREATE INDEX charge_by_customer ON charge (customer_id);
