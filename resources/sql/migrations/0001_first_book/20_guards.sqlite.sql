-- Facts are never edited and never deleted, not even by whoever opens the file with another tool. Only personal texts may
-- be blanked: set to NULL, nothing else.

CREATE TRIGGER book_is_never_deleted BEFORE DELETE ON book
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER book_is_never_edited BEFORE UPDATE ON book
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER journal_is_never_edited BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER journal_seal_is_never_deleted BEFORE DELETE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER journal_seal_is_never_edited BEFORE UPDATE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER journal_undo_is_never_deleted BEFORE DELETE ON journal_undo
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER journal_undo_is_never_edited BEFORE UPDATE ON journal_undo
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER setting_is_never_deleted BEFORE DELETE ON setting
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER setting_is_never_edited BEFORE UPDATE ON setting
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER customer_is_never_deleted BEFORE DELETE ON customer
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER customer_is_never_edited BEFORE UPDATE ON customer
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER customer_fact_is_never_deleted BEFORE DELETE ON customer_fact
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER customer_fact_is_never_edited BEFORE UPDATE OF id, customer_id, field, is_entered, commitment, journal_seq ON customer_fact
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER customer_fact_may_only_be_blanked BEFORE UPDATE OF value, salt ON customer_fact
WHEN new.value IS NOT NULL OR new.salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER batch_is_never_deleted BEFORE DELETE ON batch
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER batch_is_never_edited BEFORE UPDATE ON batch
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER item_is_never_deleted BEFORE DELETE ON item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER item_is_never_edited BEFORE UPDATE OF id, customer_id, kind, number, issued_on, booked_on, due_on, amount, currency, means, batch_id, ledger_account, ledger_journal, ledger_entry, lettering, is_opening, replaces_item_id, journal_seq ON item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER item_may_only_be_blanked BEFORE UPDATE OF label ON item
WHEN new.label IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER item_cancellation_is_never_deleted BEFORE DELETE ON item_cancellation
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER item_cancellation_is_never_edited BEFORE UPDATE ON item_cancellation
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER allocation_is_never_deleted BEFORE DELETE ON allocation
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER allocation_is_never_edited BEFORE UPDATE ON allocation
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER allocation_cancellation_is_never_deleted BEFORE DELETE ON allocation_cancellation
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER allocation_cancellation_is_never_edited BEFORE UPDATE ON allocation_cancellation
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attempt_is_never_deleted BEFORE DELETE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attempt_is_never_edited BEFORE UPDATE OF id, customer_id, outcome, direction, contacted_on, call_back_on, note_commitment, journal_seq ON attempt
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attempt_may_only_be_blanked BEFORE UPDATE OF note, note_salt ON attempt
WHEN new.note IS NOT NULL OR new.note_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER attempt_item_is_never_deleted BEFORE DELETE ON attempt_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attempt_item_is_never_edited BEFORE UPDATE ON attempt_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER promise_is_never_deleted BEFORE DELETE ON promise
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER promise_is_never_edited BEFORE UPDATE ON promise
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER promise_item_is_never_deleted BEFORE DELETE ON promise_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER promise_item_is_never_edited BEFORE UPDATE ON promise_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dispute_is_never_deleted BEFORE DELETE ON dispute
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dispute_is_never_edited BEFORE UPDATE OF id, customer_id, attempt_id, opened_on, deadline_on, category, cause_commitment, owner, journal_seq ON dispute
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dispute_may_only_be_blanked BEFORE UPDATE OF cause, cause_salt ON dispute
WHEN new.cause IS NOT NULL OR new.cause_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER dispute_item_is_never_deleted BEFORE DELETE ON dispute_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dispute_item_is_never_edited BEFORE UPDATE ON dispute_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dispute_resolution_is_never_deleted BEFORE DELETE ON dispute_resolution
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dispute_resolution_is_never_edited BEFORE UPDATE ON dispute_resolution
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER reminder_is_never_deleted BEFORE DELETE ON reminder
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER reminder_is_never_edited BEFORE UPDATE ON reminder
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER reminder_item_is_never_deleted BEFORE DELETE ON reminder_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER reminder_item_is_never_edited BEFORE UPDATE ON reminder_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dossier_is_never_deleted BEFORE DELETE ON dossier
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dossier_is_never_edited BEFORE UPDATE OF id, customer_id, decided_on, reason_commitment, journal_seq ON dossier
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dossier_may_only_be_blanked BEFORE UPDATE OF reason, reason_salt ON dossier
WHEN new.reason IS NOT NULL OR new.reason_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER dossier_item_is_never_deleted BEFORE DELETE ON dossier_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dossier_item_is_never_edited BEFORE UPDATE ON dossier_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
