-- question: Which of these provinces grew faster, each from its own start, and how does each rank among the provinces of its region?
-- params:   $areas varchar[], the provinces compared; $units integer, 63 or 34, the boundaries on which regions rank their provinces; $months integer, a ranked figure is no older than this, null for the rule's number; $seen_on date, the day from which one looks; $last_possible boolean, as in verdicts_of_places
-- grain:    one row per compared province and per other province of their regions
-- returns:  area_id; name_vi; name_en; region_id; region_name_vi; region_name_en; is_compared; is_on_units; months (the age allowed); unit; began_on; programme_number; programme_kind; start_claim_id; start_value; start_bound; start_as_of; start_as_of_printed; start_source_id; is_plan_baseline; last_claim_id; last_value; last_value_high; last_bound; last_as_of; last_as_of_printed; last_source_id; years; increase; pace_per_year; pace_low; pace_high; times; undated; target_total; target_bound; target_baseline; due; due_printed; target_source_id; share_pct; share_low; share_high; share_claim_id; share_as_of; share_as_of_printed; share_source_id; state; left_out (why its pace is not compared: no_figure, undated, one_figure, too_close or too_old); pace_rank; pace_rank_to (the last rank that it may have: provinces whose figures cannot be told apart share ranks); pace_ranked (how many are ranked with it); share_rank; share_rank_to; share_ranked; among_rank (of its pace among the compared ones); among_rank_to; claim_id (of the last figure); source_id (of the last figure, else of the promise)
-- nulls:    what growth_cards leaves open; ranks are null where left_out says why, or on other boundaries, or without a region; never 0

with rules as (
    select
        to_months(
            cast(any_value(value) filter (where rule_id = 'growth_min_months') as integer)
        ) as least_apart,
        coalesce(
            $months, cast(any_value(value) filter (where rule_id = 'league_max_age_months') as integer)
        ) as months
    from verdict_rules
),

explained as (
    select
        growth_cards.*,
        rules.months,
        list_contains($areas, growth_cards.area_id) as is_compared,
        if($units = 34, growth_cards.is_of_34, growth_cards.is_of_63) as is_on_units,
        case
            when growth_cards.last_claim_id is null then if(growth_cards.undated > 0, 'undated', 'no_figure')
            when growth_cards.last_claim_id = growth_cards.start_claim_id then 'one_figure'
            when growth_cards.sure_until < growth_cards.sure_from + rules.least_apart then 'too_close'
            when growth_cards.last_as_of + to_months(rules.months) < $seen_on then 'too_old'
        end as left_out,
        coalesce(growth_cards.share_as_of + to_months(rules.months) >= $seen_on, false) as is_share_fresh
    from growth_cards
    cross join rules
    where
        growth_cards.is_last_possible = $last_possible
        and $seen_on >= growth_cards.seen_from
        and $seen_on < growth_cards.seen_until
        and (
            list_contains($areas, growth_cards.area_id)
            or (
                if($units = 34, growth_cards.is_of_34, growth_cards.is_of_63)
                and growth_cards.region_id in (
                    select areas.region_id
                    from areas
                    where list_contains($areas, areas.area_id)
                )
            )
        )
),

measured as (
    select
        *,
        left_out is null and is_on_units and region_id is not null as has_pace,
        is_share_fresh and is_on_units and region_id is not null as has_share,
        left_out is null and is_compared as has_among
    from explained
),

-- what is comparable with each: an end that a wording leaves open is null there, and proves nothing
ranged as (
    select
        *,
        list(struct_pack(low := pace_low, high := pace_high)) filter (where has_pace) over of_region as pace_peers,
        list(struct_pack(low := share_low, high := share_high)) filter (where has_share) over of_region as share_peers,
        list(struct_pack(low := pace_low, high := pace_high)) filter (where has_among) over () as among_peers
    from measured
    window of_region as (partition by region_id)
)

select
    ranged.area_id,
    ranged.name_vi,
    ranged.name_en,
    ranged.region_id,
    ranged.region_name_vi,
    ranged.region_name_en,
    ranged.is_compared,
    ranged.is_on_units,
    ranged.months,
    'clubs' as unit,
    ranged.began_on,
    ranged.programme_number,
    ranged.programme_kind,
    ranged.start_claim_id,
    ranged.start_value,
    ranged.start_bound,
    ranged.start_as_of,
    ranged.start_as_of_printed,
    ranged.start_source_id,
    ranged.is_plan_baseline,
    ranged.last_claim_id,
    ranged.last_value,
    ranged.last_value_high,
    ranged.last_bound,
    ranged.last_as_of,
    ranged.last_as_of_printed,
    ranged.last_source_id,
    ranged.years,
    ranged.increase,
    ranged.pace_per_year,
    ranged.pace_low,
    ranged.pace_high,
    ranged.times,
    ranged.undated,
    ranged.target_total,
    ranged.target_bound,
    ranged.target_baseline,
    ranged.due,
    ranged.due_printed,
    ranged.target_source_id,
    ranged.share_pct,
    ranged.share_low,
    ranged.share_high,
    ranged.share_claim_id,
    ranged.share_as_of,
    ranged.share_as_of_printed,
    ranged.share_source_id,
    ranged.state,
    ranged.left_out,
    if(has_pace, 1 + len(list_filter(pace_peers, lambda peer: peer.low > pace_high)), null) as pace_rank,
    if(has_pace, len(pace_peers) - len(list_filter(pace_peers, lambda peer: peer.high < pace_low)), null) as pace_rank_to,
    if(has_pace, len(pace_peers), null) as pace_ranked,
    if(has_share, 1 + len(list_filter(share_peers, lambda peer: peer.low > share_high)), null) as share_rank,
    if(has_share, len(share_peers) - len(list_filter(share_peers, lambda peer: peer.high < share_low)), null) as share_rank_to,
    if(has_share, len(share_peers), null) as share_ranked,
    if(has_among, 1 + len(list_filter(among_peers, lambda peer: peer.low > pace_high)), null) as among_rank,
    if(has_among, len(among_peers) - len(list_filter(among_peers, lambda peer: peer.high < pace_low)), null) as among_rank_to,
    ranged.last_claim_id as claim_id,
    coalesce(ranged.last_source_id, ranged.share_source_id, ranged.target_source_id) as source_id
from ranged
order by
    ranged.is_compared desc,
    ranged.left_out is not null,
    ranged.pace_per_year desc nulls last,
    ranged.last_value desc nulls last,
    ranged.name_rank
