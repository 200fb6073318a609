-- question: Which whole units is each province made of, and how many are they?
-- params:   none
-- grain:    one row per province and unit merged into it, and one per province as the one part of itself
-- returns:  whole_id; whole_name_vi; whole_name_en; whole_from; whole_to (days between which the province exists); part_id; part_name_vi; part_name_en; is_itself; parts (units merged into it, 1 where none was)
-- nulls:    none; an open end of a province's time is a day far away

with provinces as (
    select
        area_id as whole_id,
        name_vi as whole_name_vi,
        name_en as whole_name_en,
        coalesce(valid_from, '1900-01-01') as whole_from,
        coalesce(valid_to, '9999-12-31') as whole_to
    from areas
    where level = 'province'
),

merged as (
    select area_changes.to_area_id as whole_id, areas.area_id, areas.name_vi, areas.name_en
    from area_changes
    inner join areas on area_changes.from_area_id = areas.area_id
    where area_changes.kind = 'merge' and areas.level = 'province'
),

parts as (
    select whole_id, whole_id as part_id, whole_name_vi as part_name_vi, whole_name_en as part_name_en
    from provinces
    union all
    select whole_id, area_id as part_id, name_vi as part_name_vi, name_en as part_name_en
    from merged
)

select
    provinces.*,
    parts.part_id,
    parts.part_name_vi,
    parts.part_name_en,
    parts.part_id = parts.whole_id as is_itself,
    greatest(count(*) over (partition by parts.whole_id) - 1, 1) as parts
from provinces
inner join parts on provinces.whole_id = parts.whole_id
order by provinces.whole_id, is_itself desc, parts.part_name_vi collate vi
