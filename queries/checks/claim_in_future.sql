-- question: Which claims speak of a day that had not come yet?
-- severity: error
-- message:  check-claim-in-future
-- params:   $seen_on date, the day of reading
-- grain:    one row per claim dated after the day of reading and after the day it was recorded
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (days ahead of the later of the two days); expected_value; detail (the as-of date)
-- nulls:    other_figure_id, target_id and expected_value always

with dated as (
    select
        *,
        -- looking back at an earlier year does not make later claims wrong
        greatest(recorded_on, cast($seen_on as date)) as known_until
    from figures
    where withdrawn_on is null
)

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(as_of_to - known_until as double) as detail_value,
    cast(null as double) as expected_value,
    cast(as_of_to as varchar) as detail
from dated
where as_of_to > known_until
order by area_id, figure_id
