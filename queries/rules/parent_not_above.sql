-- question: Which units lie in a unit that is not of a higher level, or lie in none though they are not the country?
-- message:  rule-parent-not-above
-- params:   none
-- grain:    one row per unit
-- returns:  table_name; row_key (the unit); column_name; value (its parent); other_value (its level)
-- nulls:    none; a unit without a parent has an empty value

with ranked as (
    select
        area_id,
        level,
        parent_id,
        list_position(['country', 'province', 'district', 'commune'], level) as depth
    from areas
)

select
    'areas' as table_name,
    ranked.area_id as row_key,
    'parent_id' as column_name,
    coalesce(ranked.parent_id, '') as value,
    ranked.level as other_value
from ranked
left join ranked as parents on ranked.parent_id = parents.area_id
where
    parents.depth >= ranked.depth
    or (ranked.parent_id is null) <> (ranked.level = 'country')
