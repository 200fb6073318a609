-- question: Which promise colours each place on each day, and what does it say?
-- params:   none
-- grain:    one row per area and day on which the answer may change; a commune only where it has a figure or a promise
-- returns:  area_id; seen_from; seen_until (first day on which it no longer holds); target_id; state; is_judged; last_judged_from (the latest row up to this one that gave a verdict, else the latest that held a figure against a target without a baseline)
-- nulls:    target_id is null for a place without a promise that can be judged; last_judged_from is null before the first verdict

with club_promises as (
    select *
    from promises
    where
        indicator_id in ('clubs_total', 'clubs_new')
        and scope in ('all', 'scheme')
        and step_of_target_id is null
),

turning_days as (
    select area_id, date '1900-01-01' as seen_from
    from areas
    where
        level <> 'commune'
        or area_id in (select area_id from claims)
        or area_id in (select area_id from promises)
    union
    select verdicts.area_id, verdicts.seen_from
    from verdicts
    inner join club_promises on verdicts.target_id = club_promises.target_id
    union
    -- from the day after one promise is due the next one speaks
    select area_id, due + 1 as seen_from
    from club_promises
    union
    select area_id, as_of as seen_from
    from claims
    where indicator_id in ('clubs_total', 'clubs_new') and as_of is not null
    union
    -- from the first day on which anything is known of it, of units merged into it or of places within it
    select province_parts.whole_id, min(coalesce(claims.as_of, date '1900-01-01'))
    from province_parts
    inner join claims on province_parts.part_id = split_part(claims.area_id, '.', 1)
    group by province_parts.whole_id
),

standing as (
    select
        turning_days.area_id,
        turning_days.seen_from,
        verdicts.* exclude (area_id, seen_from),
        club_promises.is_judged_kind,
        coalesce(verdict_states.is_judged or verdicts.state = 'sources_differ', false) as is_judged
    from turning_days
    inner join club_promises on turning_days.area_id = club_promises.area_id
    asof inner join verdicts
        on club_promises.target_id = verdicts.target_id and turning_days.seen_from >= verdicts.seen_from
    left join verdict_states on verdicts.state = verdict_states.state_id
),

chosen as (
    select area_id, seen_from, target_id, state, is_judged
    from standing
    where is_judged_kind
    qualify row_number() over (
        partition by area_id, seen_from
        order by
            due < seen_from,
            abs(due - seen_from),
            case
                when kind <> 'new' and state not in (
                    'no_figure', 'no_figure_since_baseline', 'no_baseline', 'not_reported', 'unit_ended'
                ) then 0
                when kind = 'new' and is_judged then 1
                when kind <> 'new' then 2
                else 3
            end,
            target_id
    ) = 1
),

unjudged as (
    select distinct area_id, seen_from
    from standing
    where not is_judged_kind
),

counted as (
    select area_id, min(coalesce(as_of, '1900-01-01')) as first_known_on
    from claims
    where indicator_id in ('clubs_total', 'clubs_new')
    group by area_id
)

select
    turning_days.area_id,
    turning_days.seen_from,
    lead(turning_days.seen_from, 1, date '9999-12-31') over by_day as seen_until,
    chosen.target_id,
    coalesce(
        chosen.state,
        if(unjudged.area_id is not null, 'not_judged', null),
        if(counted.first_known_on <= turning_days.seen_from, 'no_target', 'no_figure')
    ) as state,
    coalesce(chosen.is_judged, false) as is_judged,
    coalesce(
        max(if(chosen.is_judged, turning_days.seen_from, null)) over by_day,
        max(if(chosen.state = 'no_baseline', turning_days.seen_from, null)) over by_day
    ) as last_judged_from
from turning_days
left join chosen on turning_days.area_id = chosen.area_id and turning_days.seen_from = chosen.seen_from
left join unjudged on turning_days.area_id = unjudged.area_id and turning_days.seen_from = unjudged.seen_from
left join counted on turning_days.area_id = counted.area_id
window by_day as (partition by turning_days.area_id order by turning_days.seen_from)
order by turning_days.area_id, turning_days.seen_from
