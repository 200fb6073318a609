-- question: Which claim of a part of the clubs would read as a fall beside an earlier claim of all of them?
-- severity: notice
-- message:  check-differ-only-in-scope
-- params:   none
-- grain:    one row per pair of claims of two sources, near in date and size, that differ in scope
-- returns:  area_id; figure_id (the narrower claim); other_figure_id (the claim of all clubs); target_id; source_id (of the narrower); programme_id; detail_value (the narrower value); expected_value (the value for all clubs); detail (the two scopes)
-- nulls:    target_id always; undated claims have no row

with rules as (
    select
        any_value(value) filter (where rule_id = 'scope_mistaken_within_days') as within_days,
        any_value(value) filter (where rule_id = 'scope_mistaken_min_pct') / 100 as min_share
    from verdict_rules
),

dated as (
    select
        *,
        -- a count of new clubs is taken for a count of clubs more easily than for anything else
        if(indicator_id = 'clubs_new', 'clubs_total', indicator_id) as taken_for_id
    from figures
    where withdrawn_on is null and basis = 'reported' and as_of_to is not null
)

select
    narrow.area_id,
    narrow.figure_id,
    wide.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    narrow.source_id,
    narrow.programme_id,
    cast(narrow.value as double) as detail_value,
    cast(wide.value as double) as expected_value,
    narrow.scope || ' ' || wide.scope as detail
from dated as narrow
inner join dated as wide on
    narrow.area_id = wide.area_id
    and narrow.taken_for_id = wide.taken_for_id
    -- one source that prints both numbers knows that they are two
    and narrow.source_id != wide.source_id
cross join rules
where
    wide.scope = 'all'
    and wide.indicator_id = wide.taken_for_id
    and narrow.scope not in ('all', 'one_club')
    and narrow.as_of_to - wide.as_of_to between 0 and rules.within_days
    and narrow.value < wide.value
    and narrow.value >= wide.value * rules.min_share
order by narrow.area_id, narrow.figure_id, wide.figure_id
