-- question: Which series of a place that still exists have had no new claim for too long?
-- severity: notice
-- message:  check-stale-series
-- params:   $seen_on date, the day of reading
-- grain:    one row per province or country, indicator and scope whose last claim is stale
-- returns:  area_id; figure_id (the last claim); other_figure_id; target_id; source_id; programme_id; detail_value (months since the last claim); expected_value (months after which a series is stale); detail (the last as-of date)
-- nulls:    other_figure_id and target_id always; series without any dated claim have no row

with seen as (
    select cast($seen_on as date) as seen_on
)

select
    series_ends.area_id,
    series_ends.figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    series_ends.source_id,
    series_ends.programme_id,
    cast(date_sub('month', series_ends.as_of_to, seen.seen_on) as double) as detail_value,
    cast(series_ends.stale_after_months as double) as expected_value,
    cast(series_ends.as_of_to as varchar) as detail
from series_ends
inner join seen
    on
        seen.seen_on >= series_ends.seen_from
        and seen.seen_on < series_ends.seen_until
order by series_ends.area_id, series_ends.indicator_id
