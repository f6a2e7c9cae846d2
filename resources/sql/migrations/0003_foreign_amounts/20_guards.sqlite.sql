-- As for the first tables: facts are never edited and never deleted.

CREATE TRIGGER item_foreign_amount_is_never_deleted BEFORE DELETE ON item_foreign_amount
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;
CREATE TRIGGER item_foreign_amount_is_never_edited BEFORE UPDATE ON item_foreign_amount
BEGIN
    SELECT RAISE(ABORT, 'facts are never edited');
END;
