-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

CREATE TRIGGER legal_value_is_never_deleted BEFORE DELETE ON legal_value
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER legal_value_is_never_edited BEFORE UPDATE ON legal_value
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER item_day_is_never_deleted BEFORE DELETE ON item_day
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER item_day_is_never_edited BEFORE UPDATE ON item_day
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER instrument_is_never_deleted BEFORE DELETE ON instrument
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER instrument_is_never_edited BEFORE UPDATE ON instrument
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER instrument_item_is_never_deleted BEFORE DELETE ON instrument_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER instrument_item_is_never_edited BEFORE UPDATE ON instrument_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER instrument_event_is_never_deleted BEFORE DELETE ON instrument_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER instrument_event_is_never_edited BEFORE UPDATE ON instrument_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER factor_event_is_never_deleted BEFORE DELETE ON factor_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER factor_event_is_never_edited BEFORE UPDATE ON factor_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER account_event_is_never_deleted BEFORE DELETE ON account_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER account_event_is_never_edited BEFORE UPDATE OF id, customer_id, kind, happened_on, note_commitment, journal_seq ON account_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER account_event_may_only_be_blanked BEFORE UPDATE OF note, note_salt ON account_event
WHEN new.note IS NOT NULL OR new.note_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER charge_is_never_deleted BEFORE DELETE ON charge
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER charge_is_never_edited BEFORE UPDATE ON charge
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
