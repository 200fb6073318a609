-- question: Where do groups of members that overlap add up exactly to all members?
-- severity: notice
-- message:  check-groups-add-up-though-overlapping
-- params:   none
-- grain:    one row per total that two or more overlapping groups of the same source exhaust
-- returns:  area_id; figure_id (the total); other_figure_id (the largest group); target_id; source_id; programme_id; detail_value (sum of the groups); expected_value (the total); detail (figure ids of the groups)
-- nulls:    target_id always

with standing as (
    select *
    from figures
    where withdrawn_on is null and bound = 'exactly'
),

sums as (
    select
        whole.area_id,
        whole.figure_id,
        whole.source_id,
        whole.programme_id,
        whole.value as total,
        sum(part.value) as groups_sum,
        count(*) as group_count,
        arg_max(part.figure_id, part.value) as largest_figure_id,
        string_agg(part.figure_id, ' ' order by part.figure_id) as group_ids
    from standing as whole
    inner join indicator_pairs as pair
        on whole.indicator_id = pair.whole_indicator_id and pair.kind = 'overlapping_group'
    inner join standing as part on
        pair.part_indicator_id = part.indicator_id
        and (whole.area_id, whole.scope, whole.source_id) = (part.area_id, part.scope, part.source_id)
        and whole.as_of_to is not distinct from part.as_of_to
    group by all
)

select
    area_id,
    figure_id,
    largest_figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(groups_sum as double) as detail_value,
    cast(total as double) as expected_value,
    group_ids as detail
from sums
where group_count > 1 and groups_sum = total
order by area_id, figure_id
