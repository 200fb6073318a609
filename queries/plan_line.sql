-- question: Where should this place have stood on each day, by each of its plans?
-- params:   $area varchar, area id; $indicator varchar, indicator id (clubs_total also brings new clubs)
-- grain:    one row per promise and corner of its planned line
-- returns:  target_id; line (reported or derived); planned_on; planned; source_id (of the promise)
-- nulls:    a promise without a baseline has no line

select target_id, line, planned_on, planned, source_id
from plan_corners
where
    area_id = $area
    and (indicator_id = $indicator or ($indicator = 'clubs_total' and indicator_id = 'clubs_new'))
order by target_id, line, planned_on
