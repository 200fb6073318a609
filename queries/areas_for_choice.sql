-- question: Which places can be chosen, and which unit took over those that ended?
-- params:   $units integer, 63 or 34 for the provinces of these boundaries, null for those of both
-- grain:    one row for the country, then one per province, in Vietnamese order
-- returns:  area_id; name_vi; name_en; level; valid_from; valid_to; successor_area_id
-- nulls:    valid_to and successor_area_id: the unit still exists; valid_from: not known

with on_these_units as (
    select distinct area_id
    from tiles
    where kind = 'province' and ($units is null or units = $units)
),

successors as (
    select from_area_id as area_id, to_area_id as successor_area_id
    from area_changes
    where kind = 'merge' and from_area_id <> to_area_id
    -- one successor per unit: a later step of the same unit counts
    qualify row_number() over (partition by from_area_id order by changed_on desc) = 1
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    areas.valid_from,
    areas.valid_to,
    successors.successor_area_id
from areas
left join on_these_units on areas.area_id = on_these_units.area_id
left join successors on areas.area_id = successors.area_id
where areas.level = 'country' or on_these_units.area_id is not null
order by areas.level = 'province', areas.name_vi collate vi, areas.valid_from nulls first
