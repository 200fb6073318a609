-- question: Which of these provinces grew faster, each from its own start, and how does each rank among the provinces of its region?
-- params:   $areas varchar[], the provinces compared; $units integer, 63 or 34, the boundaries on which regions rank their provinces; $months integer, a ranked figure is no older than this, null for the rule's number; $seen_on date, the day from which one looks; $last_possible boolean, as in headline_of_places
-- grain:    one row per compared province and per other province of their regions
-- returns:  area_id; name_vi; name_en; region_id; region_name_vi; region_name_en; is_compared; is_on_units; months (the age allowed); unit; began_on; programme_number; start_claim_id; start_value; start_bound; start_as_of; start_as_of_printed; start_source_id; is_plan_baseline; last_claim_id; last_value; last_value_high; last_bound; last_as_of; last_as_of_printed; last_source_id; years; pace_per_year; pace_low; pace_high; times; target_total; target_bound; target_baseline; due; due_printed; target_source_id; share_pct; share_low; share_high; share_claim_id; share_as_of; share_as_of_printed; share_source_id; left_out (why its pace is not compared: no_figure, undated, one_figure, too_close or too_old); pace_rank; pace_rank_to (the last rank that it may have: provinces whose figures cannot be told apart share ranks); pace_ranked (how many are ranked with it); share_rank; share_rank_to; share_ranked; among_rank (of its pace among the compared ones); among_rank_to; claim_id (of the last figure); source_id (of the last figure, else of the promise)
-- nulls:    what growth_cards leaves open; ranks are null where left_out says why, or on other boundaries, or without a region; never 0

with looked as (
    select
        area_id,
        region_id,
        pace_low,
        pace_high,
        share_low,
        share_high,
        list_contains($areas, area_id) as is_compared,
        if($units = 34, is_of_34, is_of_63) as is_on_units,
        coalesce($months, max_age_months) as months,
        case
            when left_out is not null then left_out
            when last_as_of + to_months(coalesce($months, max_age_months)) < $seen_on then 'too_old'
        end as left_out,
        coalesce(share_as_of + to_months(coalesce($months, max_age_months)) >= $seen_on, false) as is_share_fresh
    from growth_cards
    where
        is_last_possible = $last_possible
        and $seen_on >= seen_from
        and $seen_on < seen_until
        and (
            list_contains($areas, area_id)
            or (if($units = 34, is_of_34, is_of_63) and list_has_any($areas, region_area_ids))
        )
),

measured as (
    select
        *,
        left_out is null and is_on_units and region_id is not null as has_pace,
        is_share_fresh and is_on_units and region_id is not null as has_share,
        left_out is null and is_compared as has_among
    from looked
),

-- each beside each: an end that a wording leaves open is null, and proves nothing
placed as (
    select
        one.area_id,
        one.is_compared,
        one.is_on_units,
        one.months,
        one.left_out,
        one.has_pace,
        one.has_share,
        one.has_among,
        count(*) filter (where other.has_pace and one.region_id = other.region_id) as pace_ranked,
        count(*) filter (
            where other.has_pace and one.region_id = other.region_id and other.pace_low > one.pace_high
        ) as pace_above,
        count(*) filter (
            where other.has_pace and one.region_id = other.region_id and other.pace_high < one.pace_low
        ) as pace_below,
        count(*) filter (where other.has_share and one.region_id = other.region_id) as share_ranked,
        count(*) filter (
            where other.has_share and one.region_id = other.region_id and other.share_low > one.share_high
        ) as share_above,
        count(*) filter (
            where other.has_share and one.region_id = other.region_id and other.share_high < one.share_low
        ) as share_below,
        count(*) filter (where other.has_among) as among_ranked,
        count(*) filter (where other.has_among and other.pace_low > one.pace_high) as among_above,
        count(*) filter (where other.has_among and other.pace_high < one.pace_low) as among_below
    from measured as one
    cross join measured as other
    group by all
)

select
    cards.area_id,
    cards.name_vi,
    cards.name_en,
    cards.region_id,
    cards.region_name_vi,
    cards.region_name_en,
    placed.is_compared,
    placed.is_on_units,
    placed.months,
    'clubs' as unit,
    cards.began_on,
    cards.programme_number,
    cards.start_claim_id,
    cards.start_value,
    cards.start_bound,
    cards.start_as_of,
    cards.start_as_of_printed,
    cards.start_source_id,
    cards.is_plan_baseline,
    cards.last_claim_id,
    cards.last_value,
    cards.last_value_high,
    cards.last_bound,
    cards.last_as_of,
    cards.last_as_of_printed,
    cards.last_source_id,
    cards.years,
    cards.pace_per_year,
    cards.pace_low,
    cards.pace_high,
    cards.times,
    cards.target_total,
    cards.target_bound,
    cards.target_baseline,
    cards.due,
    cards.due_printed,
    cards.target_source_id,
    cards.share_pct,
    cards.share_low,
    cards.share_high,
    cards.share_claim_id,
    cards.share_as_of,
    cards.share_as_of_printed,
    cards.share_source_id,
    placed.left_out,
    if(placed.has_pace, 1 + placed.pace_above, null) as pace_rank,
    if(placed.has_pace, placed.pace_ranked - placed.pace_below, null) as pace_rank_to,
    if(placed.has_pace, placed.pace_ranked, null) as pace_ranked,
    if(placed.has_share, 1 + placed.share_above, null) as share_rank,
    if(placed.has_share, placed.share_ranked - placed.share_below, null) as share_rank_to,
    if(placed.has_share, placed.share_ranked, null) as share_ranked,
    if(placed.has_among, 1 + placed.among_above, null) as among_rank,
    if(placed.has_among, placed.among_ranked - placed.among_below, null) as among_rank_to,
    cards.last_claim_id as claim_id,
    coalesce(cards.last_source_id, cards.share_source_id, cards.target_source_id) as source_id
from growth_cards as cards
inner join placed on cards.area_id = placed.area_id
where
    cards.is_last_possible = $last_possible
    and $seen_on >= cards.seen_from
    and $seen_on < cards.seen_until
order by
    placed.is_compared desc,
    placed.left_out is not null,
    cards.pace_per_year desc nulls last,
    cards.last_value desc nulls last,
    cards.name_rank
