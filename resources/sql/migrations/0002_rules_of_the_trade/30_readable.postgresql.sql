CREATE VIEW instrument_readable AS
SELECT instrument.id, customer.code AS customer, instrument.number, readable_day(instrument.due_on) AS due_on,
       readable_amount(instrument.amount) AS amount
  FROM instrument JOIN customer ON customer.id = instrument.customer_id;

CREATE VIEW legal_value_readable AS
SELECT name, readable_day(from_on) AS valid_from, value, source, readable_day(checked_on) AS checked_on
  FROM legal_value;
