-- Facts are never edited and never deleted, not even by whoever opens the database with another tool. Only personal texts
-- may be blanked: set to NULL, nothing else.

CREATE FUNCTION refuse_to_delete_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'facts are never deleted';
END $$;

CREATE FUNCTION refuse_to_edit_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'facts are never edited';
END $$;

CREATE FUNCTION refuse_to_edit_personal_texts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a personal text may only be blanked';
END $$;

-- Guards one table. `personal` are the columns that may be set to NULL; all others stay as they were written.
CREATE FUNCTION guard_facts(guarded TEXT, VARIADIC personal TEXT[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    fixed TEXT;
    filled TEXT;
BEGIN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO fixed
      FROM pg_catalog.pg_attribute
     WHERE attrelid = guarded::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL (personal);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I EXECUTE FUNCTION refuse_to_delete_facts()',
                   guarded || '_is_never_deleted', guarded);
    IF cardinality(personal) = 0 THEN
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I EXECUTE FUNCTION refuse_to_edit_facts()',
                       guarded || '_is_never_edited', guarded);
        RETURN;
    END IF;
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF %s ON %I EXECUTE FUNCTION refuse_to_edit_facts()',
                   guarded || '_is_never_edited', fixed, guarded);
    SELECT string_agg(format('NEW.%I IS NOT NULL', name), ' OR ') INTO filled FROM unnest(personal) AS name;
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF %s ON %I FOR EACH ROW WHEN (%s)'
                   ' EXECUTE FUNCTION refuse_to_edit_personal_texts()',
                   guarded || '_may_only_be_blanked', array_to_string(personal, ', '), guarded, filled);
END $$;

SELECT guard_facts(guarded)
  FROM unnest(ARRAY['book', 'journal', 'journal_seal', 'journal_undo', 'setting', 'customer', 'batch', 'item_cancellation',
                    'allocation', 'allocation_cancellation', 'attempt_item', 'promise', 'promise_item', 'dispute_item',
                    'dispute_resolution', 'reminder', 'reminder_item', 'dossier_item']) AS guarded;
SELECT guard_facts('customer_fact', 'value', 'salt');
SELECT guard_facts('item', 'label');
SELECT guard_facts('attempt', 'note', 'note_salt');
SELECT guard_facts('dispute', 'cause', 'cause_salt');
SELECT guard_facts('dossier', 'reason', 'reason_salt');
