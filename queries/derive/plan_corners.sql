-- question: Where should each place have stood on each day, by each of its plans?
-- params:   none
-- grain:    one row per promise and corner of its planned line
-- returns:  area_id; indicator_id; target_id; line (reported or derived); planned_on; planned; source_id (of the promise)
-- nulls:    a promise without a baseline has no line

with corners as (
    select target_id, line, from_on as planned_on, from_value as planned
    from plan_segments
    union
    select target_id, line, to_on as planned_on, to_value as planned
    from plan_segments
),

told as (
    select target_id, min(source_id) as source_id
    from target_claims
    group by target_id
)

select
    promises.area_id,
    promises.indicator_id,
    corners.target_id,
    corners.line,
    corners.planned_on,
    corners.planned,
    told.source_id
from corners
inner join promises on corners.target_id = promises.target_id
left join told on corners.target_id = told.target_id
order by promises.area_id, corners.target_id, corners.line, corners.planned_on
