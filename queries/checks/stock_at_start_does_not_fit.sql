-- question: Where do a total and the new clubs in it leave a start that was reported or planned otherwise?
-- severity: warning
-- message:  check-stock-at-start-does-not-fit
-- params:   none
-- grain:    one row per total and flow of new clubs whose difference is not the stock known at the flow's first day
-- returns:  area_id; figure_id (the total); other_figure_id (the total reported before the start); target_id (the total promised, where the plan tells the start); source_id (of the total); programme_id; detail_value (total - new, the start that they leave); expected_value (the stock known at the start); detail (figure id of the flow)
-- nulls:    other_figure_id where the plan tells the start, target_id where a report does

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'same_date_within_days') as within_days,
        any_value(value) filter (where rule_id = 'stale_after_months') as recent_months,
        any_value(value) filter (where rule_id = 'scope_mistaken_min_pct') / 100 as min_share
    from verdict_rules
),

standing as (
    select * from figures where withdrawn_on is null and basis = 'reported'
),

totals as (
    select * from standing where indicator_id = 'clubs_total' and scope = 'all'
),

-- a floor or a range leaves no start
left_over as (
    select
        total.area_id,
        total.figure_id,
        total.source_id,
        flow.programme_id,
        total.as_of_to,
        flow.figure_id as flow_figure_id,
        flow.period_start,
        total.value - flow.value as start_value
    from totals as total
    inner join standing as flow
        on
            total.area_id = flow.area_id
            and flow.indicator_id = 'clubs_new'
            and flow.scope in ('all', 'scheme')
            and flow.period_start is not null
            and flow.as_of_to is not null
    cross join rules
    where
        total.bound in ('exactly', 'about', 'nearly')
        and flow.bound in ('exactly', 'about', 'nearly')
        and total.value >= flow.value
        and (
            total.as_of_to is null
            or (
                total.as_of_from <= flow.as_of_to + cast(rules.within_days as integer)
                and flow.as_of_from <= total.as_of_to + cast(rules.within_days as integer)
            )
        )
),

-- the last total told before the start, not too long before it
reported as (
    select
        left_over.*,
        earlier.figure_id as known_figure_id,
        earlier.value as known_value
    from left_over
    cross join rules
    inner join totals as earlier
        on
            left_over.area_id = earlier.area_id
            and left_over.figure_id != earlier.figure_id
            and left_over.as_of_to is not null
            and earlier.as_of_to <= left_over.period_start
            and earlier.as_of_to
            >= left_over.period_start - to_months(cast(rules.recent_months as integer))
    qualify row_number() over (
        partition by left_over.figure_id, left_over.flow_figure_id
        order by earlier.as_of_to desc, earlier.figure_id
    ) = 1
),

planned as (
    select
        total_promise.area_id,
        total_promise.target_id,
        total_promise.programme_id,
        total_promise.value - new_promise.value as known_value
    from targets as total_promise
    inner join targets as new_promise
        on
            total_promise.area_id = new_promise.area_id
            and total_promise.programme_id = new_promise.programme_id
            and total_promise.due = new_promise.due
    where
        total_promise.indicator_id = 'clubs_total'
        and total_promise.kind = 'total'
        and total_promise.scope = 'all'
        and total_promise.baseline_figure_id is null
        and new_promise.indicator_id = 'clubs_new'
        and new_promise.kind = 'new'
        and new_promise.step_of_target_id is null
),

compared as (
    select area_id, figure_id, known_figure_id, null as target_id, source_id, programme_id, start_value, known_value,
        flow_figure_id, false as is_planned
    from reported
    union all by name
    select left_over.area_id, left_over.figure_id, planned.target_id, left_over.source_id, left_over.programme_id,
        left_over.start_value, planned.known_value, left_over.flow_figure_id, true as is_planned
    from left_over
    inner join planned on left_over.area_id = planned.area_id and left_over.programme_id = planned.programme_id
)

select
    compared.area_id,
    compared.figure_id,
    compared.known_figure_id as other_figure_id,
    compared.target_id,
    compared.source_id,
    compared.programme_id,
    cast(compared.start_value as double) as detail_value,
    cast(compared.known_value as double) as expected_value,
    compared.flow_figure_id as detail
from compared
cross join rules
where
    -- clubs may have been founded between the report and the start, but not more than there were
    compared.start_value < compared.known_value * (1 - rules.about_share)
    or compared.start_value > compared.known_value * if(
        compared.is_planned, 1 + rules.about_share, 1 / rules.min_share
    )
order by compared.area_id, compared.figure_id, other_figure_id, compared.target_id, detail
