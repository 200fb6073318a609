-- question: Which ids may a link name with this parameter, and what are they called?
-- params:   $param varchar, name of the parameter: district, region, source, claim, target, spread, scope, basis or measure
-- grain:    one row per id
-- returns:  id; name_vi; name_en
-- nulls:    an id that the language files name has no name here; a parameter without ids of its own has no row

select id, name_vi, name_en
from link_ids
where param = $param
order by id
