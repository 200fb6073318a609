-- question: How many clubs had these provinces on two dates, and which gave a figure near both?
-- params:   $areas varchar[], the provinces compared; $since date, the earlier date; $until date, the later date; null for the two ends of years that most of the provinces have; $seen_on date, claims dated later are left out
-- grain:    one row per compared province
-- returns:  area_id; name_vi; name_en; since; until; since_claim_id; since_value; since_bound; since_as_of; since_as_of_printed; since_source_id; until_claim_id; until_value; until_bound; until_as_of; until_as_of_printed; claim_id (the later figure, else the earlier one); source_id; unit; has_both; within_months
-- nulls:    a province without a figure near a date has empty columns for it, never 0; since and until are null when no two ends of years have figures

with rules as (
    select cast(value as integer) as within_months
    from verdict_rules
    where rule_id = 'near_date_within_months'
),

ends as (
    select make_date(cast(range as integer), 12, 31) as day
    from range(2005, year(cast($seen_on as date)) + 1)
),

candidates as (
    select days.day, near_totals.*
    from (
        select day
        from ends
        union
        select unnest([cast($since as date), cast($until as date)])
    ) as days
    cross join rules
    inner join near_totals
        on
            days.day >= near_totals.near_from
            and days.day < near_totals.near_until
            and near_totals.as_of >= days.day - to_months(rules.within_months)
            and near_totals.as_of <= days.day + to_months(rules.within_months)
    where
        list_contains($areas, near_totals.area_id)
        and $seen_on >= near_totals.seen_from
        and $seen_on < near_totals.seen_until
),

pairs as (
    select earlier.day as since, later.day as until, count(*) as areas
    from candidates as earlier
    inner join candidates as later
        on
            earlier.area_id = later.area_id
            and earlier.day < later.day
            and earlier.claim_id <> later.claim_id
    where ($since is null or earlier.day = $since) and ($until is null or later.day = $until)
    group by earlier.day, later.day
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
    rules.within_months
from compare_choices as places
cross join chosen
cross join rules
left join candidates as earlier on places.area_id = earlier.area_id and chosen.since = earlier.day
left join candidates as later on places.area_id = later.area_id and chosen.until = later.day
where
    list_contains($areas, places.area_id)
    and $seen_on >= places.seen_from
    and $seen_on < places.seen_until
order by has_both desc, later.value desc nulls last, places.name_rank
