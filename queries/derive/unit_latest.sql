-- question: Which figure of itself or sum of its parts speaks for each province, on each day?
-- params:   none
-- grain:    one row per province, indicator and span of days, from the first day on which one speaks
-- returns:  area_id; indicator_id; seen_from; seen_until; year; value; value_high; bound; as_of_printed; as_of_from; as_of; parts_reported; is_complete; is_own_figure; missing_names_vi; missing_names_en; claim_id; source_id
-- nulls:    as in unit_cards

with looks as (
    select
        area_id,
        indicator_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (
            partition by area_id, indicator_id order by seen_from
        ) as seen_until
    from (select distinct area_id, indicator_id, seen_from from unit_cards)
)

select
    looks.area_id,
    looks.indicator_id,
    looks.seen_from,
    looks.seen_until,
    unit_cards.year,
    unit_cards.value,
    unit_cards.value_high,
    unit_cards.bound,
    unit_cards.as_of_printed,
    unit_cards.as_of_from,
    unit_cards.as_of,
    unit_cards.parts_reported,
    unit_cards.is_complete,
    unit_cards.is_own_figure,
    unit_cards.missing_names_vi,
    unit_cards.missing_names_en,
    unit_cards.claim_id,
    unit_cards.source_id
from looks
inner join unit_cards
    on
        looks.area_id = unit_cards.area_id
        and looks.indicator_id = unit_cards.indicator_id
        and looks.seen_from >= unit_cards.seen_from
        and looks.seen_from < unit_cards.seen_until
qualify row_number() over (
    partition by looks.area_id, looks.indicator_id, looks.seen_from order by unit_cards.speaks_rank
) = 1
order by looks.area_id, looks.indicator_id, looks.seen_from
