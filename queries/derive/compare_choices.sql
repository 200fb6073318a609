-- question: Which provinces can be compared, and how many days with a total did each have, on each day?
-- params:   none
-- grain:    one row per province and day on which the number may change
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; is_of_63; is_of_34; totals (days with a total); name_rank (place in Vietnamese order); seen_from; seen_until (first day on which it no longer holds)
-- nulls:    region_id: a merged province whose parts lie in two regions; valid_from: not known; valid_to: the unit still exists

with turning_days as (
    select area_id, date '1900-01-01' as seen_from, 0 as totals
    from areas
    where level = 'province'
    union all
    select area_id, as_of, 1
    from (select distinct area_id, as_of from total_cards)
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    areas.region_id,
    areas.valid_from,
    areas.valid_to,
    coalesce(place_choices.is_of_63, false) as is_of_63,
    coalesce(place_choices.is_of_34, false) as is_of_34,
    cast(sum(turning_days.totals) over (
        partition by areas.area_id order by turning_days.seen_from
    ) as bigint) as totals,
    dense_rank() over (order by areas.name_vi collate vi, areas.area_id) as name_rank,
    turning_days.seen_from,
    lead(turning_days.seen_from, 1, date '9999-12-31') over (
        partition by areas.area_id order by turning_days.seen_from
    ) as seen_until
from turning_days
inner join areas on turning_days.area_id = areas.area_id
left join place_choices on areas.area_id = place_choices.area_id
order by name_rank, turning_days.seen_from
