-- question: Which plans set another standard of composition or per club than the national scheme for the same date?
-- severity: notice
-- message:  check-standard-differs-from-national
-- params:   none
-- grain:    one row per standard of a place that is not the national one
-- returns:  area_id; figure_id; other_figure_id; target_id (the place's standard); source_id (one that prints it); programme_id; detail_value (its lower end); expected_value (the lower end of the national one); detail (target id of the national one)
-- nulls:    figure_id and other_figure_id always; source_id where no wording is held

select
    local.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    local.target_id,
    (
        select min(target_claims.source_id)
        from target_claims
        where target_claims.target_id = local.target_id
    ) as source_id,
    local.programme_id,
    cast(local.value as double) as detail_value,
    cast(national.value as double) as expected_value,
    national.target_id as detail
from targets as local
inner join targets as national
    on
        (local.indicator_id, local.kind, local.due) = (national.indicator_id, national.kind, national.due)
        and local.area_id != national.area_id
inner join areas on national.area_id = areas.area_id and areas.level = 'country'
where
    local.kind in ('composition', 'per_club')
    -- "over 60" keeps within 60-70
    and (
        local.value != national.value
        or (local.value_high is not null and local.value_high != coalesce(national.value_high, national.value))
    )
order by local.area_id, local.target_id
