-- question: Which administrative units are there, that a name could mean?
-- params:   none
-- grain:    one row per unit
-- returns:  area_id; name_vi; name_en; level; type; parent_id; valid_from; valid_to
-- nulls:    parent_id: the country; valid_from: not known; valid_to: the unit still exists

select
    area_id,
    name_vi,
    name_en,
    level,
    type,
    parent_id,
    valid_from,
    valid_to
from areas
order by area_id
