-- question: Which provinces stand beside each other on this page?
-- params:   $areas varchar[], the provinces asked for, null for none; $region varchar, and all provinces of this region, null for none; $units integer, 63 or 34, the boundaries of the region's provinces; $example varchar[], where nothing is asked: these, if one of them gave a total, else those with most totals; $seen_on date, claims dated later are left out
-- grain:    one row per province: those asked for in their order, then in Vietnamese order
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; totals (days with a total up to the day); chosen_by (areas, region, example or most_totals)
-- nulls:    region_id: a merged province whose parts lie in two regions; without any province no row

with offered as (
    select
        *,
        case
            when list_contains($areas, area_id) then 'areas'
            when region_id = $region and if($units = 34, is_of_34, is_of_63) then 'region'
            when $areas is not null or $region is not null then null
            when bool_or(totals > 0 and list_contains($example, area_id)) over ()
                then if(list_contains($example, area_id), 'example', null)
            -- two are the least that can be compared
            when
                totals > 0
                and row_number() over (order by totals desc, name_rank) <= greatest(len($example), 2)
                then 'most_totals'
        end as chosen_by
    from compare_choices
    where
        $seen_on >= seen_from
        and $seen_on < seen_until
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
    name_rank
