-- question: Which documents would the figures of a practice country come from?
-- params:   none
-- grain:    one row per province or country and quarter, and one newspaper at the end of each year
-- returns:  source_id; publisher; title; url; published; accessed; kind; seed; note_vi; note_en
-- nulls:    url always

with quarters as (
    select
        number,
        (number - 1) % 4 + 1 as quarter,
        2016 + (number - 1) // 4 as year,
        cast(date '2016-01-01' + to_months(3 * cast(number as integer)) - interval 1 day as date) as ends_on
    from (select unnest(range(1, 44)) as number) as counted
),

reports as (
    select
        'th-' || areas.area_id || '-' || quarters.number as source_id,
        'Ban đại diện Hội Người cao tuổi ' || areas.name_vi || ' (thực hành)' as publisher,
        'Báo cáo thực hành quý ' || quarters.quarter || '/' || quarters.year as title,
        quarters.ends_on + 20 as published,
        'association' as kind
    from areas
    cross join quarters
    where
        areas.level = 'country'
        or (
            areas.level = 'province'
            and if(quarters.number <= 38, coalesce(areas.valid_from < date '2025-07-01', true), areas.valid_to is null)
        )
    union all
    select
        'th-bao-' || number,
        'Báo Thực hành',
        'Phong trào câu lạc bộ cuối năm ' || year || ' (bài thực hành)',
        ends_on + 10,
        'press'
    from quarters
    where quarter = 4
)

select
    source_id,
    publisher,
    title,
    cast(null as varchar) as url,
    cast(published as varchar) as published,
    published + 5 as accessed,
    kind,
    false as seed,
    'Tài liệu không có thật, làm ra để luyện tập.' as note_vi,
    'Not a real document: made for practice.' as note_en
from reports
order by source_id
