-- question: Which provinces stand beside each other on this page?
-- params:   $areas varchar[], the provinces asked for, null for none; $region varchar, and all provinces of this region, null for none; $units integer, 63 or 34, the boundaries of the region's provinces; $example varchar[], where nothing is asked: these, if one of them gave a total, else those with most totals; $seen_on date, claims dated later are left out
-- grain:    one row per province: those asked for in their order, then in Vietnamese order
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; totals (days with a total up to the day); chosen_by (areas, region, example or most_totals)
-- nulls:    region_id: a merged province whose parts lie in two regions; without any province no row

with totals as (
    select area_id, count(distinct as_of) as totals
    from total_cards
    where $seen_on >= as_of
    group by area_id
),

counted as (
    select
        areas.area_id,
        areas.name_vi,
        areas.name_en,
        areas.region_id,
        areas.valid_from,
        areas.valid_to,
        coalesce(totals.totals, 0) as totals
    from areas
    left join totals on areas.area_id = totals.area_id
    where areas.level = 'province'
),

on_units as (
    select distinct area_id
    from tiles
    where kind = 'province' and units = $units
),

offered as (
    select
        counted.*,
        case
            when list_contains($areas, counted.area_id) then 'areas'
            when counted.region_id = $region and on_units.area_id is not null then 'region'
            when $areas is not null or $region is not null then null
            when bool_or(counted.totals > 0 and list_contains($example, counted.area_id)) over ()
                then if(list_contains($example, counted.area_id), 'example', null)
            -- two are the least that can be compared
            when
                counted.totals > 0
                and row_number() over (order by counted.totals desc, counted.name_vi collate vi, counted.area_id)
                <= greatest(len($example), 2)
                then 'most_totals'
        end as chosen_by
    from counted
    left join on_units on counted.area_id = on_units.area_id
)

select
    area_id,
    name_vi,
    name_en,
    region_id,
    valid_from,
    valid_to,
    totals,
    chosen_by
from offered
where chosen_by is not null
order by
    case chosen_by
        when 'areas' then list_position($areas, area_id)
        when 'example' then list_position($example, area_id)
        else 1000
    end,
    name_vi collate vi,
    area_id
