-- question: Clubs, members, loans, funds: what is the latest figure of each indicator that each district or commune gave?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, claims dated later are left out
-- grain:    one row per district or commune, indicator, scope and scheme; an undated claim only where no dated one exists
-- returns:  claim_id; area_id; name_vi; name_en; level (district or commune); type; district_id; district_name_vi; district_name_en; district_type; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; topic; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    as_of is null for an undated claim

select district_cards.* exclude (
    valid_to, province_rank, district_rank, indicator_rank, as_of_precision, formula, latest_from, latest_until,
    is_first_of_day
)
from district_cards
where
    list_contains($areas, province_id)
    and ($districts is null or list_contains($districts, district_id))
    and is_first_of_day
    and $seen_on >= latest_from
    and $seen_on < latest_until
order by province_rank, level = 'commune', district_rank, area_id, indicator_rank, scope
