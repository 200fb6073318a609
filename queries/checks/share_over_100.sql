-- question: Which shares pass 100 percent?
-- severity: error
-- message:  check-share-over-100
-- params:   none
-- grain:    one row per figure or promise in percent above 100
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (percent printed); expected_value (100); detail (the indicator)
-- nulls:    figure_id and source_id for a promise, target_id for a figure; other_figure_id always

with printed as (
    select area_id, indicator_id, figure_id, null as target_id, source_id, programme_id, value, value_high
    from figures
    where withdrawn_on is null
    union all by name
    select area_id, indicator_id, target_id, programme_id, value, value_high
    from targets
)

select
    printed.area_id,
    printed.figure_id,
    cast(null as varchar) as other_figure_id,
    printed.target_id,
    printed.source_id,
    printed.programme_id,
    cast(greatest(printed.value, printed.value_high) as double) as detail_value,
    cast(100 as double) as expected_value,
    printed.indicator_id as detail
from printed
inner join indicators on printed.indicator_id = indicators.indicator_id
where
    indicators.unit = 'percent'
    -- a plan can be exceeded, a part of a whole cannot
    and printed.indicator_id != 'plan_completed_pct'
    and greatest(printed.value, printed.value_high) > 100
order by printed.area_id, printed.figure_id, printed.target_id
