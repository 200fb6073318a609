-- question: What did each province say of itself in a year, what do the units merged into it add up to, and how many of them reported, by day?
-- params:   none
-- grain:    one row per province, indicator, year, way of knowing (itself or its former parts), and day on which the answer may change
-- returns:  area_id; indicator_id; year; seen_from; is_own_figure (said of the unit itself, not added up); value; value_high; bound (of a sum: open above if one part is, rounded if one is, about_over if both); as_of_printed; as_of_from (earliest day of the parts); as_of (latest of the parts); parts_reported; is_complete (a total: all parts reported that year); is_rounded (one part is not exact); reported_names_vi; reported_names_en; missing_names_vi; missing_names_en (parts without a figure that year); claim_id; claim_ids; source_id (list of the sources); seen_until (first day on which it no longer holds); speaks_rank (of those that hold on a day the first one speaks for the province)
-- nulls:    a year in which no part reported has no row; claim_id and as_of_printed are null for a sum of several claims; the lists of names are null where they are empty

with claimed as (
    select
        province_parts.whole_id,
        province_parts.is_itself,
        year(claims.as_of) as year,
        shown_claims.shown_rank,
        claims.*
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    inner join province_parts on claims.area_id = province_parts.part_id
    inner join indicators on claims.indicator_id = indicators.indicator_id
    where
        claims.scope = 'all'
        and claims.as_of is not null
        -- shares and averages are never added, nor flows: they are of other periods in each place
        and (province_parts.is_itself or (indicators.adds_up = 'sum' and indicators.measure = 'stock'))
),

looks as (
    select distinct whole_id, is_itself, indicator_id, year, as_of as seen_from
    from claimed
),

-- each part of the whole, whether or not it reported; who speaks for the whole is its own part
told as (
    select
        looks.seen_from,
        looks.indicator_id as asked_id,
        looks.year as asked_year,
        province_parts.*,
        claimed.* exclude (whole_id, is_itself, indicator_id, year)
    from looks
    inner join province_parts
        on looks.whole_id = province_parts.whole_id and looks.is_itself = province_parts.is_itself
    left join claimed
        on
            looks.whole_id = claimed.whole_id
            and looks.indicator_id = claimed.indicator_id
            and looks.year = claimed.year
            and looks.seen_from >= claimed.as_of
            and province_parts.part_id = claimed.area_id
    qualify row_number() over (
        partition by looks.whole_id, looks.indicator_id, looks.year, looks.seen_from, province_parts.part_id
        order by claimed.as_of desc, claimed.shown_rank
    ) = 1
),

added as (
    select
        whole_id as area_id,
        asked_id as indicator_id,
        asked_year as year,
        seen_from,
        is_itself as is_own_figure,
        sum(value) as value,
        if(count(value_high) > 0, sum(coalesce(value_high, value)), null) as value_high,
        case
            when count(claim_id) = 1 then any_value(bound)
            when bool_or(bound in ('at_least', 'over', 'about_over'))
                then if(bool_or(bound in ('about', 'about_over', 'nearly')), 'about_over', 'at_least')
            when bool_or(bound in ('about', 'nearly')) then 'about'
            when bool_or(bound = 'between') then 'between'
            else 'exactly'
        end as bound,
        if(count(claim_id) = 1, any_value(as_of_printed), null) as as_of_printed,
        min(as_of_from) as as_of_from,
        max(as_of) as as_of,
        if(is_itself, parts, count(claim_id)) as parts_reported,
        is_itself or count(claim_id) = parts as is_complete,
        bool_or(bound <> 'exactly') as is_rounded,
        list(part_name_vi order by part_name_vi) filter (where claim_id is not null) as reported_names_vi,
        list(part_name_en order by part_name_vi) filter (where claim_id is not null) as reported_names_en,
        list(part_name_vi order by part_name_vi) filter (where claim_id is null) as missing_names_vi,
        list(part_name_en order by part_name_vi) filter (where claim_id is null) as missing_names_en,
        if(count(claim_id) = 1, any_value(claim_id), null) as claim_id,
        list(claim_id order by claim_id) filter (where claim_id is not null) as claim_ids,
        list(distinct source_id order by source_id) filter (where claim_id is not null) as source_id
    from told
    group by whole_id, asked_id, asked_year, seen_from, is_itself, parts
)

select
    *,
    coalesce(
        lead(seen_from) over (partition by area_id, indicator_id, year, is_own_figure order by seen_from),
        date '9999-12-31'
    ) as seen_until,
    row_number() over (
        partition by area_id, indicator_id order by is_complete desc nulls last, as_of desc, is_own_figure desc
    ) as speaks_rank
from added
order by area_id, indicator_id, year, is_own_figure, seen_from
