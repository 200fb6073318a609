-- question: What else does this place report: members, money, loans, coverage, each by its latest figure?
-- params:   $area varchar, area id; $indicator varchar, indicator id that the page shows already; $seen_on date, claims dated later are left out
-- grain:    one row per indicator, scope and scheme; an undated claim only where no dated one exists
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    as_of is null for an undated claim

select latest_cards.* exclude (indicator_rank, latest_from, latest_until)
from latest_cards
where
    area_id = $area
    and indicator_id <> $indicator
    and $seen_on >= latest_from
    and $seen_on < latest_until
order by indicator_rank, scope
