-- question: Which places can be chosen, under which names, and which unit took over those that ended?
-- params:   $units integer, 63 or 34 for the provinces of these boundaries, null for those of both
-- grain:    one row for the country, then one per province, in Vietnamese order; of both boundaries today's first, the units that each was made of behind it
-- returns:  area_id; name_vi; name_en; level; valid_from; valid_to; successor_area_id; is_of_63; is_of_34; other_names (as people call it)
-- nulls:    valid_to and successor_area_id: the unit still exists; valid_from: not known

select
    area_id,
    name_vi,
    name_en,
    level,
    valid_from,
    valid_to,
    successor_area_id,
    is_of_63,
    is_of_34,
    other_names
from place_choices
where
    $units is null
    or ($units = 63 and is_of_63)
    or ($units = 34 and is_of_34)
order by if($units is null, nested_rank, list_rank)
