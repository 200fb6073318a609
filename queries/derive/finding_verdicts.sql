-- question: Which verdict does each open contradiction concern, on which days, and does it take its colour?
-- params:   none
-- grain:    one row per finding that concerns a verdict and span of days on which it is the same one
-- returns:  finding_id; seen_from; seen_until (first day on which it no longer holds); effect (takes_colour: the verdict has no colour because of it; used: one of its rows speaks in a verdict, which stays); verdict_target_id (the promise concerned); verdict_state; verdict_kind; verdict_indicator_id; verdict_indicator_name_vi; verdict_indicator_name_en; verdict_target_value; verdict_target_value_high; verdict_target_bound; verdict_unit; verdict_due; verdict_due_printed
-- nulls:    verdict_target_value_high unless the promise is a range; verdict_due of a promise without a date

with found as (
    select distinct finding_id, check_id, target_id, row_ids from finding_cards
),

named as (
    select finding_id, unnest(row_ids) as claim_id from found
),

-- a total minus its baseline is named after both
spoken as (
    select
        target_id,
        seen_from,
        unnest(string_split(now_claim_id, '-') || [other_claim_id, baseline_figure_id]) as claim_id
    from verdict_by_day
),

met as (
    select found.finding_id, verdict_by_day.target_id, verdict_by_day.seen_from
    from found
    inner join verdict_by_day on found.target_id = verdict_by_day.target_id
    union
    select named.finding_id, spoken.target_id, spoken.seen_from
    from named
    inner join spoken on named.claim_id = spoken.claim_id
),

concerned as (
    select
        found.finding_id,
        verdict_by_day.*,
        case found.check_id
            when 'target_without_baseline' then verdict_by_day.state = 'no_baseline'
            when 'stale_series' then verdict_by_day.state = 'stale'
            else
                verdict_by_day.state = 'sources_differ'
                and list_has_all(
                    found.row_ids,
                    string_split(verdict_by_day.now_claim_id, '-')[1:1] || [verdict_by_day.other_claim_id]
                )
        end as takes_colour
    from found
    inner join met on found.finding_id = met.finding_id
    inner join verdict_by_day on met.target_id = verdict_by_day.target_id and met.seen_from = verdict_by_day.seen_from
    where verdict_by_day.state <> 'not_judged'
),

turning_days as (
    select finding_id, seen_from as looked_from
    from concerned
    union
    select finding_id, seen_until as looked_from
    from concerned
),

looks as (
    select
        finding_id,
        looked_from,
        lead(looked_from) over (partition by finding_id order by looked_from) as looked_until
    from turning_days
),

first_concerned as (
    select
        looks.looked_from,
        looks.looked_until,
        concerned.*
    from looks
    inner join concerned
        on
            looks.finding_id = concerned.finding_id
            and looks.looked_from >= concerned.seen_from
            and looks.looked_from < concerned.seen_until
    qualify row_number() over (
        partition by looks.finding_id, looks.looked_from
        order by
            concerned.takes_colour desc, concerned.colours_place desc, concerned.due, concerned.target_id
    ) = 1
)

select
    finding_id,
    looked_from as seen_from,
    looked_until as seen_until,
    if(takes_colour, 'takes_colour', 'used') as effect,
    target_id as verdict_target_id,
    state as verdict_state,
    kind as verdict_kind,
    indicator_id as verdict_indicator_id,
    indicator_name_vi as verdict_indicator_name_vi,
    indicator_name_en as verdict_indicator_name_en,
    target_value as verdict_target_value,
    target_value_high as verdict_target_value_high,
    target_bound as verdict_target_bound,
    unit as verdict_unit,
    due as verdict_due,
    due_printed as verdict_due_printed
from first_concerned
order by finding_id, looked_from
