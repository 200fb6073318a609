-- question: What do these provinces of a chosen date say last, of themselves or as the sum of their parts?
-- params:   $indicator varchar, indicator id; $units date, the boundaries of that day; $areas varchar[], provinces of that day; $seen_on date, claims dated later are left out
-- grain:    one row per province: the one of series_on_units that speaks for it
-- returns:  area_id; name_vi; name_en; indicator_id; unit; year; value (its own figure, else the sum of the parts that reported that year); value_high; bound; as_of_printed; as_of_from; as_of; parts_reported; parts; is_complete (a total: all parts reported that year); is_own_figure (said of the unit itself, not added up); missing_names_vi; missing_names_en (parts without a figure that year); claim_id; source_id (list of the sources)
-- nulls:    as in series_on_units

select
    province_parts.whole_id as area_id,
    province_parts.whole_name_vi as name_vi,
    province_parts.whole_name_en as name_en,
    indicators.indicator_id,
    indicators.unit,
    told.year,
    told.value,
    told.value_high,
    told.bound,
    told.as_of_printed,
    told.as_of_from,
    told.as_of,
    coalesce(told.parts_reported, 0) as parts_reported,
    province_parts.parts,
    coalesce(told.is_complete, false) as is_complete,
    coalesce(told.is_own_figure, false) as is_own_figure,
    told.missing_names_vi,
    told.missing_names_en,
    told.claim_id,
    told.source_id
from province_parts
inner join indicators on indicators.indicator_id = $indicator
left join unit_latest as told
    on
        province_parts.whole_id = told.area_id
        and told.indicator_id = $indicator
        and $seen_on >= told.seen_from
        and $seen_on < told.seen_until
where
    province_parts.is_itself
    and province_parts.whole_from <= $units
    and province_parts.whole_to >= $units
    and list_contains($areas, province_parts.whole_id)
order by province_parts.whole_name_vi collate vi, area_id
