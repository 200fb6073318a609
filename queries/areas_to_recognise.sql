-- question: Which places can a spreadsheet name, and by which spellings?
-- params:   none
-- grain:    one row per place and spelling; a place without spellings of its own has one row
-- returns:  area_id; name_vi; level; type; parent_id; valid_from; valid_to; official_code; name (a spelling); kind (of the spelling); name_from (first day it meant this place)
-- nulls:    name, kind and name_from where the place is known by its official name only; parent_id of the country; dates that are open

select
    areas.area_id,
    areas.name_vi,
    areas.level,
    areas.type,
    areas.parent_id,
    areas.valid_from,
    areas.valid_to,
    areas.official_code,
    area_names.name,
    area_names.kind,
    area_names.valid_from as name_from
from areas
left join area_names on areas.area_id = area_names.area_id
order by areas.area_id, area_names.name
