-- question: Which rows say that they were read, recorded or withdrawn on a day that has not come?
-- message:  rule-recorded-in-the-future
-- params:   none
-- grain:    one row per such day
-- returns:  table_name; row_key (the primary key of the row); column_name; value; other_value (today)
-- nulls:    none

with days as (
    select 'sources' as table_name, source_id as row_key, 'accessed' as column_name, accessed as day from sources
    union all
    select 'figures', figure_id, 'recorded_on', recorded_on from figures
    union all
    select 'figures', figure_id, 'withdrawn_on', withdrawn_on from figures
),

known as (
    -- the rows that came with the program were recorded by then, whatever the clock of a machine says; a day is
    -- another one east and west of here
    select greatest(current_date + 1, date '2026-12-31') as last_day
)

select
    days.table_name,
    days.row_key,
    days.column_name,
    cast(days.day as varchar) as value,
    cast(current_date as varchar) as other_value
from days
cross join known
where days.day > known.last_day
