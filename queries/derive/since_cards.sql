-- question: How has each province grown in multiples of its own start, in the years since its programme began, on each day?
-- params:   none
-- grain:    one row per province, span of days and way of looking (as growth_cards), and day of a shown total from its base on
-- returns:  area_id; seen_from; seen_until; is_last_possible; name_vi; name_en; claim_id; value; value_high; bound; unit; as_of_printed; as_of_from; as_of; began_on; programme_number; programme_kind; years_since (since its programme began; negative before it); base_claim_id; base_value; base_bound; base_as_of; base_as_of_printed; is_later_base (the start is 0, so the first total above 0 is the base); times (in multiples of the base); times_low; times_high; source_id
-- nulls:    a province without a total above 0 or without a programme has no row; times_low and times_high are null where a wording leaves that end open

with counted as (
    select
        growth_cards.seen_from,
        growth_cards.seen_until,
        growth_cards.is_last_possible,
        growth_cards.name_vi,
        growth_cards.name_en,
        growth_cards.began_on,
        growth_cards.programme_number,
        growth_cards.programme_kind,
        growth_cards.start_value = 0 as is_later_base,
        total_cards.*
    from growth_cards
    inner join total_cards
        on growth_cards.area_id = total_cards.area_id and growth_cards.start_as_of <= total_cards.as_of
    where
        growth_cards.began_on is not null
        and growth_cards.seen_until > total_cards.as_of
        and total_cards.value > 0
    qualify row_number() over (
        partition by growth_cards.area_id, growth_cards.is_last_possible, growth_cards.seen_from, total_cards.as_of
        order by coalesce(total_cards.claim_id = growth_cards.start_claim_id, false) desc, total_cards.shown_rank
    ) = 1
),

bases as (
    select *
    from counted
    qualify row_number() over (partition by area_id, is_last_possible, seen_from order by as_of) = 1
)

select
    counted.area_id,
    counted.seen_from,
    counted.seen_until,
    counted.is_last_possible,
    counted.name_vi,
    counted.name_en,
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
    (counted.as_of - counted.began_on)
    / (select value from verdict_rules where rule_id = 'days_per_year') as years_since,
    bases.claim_id as base_claim_id,
    bases.value as base_value,
    bases.bound as base_bound,
    bases.as_of as base_as_of,
    bases.as_of_printed as base_as_of_printed,
    counted.is_later_base,
    counted.value / bases.value as times,
    -- the base itself is 1 by definition, however it is worded
    if(counted.claim_id = bases.claim_id, 1, counted.value_low_end / bases.value_high_end) as times_low,
    if(counted.claim_id = bases.claim_id, 1, counted.value_high_end / nullif(bases.value_low_end, 0)) as times_high,
    counted.source_id
from counted
inner join bases
    on
        counted.area_id = bases.area_id
        and counted.is_last_possible = bases.is_last_possible
        and counted.seen_from = bases.seen_from
order by counted.area_id, counted.is_last_possible, counted.seen_from, counted.as_of
