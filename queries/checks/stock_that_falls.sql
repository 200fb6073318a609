-- question: Which totals are lower than an earlier total of the same place and scope?
-- severity: warning
-- message:  check-stock-that-falls
-- params:   none
-- grain:    one row per claim below the highest claim whose date is wholly before it
-- returns:  area_id; figure_id (the later, lower claim); other_figure_id (the earlier, higher claim); target_id; source_id (of the later claim); programme_id; detail_value (the later value); expected_value (the earlier value); detail (days between the two)
-- nulls:    target_id always; undated claims have no row

with stocks as (
    select figures.*
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    where
        figures.withdrawn_on is null
        and indicators.measure = 'stock'
        -- two claims about 'one club' of a commune may speak of two clubs
        and figures.scope != 'one_club'
),

pairs as (
    select
        later.*,
        earlier.figure_id as earlier_figure_id,
        earlier.value as earlier_value,
        earlier.as_of_to as earlier_as_of_to
    from stocks as later
    inner join stocks as earlier on
        later.area_id = earlier.area_id
        and later.indicator_id = earlier.indicator_id
        and later.scope = earlier.scope
        -- clubs of two schemes or projects are two series; 'all' is one whichever scheme the page names
        and (later.scope = 'all' or later.programme_id is not distinct from earlier.programme_id)
        and later.as_of_from > earlier.as_of_to
    -- a floor may stand below the truth, a 'nearly' or 'about' above it
    where
        later.value < earlier.value
        and later.bound not in ('at_least', 'over', 'about_over')
        and earlier.bound not in ('about', 'about_over', 'nearly')
)

select
    area_id,
    figure_id,
    arg_max(earlier_figure_id, earlier_value) as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(max(earlier_value) as double) as expected_value,
    cast(arg_max(as_of_to - earlier_as_of_to, earlier_value) as varchar) as detail
from pairs
group by area_id, figure_id, source_id, programme_id, value
order by area_id, figure_id
