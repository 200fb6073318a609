-- question: Which names of places and publishers could a search mean, and which of them have figures?
-- params:   none
-- grain:    one row per name of a place or publisher, those with figures first
-- returns:  name; folded (the same without diacritics); area_id; name_vi (of the place); name_en; level; province_id; province_name_vi; province_name_en; figures (in the place and its parts, or by the publisher); province_figures
-- nulls:    place columns are null for a publisher

with figures_of as (
    select area_id, count(*) as figures, string_split(area_id, '.') as slugs
    from figure_cards
    group by area_id
),

-- a figure counts for its place and for each that it lies in, which its id begins with
counted_up as (
    select whole_id, sum(figures)::bigint as figures
    from (
        select unnest([array_to_string(slugs[:depth], '.') for depth in range(1, len(slugs) + 1)]) as whole_id, figures
        from figures_of
    ) as told
    group by whole_id
),

counted as (
    select areas.area_id, coalesce(counted_up.figures, 0) as figures
    from areas
    left join counted_up on areas.area_id = counted_up.whole_id
    where
        areas.level <> 'country'
        and (areas.level <> 'commune' or areas.area_id in (select area_id from area_names))
),

named as (
    select distinct
        area_names.name,
        areas.area_id,
        areas.name_vi,
        areas.name_en,
        areas.level,
        provinces.area_id as province_id,
        provinces.name_vi as province_name_vi,
        provinces.name_en as province_name_en,
        counted.figures,
        of_province.figures as province_figures
    from area_names
    inner join areas on area_names.area_id = areas.area_id
    inner join areas as provinces on split_part(areas.area_id, '.', 1) = provinces.area_id
    inner join counted on areas.area_id = counted.area_id
    inner join counted as of_province on provinces.area_id = of_province.area_id
    union all by name
    select publisher as name, count(*) as figures
    from figure_cards
    group by publisher
)

select
    name,
    trim(regexp_replace(
        replace(lower(strip_accents(nfc_normalize(name))), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g'
    )) as folded,
    area_id,
    name_vi,
    name_en,
    level,
    province_id,
    province_name_vi,
    province_name_en,
    figures,
    province_figures
from named
order by figures = 0, length(folded), folded, area_id
