-- question: Which claim of each district is the latest, on each day?
-- params:   none
-- grain:    one row per district, indicator, scope and span of days
-- returns:  province_id; area_id; indicator_id; scope; claim_id; seen_from; seen_until (first day on which a later claim speaks)
-- nulls:    none; an undated claim speaks until the first dated one

with first_of_day as (
    select *
    from district_cards
    where level = 'district'
    qualify row_number() over (partition by area_id, indicator_id, scope, as_of order by shown_rank) = 1
)

select
    province_id,
    area_id,
    indicator_id,
    scope,
    claim_id,
    coalesce(as_of, date '1900-01-01') as seen_from,
    lead(as_of, 1, date '9999-12-31') over (
        partition by area_id, indicator_id, scope order by as_of nulls first
    ) as seen_until
from first_of_day
order by province_id, indicator_id, area_id, seen_from
