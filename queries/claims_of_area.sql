-- question: What was ever claimed about this place, by whom, and which claim is shown?
-- params:   $area varchar, area id; $topic varchar, a topic of the indicators (clubs, members, money …) or null for all; $seen_on date, claims dated later are left out, null for all
-- grain:    one row per claim, latest first, undated last
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; topic; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; shown_rank; rivals; source_id; publisher; source_title; source_url; published; source_kind
-- nulls:    undated claims have no as_of and stand last

select claim_cards.* exclude (baseline_figure_id, judges, indicator_rank)
from claim_cards
where
    area_id = $area
    and ($topic is null or topic = $topic)
    and ($seen_on is null or as_of is null or as_of <= $seen_on)
order by as_of desc nulls last, indicator_rank, scope, shown_rank
