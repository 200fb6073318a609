-- question: What does this indicator look like on the provinces of a chosen date, and how many of their parts reported?
-- params:   $indicator varchar, indicator id; $units date, the boundaries of that day; $seen_on date, claims dated later are left out
-- grain:    one row per province of that day and year in which it or one of its parts gave a figure
-- returns:  area_id; name_vi; name_en; year; value (its own figure, else the sum of the parts that reported that year); as_of (latest of the parts); parts_reported; parts; is_complete; is_rounded (one part is not exact); is_own_figure (said of the unit itself, not added up); claim_ids; source_id (list of the sources)
-- nulls:    a year in which no part reported has no row; new to old is never computed: an old unit shows only its own figures

with provinces as (
    select area_id, name_vi, name_en, coalesce(valid_from, '1900-01-01') as valid_from
    from areas
    where
        level = 'province'
        and coalesce(valid_from, '1900-01-01') <= $units
        and coalesce(valid_to, '9999-12-31') >= $units
),

-- whole old units that became part of a unit of the chosen date; a unit is also a part of itself
parts as (
    select area_id as whole_id, area_id as part_id
    from provinces
    union
    select area_changes.to_area_id as whole_id, area_changes.from_area_id as part_id
    from area_changes
    inner join provinces on area_changes.to_area_id = provinces.area_id
    inner join areas on area_changes.from_area_id = areas.area_id
    where area_changes.kind = 'merge' and areas.level = 'province' and area_changes.changed_on <= $units
),

part_counts as (
    select whole_id, greatest(count(*) filter (where part_id <> whole_id), 1) as parts
    from parts
    group by whole_id
),

yearly as (
    select claims.*, year(claims.as_of) as year
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    where
        claims.indicator_id = $indicator
        and claims.scope = 'all'
        and claims.as_of <= $seen_on
    qualify row_number() over (
        partition by claims.area_id, year(claims.as_of) order by claims.as_of desc, shown_claims.shown_rank
    ) = 1
),

reported as (
    select parts.whole_id, parts.part_id = parts.whole_id as is_own_figure, yearly.*
    from parts
    inner join yearly on parts.part_id = yearly.area_id
    -- what the unit itself reported in a year is not added to what its former parts reported
    qualify parts.part_id = parts.whole_id
    or not bool_or(parts.part_id = parts.whole_id) over (partition by parts.whole_id, yearly.year)
)

select
    provinces.area_id,
    provinces.name_vi,
    provinces.name_en,
    reported.year,
    sum(reported.value) as value,
    max(reported.as_of) as as_of,
    if(bool_or(reported.is_own_figure), part_counts.parts, count(*)) as parts_reported,
    part_counts.parts,
    bool_or(reported.is_own_figure) or count(*) = part_counts.parts as is_complete,
    bool_or(reported.bound <> 'exactly') as is_rounded,
    bool_or(reported.is_own_figure) as is_own_figure,
    list(reported.claim_id order by reported.claim_id) as claim_ids,
    list(distinct reported.source_id order by reported.source_id) as source_id
from reported
inner join provinces on reported.whole_id = provinces.area_id
inner join part_counts on reported.whole_id = part_counts.whole_id
inner join indicators on reported.indicator_id = indicators.indicator_id
where indicators.adds_up = 'sum' or reported.is_own_figure
group by provinces.area_id, provinces.name_vi, provinces.name_en, reported.year, part_counts.parts
order by provinces.name_vi collate vi, reported.year
