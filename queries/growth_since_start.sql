-- question: How have these provinces grown, each in multiples of its own start, in the years since its programme began?
-- params:   $areas varchar[], the provinces compared; $seen_on date, the day from which one looks; $last_possible boolean, as in headline_of_places
-- grain:    one row per compared province and day of a shown total from its base on
-- returns:  area_id; name_vi; name_en; claim_id; value; value_high; bound; unit; as_of_printed; as_of_from; as_of; began_on; programme_number; programme_kind; years_since (since its programme began; negative before it); base_claim_id; base_value; base_bound; base_as_of; base_as_of_printed; is_later_base (the start is 0, so the first total above 0 is the base); times (in multiples of the base); times_low; times_high; source_id
-- nulls:    a province without a total above 0 or without a programme has no row; times_low and times_high are null where a wording leaves that end open

select since_cards.* exclude (seen_from, seen_until, is_last_possible)
from since_cards
where
    list_contains($areas, area_id)
    and is_last_possible = $last_possible
    and $seen_on >= seen_from
    and $seen_on < seen_until
    and $seen_on >= as_of
order by list_position($areas, area_id), as_of
