-- question: Which promised totals have no baseline, so that their pace cannot be judged?
-- severity: notice
-- message:  check-target-without-baseline
-- params:   none
-- grain:    one row per adopted promise of a total that names no baseline claim
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id (one that prints it); programme_id; detail_value (the total promised); expected_value; detail (the due date)
-- nulls:    figure_id, other_figure_id and expected_value always; source_id where no wording is held; detail when the plan prints no due date

select
    targets.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    targets.target_id,
    (select min(source_id) from target_claims where target_claims.target_id = targets.target_id) as source_id,
    targets.programme_id,
    cast(targets.value as double) as detail_value,
    cast(null as double) as expected_value,
    cast(targets.due as varchar) as detail
from targets
where
    -- a promise of new clubs starts at 0; shares, standards and sums of money are not followed by pace
    targets.kind = 'total'
    and targets.status = 'adopted'
    -- a project starts with no clubs
    and targets.scope != 'donor'
    and targets.baseline_figure_id is null
order by targets.area_id, targets.target_id
