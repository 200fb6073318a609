-- question: Where do the paces seen so far lead by the due day of this promise, and when would they reach it?
-- params:   $target varchar, target id, of all clubs or of new clubs on top of a stated total; $seen_on date, totals dated later are left out
-- grain:    one row; none while the promise is not made, is due already or the place has no two dated totals
-- returns:  target_id; area_id; due; due_printed; target_total (all clubs wanted by the due day); target_bound; totals (dated, one a day); last_claim_id; last_value; last_bound; last_as_of; last_as_of_printed; pace_per_year (from the first total to the last one); slowest_per_year; fastest_per_year (between neighbouring totals far enough apart); low_at_due; high_at_due; reached_earliest; reached_latest; unit; source_id (of the last total)
-- nulls:    with two totals there is one pace and no range: all from slowest_per_year to reached_latest is null; reached_ is null where that pace never reaches it; it is information and no verdict

with rules as (
    from (select rule_id, value from verdict_rules)
    pivot (first(value) for rule_id in ('best_pace_min_months', 'days_per_year'))
),

promise as (
    select target_id, area_id, due, due_printed, target_bound, coalesce(as_total_value, target_value) as target_total
    from verdict_by_day
    where
        target_id = $target
        and $seen_on >= seen_from
        and $seen_on < seen_until
        and due > $seen_on
        and (kind = 'total' or as_total_value is not null)
),

totals as (
    select total_cards.*
    from total_cards
    inner join promise on total_cards.area_id = promise.area_id
    where total_cards.as_of <= $seen_on and total_cards.shown_rank = 1
),

ends as (
    select
        count(*) as totals,
        arg_min(totals, as_of) as start,
        arg_max(totals, as_of) as last
    from totals
),

-- each total with the nearest earlier one that is far enough away: a few weeks apart would make any pace
paces as (
    select
        (later.value_low_end - coalesce(earlier.value_high_end, earlier.value)) * rules.days_per_year
        / (later.as_of - earlier.as_of) as low,
        (coalesce(later.value_high_end, later.value) - earlier.value_low_end) * rules.days_per_year
        / (later.as_of - earlier.as_of) as high
    from totals as later
    cross join rules
    inner join totals as earlier
        on earlier.as_of <= later.as_of - to_months(cast(rules.best_pace_min_months as integer))
    qualify row_number() over (partition by later.claim_id order by earlier.as_of desc) = 1
),

seen as (
    select
        if(any_value(ends.totals) >= 3 and count(paces.low) >= 2, min(paces.low), null) as slowest_per_year,
        if(any_value(ends.totals) >= 3 and count(paces.low) >= 2, max(paces.high), null) as fastest_per_year
    from ends
    left join paces on true
),

led as (
    select
        promise.*,
        ends.totals,
        ends.start,
        ends.last,
        seen.slowest_per_year,
        seen.fastest_per_year,
        rules.days_per_year,
        coalesce(ends.last.value_high_end, ends.last.value) as last_high,
        (promise.due - ends.last.as_of) / rules.days_per_year as years_left
    from promise
    cross join ends
    cross join seen
    cross join rules
    where ends.totals >= 2
)

select
    target_id,
    area_id,
    due,
    due_printed,
    target_total,
    target_bound,
    totals,
    last.claim_id as last_claim_id,
    last.value as last_value,
    last.bound as last_bound,
    last.as_of as last_as_of,
    last.as_of_printed as last_as_of_printed,
    (last.value - start.value) * days_per_year / nullif(last.as_of - start.as_of, 0) as pace_per_year,
    slowest_per_year,
    fastest_per_year,
    last.value_low_end + slowest_per_year * years_left as low_at_due,
    last_high + fastest_per_year * years_left as high_at_due,
    case
        when fastest_per_year is null then null
        when last_high >= target_total then last.as_of
        when fastest_per_year > 0
            then last.as_of + cast(ceil((target_total - last_high) / fastest_per_year * days_per_year) as integer)
    end as reached_earliest,
    case
        when slowest_per_year is null then null
        when last.value_low_end >= target_total then last.as_of
        when slowest_per_year > 0
            then last.as_of + cast(ceil((target_total - last.value_low_end) / slowest_per_year * days_per_year) as integer)
    end as reached_latest,
    'clubs' as unit,
    last.source_id as source_id
from led
