-- question: What do the published claims say about these places?
-- params:   $areas varchar[], the places that a file names
-- grain:    one row per claim in effect of these places
-- returns:  area_id; indicator_id; scope; figure_id; value; value_high; bound; as_of_from; as_of_to; period_start; source_id
-- nulls:    value_high outside ranges; dates of undated claims; period_start of stocks

select
    area_id,
    indicator_id,
    scope,
    figure_id,
    value,
    value_high,
    bound,
    as_of_from,
    as_of_to,
    period_start,
    source_id
from figures
where
    withdrawn_on is null
    and list_contains($areas, area_id)
order by area_id, indicator_id, as_of_to, figure_id
