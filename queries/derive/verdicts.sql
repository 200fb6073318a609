-- question: What can be said of each promise on each day, from which claim, and by which rule?
-- params:   none
-- grain:    one row per promise and day on which the answer may change; it holds until the next row's seen_from
-- returns:  target_id; area_id; indicator_id; scope; kind; programme_id; status; step_of_target_id; target_value; target_value_high; target_bound; due; due_printed; judged_on; made_on; seen_from; is_final; state; rule (the deciding rule in docs/verdicts.md); baseline_figure_id; baseline_value; baseline_bound; baseline_on; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state (what that claim says on its own); plan_state (its share of the plan to date, in words); now_basis; now_formula; now_source_id; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; growth_ratio; growth_state; other_claim_id; other_value; other_bound; other_as_of; other_as_of_printed; other_source_id; other_state; after_claim_id; after_value; after_bound; after_as_of; after_as_of_printed; after_source_id; after_gap; reached_on; is_reached_later (unreported or missed at the deadline, and a later figure is at or above the target: then gap, completed_pct and increase_share_pct are of that figure, and no pace is required)
-- nulls:    now_* are null when no claim may judge the promise yet; shares and paces are null where a baseline is missing

with rules as (
    from (select rule_id, value from verdict_rules)
    pivot (first(value) for rule_id in (
        'stale_after_months', 'differ_within_days', 'days_per_year', 'growth_on_track_min_ratio',
        'growth_behind_min_ratio'
    ))
),

turning_days as (
    select target_id, coalesce(made_on, '1900-01-01') as seen_from
    from promises
    union
    select target_id, judged_on as seen_from
    from promises
    union
    select target_id, baseline_as_of as seen_from
    from promises
    where baseline_as_of is not null
    union
    select target_id, as_of as seen_from
    from evidence
    union
    -- the day after a claim has become too old to speak for today
    select evidence.target_id, cast(evidence.as_of + to_months(cast(rules.stale_after_months as integer)) as date) + 1
    from evidence
    cross join rules
),

days as (
    select
        promises.*,
        turning_days.seen_from,
        turning_days.seen_from >= promises.judged_on as is_final,
        to_months(cast(rules.stale_after_months as integer)) as stale_after
    from turning_days
    inner join promises on turning_days.target_id = promises.target_id
    cross join rules
    where turning_days.seen_from >= coalesce(promises.made_on, '1900-01-01')
),

known as (
    select
        days.target_id,
        days.seen_from,
        days.is_final,
        days.judged_on,
        struct_pack(
            claim_id := evidence.claim_id, source_id := evidence.source_id, as_of := evidence.as_of,
            as_of_printed := evidence.as_of_printed, plan_state := evidence.plan_state, value := evidence.value, value_high := evidence.value_high, bound := evidence.bound,
            basis := evidence.basis, formula := evidence.formula, line_on := evidence.line_on,
            line_value := evidence.line_value, pace_bound := evidence.pace_bound, planned := evidence.planned,
            plan_share_pct := evidence.plan_share_pct, increase_share_pct := evidence.increase_share_pct,
            growth_ratio := evidence.growth_ratio, reach := evidence.reach,
            is_reaching := evidence.is_since_baseline and evidence.reach in ('achieved', 'about_reached'),
            is_since_baseline := evidence.is_since_baseline, is_in_window := evidence.is_in_window,
            -- what the claim says on its own: while the promise runs by its shares, at the end only what it proves
            own_state := case
                when not days.is_final and evidence.reach in ('achieved', 'about_reached') then evidence.reach
                when not days.is_final and days.seen_from > evidence.as_of + days.stale_after then 'stale'
                when not days.is_final then evidence.running_state
                when not evidence.is_since_baseline then null
                when evidence.reach in ('achieved', 'about_reached') then evidence.reach
                when evidence.reach = 'below' then 'missed'
            end
        ) as claim,
        struct_pack(as_of := evidence.as_of, shown_first := -evidence.preference) as latest,
        struct_pack(as_of := evidence.as_of, shown_first := evidence.preference) as earliest
    from days
    inner join evidence on days.target_id = evidence.target_id and evidence.as_of <= days.seen_from
),

picked as (
    select
        target_id,
        seen_from,
        arg_max(claim, latest) filter (where claim.as_of <= judged_on) as now,
        arg_max(claim, latest) filter (where claim.is_in_window) as closing,
        arg_max(claim, latest) filter (where claim.is_reaching and claim.as_of <= judged_on) as reached,
        min(claim.as_of) filter (where claim.is_reaching and claim.as_of <= judged_on) as reached_on,
        -- after the deadline: the first figure at the target, else the first one
        coalesce(
            arg_min(claim, earliest) filter (where claim.as_of > judged_on and claim.is_reaching),
            arg_min(claim, earliest) filter (where claim.as_of > judged_on)
        ) as later
    from known
    group by target_id, seen_from
),

decided as (
    select
        days.*,
        picked.now,
        picked.later,
        picked.reached_on,
        case
            when not days.is_final then picked.now
            when picked.closing.own_state is not null then picked.closing
            else picked.reached
        end as deciding
    from days
    left join picked on days.target_id = picked.target_id and days.seen_from = picked.seen_from
),

