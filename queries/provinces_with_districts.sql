-- question: Which provinces had districts, and how many of these ever gave a figure?
-- params:   $seen_on date, claims dated later are left out
-- grain:    one row per province that had districts before 1 July 2025, in Vietnamese order
-- returns:  area_id; name_vi; name_en; merged_into_id; districts (on the day of looking, at the latest on their last day); districts_with_figures; communes_with_figures; claims (of its districts and communes, of any indicator); last_as_of; source_id (list of the sources)
-- nulls:    merged_into_id: the province kept its territory; last_as_of and source_id: no district and no commune ever gave a figure

select district_provinces.* exclude (seen_from, seen_until, province_rank)
from district_provinces
where
    $seen_on >= seen_from
    and $seen_on < seen_until
order by province_rank
