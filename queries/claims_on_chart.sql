-- question: Which claims may stand on one axis with this promise?
-- params:   $area varchar, area id; $indicator varchar, indicator id, that of the promise where there is one; $target varchar, target id or null; $seen_on date, claims dated later are left out
-- grain:    one row per claim of one indicator, oldest first; undated ones last
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    undated claims have no as_of; the chart counts them and does not draw them

select claim_cards.* exclude (
    topic, measure, source_title, source_url, source_kind, baseline_figure_id, judges, indicator_rank
)
from claim_cards
where
    area_id = $area
    and indicator_id = $indicator
    and scope not in ('one_club', 'new_clubs')
    -- flows of other periods would look like a falling stock: only those that cover the promise's period stand here
    and (measure <> 'flow' or list_contains(judges, $target))
    and (as_of is null or as_of <= $seen_on)
order by as_of nulls last, scope, shown_rank
