-- question: Where does one source name the parts of a place, and the parts do not add up to its total?
-- severity: warning
-- message:  check-parts-exceed-or-miss-whole
-- params:   none
-- grain:    one row per total whose named parts exceed it, or fall short of it though most parts are named
-- returns:  area_id; figure_id (the total); other_figure_id; target_id; source_id; programme_id; detail_value (sum of the parts); expected_value (the total); detail (areas not named, in alphabetical order)
-- nulls:    other_figure_id and target_id always; detail when every part is named

with counted as (
    select figures.*, areas.parent_id, areas.level, areas.valid_to
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    inner join areas on figures.area_id = areas.area_id
    where figures.withdrawn_on is null and figures.basis = 'reported' and indicators.adds_up = 'sum'
),

-- a part that is printed twice counts once
parts as (
    select
        parent_id, area_id, level, indicator_id, scope, source_id, as_of_to, period_start,
        max(value) as value,
        bool_and(bound not in ('at_least', 'over', 'about_over')) as is_bounded
    from counted
    group by all
),

sums as (
    select
        whole.area_id, whole.figure_id, whole.source_id, whole.programme_id, whole.value, whole.bound,
        coalesce(whole.as_of_to, whole.valid_to, whole.recorded_on) as on_date,
        any_value(parts.level) as level,
        list(parts.area_id) as named,
        sum(parts.value) as parts_value,
        bool_and(parts.is_bounded) as is_bounded
    from counted as whole
    inner join parts on
        whole.area_id = parts.parent_id
        and whole.indicator_id = parts.indicator_id
        and whole.scope = parts.scope
        and whole.source_id = parts.source_id
        and whole.as_of_to is not distinct from parts.as_of_to
        and whole.period_start is not distinct from parts.period_start
    group by all
),

coverage as (
    select
        sums.*,
        count(*) as part_count,
        -- communes whose first day is not known may have been others on an earlier day
        bool_and(areas.level <> 'commune' or areas.valid_from is not null) as is_list_known,
        string_agg(areas.area_id, ' ' order by areas.area_id) filter (
            where not list_contains(sums.named, areas.area_id)
        ) as missing
    from sums
    inner join areas on sums.area_id = areas.parent_id and sums.level = areas.level
    where
        coalesce(areas.valid_from <= sums.on_date, true)
        and coalesce(areas.valid_to >= sums.on_date, true)
    group by all
),

rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'parts_named_min_pct') / 100 as named_share
    from verdict_rules
)

select
    coverage.area_id,
    coverage.figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    coverage.source_id,
    coverage.programme_id,
    cast(coverage.parts_value as double) as detail_value,
    cast(coverage.value as double) as expected_value,
    coverage.missing as detail
from coverage
cross join rules
where
    (
        coverage.bound not in ('at_least', 'over', 'about_over')
        and coverage.parts_value > coverage.value * if(coverage.bound = 'about', 1 + rules.about_share, 1)
    )
    or (
        coverage.is_bounded
        and coverage.is_list_known
        and len(coverage.named) >= coverage.part_count * rules.named_share
        and coverage.parts_value
        < coverage.value * if(coverage.bound in ('about', 'about_over', 'nearly'), 1 - rules.about_share, 1)
    )
order by coverage.area_id, coverage.figure_id
