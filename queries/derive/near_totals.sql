-- question: Which total of each province stands nearest to a day, among those known on a day of looking?
-- params:   none
-- grain:    one row per province, day on which a total became known, and total known then
-- returns:  area_id; claim_id; value; bound; as_of; as_of_printed; source_id; near_from (the first day to which it is nearest; of two as near the later one); near_until (first day that is nearer to the next one); seen_from; seen_until (first day on which a further total is known)
-- nulls:    none

with totals as (
    select *
    from total_cards
    where shown_rank = 1
),

looks as (
    select
        area_id,
        as_of as seen_from,
        lead(as_of, 1, date '9999-12-31') over (partition by area_id order by as_of) as seen_until
    from totals
),

known as (
    select
        looks.seen_from,
        looks.seen_until,
        totals.*,
        lag(totals.as_of) over one_look as earlier,
        lead(totals.as_of) over one_look as later
    from looks
    inner join totals on looks.area_id = totals.area_id and looks.seen_from >= totals.as_of
    window one_look as (partition by looks.area_id, looks.seen_from order by totals.as_of)
)

select
    area_id,
    claim_id,
    value,
    bound,
    as_of,
    as_of_printed,
    source_id,
    coalesce(as_of - cast((as_of - earlier) // 2 as integer), date '1900-01-01') as near_from,
    coalesce(later - cast((later - as_of) // 2 as integer), date '9999-12-31') as near_until,
    seen_from,
    seen_until
from known
order by area_id, seen_from, as_of
