-- question: From which day on has each series had no new claim for too long, and until when?
-- params:   none
-- grain:    one row per claim that was the last one of its series when it grew stale: a stock of all clubs, of a province or the country
-- returns:  area_id; indicator_id; figure_id (the last claim); source_id; programme_id; as_of_to; stale_after_months; seen_from; seen_until (first day on which it no longer holds: the next claim, or the day after the unit ended)
-- nulls:    programme_id where the claim names none

with series as (
    select
        figures.area_id,
        figures.indicator_id,
        figures.figure_id,
        figures.source_id,
        figures.programme_id,
        figures.as_of_to,
        cast(verdict_rules.value as integer) as stale_after_months,
        lead(figures.as_of_to) over (
            partition by figures.area_id, figures.indicator_id
            order by figures.as_of_to, figures.figure_id desc
        ) as followed_on,
        areas.valid_to
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    inner join areas on figures.area_id = areas.area_id
    inner join verdict_rules on verdict_rules.rule_id = 'stale_after_months'
    where
        figures.withdrawn_on is null
        and figures.as_of_to is not null
        -- flows end with their period, projects with their money; only totals of all clubs grow old
        and indicators.measure = 'stock'
        and figures.scope = 'all'
        and areas.level in ('country', 'province')
),

spans as (
    select
        series.* exclude (followed_on, valid_to),
        cast(as_of_to + to_months(stale_after_months) as date) as seen_from,
        -- the series of a unit that ended is closed, not stale
        least(followed_on, valid_to + 1, date '9999-12-31') as seen_until
    from series
)

select *
from spans
where seen_from < seen_until
order by area_id, indicator_id, seen_from
