-- question: Which figures have no date, so that they stand on no line and in no verdict?
-- severity: notice
-- message:  check-undated-claims
-- params:   none
-- grain:    one row per figure without an as-of date
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (the value); expected_value; detail (the indicator)
-- nulls:    other_figure_id, target_id and expected_value always

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(null as double) as expected_value,
    indicator_id as detail
from figures
where withdrawn_on is null and as_of_to is null and as_of_printed is null
order by area_id, figure_id
