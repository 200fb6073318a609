-- question: Which number is printed once exactly and once with "over", "about" or "nearly"?
-- severity: notice
-- message:  check-same-number-other-bound
-- params:   none
-- grain:    one row per pair of claims of two sources that share place, indicator, scope and number and differ in wording
-- returns:  area_id; figure_id (the claim worded exactly); other_figure_id (the one with another wording); target_id; source_id (of the first); programme_id; detail_value (the number); expected_value (the number); detail (the other source)
-- nulls:    target_id always

with rules as (
    select any_value(value) filter (where rule_id = 'same_date_within_days') as within_days
    from verdict_rules
),

standing as (
    select * from figures where withdrawn_on is null and basis = 'reported' and scope != 'one_club'
)

select
    plain.area_id,
    plain.figure_id,
    worded.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    plain.source_id,
    plain.programme_id,
    cast(plain.value as double) as detail_value,
    cast(worded.value as double) as expected_value,
    worded.source_id as detail
from standing as plain
cross join rules
inner join standing as worded
    on
        (plain.area_id, plain.indicator_id, plain.scope, plain.value)
        = (worded.area_id, worded.indicator_id, worded.scope, worded.value)
        and plain.programme_id is not distinct from worded.programme_id
        and plain.source_id != worded.source_id
where
    plain.bound = 'exactly'
    and worded.bound != 'exactly'
    -- one number a year apart may be two counts
    and coalesce(
        plain.as_of_from <= worded.as_of_to + cast(rules.within_days as integer)
        and worded.as_of_from <= plain.as_of_to + cast(rules.within_days as integer),
        true
    )
order by plain.area_id, plain.figure_id, worded.figure_id
