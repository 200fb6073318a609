-- question: How do people write the names of administrative units?
-- params:   none
-- grain:    one row per spelling of a unit
-- returns:  name; area_id; kind (of the spelling); valid_from; valid_to
-- nulls:    valid_from and valid_to: as long as the unit exists

select
    name,
    area_id,
    kind,
    valid_from,
    valid_to
from area_names
order by area_id, name, kind
