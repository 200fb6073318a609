-- question: From which figure can a plan of each place start, and how fast did the place grow at its fastest, on each day?
-- params:   none
-- grain:    one row per place and day on which the answer may change; a commune only where it has a total
-- returns:  area_id; claim_id; value; value_high; bound; as_of; as_of_from; as_of_to; as_of_printed; unit; source_id; publisher; published; undated (totals without a date, from which no plan can start); days_per_year; least_months (apart, for two figures to show a pace); best_pace_per_year; best_from_claim_id; best_from_value; best_from_on; best_from_printed; best_from_source_id; best_to_claim_id; best_to_value; best_to_on; best_to_printed; best_to_source_id; seen_from; seen_until (first day on which it no longer holds)
-- nulls:    value is null where no dated total is known, which is not 0; best_ columns where no two exact figures lie far enough apart

with rules as (
    from (select rule_id, value from verdict_rules)
    pivot (first(value) for rule_id in ('best_pace_min_months', 'days_per_year'))
),

totals as (
    select *
    from claim_cards
    where indicator_id = 'clubs_total' and scope = 'all' and baseline_figure_id is null
),

turning_days as (
    select area_id, date '1900-01-01' as seen_from
    from areas
    where level <> 'commune' or area_id in (select area_id from totals)
    union
    select area_id, as_of
    from totals
    where as_of is not null
),

looks as (
    select
        area_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by area_id order by seen_from) as seen_until
    from turning_days
),

latest as (
    select totals.*, looks.seen_from
    from looks
    inner join totals on looks.area_id = totals.area_id and looks.seen_from >= totals.as_of
    qualify row_number() over (
        partition by looks.area_id, looks.seen_from order by totals.as_of desc, totals.shown_rank
    ) = 1
),

exact as (
    select *
    from totals
    where as_of is not null and bound = 'exactly' and shown_rank = 1
),

-- each figure with the nearest earlier one that is old enough: a few weeks apart would make any pace
pairs as (
    select
        later.area_id,
        earlier.claim_id as from_claim_id,
        earlier.value as from_value,
        earlier.as_of as from_on,
        earlier.as_of_printed as from_printed,
        earlier.source_id as from_source_id,
        later.claim_id as to_claim_id,
        later.value as to_value,
        later.as_of as to_on,
        later.as_of_printed as to_printed,
        later.source_id as to_source_id,
        (later.value - earlier.value) * rules.days_per_year / (later.as_of - earlier.as_of) as pace_per_year
    from exact as later
    cross join rules
    inner join exact as earlier
        on
            later.area_id = earlier.area_id
            and earlier.as_of <= later.as_of - to_months(cast(rules.best_pace_min_months as integer))
    qualify row_number() over (partition by later.claim_id order by earlier.as_of desc) = 1
),

fastest as (
    select pairs.*, looks.seen_from
    from looks
    inner join pairs on looks.area_id = pairs.area_id and looks.seen_from >= pairs.to_on
    qualify row_number() over (
        partition by looks.area_id, looks.seen_from order by pairs.pace_per_year desc, pairs.to_on desc
    ) = 1
),

undated as (
    select area_id, count(*) as undated
    from totals
    where as_of is null
    group by area_id
)

select
    looks.area_id,
    latest.claim_id,
    latest.value,
    latest.value_high,
    latest.bound,
    latest.as_of,
    latest.as_of_from,
    latest.as_of_to,
    latest.as_of_printed,
    indicators.unit,
    latest.source_id,
    latest.publisher,
    latest.published,
    coalesce(undated.undated, 0) as undated,
    rules.days_per_year,
    rules.best_pace_min_months as least_months,
    fastest.pace_per_year as best_pace_per_year,
    fastest.from_claim_id as best_from_claim_id,
    fastest.from_value as best_from_value,
    fastest.from_on as best_from_on,
    fastest.from_printed as best_from_printed,
    fastest.from_source_id as best_from_source_id,
    fastest.to_claim_id as best_to_claim_id,
    fastest.to_value as best_to_value,
    fastest.to_on as best_to_on,
    fastest.to_printed as best_to_printed,
    fastest.to_source_id as best_to_source_id,
    looks.seen_from,
    looks.seen_until
from looks
cross join rules
inner join indicators on indicators.indicator_id = 'clubs_total'
left join latest on looks.area_id = latest.area_id and looks.seen_from = latest.seen_from
left join fastest on looks.area_id = fastest.area_id and looks.seen_from = fastest.seen_from
left join undated on looks.area_id = undated.area_id
order by looks.area_id, looks.seen_from
