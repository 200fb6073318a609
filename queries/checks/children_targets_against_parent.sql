-- question: What do the known promises of the parts add up to, beside the promise of the whole?
-- severity: notice
-- message:  check-children-targets-against-parent
-- params:   none
-- grain:    one row per promise of a whole that has promises of its parts for the same due date
-- returns:  area_id; figure_id; other_figure_id; target_id (the whole's promise); source_id (one that prints it); programme_id; detail_value (sum of the parts' promises); expected_value (the whole's promise); detail (parts with a known promise / parts in all)
-- nulls:    figure_id and other_figure_id always; source_id where no wording is held

with promises as (
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
)

select
    sums.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    sums.target_id,
    (select min(source_id) from target_claims where target_claims.target_id = sums.target_id) as source_id,
    sums.programme_id,
    cast(sums.parts_value as double) as detail_value,
    cast(sums.value as double) as expected_value,
    sums.known_parts || '/' || parts_in_all.part_count as detail
from sums
inner join parts_in_all on sums.target_id = parts_in_all.target_id
order by sums.area_id, sums.target_id
