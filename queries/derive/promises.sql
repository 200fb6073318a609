-- question: What was promised, from which day does it count, on which day is it judged, and from which baseline?
-- params:   none
-- grain:    one row per target
-- returns:  target_id; area_id; indicator_id; scope; kind; programme_id; scheme_id (the national scheme that the plan carries out); status; step_of_target_id; is_judged_kind; target_value; target_value_high; target_bound; due; due_printed; made_on; starts_on (a new promise: first day of its period); ended_on (last day of a unit that ended); judged_on (the due day, or the unit's last day); baseline_figure_id; baseline_value; baseline_bound; baseline_as_of; baseline_on (where the planned line starts)
-- nulls:    made_on is null when neither the decision nor a source has a date: the promise then counts from ever; baseline_* are null without a stated baseline

with first_told as (
    select
        target_claims.target_id,
        min(case length(sources.published)
            when 10 then cast(sources.published as date)
            when 7 then last_day(cast(sources.published || '-01' as date))
            when 4 then cast(sources.published || '-12-31' as date)
        end) as told_on
    from target_claims
    inner join sources on target_claims.source_id = sources.source_id
    group by target_claims.target_id
),

dated as (
    select
        targets.*,
        programmes.carries_out_programme_id as scheme_id,
        coalesce(programmes.decided_on, first_told.told_on, schemes.decided_on, programmes.period_start) as made_on,
        coalesce(
            targets.period_start, programmes.decided_on, programmes.period_start, first_told.told_on
        ) as starts_on,
        areas.valid_to as ended_on
    from targets
    inner join areas on targets.area_id = areas.area_id
    left join programmes on targets.programme_id = programmes.programme_id
    left join programmes as schemes on programmes.carries_out_programme_id = schemes.programme_id
    left join first_told on targets.target_id = first_told.target_id
)

select
    dated.target_id,
    dated.area_id,
    dated.indicator_id,
    dated.scope,
    dated.kind,
    dated.programme_id,
    dated.scheme_id,
    dated.status,
    dated.step_of_target_id,
    -- a standard per club, a composition or a yearly pace is shown beside its figures, not judged by them
    dated.status = 'adopted' and dated.kind in ('total', 'new', 'coverage', 'quality', 'money')
        as is_judged_kind,
    dated.value as target_value,
    dated.value_high as target_value_high,
    dated.bound as target_bound,
    dated.due,
    dated.due_printed,
    dated.made_on,
    dated.starts_on,
    dated.ended_on,
    least(dated.due, dated.ended_on) as judged_on,
    baseline.figure_id as baseline_figure_id,
    baseline.value as baseline_value,
    baseline.bound as baseline_bound,
    baseline.as_of_to as baseline_as_of,
    greatest(baseline.as_of_to, dated.made_on) as baseline_on
from dated
left join figures as baseline
    on
        dated.baseline_figure_id = baseline.figure_id
        -- a zero that was worked out from the wordings of promises is no baseline: 0 needs a source that says so
        and not (baseline.value = 0 and baseline.basis = 'derived')
order by dated.target_id
