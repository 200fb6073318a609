-- question: Which claims may stand on one axis with this promise?
-- params:   $area varchar, area id; $indicator varchar, indicator id used where there is no promise; $target varchar, target id or null; $seen_on date, claims dated later are left out
-- grain:    one row per claim of one indicator, oldest first; undated ones last
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; topic; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; shown_rank; rivals; source_id; publisher; source_title; source_url; published; source_kind
-- nulls:    undated claims have no as_of; the chart counts them and does not draw them

with axis as (
    select coalesce((select promises.indicator_id from promises where promises.target_id = $target), $indicator)
        as indicator_id
)

select claim_cards.* exclude (baseline_figure_id, judges)
from claim_cards
where
    area_id = $area
    and indicator_id = (select axis.indicator_id from axis)
    and scope not in ('one_club', 'new_clubs')
    -- flows of other periods would look like a falling stock: only those that cover the promise's period stand here
    and (measure <> 'flow' or list_contains(judges, $target))
    and (as_of is null or as_of <= $seen_on)
order by as_of nulls last, scope, shown_rank
