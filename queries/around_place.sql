-- question: What is known around this place: of the units before and after it, and of the provinces of its region?
-- params:   $area varchar, area id of a province; $units integer, 63 or 34, the boundaries of its neighbours; $seen_on date, the day from which one looks; $last_possible boolean, true: the last verdict that could be given up to that day, false: what can be said on that day
-- grain:    one row per old unit that became part of the place, per unit that it became part of, and per other province of its region, those with a total first
-- returns:  relation (part, successor or neighbour); region_id; region_name_vi; region_name_en; area_id; name_vi; name_en; state; is_judged; unit; latest_claim_id (latest total of clubs); latest_value; latest_bound; latest_as_of; latest_as_of_printed; publisher; source_id (of that total); claims (all figures published about it and its districts)
-- nulls:    latest_ columns, publisher and source_id of a province that never gave a total; region columns of a part or successor; claims is 0 where nothing at all was published

with parts as (
    select area_changes.to_area_id as area_id, areas.area_id as part_id, areas.region_id
    from area_changes
    inner join areas on area_changes.from_area_id = areas.area_id
    where area_changes.kind = 'merge' and areas.level = 'province'
),

-- a province made of parts of two regions lies in both
in_regions as (
    select area_id, region_id
    from areas
    where level = 'province' and region_id is not null
    union
    select parts.area_id, parts.region_id
    from parts
    inner join areas on parts.area_id = areas.area_id
    where areas.region_id is null
),

related as (
    select part_id as area_id, 'part' as relation, cast(null as varchar) as region_id
    from parts
    where area_id = $area
    union all
    select area_id, 'successor' as relation, cast(null as varchar) as region_id
    from parts
    where part_id = $area
    union all
    select in_regions.area_id, 'neighbour' as relation, min(in_regions.region_id) as region_id
    from in_regions
    inner join in_regions as own on in_regions.region_id = own.region_id
    inner join tiles on in_regions.area_id = tiles.area_id
    where own.area_id = $area and in_regions.area_id <> $area and tiles.units = $units
    group by in_regions.area_id
),

told as (
    select split_part(area_id, '.', 1) as area_id, count(*) as claims
    from claims
    where (as_of is null or as_of <= $seen_on) and baseline_figure_id is null
    group by split_part(area_id, '.', 1)
)

select
    related.relation,
    related.region_id,
    regions.name_vi as region_name_vi,
    regions.name_en as region_name_en,
    headline_by_day.area_id,
    headline_by_day.name_vi,
    headline_by_day.name_en,
    headline_by_day.state,
    headline_by_day.is_judged,
    'clubs' as unit,
    headline_by_day.latest_claim_id,
    headline_by_day.latest_value,
    headline_by_day.latest_bound,
    headline_by_day.latest_as_of,
    headline_by_day.latest_as_of_printed,
    sources.publisher,
    headline_by_day.latest_source_id as source_id,
    coalesce(told.claims, 0) as claims
from related
inner join headline_by_day on related.area_id = headline_by_day.area_id
left join regions on related.region_id = regions.region_id
left join told on related.area_id = told.area_id
left join sources on headline_by_day.latest_source_id = sources.source_id
where
    headline_by_day.asked_indicator_id = 'clubs_total'
    and headline_by_day.is_last_possible = $last_possible
    and $seen_on >= headline_by_day.seen_from
    and $seen_on < headline_by_day.seen_until
order by related.relation desc, headline_by_day.latest_value is null, headline_by_day.name_vi collate vi
