-- question: How many members has a club in each of these provinces, and is that the standard size?
-- params:   $areas varchar[], the provinces compared; $seen_on date, claims dated later are left out
-- grain:    one row per compared province, with the latest day on which one source counts its clubs and their members
-- returns:  area_id; name_vi; name_en; members_claim_id; members_value; members_bound; clubs_claim_id; clubs_value; clubs_bound; as_of_printed; as_of; value (members per club, an average); low; high; bound (of the average); unit; standard_min; standard_max; claim_id (of the members); source_id
-- nulls:    a province without both counts of one day has empty columns, never 0; low and high are null where a wording leaves that end open

select
    area_id,
    name_vi,
    name_en,
    members_claim_id,
    members_value,
    members_bound,
    clubs_claim_id,
    clubs_value,
    clubs_bound,
    as_of_printed,
    as_of,
    average as value,
    low,
    high,
    bound,
    'people' as unit,
    standard_min,
    standard_max,
    members_claim_id as claim_id,
    source_id
from club_size_cards
where
    list_contains($areas, area_id)
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by value desc nulls last, name_rank
