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

totals as (
    select *
    from total_cards
    where shown_rank = 1 and list_contains($areas, area_id) and $seen_on >= as_of
),

ends as (
    select make_date(cast(range as integer), 12, 31) as day
    from range(2005, year(cast($seen_on as date)) + 1)
),

candidates as (
    select ends.day, totals.area_id, totals.claim_id
    from (
        select day
        from ends
        union
        select unnest([cast($since as date), cast($until as date)])
    ) as ends
    cross join rules
    inner join totals
        on
            totals.as_of >= ends.day - to_months(rules.within_months)
            and totals.as_of <= ends.day + to_months(rules.within_months)
    qualify row_number() over (
        partition by ends.day, totals.area_id order by abs(totals.as_of - ends.day), totals.as_of desc
    ) = 1
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
),

near as (
    select candidates.day, totals.*
    from candidates
    inner join totals on candidates.claim_id = totals.claim_id
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
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
from areas
cross join chosen
cross join rules
left join near as earlier on areas.area_id = earlier.area_id and chosen.since = earlier.day
left join near as later on areas.area_id = later.area_id and chosen.until = later.day
where areas.level = 'province' and list_contains($areas, areas.area_id)
order by has_both desc, later.value desc nulls last, areas.name_vi collate vi, areas.area_id
