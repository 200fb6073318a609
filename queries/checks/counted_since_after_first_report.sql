-- question: Which totals are said to begin on a day before which the place had already reported clubs?
-- severity: warning
-- message:  check-counted-since-after-first-report
-- params:   none
-- grain:    one row per total of all clubs with a first day, where an earlier report of clubs or communes exists
-- returns:  area_id; figure_id (the total with its first day); other_figure_id (the earliest report); target_id; source_id; programme_id; detail_value (days between the earliest report and the first day); expected_value; detail (the last day of the earliest report)
-- nulls:    target_id and expected_value always

with standing as (
    select figures.*
    from figures
    where withdrawn_on is null
),

said as (
    select *
    from standing
    where indicator_id = 'clubs_total' and scope = 'all' and period_start is not null
)

select
    said.area_id,
    said.figure_id,
    earliest.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    said.source_id,
    said.programme_id,
    cast(said.period_start - earliest.as_of_to as double) as detail_value,
    cast(null as double) as expected_value,
    cast(earliest.as_of_to as varchar) as detail
from said
inner join standing as earliest
    on
        said.area_id = earliest.area_id
        and earliest.indicator_id in ('clubs_total', 'communes_covered')
        and earliest.value > 0
        and earliest.as_of_to < said.period_start
qualify row_number() over (partition by said.figure_id order by earliest.as_of_to, earliest.figure_id) = 1
order by said.area_id, said.figure_id
