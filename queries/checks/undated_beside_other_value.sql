-- question: Which figure without a date stands beside another number for the same thing, so that nobody knows which is newer?
-- severity: notice
-- message:  check-undated-beside-other-value
-- params:   none
-- grain:    one row per undated stock of all clubs or of a project that has another value beside it
-- returns:  area_id; figure_id (the undated claim); other_figure_id (the claim nearest in value); target_id; source_id (of the undated claim); programme_id; detail_value (the undated value); expected_value (the other value); detail (the other source)
-- nulls:    target_id always

with standing as (
    select
        figures.*,
        -- a count of new clubs is taken for a count of clubs more easily than for anything else
        if(figures.indicator_id = 'clubs_new', 'clubs_total', figures.indicator_id) as taken_for_id
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    where
        figures.withdrawn_on is null
        and figures.basis = 'reported'
        and figures.scope in ('all', 'donor')
        and (indicators.measure = 'stock' or figures.indicator_id = 'clubs_new')
)

select
    undated.area_id,
    undated.figure_id,
    other.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    undated.source_id,
    undated.programme_id,
    cast(undated.value as double) as detail_value,
    cast(other.value as double) as expected_value,
    other.source_id as detail
from standing as undated
inner join standing as other
    on
        (undated.area_id, undated.taken_for_id, undated.scope) = (other.area_id, other.taken_for_id, other.scope)
        and undated.programme_id is not distinct from other.programme_id
        and undated.source_id != other.source_id
where
    undated.as_of_to is null
    and undated.as_of_printed is null
    and other.value != undated.value
    -- two flows of unknown periods say nothing of each other
    and not (undated.indicator_id = 'clubs_new' and other.indicator_id = 'clubs_new')
    and not (undated.indicator_id != 'clubs_new' and other.indicator_id = 'clubs_new' and other.as_of_to is not null)
    -- each pair of undated claims once
    and (other.as_of_to is not null or undated.value < other.value)
qualify row_number() over (
    partition by undated.figure_id
    order by abs(ln(other.value / nullif(undated.value, 0))), other.figure_id
) = 1
order by undated.area_id, undated.figure_id
