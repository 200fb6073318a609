-- question: Which periods and ranges of the curated rows run backwards?
-- message:  rule-ends-before-it-starts
-- params:   none
-- grain:    one row per cell that lies before the cell it must not come before
-- returns:  table_name; row_key (the primary key of the row); column_name; value; other_value (what it must not come before)
-- nulls:    none

with pairs as (
    select 'areas' as table_name, area_id as row_key, 'valid_to' as column_name, valid_to as later, valid_from as earlier from areas
    union all
    select 'area_names', concat_ws(' ', name, area_id, kind), 'valid_to', valid_to, valid_from from area_names
    union all
    select 'programmes', programme_id, 'period_end', period_end, period_start from programmes
    union all
    select 'figures', figure_id, 'as_of_to', as_of_to, as_of_from from figures
    union all
    select 'figures', figure_id, 'period_start', as_of_to, period_start from figures
    union all
    select 'figures', figure_id, 'withdrawn_on', withdrawn_on, recorded_on from figures
    union all
    select 'targets', target_id, 'due', due, period_start from targets
    union all
    -- of a month or a year as printed, the first day counts
    select 'sources', source_id, 'accessed', accessed, try_cast(left(published || '-01-01', 10) as date) from sources
),

ranges as (
    select 'figures' as table_name, figure_id as row_key, value, value_high from figures
    union all
    select 'targets', target_id, value, value_high from targets
    union all
    select 'target_claims', claim_id, value, value_high from target_claims
)

select
    table_name,
    row_key,
    column_name,
    cast(later as varchar) as value,
    cast(earlier as varchar) as other_value
from pairs
where later < earlier

union all

select
    table_name,
    row_key,
    'value_high' as column_name,
    cast(value_high as varchar) as value,
    cast(value as varchar) as other_value
from ranges
where value_high < value
