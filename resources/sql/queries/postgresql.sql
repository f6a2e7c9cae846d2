-- What only PostgreSQL is asked: the table that stands for the header of a SQLite file, and the check of references.

-- :name postgresql_count_tables
SELECT COUNT(*) FROM pg_catalog.pg_class
 WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p');

-- :name postgresql_count_mark_columns
SELECT COUNT(*) FROM pg_catalog.pg_attribute
 WHERE attrelid = to_regclass('schema_version') AND attname IN ('application_id', 'number');

-- :name postgresql_select_mark
SELECT application_id, number FROM schema_version;

-- :name postgresql_update_mark
UPDATE schema_version SET application_id = ?, number = ?;

-- One statement for each reference, counting the rows that refer to nothing.
-- :name postgresql_reference_checks
SELECT format('SELECT COUNT(*) FROM %s AS child WHERE child.%I IS NOT NULL AND NOT EXISTS'
              ' (SELECT 1 FROM %s AS parent WHERE parent.%I = child.%I)',
              reference.conrelid::regclass, child.attname, reference.confrelid::regclass, parent.attname, child.attname)
  FROM pg_catalog.pg_constraint AS reference
  JOIN pg_catalog.pg_attribute AS child
    ON child.attrelid = reference.conrelid AND child.attnum = reference.conkey[1]
  JOIN pg_catalog.pg_attribute AS parent
    ON parent.attrelid = reference.confrelid AND parent.attnum = reference.confkey[1]
 WHERE reference.contype = 'f' AND cardinality(reference.conkey) = 1
   AND reference.connamespace = current_schema()::regnamespace;
