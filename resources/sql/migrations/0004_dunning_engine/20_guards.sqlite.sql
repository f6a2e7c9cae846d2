-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

CREATE TRIGGER circuit_event_is_never_deleted BEFORE DELETE ON circuit_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER circuit_event_is_never_edited BEFORE UPDATE OF item_id, customer_id, step, happened_on, pay_on, told_by_commitment, journal_seq ON circuit_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER circuit_event_may_only_be_blanked BEFORE UPDATE OF told_by, told_by_salt ON circuit_event
WHEN new.told_by IS NOT NULL OR new.told_by_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER block_is_never_deleted BEFORE DELETE ON block
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER block_is_never_edited BEFORE UPDATE OF id, customer_id, kind, from_on, until_on, reason_commitment, journal_seq ON block
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER block_may_only_be_blanked BEFORE UPDATE OF reason, reason_salt ON block
WHEN new.reason IS NOT NULL OR new.reason_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER block_item_is_never_deleted BEFORE DELETE ON block_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER block_item_is_never_edited BEFORE UPDATE ON block_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER block_end_is_never_deleted BEFORE DELETE ON block_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER block_end_is_never_edited BEFORE UPDATE ON block_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dispute_step_is_never_deleted BEFORE DELETE ON dispute_step
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dispute_step_is_never_edited BEFORE UPDATE OF id, dispute_id, customer_id, kind, happened_on, due_on, category, person, amount, text_commitment, journal_seq ON dispute_step
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dispute_step_may_only_be_blanked BEFORE UPDATE OF text, text_salt ON dispute_step
WHEN new.text IS NOT NULL OR new.text_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER discount_offer_is_never_deleted BEFORE DELETE ON discount_offer
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER discount_offer_is_never_edited BEFORE UPDATE ON discount_offer
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER day_list_is_never_deleted BEFORE DELETE ON day_list
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER day_list_is_never_edited BEFORE UPDATE ON day_list
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
