-- question: What does this indicator look like on the provinces of a chosen date, and how many of their parts reported?
-- params:   $indicator varchar, indicator id; $units date, the boundaries of that day; $area varchar, one province of that day, null for all; $seen_on date, claims dated later are left out
-- grain:    one row per province of that day and year in which it gave a figure, one per year in which its former parts did, and one for a province of which neither ever did
-- returns:  area_id; name_vi; name_en; indicator_name_vi; indicator_name_en; unit; year; value (its own figure, else the sum of the parts that reported that year); value_high; bound (of a sum: open above if one part is, else rounded if one is); as_of_printed; as_of_from (earliest day of the parts); as_of (latest of the parts); parts_reported; parts; is_complete (a total: all parts reported that year); is_rounded (one part is not exact); is_own_figure (said of the unit itself, not added up); reported_names_vi; reported_names_en; missing_names_vi; missing_names_en (parts without a figure that year); speaks (the row that stands for the province: its latest total, else what its latest parts say); claim_id; claim_ids; source_id (list of the sources)
-- nulls:    a year in which no part reported has no row; a province that never reported has no value and 0 parts_reported, which is not a total of 0; claim_id and as_of_printed are null for a sum of several claims; new to old is never computed: an old unit shows only its own figures

with parts as (
    select *
    from province_parts
    where whole_from <= $units and whole_to >= $units and ($area is null or whole_id = $area)
),

yearly as (
    select claims.*, year(claims.as_of) as year
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    where claims.indicator_id = $indicator and claims.scope = 'all' and claims.as_of <= $seen_on
    qualify row_number() over (
        partition by claims.area_id, year(claims.as_of) order by claims.as_of desc, shown_claims.shown_rank
    ) = 1
),

reported as (
    select parts.whole_id, parts.is_itself, yearly.*
    from parts
    inner join yearly on parts.part_id = yearly.area_id
    inner join indicators on yearly.indicator_id = indicators.indicator_id
    -- shares and averages are never added, nor flows: they are of other periods in each place
    where parts.is_itself or (indicators.adds_up = 'sum' and indicators.measure = 'stock')
),

years as (
    select distinct whole_id, is_itself, year
    from reported
),

-- who speaks for the whole is its own part; its former parts speak in years of their own
told as (
    select years.year, parts.*, reported.* exclude (whole_id, is_itself, year)
    from years
    inner join parts on years.whole_id = parts.whole_id and years.is_itself = parts.is_itself
    left join reported
        on parts.whole_id = reported.whole_id and parts.part_id = reported.area_id and years.year = reported.year
),

added as (
    select
        whole_id,
        year,
        is_itself as is_own_figure,
        sum(value) as value,
        if(count(value_high) > 0, sum(coalesce(value_high, value)), null) as value_high,
        case
            when count(claim_id) = 1 then any_value(bound)
            when bool_or(bound in ('at_least', 'over')) then 'at_least'
            when bool_or(bound in ('about', 'nearly')) then 'about'
            when bool_or(bound = 'between') then 'between'
            else 'exactly'
        end as bound,
        if(count(claim_id) = 1, any_value(as_of_printed), null) as as_of_printed,
        min(as_of_from) as as_of_from,
        max(as_of) as as_of,
        if(is_itself, any_value(parts), count(claim_id)) as parts_reported,
        bool_or(bound <> 'exactly') as is_rounded,
        list(part_name_vi order by part_name_vi) filter (where claim_id is not null) as reported_names_vi,
        list(part_name_en order by part_name_vi) filter (where claim_id is not null) as reported_names_en,
        list(part_name_vi order by part_name_vi) filter (where claim_id is null) as missing_names_vi,
        list(part_name_en order by part_name_vi) filter (where claim_id is null) as missing_names_en,
        if(count(claim_id) = 1, any_value(claim_id), null) as claim_id,
        list(claim_id order by claim_id) filter (where claim_id is not null) as claim_ids,
        list(distinct source_id order by source_id) filter (where claim_id is not null) as source_id
    from told
    group by whole_id, year, is_itself
)

select
    parts.whole_id as area_id,
    parts.whole_name_vi as name_vi,
    parts.whole_name_en as name_en,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    added.year,
    added.value,
    added.value_high,
    added.bound,
    added.as_of_printed,
    added.as_of_from,
    added.as_of,
    coalesce(added.parts_reported, 0) as parts_reported,
    parts.parts,
    coalesce(added.parts_reported = parts.parts, false) as is_complete,
    coalesce(added.is_rounded, false) as is_rounded,
    coalesce(added.is_own_figure, false) as is_own_figure,
    coalesce(added.reported_names_vi, []) as reported_names_vi,
    coalesce(added.reported_names_en, []) as reported_names_en,
    coalesce(added.missing_names_vi, []) as missing_names_vi,
    coalesce(added.missing_names_en, []) as missing_names_en,
    row_number() over (
        partition by parts.whole_id
        order by coalesce(added.parts_reported = parts.parts, false) desc, added.as_of desc, added.is_own_figure desc
    ) = 1 as speaks,
    added.claim_id,
    coalesce(added.claim_ids, []) as claim_ids,
    coalesce(added.source_id, []) as source_id
from parts
inner join indicators on indicators.indicator_id = $indicator
left join added on parts.whole_id = added.whole_id
where parts.is_itself
order by parts.whole_name_vi collate vi, parts.whole_id, added.as_of, added.is_own_figure
