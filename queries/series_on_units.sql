-- question: What does this indicator look like on the provinces of a chosen date, and how many of their parts reported?
-- params:   $indicator varchar, indicator id; $units date, the boundaries of that day; $area varchar, one province of that day, null for all; $seen_on date, claims dated later are left out
-- grain:    one row per province of that day and year in which it gave a figure, one per year in which its former parts did, and one for a province of which neither ever did
-- returns:  area_id; name_vi; name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; is_added (a stock that adds up, so that parts may be summed); year; value (its own figure, else the sum of the parts that reported that year); value_high; bound (of a sum: open above if one part is, rounded if one is, about_over if both); as_of_printed; as_of_from (earliest day of the parts); as_of (latest of the parts); parts_reported; parts; is_complete (a total: all parts reported that year); is_rounded (one part is not exact); is_own_figure (said of the unit itself, not added up); reported_names_vi; reported_names_en; missing_names_vi; missing_names_en (parts without a figure that year); speaks (the row that stands for the province: its latest total, else what its latest parts say); claim_id; claim_ids; source_id (list of the sources)
-- nulls:    a year in which no part reported has no row; a province that never reported has no value and 0 parts_reported, which is not a total of 0; claim_id and as_of_printed are null for a sum of several claims; source_id and the lists of names are null where they are empty; new to old is never computed: an old unit shows only its own figures

with speaking as (
    select area_id, min(speaks_rank) as speaks_rank
    from unit_cards
    where
        indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
    group by area_id
)

select
    province_parts.whole_id as area_id,
    province_parts.whole_name_vi as name_vi,
    province_parts.whole_name_en as name_en,
    indicators.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    indicators.adds_up = 'sum' and indicators.measure = 'stock' as is_added,
    unit_cards.year,
    unit_cards.value,
    unit_cards.value_high,
    unit_cards.bound,
    unit_cards.as_of_printed,
    unit_cards.as_of_from,
    unit_cards.as_of,
    coalesce(unit_cards.parts_reported, 0) as parts_reported,
    province_parts.parts,
    coalesce(unit_cards.is_complete, false) as is_complete,
    coalesce(unit_cards.is_rounded, false) as is_rounded,
    coalesce(unit_cards.is_own_figure, false) as is_own_figure,
    unit_cards.reported_names_vi,
    unit_cards.reported_names_en,
    unit_cards.missing_names_vi,
    unit_cards.missing_names_en,
    coalesce(unit_cards.speaks_rank = speaking.speaks_rank, true) as speaks,
    unit_cards.claim_id,
    unit_cards.claim_ids,
    unit_cards.source_id
from province_parts
inner join indicators on indicators.indicator_id = $indicator
left join unit_cards
    on
        province_parts.whole_id = unit_cards.area_id
        and unit_cards.indicator_id = $indicator
        and $seen_on >= unit_cards.seen_from
        and $seen_on < unit_cards.seen_until
left join speaking on unit_cards.area_id = speaking.area_id
where
    province_parts.is_itself
    and province_parts.whole_from <= $units
    and province_parts.whole_to >= $units
    and ($area is null or province_parts.whole_id = $area)
order by province_parts.whole_name_vi collate vi, area_id, unit_cards.as_of, unit_cards.is_own_figure
