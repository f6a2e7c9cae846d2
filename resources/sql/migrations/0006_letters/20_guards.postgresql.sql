-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

SELECT guard_facts(guarded)
  FROM unnest(ARRAY['dunning_run', 'dunning_run_end', 'letter_item', 'letter_reminder',
                    'letter_dispatch', 'mail_event']) AS guarded;
SELECT guard_facts('letter', 'content', 'content_salt');
SELECT guard_facts('mail_message', 'content', 'content_salt');
