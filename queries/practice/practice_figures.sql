-- question: Which figures would a country report that counted its clubs every quarter?
-- params:   $is_full boolean, every district and commune; else only those of two provinces
-- grain:    one row per place, indicator and quarter in which the place reported; some twice, from two sources
-- returns:  figure_id; area_id; indicator_id; scope; programme_id; value; value_high; bound; as_of_printed; as_of_from; as_of_to; period_start; source_id; basis; formula; recorded_on; withdrawn_on; replaces_figure_id; note_vi; note_en
-- nulls:    programme_id, value_high, formula, withdrawn_on, replaces_figure_id; period_start of a stock; notes where nothing was planted

with quarters as (
    -- 43 quarters; the map changed after the 38th
    select
        number,
        cast(date '2016-01-01' + to_months(3 * cast(number - 1 as integer)) as date) as starts_on,
        cast(date '2016-01-01' + to_months(3 * cast(number as integer)) - interval 1 day as date) as ends_on
    from (select unnest(range(1, 44)) as number) as counted
),

provinces as (
    select
        areas.area_id,
        hash(areas.area_id) as luck,
        coalesce(areas.valid_from < date '2025-07-01', true) as is_of_63,
        areas.valid_to is null as is_of_34
    from areas
    where areas.level = 'province'
),

-- old province -> the one of today that it lies in
ways as (
    select provinces.area_id as old_id, coalesce(area_changes.to_area_id, provinces.area_id) as new_id
    from provinces
    left join area_changes
        on
            provinces.area_id = area_changes.from_area_id
            and area_changes.kind = 'merge'
            and area_changes.changed_on = date '2025-07-01'
    where provinces.is_of_63
),

-- one in 17 never reports, one in 9 has been silent since 2023, and each leaves out a quarter now and then
reporting as (
    select provinces.area_id, provinces.luck, quarters.*
    from provinces
    cross join quarters
    where
        if(quarters.number <= 38, provinces.is_of_63, provinces.is_of_34)
        and (
            provinces.area_id in ('quang-ninh', 'thai-nguyen')
            or (
                provinces.luck % 17 <> 0
                and not (provinces.luck % 9 = 0 and quarters.number > 28)
                and hash(provinces.area_id || quarters.number) % 12 <> 0
            )
        )
),

-- what the districts of the 63 provinces hold: each grows to its size at the pace of its province
districts as (
    select
        areas.area_id,
        areas.parent_id,
        hash(areas.area_id) as luck,
        quarters.number,
        quarters.starts_on,
        quarters.ends_on,
        2 + hash(areas.area_id) % 22 as size,
        (40 + provinces.luck % 80) / 4300.0 as pace
    from areas
    inner join provinces on areas.parent_id = provinces.area_id
    inner join quarters on quarters.number between 1 and 38 and coalesce(areas.valid_from <= quarters.starts_on, true)
    where areas.level = 'district' and areas.valid_to = date '2025-06-30'
),

district_clubs as (
    select
        *,
        1 + cast(floor(size * least(1, (number + luck % 7) * pace)) as bigint) as clubs,
        1 + cast(floor(size * least(1, (number - 1 + luck % 7) * pace)) as bigint) as clubs_before,
        48 + luck % 15 as members,
        20 + luck % 25 as fund_mio_vnd
    from districts
),

-- the communes of a district share its clubs
old_communes as (
    select
        communes.area_id,
        districts.parent_id as province_id,
        district_clubs.number,
        district_clubs.starts_on,
        district_clubs.ends_on,
        district_clubs.clubs // count(*) over (partition by district_clubs.area_id, district_clubs.number)
        + cast(row_number() over (partition by district_clubs.area_id, district_clubs.number order by communes.luck, communes.area_id) <= district_clubs.clubs % count(*) over (partition by district_clubs.area_id, district_clubs.number) as bigint) as clubs,
        district_clubs.members
    from (
        select area_id, parent_id, hash(area_id) as luck
        from areas
        where level = 'commune' and valid_to = date '2025-06-30' and coalesce(valid_from < date '2023-12-31', true)
    ) as communes
    inner join areas as districts on communes.parent_id = districts.area_id
    inner join district_clubs on districts.area_id = district_clubs.area_id and district_clubs.number % 4 = 0 and district_clubs.number >= 16
),

-- after the change the communes of a province share what its parts had, and what is founded since
new_provinces as (
    select
        ways.new_id as area_id,
        quarters.number,
        quarters.starts_on,
        quarters.ends_on,
        cast(floor(sum(district_clubs.clubs) * (1 + 0.015 * (quarters.number - 38))) as bigint) as clubs,
        48 + hash(ways.new_id) % 15 as members
    from district_clubs
    inner join ways on district_clubs.parent_id = ways.old_id
    inner join quarters on quarters.number > 38
    where district_clubs.number = 38
    group by ways.new_id, quarters.number, quarters.starts_on, quarters.ends_on
),

new_communes as (
    select
        communes.area_id,
        communes.parent_id as province_id,
        new_provinces.number,
        new_provinces.starts_on,
        new_provinces.ends_on,
        new_provinces.clubs // count(*) over (partition by new_provinces.area_id, new_provinces.number)
        + cast(row_number() over (partition by new_provinces.area_id, new_provinces.number order by communes.luck, communes.area_id) <= new_provinces.clubs % count(*) over (partition by new_provinces.area_id, new_provinces.number) as bigint) as clubs,
        new_provinces.members
    from (
        select area_id, parent_id, hash(area_id) as luck from areas where level = 'commune' and valid_to is null
    ) as communes
    inner join new_provinces on communes.parent_id = new_provinces.area_id
),

