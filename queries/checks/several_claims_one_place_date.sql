-- question: Which claims give different values for one place, indicator, scope and date?
-- severity: warning
-- message:  check-several-claims-one-place-date
-- params:   none
-- grain:    one row per pair of claims that cannot both be right
-- returns:  area_id; figure_id (the lower value); other_figure_id (the higher value); target_id; source_id (of the lower); programme_id; detail_value (the lower value); expected_value (the higher value); detail (the other source)
-- nulls:    target_id always; undated claims have no row

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'same_date_within_days') as within_days
    from verdict_rules
),

ranges as (
    select
        figures.*,
        rules.within_days,
        value * if(bound in ('about', 'about_over', 'nearly'), 1 - about_share, 1) as low,
        case
            when bound in ('at_least', 'over', 'about_over') then cast('inf' as double)
            when bound = 'about' then value * (1 + about_share)
            else coalesce(value_high, value)
        end as high
    from figures
    cross join rules
    -- two claims about 'one club' of a commune may speak of two clubs
    where withdrawn_on is null and as_of_to is not null and scope != 'one_club'
)

select
    lower.area_id,
    lower.figure_id,
    higher.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    lower.source_id,
    lower.programme_id,
    cast(lower.value as double) as detail_value,
    cast(higher.value as double) as expected_value,
    higher.source_id as detail
from ranges as lower
inner join ranges as higher on
    lower.area_id = higher.area_id
    and lower.indicator_id = higher.indicator_id
    and lower.scope = higher.scope
    and (lower.scope = 'all' or lower.programme_id is not distinct from higher.programme_id)
    and lower.period_start is not distinct from higher.period_start
    -- one date: the same period, or a short period that shares a day with another short one
    and lower.as_of_from <= higher.as_of_to
    and higher.as_of_from <= lower.as_of_to
    and (
        (lower.as_of_from, lower.as_of_to) = (higher.as_of_from, higher.as_of_to)
        or greatest(lower.as_of_to - lower.as_of_from, higher.as_of_to - higher.as_of_from) <= lower.within_days
    )
where lower.high < higher.low
order by lower.area_id, lower.figure_id, higher.figure_id
