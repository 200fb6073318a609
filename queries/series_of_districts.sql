-- question: What did each of these districts report, day by day?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $indicator varchar, indicator id; $scope varchar, scope of the claims; $seen_on date, claims dated later are left out
-- grain:    one row per claim that is shown for its day, oldest first; undated ones last
-- returns:  claim_id; area_id; name_vi; name_en; type; valid_to; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    undated claims have no as_of

select district_cards.* exclude (
    level, district_id, district_name_vi, district_name_en, district_type, province_rank, district_rank,
    indicator_rank, topic, latest_from, latest_until, is_first_of_day
)
from district_cards
where
    level = 'district'
    and list_contains($areas, province_id)
    and ($districts is null or list_contains($districts, area_id))
    and indicator_id = $indicator
    and scope = $scope
    and shown_rank = 1
    and (as_of is null or as_of <= $seen_on)
order by province_rank, district_rank, as_of nulls last