disagreeing as (
    select
        decided.target_id,
        decided.seen_from,
        arg_min(known.claim, abs(known.claim.as_of - decided.deciding.as_of)) as other
    from decided
    inner join known on decided.target_id = known.target_id and decided.seen_from = known.seen_from
    left join verdict_states as verdict_of_one on decided.deciding.own_state = verdict_of_one.state_id
    left join verdict_states as verdict_of_other on known.claim.own_state = verdict_of_other.state_id
    cross join rules
    where
        known.claim.source_id <> decided.deciding.source_id
        and known.claim.own_state <> decided.deciding.own_state
        and (
            (verdict_of_one.is_judged and verdict_of_other.is_judged)
            -- one says reached and the other not yet, even where no plan tells how far
            or known.claim.own_state in ('achieved', 'about_reached')
            or decided.deciding.own_state in ('achieved', 'about_reached')
        )
        and abs(known.claim.as_of - decided.deciding.as_of) <= rules.differ_within_days
        and known.claim.as_of <= decided.judged_on
    group by decided.target_id, decided.seen_from
),

judged as (
    select
        decided.*,
        disagreeing.other,
        case
            when not decided.is_judged_kind then 'not_judged'
            when decided.is_final and decided.deciding is null
                then if(decided.ended_on < decided.due, 'unit_ended', 'not_reported')
            when decided.now is null
                then if(decided.baseline_as_of <= decided.seen_from, 'no_figure_since_baseline', 'no_figure')
            when
                not decided.is_final and (decided.baseline_as_of is not null or decided.kind = 'new')
                and not decided.now.is_since_baseline then 'no_figure_since_baseline'
            when disagreeing.other is not null then 'sources_differ'
            else decided.deciding.own_state
        end as state
    from decided
    left join disagreeing on decided.target_id = disagreeing.target_id and decided.seen_from = disagreeing.seen_from
),

spoken as (
    select
        *,
        state in ('not_reported', 'unit_ended', 'missed') and coalesce(later.is_reaching, false) as is_reached_later,
        if(is_reached_later, later, now) as counted
    from judged
)

select
    judged.target_id,
    judged.area_id,
    judged.indicator_id,
    judged.scope,
    judged.kind,
    judged.programme_id,
    judged.status,
    judged.step_of_target_id,
    judged.target_value,
    judged.target_value_high,
    judged.target_bound,
    judged.due,
    judged.due_printed,
    judged.judged_on,
    judged.made_on,
    judged.seen_from,
    judged.is_final,
    judged.state,
    case
        when judged.state = 'not_judged' then if(judged.status = 'adopted', 'kind', judged.status)
        when judged.state in ('achieved', 'about_reached') and judged.is_final and not judged.deciding.is_in_window
            then 'reached_before_window'
        when judged.state in ('achieved', 'about_reached', 'missed') and judged.is_final then 'deadline_window'
        when judged.state in ('on_track', 'behind', 'far_behind') then 'plan_to_date'
        else judged.state
    end as rule,
    judged.baseline_figure_id,
    coalesce(judged.now.line_value, if(judged.kind = 'new', 0, judged.baseline_value)) as baseline_value,
    judged.baseline_bound,
    coalesce(judged.now.line_on, if(judged.kind = 'new', judged.starts_on, judged.baseline_on)) as baseline_on,
    judged.now.claim_id as now_claim_id,
    judged.now.value as now_value,
    judged.now.value_high as now_value_high,
    judged.now.bound as now_bound,
    judged.now.as_of as now_as_of,
    judged.now.as_of_printed as now_as_of_printed,
    coalesce(judged.deciding.own_state, judged.now.own_state) as now_state,
    judged.now.plan_state as plan_state,
    judged.now.basis as now_basis,
    judged.now.formula as now_formula,
    judged.now.source_id as now_source_id,
    judged.target_value - judged.counted.value as gap,
    100 * judged.counted.value / nullif(judged.target_value, 0) as completed_pct,
    judged.counted.increase_share_pct,
    judged.now.plan_share_pct,
    judged.now.planned as planned_now,
    (judged.now.value - judged.now.line_value) * rules.days_per_year
    / nullif(greatest(judged.now.as_of - judged.now.line_on, 0), 0) as pace_so_far_per_year,
    judged.now.pace_bound,
    if(judged.now.value < judged.target_value and judged.now.as_of < judged.due
        -- a unit that ended before its deadline has nothing left to need
        and not (judged.is_final and judged.judged_on < judged.due)
        and not judged.is_reached_later,
        (judged.target_value - judged.now.value) * rules.days_per_year / (judged.due - judged.now.as_of),
        null) as pace_required_per_year,
    judged.now.growth_ratio as growth_ratio,
    case
        when judged.now.growth_ratio >= rules.growth_on_track_min_ratio then 'on_track'
        when judged.now.growth_ratio >= rules.growth_behind_min_ratio then 'behind'
        when judged.now.growth_ratio is not null then 'far_behind'
    end as growth_state,
    judged.other.claim_id as other_claim_id,
    judged.other.value as other_value,
    judged.other.bound as other_bound,
    judged.other.as_of as other_as_of,
    judged.other.as_of_printed as other_as_of_printed,
    judged.other.source_id as other_source_id,
    judged.other.own_state as other_state,
    judged.later.claim_id as after_claim_id,
    judged.later.value as after_value,
    judged.later.bound as after_bound,
    judged.later.as_of as after_as_of,
    judged.later.as_of_printed as after_as_of_printed,
    judged.later.source_id as after_source_id,
    judged.target_value - judged.later.value as after_gap,
    judged.reached_on,
    judged.is_reached_later
from spoken as judged
cross join rules
order by judged.target_id, judged.seen_from
