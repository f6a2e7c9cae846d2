-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

CREATE TRIGGER dunning_run_is_never_deleted BEFORE DELETE ON dunning_run
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dunning_run_is_never_edited BEFORE UPDATE ON dunning_run
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER dunning_run_end_is_never_deleted BEFORE DELETE ON dunning_run_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER dunning_run_end_is_never_edited BEFORE UPDATE ON dunning_run_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER letter_is_never_deleted BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER letter_is_never_edited BEFORE UPDATE OF id, customer_id, run_id, template, template_version, letterhead_version, language, channel, written_on, total, content_commitment, journal_seq ON letter
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER letter_may_only_be_blanked BEFORE UPDATE OF content, content_salt ON letter
WHEN new.content IS NOT NULL OR new.content_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER letter_item_is_never_deleted BEFORE DELETE ON letter_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER letter_item_is_never_edited BEFORE UPDATE ON letter_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER letter_reminder_is_never_deleted BEFORE DELETE ON letter_reminder
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER letter_reminder_is_never_edited BEFORE UPDATE ON letter_reminder
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER letter_dispatch_is_never_deleted BEFORE DELETE ON letter_dispatch
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER letter_dispatch_is_never_edited BEFORE UPDATE ON letter_dispatch
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER mail_message_is_never_deleted BEFORE DELETE ON mail_message
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER mail_message_is_never_edited BEFORE UPDATE OF id, customer_id, letter_id, message_id, queued_on, content_commitment, journal_seq ON mail_message
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER mail_message_may_only_be_blanked BEFORE UPDATE OF content, content_salt ON mail_message
WHEN new.content IS NOT NULL OR new.content_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER mail_event_is_never_deleted BEFORE DELETE ON mail_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER mail_event_is_never_edited BEFORE UPDATE ON mail_event
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
