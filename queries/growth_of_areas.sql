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
        growth_cards.area_id,
        growth_cards.region_id,
        growth_cards.seen_from,
        growth_cards.pace_low,
        growth_cards.pace_high,
        growth_cards.share_low,
        growth_cards.share_high,
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
),

placed as (
    select
        *,
        if(has_pace, 1 + len(list_filter(pace_peers, lambda peer: peer.low > pace_high)), null) as pace_rank,
        if(has_pace, len(pace_peers) - len(list_filter(pace_peers, lambda peer: peer.high < pace_low)), null) as pace_rank_to,
        if(has_pace, len(pace_peers), null) as pace_ranked,
        if(has_share, 1 + len(list_filter(share_peers, lambda peer: peer.low > share_high)), null) as share_rank,
        if(has_share, len(share_peers) - len(list_filter(share_peers, lambda peer: peer.high < share_low)), null) as share_rank_to,
        if(has_share, len(share_peers), null) as share_ranked,
        if(has_among, 1 + len(list_filter(among_peers, lambda peer: peer.low > pace_high)), null) as among_rank,
        if(has_among, len(among_peers) - len(list_filter(among_peers, lambda peer: peer.high < pace_low)), null) as among_rank_to
    from ranged
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
    cards.programme_kind,
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
    cards.increase,
    cards.pace_per_year,
    cards.pace_low,
    cards.pace_high,
    cards.times,
    cards.undated,
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
    cards.state,
    placed.left_out,
    placed.pace_rank,
    placed.pace_rank_to,
    placed.pace_ranked,
    placed.share_rank,
    placed.share_rank_to,
    placed.share_ranked,
    placed.among_rank,
    placed.among_rank_to,
    cards.last_claim_id as claim_id,
    coalesce(cards.last_source_id, cards.share_source_id, cards.target_source_id) as source_id
from growth_cards as cards
inner join placed
    on
        cards.area_id = placed.area_id
        and cards.seen_from = placed.seen_from
        and cards.is_last_possible = $last_possible
order by
    placed.is_compared desc,
    placed.left_out is not null,
    cards.pace_per_year desc nulls last,
    cards.last_value desc nulls last,
    cards.name_rank
