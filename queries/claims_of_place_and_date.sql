-- question: What do all sources say about this place around this day?
-- params:   $area varchar, area id; $on date, the day; $indicator varchar, indicator id or null for all
-- grain:    one row per claim whose period allows the day, best first
-- returns:  claim_id; indicator_id; scope; programme_id; value; value_high; bound; as_of_printed; as_of_from; as_of_to; basis; formula; shown_rank; source_id; publisher; source_title; source_url
-- nulls:    undated claims speak of no day and are left out

select
    claim_id,
    indicator_id,
    scope,
    programme_id,
    value,
    value_high,
    bound,
    as_of_printed,
    as_of_from,
    as_of_to,
    basis,
    formula,
    shown_rank,
    source_id,
    publisher,
    source_title,
    source_url
from claim_cards
where
    area_id = $area
    and $on between as_of_from and as_of_to
    and ($indicator is null or indicator_id = $indicator)
order by indicator_id, scope, shown_rank, claim_id
