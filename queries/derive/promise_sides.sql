-- question: Which promises cause each contradiction?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and promise that takes part in it
-- returns:  finding_id; seen_from; seen_until; role (promise, or part of a larger one); row_table (targets.csv); row_id (its id there); area_id; indicator_id; value; value_high; bound; scope; kind; status; due; due_printed; programme_id; standing (its status; standard for one that no verdict follows); source_id (of a source that words it as it is held); note_vi; note_en
-- nulls:    value_high unless it is a range; due of a promise without a date; source_id where no source tells it

-- of the sources that tell a promise, one that words it as it is held
with wordings as (
    select
        target_claims.target_id,
        arg_min(
            target_claims.source_id,
            (
                target_claims.value is distinct from targets.value,
                target_claims.bound is distinct from targets.bound,
                coalesce(target_claims.scope_printed not in (targets.kind, targets.scope), false),
                target_claims.claim_id
            )
        ) as source_id
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
    group by target_claims.target_id
),

promised as (
    select
        targets.*,
        areas.parent_id,
        promises.is_judged_kind,
        -- the last yearly step is due with the promise that it is part of
        coalesce(targets.due = larger.due, false) as is_last_step
    from targets
    inner join areas on targets.area_id = areas.area_id
    inner join promises on targets.target_id = promises.target_id
    left join targets as larger on targets.step_of_target_id = larger.target_id
),

-- the provinces' promises that the page of targets adds up beside a national one
parts_of_national as (
    select target_id, unnest(promise_ids) as part_id, seen_until
    from provincial_cards
)

select
    found.finding_id,
    found.seen_from,
    found.seen_until,
    if(promised.area_id = found.area_id, 'promise', 'part') as role,
    'targets.csv' as row_table,
    promised.target_id as row_id,
    promised.area_id,
    promised.indicator_id,
    promised.value,
    promised.value_high,
    promised.bound,
    promised.scope,
    promised.kind,
    promised.status,
    promised.due,
    promised.due_printed,
    promised.programme_id,
    if(promised.status = 'adopted' and not promised.is_judged_kind, 'standard', promised.status) as standing,
    wordings.source_id,
    promised.note_vi,
    promised.note_en
from finding_cards as found
inner join targets as named on found.target_id = named.target_id
inner join promised
    on
        promised.target_id = found.target_id
        or list_contains(found.row_ids, promised.target_id)
        or (
            found.check_id = 'clubs_per_district_against_total'
            and (promised.area_id, promised.indicator_id, promised.due) = (named.area_id, 'clubs_total', named.due)
        )
        or (
            found.check_id = 'children_targets_against_parent'
            and (found.target_id, promised.target_id, found.seen_until) in (
                select (target_id, part_id, seen_until)
                from parts_of_national
            )
        )
        or (
            found.check_id = 'children_targets_against_parent'
            and found.target_id not in (select target_id from provincial_cards)
            and (promised.indicator_id, promised.kind, promised.due) = (named.indicator_id, named.kind, named.due)
            and promised.parent_id = found.area_id
            and promised.status = 'adopted'
            and promised.scope in ('all', 'scheme')
            and not promised.is_last_step
        )
left join wordings on promised.target_id = wordings.target_id
order by found.finding_id, found.seen_from, promised.target_id