-- the whole is the sum of its parts, counted in each of them
counted as (
    select area_id, parent_id as province_id, 'district' as level, number, starts_on, ends_on, clubs, clubs - clubs_before as founded, clubs * members as people, clubs * fund_mio_vnd as mio_vnd, clubs * (members * 7 // 10) as older, clubs * (members * 65 // 100) as women, clubs * (members * 3 // 10) as poor, clubs * (members * 4 // 10) as borrowers, clubs * 8 // 10 as funded
    from district_clubs
    union all
    select area_id, province_id, 'commune', number, starts_on, ends_on, clubs, null, clubs * members, null, clubs * (members * 7 // 10), null, null, null, null
    from old_communes
    union all
    select area_id, province_id, 'commune', number, starts_on, ends_on, clubs, null, clubs * members, null, clubs * (members * 7 // 10), null, null, null, null
    from new_communes
    union all
    select area_id, area_id as province_id, 'province', number, starts_on, ends_on, clubs, clubs - lag(clubs, 1, clubs) over (partition by area_id order by number), clubs * members, clubs * 30, clubs * (members * 7 // 10), clubs * (members * 65 // 100), clubs * (members * 3 // 10), clubs * (members * 4 // 10), clubs * 8 // 10
    from new_provinces
    union all
    select parent_id, parent_id as province_id, 'province', number, starts_on, ends_on, sum(clubs), sum(clubs - clubs_before), sum(clubs * members), sum(clubs * fund_mio_vnd), sum(clubs * (members * 7 // 10)), sum(clubs * (members * 65 // 100)), sum(clubs * (members * 3 // 10)), sum(clubs * (members * 4 // 10)), sum(clubs * 8 // 10)
    from district_clubs
    group by parent_id, number, starts_on, ends_on
),

told as (
    select * from counted where level = 'province'
    union all
    select * from counted
    where level <> 'province' and ($is_full or province_id in ('quang-ninh', 'thai-nguyen')) and hash(area_id || number || 'gap') % 25 <> 0
    union all
    select 'viet-nam', 'viet-nam', 'country', number, starts_on, ends_on, sum(clubs), sum(founded), sum(people), sum(mio_vnd), sum(older), sum(women), sum(poor), sum(borrowers), sum(funded)
    from counted
    where level = 'province'
    group by number, starts_on, ends_on
),

values_told as (
    unpivot (
        select
            told.area_id,
            told.province_id,
            told.level,
            told.number,
            told.starts_on,
            told.ends_on,
            cast(told.clubs as bigint) as clubs_total,
            cast(told.founded as bigint) as clubs_new,
            cast(told.people as bigint) as members_total,
            cast(told.older as bigint) as members_older,
            cast(told.women as bigint) as members_women,
            cast(told.poor as bigint) as members_poor,
            cast(told.borrowers as bigint) as loans_members,
            cast(told.funded as bigint) as clubs_with_income_fund,
            cast(told.clubs * 5 as bigint) as volunteers,
            cast(told.mio_vnd * 1000000 as bigint) as fund_total_vnd
        from told
        left join reporting on told.province_id = reporting.area_id and told.number = reporting.number
        where told.level = 'country' or reporting.area_id is not null
    ) on clubs_total, clubs_new, members_total, members_older, members_women, members_poor, loans_members, clubs_with_income_fund, volunteers, fund_total_vnd
    into name indicator_id value value
),

-- planted: a province that tells less than its districts, districts that lose clubs and get them back
planted as (
    select
        *,
        case
            when indicator_id <> 'clubs_total' then 0
            when level = 'province' and number = 36 and hash(area_id) % 10 = 2 then -5
            when level = 'district' and number = 30 and hash(area_id) % 40 = 3 then -2
            else 0
        end as planted
    from values_told
    where level <> 'commune' or indicator_id in ('clubs_total', 'members_total', 'members_older')
),

rows_told as (
    select area_id, province_id, level, indicator_id, number, starts_on, ends_on, greatest(0, value + planted) as value, 'exactly' as bound, 'th-' || replace(province_id, '.', '-') || '-' || number as source_id, planted <> 0 as is_planted
    from planted
    union all
    -- planted: a newspaper that rounds up what one province in eight told at the end of a year
    select area_id, province_id, level, indicator_id, number, starts_on, ends_on, cast(ceil(value * 1.07) as bigint), 'about', 'th-bao-' || number, true
    from planted
    where level = 'province' and indicator_id = 'clubs_total' and number % 4 = 0 and hash(area_id) % 8 = 1
)

select
    'p' || row_number() over (order by number, area_id, indicator_id, bound) as figure_id,
    area_id,
    indicator_id,
    'all' as scope,
    cast(null as varchar) as programme_id,
    value,
    cast(null as bigint) as value_high,
    bound,
    cast(ends_on as varchar) as as_of_printed,
    ends_on as as_of_from,
    ends_on as as_of_to,
    if(indicator_id = 'clubs_new', starts_on, null) as period_start,
    source_id,
    'reported' as basis,
    cast(null as varchar) as formula,
    cast(ends_on + 25 as date) as recorded_on,
    cast(null as date) as withdrawn_on,
    cast(null as varchar) as replaces_figure_id,
    if(is_planted, 'Mâu thuẫn được cài sẵn để luyện tập.', null) as note_vi,
    if(is_planted, 'A contradiction planted for practice.', null) as note_en
from rows_told
order by number, area_id, indicator_id, bound
