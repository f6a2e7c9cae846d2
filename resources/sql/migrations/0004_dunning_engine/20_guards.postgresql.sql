-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

SELECT guard_facts(guarded)
  FROM unnest(ARRAY['block_item', 'block_end', 'discount_offer', 'day_list']) AS guarded;
SELECT guard_facts('circuit_event', 'told_by', 'told_by_salt');
SELECT guard_facts('block', 'reason', 'reason_salt');
SELECT guard_facts('dispute_step', 'text', 'text_salt');
