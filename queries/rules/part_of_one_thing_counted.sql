-- question: Which counts are not whole, though there is no part of a club or of a person?
-- message:  rule-part-of-one-thing-counted
-- params:   none
-- grain:    one row per cell with such a count
-- returns:  table_name; row_key (the primary key of the row); column_name; value; other_value (the indicator)
-- nulls:    none

with counted as (
    select 'figures' as table_name, figure_id as row_key, indicator_id, value, value_high from figures
    union all
    select 'targets', target_id, indicator_id, value, value_high from targets
    union all
    select 'target_claims', claim_id, targets.indicator_id, target_claims.value, target_claims.value_high
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
),

cells as (
    select table_name, row_key, indicator_id, 'value' as column_name, value from counted
    union all
    select table_name, row_key, indicator_id, 'value_high' as column_name, value_high as value from counted
)

select
    cells.table_name,
    cells.row_key,
    cells.column_name,
    cast(cells.value as varchar) as value,
    cells.indicator_id as other_value
from cells
inner join indicators on cells.indicator_id = indicators.indicator_id
where
    indicators.measure in ('stock', 'flow')
    and indicators.unit not in ('percent', 'vnd')
    and cells.value <> floor(cells.value)
