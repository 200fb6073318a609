-- question: Which figures or promises cover more provinces, districts or communes than there were?
-- severity: warning
-- message:  check-impossible-coverage
-- params:   none
-- grain:    one row per figure or promise that counts more units than existed on its date
-- returns:  area_id; figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (units printed); expected_value (units that existed); detail (the date they were counted on)
-- nulls:    figure_id for a promise, target_id for a figure; other_figure_id always; undated rows have no row, nor have communes of days whose list is not known

with printed as (
    select area_id, indicator_id, figure_id, null as target_id, source_id, programme_id, value, as_of_to as on_date
    from figures
    where withdrawn_on is null
    union all by name
    select
        targets.area_id,
        targets.indicator_id,
        targets.target_id,
        targets.programme_id,
        targets.value,
        -- a promise counts the units of the day it was made
        coalesce(programmes.decided_on, targets.period_start, targets.due) as on_date,
        (
            select min(target_claims.source_id)
            from target_claims
            where target_claims.target_id = targets.target_id
        ) as source_id
    from targets
    left join programmes on targets.programme_id = programmes.programme_id
),

existing as (
    select
        printed.*,
        count(areas.area_id) as unit_count,
        -- communes whose first day is not known may have been more on an earlier day
        coalesce(
            bool_and(areas.level <> 'commune' or areas.valid_from is not null),
            any_value(indicators.unit) <> 'communes'
        ) as is_known
    from printed
    inner join indicators on printed.indicator_id = indicators.indicator_id
    left join areas
        on
            starts_with(indicators.unit, areas.level)
            and (printed.area_id = areas.parent_id or starts_with(areas.area_id, printed.area_id || '.'))
            and coalesce(printed.on_date >= areas.valid_from, true)
            and coalesce(printed.on_date <= areas.valid_to, true)
    where indicators.unit in ('provinces', 'districts', 'communes') and printed.on_date is not null
    group by all
)

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(unit_count as double) as expected_value,
    cast(on_date as varchar) as detail
from existing
where is_known and value > unit_count
order by area_id, figure_id, target_id
