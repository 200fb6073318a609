-- question: How many members has a club in each of these provinces, and is that the standard size?
-- params:   $areas varchar[], the provinces compared; $seen_on date, claims dated later are left out
-- grain:    one row per compared province, with the latest day on which one source counts its clubs and their members
-- returns:  area_id; name_vi; name_en; members_claim_id; members_value; members_bound; clubs_claim_id; clubs_value; clubs_bound; as_of_printed; as_of; value (members per club, an average); low; high; bound (of the average); unit; standard_min; standard_max; claim_id (of the members); source_id
-- nulls:    a province without both counts of one day has empty columns, never 0; low and high are null where a wording leaves that end open

select
    places.area_id,
    places.name_vi,
    places.name_en,
    cards.members_claim_id,
    cards.members_value,
    cards.members_bound,
    cards.clubs_claim_id,
    cards.clubs_value,
    cards.clubs_bound,
    cards.as_of_printed,
    cards.as_of,
    cards.average as value,
    cards.low,
    cards.high,
    cards.bound,
    'people' as unit,
    rules.standard_min,
    rules.standard_max,
    cards.members_claim_id as claim_id,
    cards.source_id
from compare_choices as places
cross join (
    select
        any_value(value) filter (where rule_id = 'members_per_club_min') as standard_min,
        any_value(value) filter (where rule_id = 'members_per_club_max') as standard_max
    from verdict_rules
) as rules
left join club_size_cards as cards
    on
        places.area_id = cards.area_id
        and $seen_on >= cards.seen_from
        and $seen_on < cards.seen_until
where
    list_contains($areas, places.area_id)
    and $seen_on >= places.seen_from
    and $seen_on < places.seen_until
order by cards.average desc nulls last, places.name_rank
