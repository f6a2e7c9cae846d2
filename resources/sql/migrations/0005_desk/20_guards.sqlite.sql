-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

CREATE TRIGGER contact_person_is_never_deleted BEFORE DELETE ON contact_person
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER contact_person_is_never_edited BEFORE UPDATE OF id, customer_id, person_id, role, is_removed, details_commitment, journal_seq ON contact_person
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER contact_person_may_only_be_blanked BEFORE UPDATE OF details, details_salt ON contact_person
WHEN new.details IS NOT NULL OR new.details_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER account_note_is_never_deleted BEFORE DELETE ON account_note
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER account_note_is_never_edited BEFORE UPDATE OF id, customer_id, noted_on, text_commitment, journal_seq ON account_note
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER account_note_may_only_be_blanked BEFORE UPDATE OF text, text_salt ON account_note
WHEN new.text IS NOT NULL OR new.text_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER attachment_is_never_deleted BEFORE DELETE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attachment_is_never_edited BEFORE UPDATE OF id, customer_id, kind, added_on, size, digest, name_commitment, journal_seq ON attachment
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attachment_may_only_be_blanked BEFORE UPDATE OF name, name_salt ON attachment
WHEN new.name IS NOT NULL OR new.name_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER attachment_item_is_never_deleted BEFORE DELETE ON attachment_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attachment_item_is_never_edited BEFORE UPDATE ON attachment_item
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attachment_content_is_never_deleted BEFORE DELETE ON attachment_content
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attachment_content_is_never_edited BEFORE UPDATE OF attachment_id, journal_seq ON attachment_content
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attachment_content_may_only_be_blanked BEFORE UPDATE OF content ON attachment_content
WHEN new.content IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a personal text may only be blanked');
END;
CREATE TRIGGER attachment_end_is_never_deleted BEFORE DELETE ON attachment_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attachment_end_is_never_edited BEFORE UPDATE ON attachment_end
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER customer_merge_is_never_deleted BEFORE DELETE ON customer_merge
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER customer_merge_is_never_edited BEFORE UPDATE ON customer_merge
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER customer_split_is_never_deleted BEFORE DELETE ON customer_split
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER customer_split_is_never_edited BEFORE UPDATE ON customer_split
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER attempt_detail_is_never_deleted BEFORE DELETE ON attempt_detail
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER attempt_detail_is_never_edited BEFORE UPDATE ON attempt_detail
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
CREATE TRIGGER erasure_is_never_deleted BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER erasure_is_never_edited BEFORE UPDATE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
