-- question: Which days do not lie in the day, month or year that their document prints, or that no calendar has?
-- message:  rule-outside-printed-date
-- params:   none
-- grain:    one row per cell that holds such a day
-- returns:  table_name; row_key (the primary key of the row); column_name; value; other_value (the date as printed)
-- nulls:    none

with printed as (
    select 'figures' as table_name, figure_id as row_key, 'as_of_printed' as printed_column, as_of_printed as printed from figures
    union all
    select 'targets', target_id, 'due_printed', due_printed from targets
    union all
    select 'sources', source_id, 'published', published from sources
),

days as (
    select 'figures' as table_name, figure_id as row_key, 'as_of_from' as column_name, as_of_from as day, as_of_printed as printed from figures
    union all
    select 'figures', figure_id, 'as_of_to', as_of_to, as_of_printed from figures
    union all
    select 'targets', target_id, 'due', due, due_printed from targets
)

select
    table_name,
    row_key,
    printed_column as column_name,
    printed as value,
    printed as other_value
from printed
where printed is not null and try_cast(left(printed || '-01-01', 10) as date) is null

union all

select
    table_name,
    row_key,
    column_name,
    cast(day as varchar) as value,
    printed as other_value
from days
where not starts_with(cast(day as varchar), printed)
