-- What only a file is asked.

-- :name sqlite_count_tables
SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table';
