-- question: Where do the parts of a place that one source tells not add up to the total that another gives, or that its own numbers make?
-- severity: notice
-- message:  check-parts-told-by-another-source
-- params:   none
-- grain:    one row per total and source of its parts, told for one date, whose parts exceed it or fall short though most are named
-- returns:  area_id; figure_id (the total); other_figure_id (the largest part); target_id; source_id (of the parts); programme_id; detail_value (sum of the parts); expected_value (the total); detail (areas not named, in alphabetical order)
-- nulls:    target_id always; detail when every part is named

with counted as (
    select figures.*, areas.parent_id, areas.level, areas.valid_to
    from figures
    inner join indicators on figures.indicator_id = indicators.indicator_id
    inner join areas on figures.area_id = areas.area_id
    where
        figures.withdrawn_on is null
        and indicators.adds_up = 'sum'
        and indicators.measure = 'stock'
        and figures.scope = 'all'
),

rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'parts_named_min_pct') / 100 as named_share,
        any_value(value) filter (where rule_id = 'same_date_within_days') as within_days
    from verdict_rules
),

parts as (
    select parent_id, area_id, level, indicator_id, source_id, as_of_from, as_of_to, max(value) as value,
        arg_max(figure_id, value) as figure_id
    from counted
    where basis = 'reported' and bound = 'exactly' and level = 'district'
    group by all
),

sums as (
    select
        whole.area_id, whole.figure_id, parts.source_id, whole.programme_id, whole.value, whole.bound,
        coalesce(whole.as_of_to, whole.valid_to, whole.recorded_on) as on_date,
        list(parts.area_id) as named,
        arg_max(parts.figure_id, parts.value) as largest_figure_id,
        sum(parts.value) as parts_value
    from counted as whole
    cross join rules
    inner join parts
        on
            whole.area_id = parts.parent_id
            and whole.indicator_id = parts.indicator_id
            -- one source that prints both is another rule, unless its own numbers make the total
            and (whole.source_id != parts.source_id or whole.basis = 'derived')
            and (
                (
                    whole.as_of_from <= parts.as_of_to
                    and parts.as_of_from <= whole.as_of_to
                    and greatest(whole.as_of_to - whole.as_of_from, parts.as_of_to - parts.as_of_from)
                    <= rules.within_days
                )
                or (whole.as_of_to is null and parts.as_of_to is null and whole.source_id = parts.source_id)
            )
    group by all
),

coverage as (
    select
        sums.*,
        count(*) as part_count,
        string_agg(areas.area_id, ' ' order by areas.area_id) filter (
            where not list_contains(sums.named, areas.area_id)
        ) as missing
    from sums
    inner join areas on sums.area_id = areas.parent_id and areas.level = 'district'
    where
        coalesce(areas.valid_from <= sums.on_date, true)
        and (coalesce(areas.valid_to >= sums.on_date, true) or list_contains(sums.named, areas.area_id))
    group by all
)

select
    coverage.area_id,
    coverage.figure_id,
    coverage.largest_figure_id as other_figure_id,
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
        len(coverage.named) >= coverage.part_count * rules.named_share
        and coverage.parts_value
        < coverage.value * if(coverage.bound in ('about', 'nearly', 'about_over'), 1 - rules.about_share, 1)
    )
order by coverage.area_id, coverage.figure_id, coverage.source_id
