-- question: By which names do people call the provinces?
-- params:   none
-- grain:    one row per name and province, the units of today last, so that they win
-- returns:  name; area_id; valid_from; valid_to
-- nulls:    valid_from, valid_to: the name has no such limit

select area_names.name, area_names.area_id, area_names.valid_from, area_names.valid_to
from area_names
inner join areas on area_names.area_id = areas.area_id
where areas.level in ('country', 'province')
order by areas.valid_to is null, area_names.area_id, area_names.name
