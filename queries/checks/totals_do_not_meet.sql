-- question: Which plans promise a total and a number of new clubs that do not meet at the baseline?
-- severity: warning
-- message:  check-totals-do-not-meet
-- params:   none
-- grain:    one row per pair of promises of one place and due date, total and new
-- returns:  area_id; figure_id (the baseline); other_figure_id; target_id (the new promise); source_id (of the baseline); programme_id; detail_value (baseline + new); expected_value (the total promised); detail (target id of the total)
-- nulls:    other_figure_id always; promises without a baseline have no row

with standing as (
    select targets.*, indicators.topic
    from targets
    inner join indicators on targets.indicator_id = indicators.indicator_id
    where targets.status in ('adopted', 'draft') and targets.step_of_target_id is null
),

pairs as (
    select
        new_promise.area_id,
        new_promise.target_id as new_target_id,
        new_promise.value as new_value,
        new_promise.bound as new_bound,
        new_promise.programme_id,
        total_promise.target_id as total_target_id,
        total_promise.value as total_value,
        total_promise.bound as total_bound,
        baseline.figure_id,
        baseline.source_id,
        baseline.value + new_promise.value as sum_value
    from standing as new_promise
    inner join standing as total_promise on
        new_promise.area_id = total_promise.area_id
        and new_promise.topic = total_promise.topic
        and new_promise.due = total_promise.due
    inner join figures as baseline on
        coalesce(total_promise.baseline_figure_id, new_promise.baseline_figure_id) = baseline.figure_id
        and baseline.indicator_id = total_promise.indicator_id
    where new_promise.kind = 'new' and total_promise.kind = 'total' and baseline.withdrawn_on is null
)

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    new_target_id as target_id,
    source_id,
    programme_id,
    cast(sum_value as double) as detail_value,
    cast(total_value as double) as expected_value,
    total_target_id as detail
from pairs
-- a floor below the total, or a total that is itself a floor, leaves room
where
    (sum_value > total_value and total_bound not in ('at_least', 'over', 'about_over'))
    or (sum_value < total_value and new_bound not in ('at_least', 'over', 'about_over'))
order by area_id, target_id
