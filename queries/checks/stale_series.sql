-- question: Which series of a place that still exists have had no new claim for too long?
-- severity: notice
-- message:  check-stale-series
-- params:   $seen_on date, the day of reading (today when not given)
-- grain:    one row per province or country, indicator and scope whose last claim is stale
-- returns:  area_id; figure_id (the last claim); other_figure_id; target_id; source_id; programme_id; detail_value (months since the last claim); expected_value (months after which a series is stale); detail (the last as-of date)
-- nulls:    other_figure_id and target_id always; series without any dated claim have no row

with seen as (
    select coalesce(cast($seen_on as date), current_date) as seen_on
),

last_claims as (
    select
        figures.*,
        date_sub('month', figures.as_of_to, seen.seen_on) as age_months
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    inner join areas on figures.area_id = areas.area_id
    cross join seen
    where
        figures.withdrawn_on is null
        and figures.as_of_to <= seen.seen_on
        -- flows end with their period, projects with their money; only totals of all clubs grow old
        and indicators.measure = 'stock'
        and figures.scope = 'all'
        and areas.level in ('country', 'province')
        -- the series of a unit that ended is closed, not stale
        and coalesce(areas.valid_to >= seen.seen_on, true)
    qualify row_number() over (
        partition by figures.area_id, figures.indicator_id
        order by figures.as_of_to desc, figures.figure_id
    ) = 1
)

select
    last_claims.area_id,
    last_claims.figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    last_claims.source_id,
    last_claims.programme_id,
    cast(last_claims.age_months as double) as detail_value,
    cast(verdict_rules.value as double) as expected_value,
    cast(last_claims.as_of_to as varchar) as detail
from last_claims
inner join verdict_rules on verdict_rules.rule_id = 'stale_after_months'
where last_claims.age_months >= verdict_rules.value
order by last_claims.area_id, last_claims.indicator_id
