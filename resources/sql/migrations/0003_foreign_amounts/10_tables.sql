-- What an item that was invoiced in another currency amounts to in that currency. The item's own amount is what the
-- ledger booked in the book's currency; the ratio of the two is the recorded rate. The newest row of an item counts; an
-- amount of 0 takes back what an earlier one told.

CREATE TABLE item_foreign_amount (
    item_id @int64 NOT NULL REFERENCES item (id),
    customer_id @int64 NOT NULL REFERENCES customer (id),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount @int64 NOT NULL,
    journal_seq @int64 NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (item_id, journal_seq)
) @strict;
CREATE INDEX item_foreign_amount_by_customer ON item_foreign_amount (customer_id);
