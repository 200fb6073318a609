-- question: Which places can be chosen, under which names, and which unit took over those that ended?
-- params:   none
-- grain:    one row for the country, then one per province of either boundaries, in Vietnamese order
-- returns:  area_id; name_vi; name_en; level; valid_from; valid_to; successor_area_id; is_of_63; is_of_34; other_names (as people call it); list_rank (Vietnamese order); nested_rank (today's in this order, each followed by the units that it was made of)
-- nulls:    valid_to and successor_area_id: the unit still exists; valid_from: not known

with squares as (
    select area_id, bool_or(units = 63) as is_of_63, bool_or(units = 34) as is_of_34
    from tiles
    where kind = 'province'
    group by area_id
),

successors as (
    -- one successor per unit: a later step of the same unit counts
    select from_area_id as area_id, arg_max(to_area_id, changed_on) as successor_area_id
    from area_changes
    where kind = 'merge' and from_area_id <> to_area_id
    group by from_area_id
),

called as (
    select area_id, list(name order by name) as other_names
    from area_names
    group by area_id
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    areas.valid_from,
    areas.valid_to,
    successors.successor_area_id,
    coalesce(squares.is_of_63, areas.level = 'country') as is_of_63,
    coalesce(squares.is_of_34, areas.level = 'country') as is_of_34,
    coalesce(called.other_names, []) as other_names,
    row_number() over (
        order by areas.level = 'province', areas.name_vi collate vi, areas.valid_from nulls first
    ) as list_rank,
    row_number() over (
        order by
            areas.level = 'province',
            coalesce(of_today.name_vi, areas.name_vi) collate vi,
            successors.successor_area_id is not null,
            areas.name_vi collate vi
    ) as nested_rank
from areas
left join squares on areas.area_id = squares.area_id
left join successors on areas.area_id = successors.area_id
left join areas as of_today on successors.successor_area_id = of_today.area_id
left join called on areas.area_id = called.area_id
where areas.level = 'country' or squares.area_id is not null
order by list_rank
