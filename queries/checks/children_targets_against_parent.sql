-- question: What do the known promises of the parts add up to, beside the promise of the whole?
-- severity: notice
-- message:  check-children-targets-against-parent
-- params:   $seen_on date, promises made later are left out of a national sum
-- grain:    one row per national promise of new clubs with known provincial promises within its period, and per promise of another whole that has promises of its parts for the same due date
-- returns:  area_id; figure_id; other_figure_id; target_id (the whole's promise); source_id (one that prints it); programme_id; detail_value (sum of the parts' promises); expected_value (the whole's promise); detail (parts with a known promise / parts in all)
-- nulls:    figure_id and other_figure_id always; source_id where no wording is held

with national as (
    select distinct
        target_id,
        known_sum,
        provinces_known,
        provinces
    from provincial_cards
    where
        $seen_on >= seen_from
        and $seen_on < seen_until
),

promises as (
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
        whole.*,
        part.level as part_level,
        sum(part.value) as parts_value,
        count(distinct part.area_id) as known_parts
    from promises as whole
    inner join promises as part on
        whole.area_id = part.parent_id
        and (whole.indicator_id, whole.kind, whole.due) = (part.indicator_id, part.kind, part.due)
    -- the page of targets adds the provinces' promises within a national period: one number for one thing
    where whole.target_id not in (select target_id from provincial_cards)
    group by all
),

parts_in_all as (
    select
        sums.target_id,
        count(*) as part_count
    from sums
    inner join areas on sums.area_id = areas.parent_id and sums.part_level = areas.level
    where
        coalesce(areas.valid_from <= sums.counted_on, true)
        and coalesce(areas.valid_to >= sums.counted_on, true)
    group by sums.target_id
),

known as (
    select target_id, known_sum as parts_value, provinces_known as known_parts, provinces as part_count
    from national
    where provinces_known > 0
    union all
    select sums.target_id, sums.parts_value, sums.known_parts, parts_in_all.part_count
    from sums
    inner join parts_in_all on sums.target_id = parts_in_all.target_id
)

select
    targets.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    known.target_id,
    (select min(source_id) from target_claims where target_claims.target_id = known.target_id) as source_id,
    targets.programme_id,
    cast(known.parts_value as double) as detail_value,
    cast(targets.value as double) as expected_value,
    known.known_parts || '/' || known.part_count as detail
from known
inner join targets on known.target_id = targets.target_id
order by targets.area_id, known.target_id
