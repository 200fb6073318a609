-- question: How much of each national promise of new clubs do the provinces' own promises make up, and which provinces promised nothing that we know?
-- params:   $seen_on date, promises made later are left out
-- grain:    one row per national promise and province that existed on its first day, those with a promise first
-- returns:  target_id (the national promise); target_value; target_bound; due; due_printed; programme_number; unit; area_id; name_vi; name_en; promised (new clubs within the national period, no club twice); promised_bound; promise_ids; due_last (of the province's promises); of_another_kind (its promised totals due by that day, not added); other_kind_ids; known_sum; known_bound; provinces_known; provinces; unassigned (the national promise less known_sum); source_id (of the province's promise, else of the national one)
-- nulls:    promised is null where no promise of new clubs within the period is known, which is not 0; of_another_kind likewise

select provincial_cards.* exclude (seen_from, seen_until, list_rank)
from provincial_cards
where
    $seen_on >= seen_from
    and $seen_on < seen_until
order by list_rank
