-- Facts of the complete dunning engine: how far an invoice has come in the customer's house, what is left in peace until
-- when, the steps of a dispute, exceptional discounts that were offered, and each day's lists as they were worked.

CREATE TABLE circuit_event (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    step @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    pay_on @int64,
    told_by TEXT,
    told_by_salt @bytes,
    told_by_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, step, journal_seq)
) @strict;
CREATE INDEX circuit_event_by_customer ON circuit_event (customer_id);

CREATE TABLE block (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    from_on @int64 NOT NULL,
    until_on @int64 NOT NULL CHECK (until_on >= from_on),
    reason TEXT,
    reason_salt @bytes,
    reason_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX block_by_customer ON block (customer_id);

CREATE TABLE block_item (
    block_id @int64 NOT NULL REFERENCES block (id),
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (block_id, item_id)
) @strict;
CREATE INDEX block_item_by_customer ON block_item (customer_id);

CREATE TABLE block_end (
    block_id @int64 NOT NULL REFERENCES block (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    ended_on @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (block_id, journal_seq)
) @strict;
CREATE INDEX block_end_by_customer ON block_end (customer_id);

CREATE TABLE dispute_step (
    id @int64 NOT NULL PRIMARY KEY CHECK (id > 0),
    dispute_id @int64 NOT NULL REFERENCES dispute (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    kind @int64 NOT NULL,
    happened_on @int64 NOT NULL,
    due_on @int64,
    category @int64 NOT NULL,
    person TEXT NOT NULL,
    amount @int64,
    text TEXT,
    text_salt @bytes,
    text_commitment @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
CREATE INDEX dispute_step_by_customer ON dispute_step (customer_id);

CREATE TABLE discount_offer (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    offered_on @int64 NOT NULL,
    pay_by @int64 NOT NULL,
    rate_bp @int64 NOT NULL CHECK (rate_bp > 0),
    discount @int64 NOT NULL CHECK (discount > 0),
    campaign TEXT NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, journal_seq)
) @strict;
CREATE INDEX discount_offer_by_customer ON discount_offer (customer_id);

-- The lists of a day as they were worked, with their reasons: kept once, in the form of src/desk/kept_lists.
CREATE TABLE day_list (
    listed_on @int64 NOT NULL PRIMARY KEY,
    content @bytes NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq)
) @strict;
