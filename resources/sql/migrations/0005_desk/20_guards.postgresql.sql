-- As for the first tables: facts are never edited and never deleted; a personal text may only be blanked.

SELECT guard_facts(guarded)
  FROM unnest(ARRAY['attachment_item', 'attachment_end', 'customer_merge', 'customer_split', 'attempt_detail', 'erasure'])
    AS guarded;
SELECT guard_facts('contact_person', 'details', 'details_salt');
SELECT guard_facts('account_note', 'text', 'text_salt');
SELECT guard_facts('attachment', 'name', 'name_salt');
SELECT guard_facts('attachment_content', 'content');
