-- question: What is each unit, since when, until when, and what came before and after it?
-- params:   none
-- grain:    one row per unit
-- returns:  area_id; name_vi; name_en; level; type; parent_id; region_id; valid_from; valid_to; successor_id; successor_name_vi; successor_name_en; predecessor_ids; predecessor_names_vi; predecessor_names_en; legal_basis
-- nulls:    no successor: the unit still exists; no predecessors: it was not made by a merger

with before_it as (
    select
        area_changes.to_area_id as area_id,
        list(areas.area_id order by areas.name_vi collate vi) as predecessor_ids,
        list(areas.name_vi order by areas.name_vi collate vi) as predecessor_names_vi,
        list(areas.name_en order by areas.name_vi collate vi) as predecessor_names_en,
        any_value(area_changes.legal_basis) as legal_basis
    from area_changes
    inner join areas on area_changes.from_area_id = areas.area_id
    where area_changes.kind = 'merge' and areas.level = 'province'
    group by area_changes.to_area_id
),

after_it as (
    select
        area_changes.from_area_id as area_id,
        areas.area_id as successor_id,
        areas.name_vi,
        areas.name_en,
        area_changes.legal_basis
    from area_changes
    inner join areas on area_changes.to_area_id = areas.area_id
    where area_changes.kind = 'merge'
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    areas.type,
    areas.parent_id,
    areas.region_id,
    areas.valid_from,
    areas.valid_to,
    after_it.successor_id,
    after_it.name_vi as successor_name_vi,
    after_it.name_en as successor_name_en,
    before_it.predecessor_ids,
    before_it.predecessor_names_vi,
    before_it.predecessor_names_en,
    coalesce(after_it.legal_basis, before_it.legal_basis) as legal_basis
from areas
left join before_it on areas.area_id = before_it.area_id
left join after_it on areas.area_id = after_it.area_id
order by areas.area_id
