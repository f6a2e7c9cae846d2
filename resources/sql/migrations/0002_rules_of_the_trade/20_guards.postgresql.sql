-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

SELECT guard_facts(guarded)
  FROM unnest(ARRAY['legal_value', 'item_day', 'instrument', 'instrument_item', 'instrument_event', 'factor_event',
                    'charge']) AS guarded;
SELECT guard_facts('account_event', 'note', 'note_salt');
