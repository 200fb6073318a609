-- question: Which unit became which?
-- params:   none
-- grain:    one row per step from a unit to another one
-- returns:  from_area_id; to_area_id; kind; changed_on
-- nulls:    changed_on: only the month or the year is known

select
    from_area_id,
    to_area_id,
    kind,
    changed_on
from area_changes
where to_area_id is not null and from_area_id <> to_area_id
order by from_area_id, changed_on, to_area_id
