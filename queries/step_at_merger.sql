-- question: Of the difference between what was said of a province's old units and what was said of the new one, how much did the other units bring, and how much is growth?
-- params:   $area varchar, a province made by a merger; $indicator varchar, indicator id; $seen_on date, claims dated later are left out
-- grain:    one row where figures of both sides are known: the last one of old units and the first one of the new unit
-- returns:  before_value; before_bound; before_as_of; before_as_of_printed; before_names_vi; before_names_en (the units that it is of); after_value; after_bound; after_as_of; after_as_of_printed; others (units that it is not of); others_known (of these, with a figure of the same time); other_names_vi; other_names_en; unknown_names_vi; unknown_names_en; boundary_value (what the others had at that time); growth_value (the rest); difference; unit
-- nulls:    boundary_value and growth_value are null while one of the other units has no figure of the same time: then nobody knows which part is growth; unknown_names_ are null where none is unknown

with rules as (
    select to_months(cast(value as integer)) as near_months
    from verdict_rules
    where rule_id = 'near_date_within_months'
),

told as (
    select unit_cards.*, province_parts.whole_from
    from unit_cards
    inner join province_parts on unit_cards.area_id = province_parts.whole_id and province_parts.is_itself
    where
        unit_cards.area_id = $area
        and unit_cards.indicator_id = $indicator
        and $seen_on >= unit_cards.seen_from
        and $seen_on < unit_cards.seen_until
),

before_it as (
    select *
    from told
    where as_of < whole_from
    order by as_of desc
    limit 1
),

after_it as (
    select *
    from told
    where as_of >= whole_from and is_own_figure
    order by as_of
    limit 1
),

-- each unit that the figure before is not of, with its own figure nearest to that day
others as (
    select
        province_parts.part_id,
        any_value(province_parts.part_name_vi) as name_vi,
        any_value(province_parts.part_name_en) as name_en,
        arg_min(claims.value, abs(claims.as_of - before_it.as_of)) as value
    from before_it
    cross join rules
    inner join province_parts on before_it.area_id = province_parts.whole_id and not province_parts.is_itself
    left join claims
        on
            province_parts.part_id = claims.area_id
            and claims.indicator_id = $indicator
            and claims.scope = 'all'
            and claims.baseline_figure_id is null
            and claims.as_of between before_it.as_of - rules.near_months and before_it.as_of + rules.near_months
    where not list_contains(before_it.reported_names_vi, province_parts.part_name_vi)
    group by province_parts.part_id
),

counted as (
    select
        count(*) as others,
        count(value) as others_known,
        list(name_vi order by name_vi) as other_names_vi,
        list(name_en order by name_vi) as other_names_en,
        list(name_vi order by name_vi) filter (where value is null) as unknown_names_vi,
        list(name_en order by name_vi) filter (where value is null) as unknown_names_en,
        if(count(*) = count(value), coalesce(sum(value), 0), null) as boundary_value
    from others
)

select
    before_it.value as before_value,
    before_it.bound as before_bound,
    before_it.as_of as before_as_of,
    before_it.as_of_printed as before_as_of_printed,
    before_it.reported_names_vi as before_names_vi,
    before_it.reported_names_en as before_names_en,
    after_it.value as after_value,
    after_it.bound as after_bound,
    after_it.as_of as after_as_of,
    after_it.as_of_printed as after_as_of_printed,
    counted.others,
    counted.others_known,
    counted.other_names_vi,
    counted.other_names_en,
    counted.unknown_names_vi,
    counted.unknown_names_en,
    counted.boundary_value,
    after_it.value - before_it.value - counted.boundary_value as growth_value,
    after_it.value - before_it.value as difference,
    indicators.unit
from before_it
cross join after_it
cross join counted
inner join indicators on indicators.indicator_id = $indicator
