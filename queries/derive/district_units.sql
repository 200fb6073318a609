-- question: Which districts were there, in which province, and until when?
-- params:   none
-- grain:    one row per district
-- returns:  area_id; name_vi; name_en; type; valid_from; valid_to; province_id; province_name_vi; province_name_en; last_day (on which the province had districts); province_rank; district_rank (places in Vietnamese order)
-- nulls:    valid_to where no end is known

select
    districts.area_id,
    districts.name_vi,
    districts.name_en,
    districts.type,
    coalesce(districts.valid_from, '1900-01-01') as valid_from,
    districts.valid_to,
    provinces.area_id as province_id,
    provinces.name_vi as province_name_vi,
    provinces.name_en as province_name_en,
    max(districts.valid_to) over (partition by provinces.area_id) as last_day,
    dense_rank() over (order by provinces.name_vi collate vi) as province_rank,
    dense_rank() over (order by districts.name_vi collate vi) as district_rank
from areas as districts
inner join areas as provinces on districts.parent_id = provinces.area_id
where districts.level = 'district'
order by province_rank, district_rank, districts.area_id
