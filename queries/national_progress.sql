-- question: How many clubs has the country by date, and against which national promises?
-- params:   $seen_on date, claims dated later are left out
-- grain:    one row per dated national claim about all clubs or about the new clubs of a scheme
-- returns:  claim_id; indicator_id; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; shown_rank; rivals; source_id; publisher; published; unit; judges (ids of the promises that it may judge)
-- nulls:    none; undated claims are left out

select
    claim_id,
    indicator_id,
    scope,
    programme_id,
    programme_number,
    value,
    value_high,
    bound,
    as_of_printed,
    as_of_from,
    as_of_to,
    as_of,
    as_of_precision,
    period_start,
    basis,
    formula,
    shown_rank,
    rivals,
    source_id,
    publisher,
    published,
    unit,
    judges
from claim_cards
where
    area_id = 'viet-nam'
    and indicator_id in ('clubs_total', 'clubs_new')
    and scope in ('all', 'scheme')
    and as_of <= $seen_on
order by indicator_id, as_of, shown_rank
