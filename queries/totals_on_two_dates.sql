-- question: How many clubs had these provinces on two dates, and which gave a figure near both?
-- params:   $areas varchar[], the provinces compared; $since date, the earlier date; $until date, the later date; null for the two ends of years that most of the provinces have; $seen_on date, claims dated later are left out
-- grain:    one row per compared province
-- returns:  area_id; name_vi; name_en; since; until; since_claim_id; since_value; since_bound; since_as_of; since_as_of_printed; since_source_id; until_claim_id; until_value; until_bound; until_as_of; until_as_of_printed; claim_id (the later figure, else the earlier one); source_id; unit; has_both; within_months
-- nulls:    a province without a figure near a date has empty columns for it, never 0; since and until are null when no two ends of years have figures

with told as (
    select
        *,
        case
            when $since is null then year_ends
            when $since >= near_from and $since < near_until then [cast($since as date)]
        end as offered_since,
        case
            when $until is null then year_ends
            when $until >= near_from and $until < near_until then [cast($until as date)]
        end as offered_until
    from near_totals
    where
        list_contains($areas, area_id)
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

pairs as (
    select earlier.since, later.until, count(*) as areas
    from (select area_id, claim_id, unnest(offered_since) as since from told) as earlier
    inner join (select area_id, claim_id, unnest(offered_until) as until from told) as later
        on
            earlier.area_id = later.area_id
            and earlier.claim_id <> later.claim_id
            and earlier.since < later.until
    group by earlier.since, later.until
),

chosen as (
    select
        coalesce($since, arg_max(since, struct_pack(a := areas, b := until - since, c := until))) as since,
        coalesce($until, arg_max(until, struct_pack(a := areas, b := until - since, c := until))) as until
    from pairs
)

select
    places.area_id,
    places.name_vi,
    places.name_en,
    chosen.since,
    chosen.until,
    earlier.claim_id as since_claim_id,
    earlier.value as since_value,
    earlier.bound as since_bound,
    earlier.as_of as since_as_of,
    earlier.as_of_printed as since_as_of_printed,
    earlier.source_id as since_source_id,
    later.claim_id as until_claim_id,
    later.value as until_value,
    later.bound as until_bound,
    later.as_of as until_as_of,
    later.as_of_printed as until_as_of_printed,
    coalesce(later.claim_id, earlier.claim_id) as claim_id,
    coalesce(later.source_id, earlier.source_id) as source_id,
    'clubs' as unit,
    -- one figure cannot speak for two dates
    coalesce(earlier.claim_id <> later.claim_id, false) as has_both,
    cast(rules.value as integer) as within_months
from compare_choices as places
cross join chosen
inner join verdict_rules as rules on rules.rule_id = 'near_date_within_months'
left join told as earlier
    on
        places.area_id = earlier.area_id
        and chosen.since >= earlier.near_from
        and chosen.since < earlier.near_until
left join told as later
    on
        places.area_id = later.area_id
        and chosen.until >= later.near_from
        and chosen.until < later.near_until
where
    list_contains($areas, places.area_id)
    and $seen_on >= places.seen_from
    and $seen_on < places.seen_until
order by has_both desc, later.value desc nulls last, places.name_rank
