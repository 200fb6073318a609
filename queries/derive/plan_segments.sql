-- question: How much did each promise want by which day: a straight line, or the plan's own yearly steps?
-- params:   none
-- grain:    one row per promise, line and straight piece of it
-- returns:  target_id; line (reported: from the baseline or from 0 at the start; derived: a new promise from the day of its stated baseline); from_on; from_value; to_on; to_value
-- nulls:    a total promise without a baseline has no line

with line_starts as (
    select target_id, 'reported' as line, baseline_on as start_on, baseline_value as start_value, target_value, due
    from promises
    where kind <> 'new' and baseline_value is not null and baseline_on < due
    union all
    select target_id, 'reported' as line, starts_on as start_on, 0 as start_value, target_value, due
    from promises
    where kind = 'new' and starts_on < due
    union all
    select target_id, 'derived' as line, baseline_as_of as start_on, 0 as start_value, target_value, due
    from promises
    where kind = 'new' and baseline_as_of < due
),

steps as (
    select
        line_starts.target_id,
        line_starts.line,
        promises.due as step_on,
        line_starts.start_value + sum(promises.target_value) over (
            partition by line_starts.target_id, line_starts.line order by promises.due
        ) as planned
    from line_starts
    inner join promises on line_starts.target_id = promises.step_of_target_id
    where promises.kind = 'new' and promises.due > line_starts.start_on
),

-- steps that do not add up to the promise cannot be its plan
whole_plans as (
    select line_starts.target_id, line_starts.line
    from line_starts
    inner join steps
        on
            line_starts.target_id = steps.target_id and line_starts.line = steps.line
            and line_starts.due = steps.step_on and line_starts.target_value = steps.planned
),

points as (
    select target_id, line, start_on as point_on, start_value as planned
    from line_starts
    union all
    select target_id, line, due as point_on, target_value as planned
    from line_starts
    union
    select steps.target_id, steps.line, steps.step_on as point_on, steps.planned
    from steps
    inner join whole_plans on steps.target_id = whole_plans.target_id and steps.line = whole_plans.line
),

pieces as (
    select
        target_id,
        line,
        point_on as from_on,
        planned as from_value,
        lead(point_on) over (partition by target_id, line order by point_on) as to_on,
        lead(planned) over (partition by target_id, line order by point_on) as to_value
    from points
)

select target_id, line, from_on, cast(from_value as double) as from_value, to_on, cast(to_value as double) as to_value
from pieces
where to_on is not null
order by target_id, line, from_on
