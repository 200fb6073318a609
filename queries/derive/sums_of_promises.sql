-- question: What do the known promises of the parts add up to, beside the promise of the whole, and on which days?
-- params:   none
-- grain:    one row per national promise of new clubs with known provincial promises within its period and day on which their sum may change, and per promise of another whole that has promises of its parts for the same due date
-- returns:  target_id (the whole's promise); area_id; programme_id; source_id (one that prints it); target_value; parts_value; known_parts; part_count; seen_from; seen_until (first day on which it no longer holds)
-- nulls:    source_id where no wording is held; programme_id where the promise names none

with national as (
    select distinct
        target_id,
        known_sum as parts_value,
        provinces_known as known_parts,
        provinces as part_count,
        seen_from,
        seen_until
    from provincial_cards
    where provinces_known > 0
),

adopted as (
    select
        targets.*,
        areas.parent_id,
        areas.level,
        coalesce(programmes.decided_on, targets.period_start, targets.due) as counted_on
    from targets
    inner join areas on targets.area_id = areas.area_id
    left join programmes on targets.programme_id = programmes.programme_id
    left join targets as larger on targets.step_of_target_id = larger.target_id
    where
        targets.kind in ('total', 'new')
        and targets.scope in ('all', 'scheme')
        and targets.status = 'adopted'
        -- the last yearly step is due with the promise that it is part of
        and targets.due is distinct from larger.due
),

sums as (
    select
        whole.target_id,
        whole.area_id,
        whole.counted_on,
        part.level as part_level,
        sum(part.value) as parts_value,
        count(distinct part.area_id) as known_parts
    from adopted as whole
    inner join adopted as part on
        whole.area_id = part.parent_id
        and (whole.indicator_id, whole.kind, whole.due) = (part.indicator_id, part.kind, part.due)
    -- the page of targets adds the provinces' promises within a national period: one number for one thing
    where whole.target_id not in (select target_id from provincial_cards)
    group by whole.target_id, whole.area_id, whole.counted_on, part.level
),

of_another_whole as (
    select
        sums.target_id,
        sums.parts_value,
        sums.known_parts,
        count(*) as part_count,
        date '1900-01-01' as seen_from,
        date '9999-12-31' as seen_until
    from sums
    inner join areas on sums.area_id = areas.parent_id and sums.part_level = areas.level
    where
        coalesce(areas.valid_from <= sums.counted_on, true)
        and coalesce(areas.valid_to >= sums.counted_on, true)
    group by sums.target_id, sums.parts_value, sums.known_parts
),

known as (
    select * from national
    union all by name
    select * from of_another_whole
)

select
    known.target_id,
    targets.area_id,
    targets.programme_id,
    (select min(source_id) from target_claims where target_claims.target_id = known.target_id) as source_id,
    cast(targets.value as double) as target_value,
    cast(known.parts_value as double) as parts_value,
    known.known_parts,
    known.part_count,
    known.seen_from,
    known.seen_until
from known
inner join targets on known.target_id = targets.target_id
order by targets.area_id, known.target_id, known.seen_from
