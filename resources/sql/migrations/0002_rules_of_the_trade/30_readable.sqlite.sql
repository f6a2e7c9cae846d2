CREATE VIEW instrument_readable AS
SELECT instrument.id, customer.code AS customer, instrument.number, date(instrument.due_on * 86400, 'unixepoch') AS due_on,
       printf('%.2f', instrument.amount / 100.0) AS amount
  FROM instrument JOIN customer ON customer.id = instrument.customer_id;

CREATE VIEW legal_value_readable AS
SELECT name, date(from_on * 86400, 'unixepoch') AS valid_from, value, source,
       date(checked_on * 86400, 'unixepoch') AS checked_on
  FROM legal_value;
