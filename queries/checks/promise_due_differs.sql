-- question: Which promises are given several due dates?
-- severity: notice
-- message:  check-promise-due-differs
-- params:   none
-- grain:    one row per wording with another due date than its promise, and per promise of a project that another promise of the same project outlasts by less than a year
-- returns:  area_id; figure_id (the wording, a claim_id of target_claims); other_figure_id; target_id (the promise); source_id; programme_id; detail_value (days between the two dates); expected_value; detail (the date printed, then the other one)
-- nulls:    other_figure_id and expected_value always; wordings without a due date have no row

with wordings as (
    select
        targets.area_id,
        targets.target_id,
        targets.programme_id,
        targets.due as held_due,
        targets.due_printed as held_printed,
        target_claims.claim_id,
        target_claims.source_id,
        target_claims.due,
        target_claims.due_printed
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
    where target_claims.due is not null
),

-- a project ends once
of_project as (
    select
        targets.programme_id,
        targets.area_id,
        max_by(targets.due, targets.due) as last_due,
        max_by(targets.due_printed, targets.due) as last_printed
    from targets
    inner join programmes on targets.programme_id = programmes.programme_id
    where programmes.kind = 'donor_project'
    group by targets.programme_id, targets.area_id
),

compared as (
    select *, held_due as other_due, held_printed as other_printed
    from wordings
    where due_printed != held_printed
    union all by name
    select wordings.*, of_project.last_due as other_due, of_project.last_printed as other_printed
    from wordings
    inner join of_project
        on
            wordings.programme_id = of_project.programme_id
            and wordings.area_id = of_project.area_id
    where
        wordings.due_printed = wordings.held_printed
        and wordings.due < of_project.last_due
        and wordings.due > of_project.last_due - interval 1 year
)

select
    area_id,
    claim_id as figure_id,
    cast(null as varchar) as other_figure_id,
    target_id,
    source_id,
    programme_id,
    cast(abs(other_due - due) as double) as detail_value,
    cast(null as double) as expected_value,
    due_printed || ' ' || other_printed as detail
from compared
order by area_id, target_id, claim_id
