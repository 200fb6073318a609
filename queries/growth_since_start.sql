-- question: How have these provinces grown, each in multiples of its own start, in the years since its programme began?
-- params:   $areas varchar[], the provinces compared; $seen_on date, the day from which one looks; $last_possible boolean, as in verdicts_of_places
-- grain:    one row per compared province and day of a shown total from its base on
-- returns:  area_id; name_vi; name_en; claim_id; value; value_high; bound; unit; as_of_printed; as_of_from; as_of; began_on; programme_number; programme_kind; years_since (since its programme began; negative before it); base_claim_id; base_value; base_bound; base_as_of; base_as_of_printed; is_later_base (the start is 0, so the first total above 0 is the base); times (in multiples of the base); times_low; times_high; source_id
-- nulls:    a province without a total above 0 or without a programme has no row; times_low and times_high are null where a wording leaves that end open

with rules as (
    select value as days_per_year
    from verdict_rules
    where rule_id = 'days_per_year'
),

counted as (
    select
        growth_cards.began_on,
        growth_cards.programme_number,
        growth_cards.programme_kind,
        growth_cards.start_claim_id,
        growth_cards.start_value,
        total_cards.*
    from growth_cards
    inner join total_cards
        on
            growth_cards.area_id = total_cards.area_id
            and growth_cards.start_as_of <= total_cards.as_of
            and $seen_on >= total_cards.as_of
    where
        list_contains($areas, growth_cards.area_id)
        and growth_cards.is_last_possible = $last_possible
        and $seen_on >= growth_cards.seen_from
        and $seen_on < growth_cards.seen_until
        and growth_cards.began_on is not null
        and total_cards.value > 0
    qualify row_number() over (
        partition by growth_cards.area_id, total_cards.as_of
        order by coalesce(total_cards.claim_id = growth_cards.start_claim_id, false) desc, total_cards.shown_rank
    ) = 1
),

bases as (
    select *
    from counted
    qualify row_number() over (partition by area_id order by as_of) = 1
)

select
    counted.area_id,
    areas.name_vi,
    areas.name_en,
    counted.claim_id,
    counted.value,
    counted.value_high,
    counted.bound,
    'clubs' as unit,
    counted.as_of_printed,
    counted.as_of_from,
    counted.as_of,
    counted.began_on,
    counted.programme_number,
    counted.programme_kind,
    (counted.as_of - counted.began_on) / rules.days_per_year as years_since,
    bases.claim_id as base_claim_id,
    bases.value as base_value,
    bases.bound as base_bound,
    bases.as_of as base_as_of,
    bases.as_of_printed as base_as_of_printed,
    counted.start_value = 0 as is_later_base,
    counted.value / bases.value as times,
    -- the base itself is 1 by definition, however it is worded
    if(counted.claim_id = bases.claim_id, 1, counted.value_low_end / bases.value_high_end) as times_low,
    if(counted.claim_id = bases.claim_id, 1, counted.value_high_end / nullif(bases.value_low_end, 0)) as times_high,
    counted.source_id
from counted
inner join bases on counted.area_id = bases.area_id
inner join areas on counted.area_id = areas.area_id
cross join rules
order by list_position($areas, counted.area_id), counted.as_of
