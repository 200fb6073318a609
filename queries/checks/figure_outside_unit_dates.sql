-- question: Which figures speak of a day on which their unit did not exist?
-- severity: error
-- message:  check-figure-outside-unit-dates
-- params:   none
-- grain:    one row per figure whose as-of period leaves the dates of its unit
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (days outside); expected_value; detail (the first or last day of the unit)
-- nulls:    other_figure_id, target_id and expected_value always; undated figures have no row

with placed as (
    select
        figures.*,
        greatest(areas.valid_from - figures.as_of_from, 0) as days_before,
        greatest(figures.as_of_to - areas.valid_to, 0) as days_after,
        areas.valid_from,
        areas.valid_to
    from figures
    inner join areas on figures.area_id = areas.area_id
    where figures.withdrawn_on is null
)

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(greatest(days_before, days_after) as double) as detail_value,
    cast(null as double) as expected_value,
    cast(if(days_after > 0, valid_to, valid_from) as varchar) as detail
from placed
where days_before > 0 or days_after > 0
order by area_id, figure_id
