-- question: Which source counts one thing twice, on the units before and after a reform?
-- severity: notice
-- message:  check-counted-on-two-maps
-- params:   none
-- grain:    one row per pair of claims of one source, of an old unit and of the unit that took it in, with different values
-- returns:  area_id (the old unit); figure_id (the claim of the old unit); other_figure_id (the claim of the new one); target_id; source_id; programme_id; detail_value (the old unit's value); expected_value (the new unit's); detail (the new unit)
-- nulls:    target_id always

select
    old_claim.area_id,
    old_claim.figure_id,
    new_claim.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    old_claim.source_id,
    old_claim.programme_id,
    cast(old_claim.value as double) as detail_value,
    cast(new_claim.value as double) as expected_value,
    new_claim.area_id as detail
from figures as old_claim
inner join area_changes
    on
        old_claim.area_id = area_changes.from_area_id
        and area_changes.kind = 'merge'
inner join figures as new_claim
    on
        area_changes.to_area_id = new_claim.area_id
        and (old_claim.indicator_id, old_claim.scope, old_claim.source_id)
        = (new_claim.indicator_id, new_claim.scope, new_claim.source_id)
        and old_claim.programme_id is not distinct from new_claim.programme_id
where
    old_claim.withdrawn_on is null
    and new_claim.withdrawn_on is null
    and old_claim.value != new_claim.value
order by old_claim.area_id, old_claim.figure_id
