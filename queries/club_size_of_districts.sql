-- question: How many members and how much money does a club of these districts have, and is that the standard?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, claims dated later are left out
-- grain:    one row per district and figure of members, funds or loans that its source told together with a number of clubs of the same scope, scheme and day
-- returns:  area_id; name_vi; name_en; type; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; claim_id; value; bound; unit; scope; as_of_printed; as_of_from; as_of_to; as_of; clubs_claim_id; clubs_value; clubs_bound; clubs_unit; clubs_indicator_id; per_club (value / clubs_value, to a tenth of a person, to a hundred thousand dong); per_club_bound (that of the value; about where the clubs are not exact); standard_min; standard_max; position (below, within or above the standard; reached where a floor lies in it); publisher; source_id
-- nulls:    as_of is null for undated claims; the standard is one of members: standard_min, standard_max and position are null for money, position also where a floor (at least, over) lies below the standard

select district_sizes.* exclude (seen_from, seen_until, list_rank)
from district_sizes
where
    list_contains($areas, province_id)
    and ($districts is null or list_contains($districts, area_id))
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by list_rank
