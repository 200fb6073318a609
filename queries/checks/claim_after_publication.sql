-- question: Which claims speak of a day after their own publication?
-- severity: error
-- message:  check-claim-after-publication
-- params:   none
-- grain:    one row per claim whose as-of date lies after the last day its source can have appeared
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (days after publication); expected_value; detail (the last day of publication)
-- nulls:    other_figure_id, target_id and expected_value always; sources without a date have no row

select
    area_id,
    claim_id as figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(as_of_to - published_last_day as double) as detail_value,
    cast(null as double) as expected_value,
    cast(published_last_day as varchar) as detail
from claims
where
    as_of_to > published_last_day
    -- a total minus a baseline repeats the date of its total
    and baseline_figure_id is null
order by area_id, figure_id
