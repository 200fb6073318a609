-- question: Which provinces had districts, and how many of these had given a figure, by day?
-- params:   none
-- grain:    one row per province that had districts before 1 July 2025, and day on which the answer may change
-- returns:  area_id; name_vi; name_en; merged_into_id; seen_from; seen_until; districts (on the day of looking, at the latest on their last day); districts_with_figures; communes_with_figures; claims (of its districts and communes, of any indicator); last_as_of; source_id (list of the sources); province_rank (place in Vietnamese order)
-- nulls:    merged_into_id: the province kept its territory; last_as_of and source_id: no district and no commune had given a figure

with districts as (
    select
        area_id,
        parent_id as province_id,
        coalesce(valid_from, '1900-01-01') as valid_from,
        valid_to,
        max(valid_to) over (partition by parent_id) as last_day
    from areas
    where level = 'district'
),

turning_days as (
    select province_id, date '1900-01-01' as seen_from
    from districts
    union
    select province_id, valid_from
    from districts
    union
    select province_id, valid_to + 1
    from districts
    where valid_to < last_day
    union
    select province_id, as_of
    from district_cards
    where as_of is not null
),

looks as (
    select
        province_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by province_id order by seen_from) as seen_until
    from turning_days
),

counted as (
    select looks.province_id, looks.seen_from, count(*) as districts
    from looks
    inner join districts
        on
            looks.province_id = districts.province_id
            and least(looks.seen_from, districts.last_day) between districts.valid_from and districts.valid_to
    group by looks.province_id, looks.seen_from
),

figures_told as (
    select
        looks.province_id,
        looks.seen_from,
        count(distinct district_cards.area_id) filter (where district_cards.level = 'district')
            as districts_with_figures,
        count(distinct district_cards.area_id) filter (where district_cards.level = 'commune')
            as communes_with_figures,
        count(*) as claims,
        max(district_cards.as_of) as last_as_of,
        list(distinct district_cards.source_id order by district_cards.source_id) as source_id
    from looks
    inner join district_cards
        on
            looks.province_id = district_cards.province_id
            and (district_cards.as_of is null or looks.seen_from >= district_cards.as_of)
    group by looks.province_id, looks.seen_from
),

mergers as (
    select from_area_id, any_value(to_area_id) as merged_into_id
    from area_changes
    where kind = 'merge'
    group by from_area_id
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    mergers.merged_into_id,
    looks.seen_from,
    looks.seen_until,
    coalesce(counted.districts, 0) as districts,
    coalesce(figures_told.districts_with_figures, 0) as districts_with_figures,
    coalesce(figures_told.communes_with_figures, 0) as communes_with_figures,
    coalesce(figures_told.claims, 0) as claims,
    figures_told.last_as_of,
    figures_told.source_id,
    dense_rank() over (order by areas.name_vi collate vi, areas.area_id) as province_rank
from looks
inner join areas on looks.province_id = areas.area_id
left join counted on looks.province_id = counted.province_id and looks.seen_from = counted.seen_from
left join figures_told on looks.province_id = figures_told.province_id and looks.seen_from = figures_told.seen_from
left join mergers on areas.area_id = mergers.from_area_id
order by province_rank, looks.seen_from
