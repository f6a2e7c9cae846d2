-- What `application_id` and `user_version` are in the header of a SQLite file: which program owns the database, and the
-- number of its schema.
CREATE TABLE schema_version (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    application_id BIGINT NOT NULL,
    number BIGINT NOT NULL
);
INSERT INTO schema_version (id, application_id, number) VALUES (1, 0, 0);
