-- As for the first tables: facts are never edited and never deleted.

SELECT guard_facts('item_foreign_amount');
