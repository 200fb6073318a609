-- question: Which claims may judge which promise, and what would each say on its own?
-- params:   none
-- grain:    one row per promise and claim that may judge it
-- returns:  target_id; claim_id; source_id; as_of; as_of_printed; value; value_high; bound; basis; formula; preference (1 is the one shown among claims of one day); line_on; line_value (where its line starts); pace_bound (of the pace from line_on; at most, where a flow began before it); planned; reach (achieved, about_reached, below, or unproven); is_since_baseline; is_in_window (dated in the months that decide the final verdict); plan_share_pct; increase_share_pct; growth_ratio; plan_state (its share of the plan to date, in words); running_state (what it says while the promise runs, its age left aside)
-- nulls:    shares are null without a baseline; growth_ratio is null for a new promise and for a zero baseline

with rules as (
    from (select rule_id, value from verdict_rules)
    pivot (first(value) for rule_id in (
        'on_track_min_share_pct', 'behind_min_share_pct', 'about_within_pct', 'deadline_window_months',
        'days_per_year'
    ))
),

matched as (
    select
        promises.*,
        claims.claim_id,
        claims.source_id,
        claims.as_of,
        claims.as_of_printed,
        claims.value,
        claims.value_high,
        claims.bound,
        claims.basis,
        claims.formula,
        shown_claims.standing,
        claims.baseline_figure_id is not null as is_since_total,
        case
            when promises.kind <> 'new' then promises.baseline_on
            when claims.baseline_figure_id is not null then promises.baseline_as_of
            else promises.starts_on
        end as line_on,
        if(promises.kind = 'new', 0, promises.baseline_value) as line_value,
        claims.period_start
    from promises
    inner join claims
        on
            promises.area_id = claims.area_id
            and promises.indicator_id = claims.indicator_id
            and promises.scope = claims.scope
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    where
        promises.is_judged_kind
        and claims.as_of is not null
        and (
            promises.scope in ('all', 'new_clubs', 'one_club') and promises.kind <> 'new'
            or claims.programme_id in (promises.programme_id, promises.scheme_id)
            or claims.baseline_figure_id = promises.baseline_figure_id
        )
        -- a flow must cover the promise's period from its start; a total minus the baseline does by itself
        and (
            promises.kind <> 'new'
            or claims.baseline_figure_id = promises.baseline_figure_id
            or (
                claims.baseline_figure_id is null
                and claims.period_start <= promises.starts_on
                and claims.as_of > promises.starts_on
            )
        )
),

measured as (
    select
        matched.*,
        plan_segments.from_value
        + (plan_segments.to_value - plan_segments.from_value)
        * (matched.as_of - plan_segments.from_on) / (plan_segments.to_on - plan_segments.from_on) as planned,
        (matched.as_of - matched.line_on) / rules.days_per_year as years_since_start,
        (matched.due - matched.line_on) / rules.days_per_year as years_in_all,
        case
            when matched.bound = 'about' and abs(matched.value - matched.target_value)
                <= matched.target_value * rules.about_within_pct / 100 then 'about_reached'
            -- the most that it can be proves only what it falls short of
            when matched.bound = 'at_most' and matched.value < matched.target_value then 'below'
            when matched.value > matched.target_value and matched.bound <> 'at_most' then 'achieved'
            when matched.value = matched.target_value and matched.bound not in ('nearly', 'at_most') then 'achieved'
            when matched.bound = 'about_over'
                and matched.value >= matched.target_value * (1 - rules.about_within_pct / 100) then 'about_reached'
            when matched.bound in ('at_least', 'over', 'about_over', 'at_most') then 'unproven'
            when matched.bound = 'between' and matched.value_high >= matched.target_value then 'unproven'
            else 'below'
        end as reach,
        matched.as_of > coalesce(
            if(matched.kind = 'new', matched.line_on, matched.baseline_as_of), matched.made_on, '1900-01-01'
        ) as is_since_baseline,
        matched.as_of <= matched.judged_on
        and matched.as_of > matched.judged_on - to_months(cast(rules.deadline_window_months as integer))
            as is_in_window,
        rules.on_track_min_share_pct,
        rules.behind_min_share_pct
    from matched
    cross join rules
    left join plan_segments
        on
            matched.target_id = plan_segments.target_id
            and plan_segments.line = if(matched.is_since_total, 'derived', 'reported')
            and matched.as_of > plan_segments.from_on
            and matched.as_of <= plan_segments.to_on
),

shared as (
    select
        *,
        if(planned > line_value, 100 * (value - line_value) / (planned - line_value), null) as plan_share_pct,
        100 * (value - line_value) / nullif(target_value - line_value, 0) as increase_share_pct,
        if(
            kind <> 'new' and line_value > 0 and target_value > line_value and value > 0 and years_since_start > 0,
            (power(value / line_value, 1 / years_since_start) - 1)
            / nullif(power(target_value / line_value, 1 / years_in_all) - 1, 0),
            null
        ) as growth_ratio
    from measured
),

named as (
    select
        *,
        case
            when plan_share_pct >= on_track_min_share_pct then 'on_track'
            when plan_share_pct >= behind_min_share_pct then 'behind'
            when plan_share_pct is not null then 'far_behind'
        end as plan_state
    from shared
)

select
    target_id,
    claim_id,
    source_id,
    as_of,
    as_of_printed,
    value,
    value_high,
    bound,
    basis,
    formula,
    row_number() over (
        partition by target_id, as_of order by standing
    ) as preference,
    line_on,
    line_value,
    case
        when kind <> 'new' or coalesce(period_start >= line_on, true) then if(bound = 'between', 'about', bound)
        when bound in ('at_least', 'over', 'about_over') then 'about'
        else 'at_most'
    end as pace_bound,
    planned,
    reach,
    is_since_baseline,
    is_in_window,
    plan_share_pct,
    increase_share_pct,
    growth_ratio,
    plan_state,
    case
        when reach in ('achieved', 'about_reached') then reach
        when line_value is null then 'no_baseline'
        when plan_share_pct is null then 'no_figure_since_baseline'
        else plan_state
    end as running_state
from named
order by target_id, as_of, preference
