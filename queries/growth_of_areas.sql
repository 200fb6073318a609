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

on_units as (
    select distinct area_id
    from tiles
    where kind = 'province' and units = $units
),

listed as (
    select
        areas.area_id,
        areas.name_vi,
        areas.name_en,
        areas.region_id,
        list_contains($areas, areas.area_id) as is_compared,
        on_units.area_id is not null as is_on_units
    from areas
    left join on_units on areas.area_id = on_units.area_id
    where
        areas.level = 'province'
        and (
            list_contains($areas, areas.area_id)
            or (
                on_units.area_id is not null
                and areas.region_id in (
                    select compared.region_id
                    from areas as compared
                    where list_contains($areas, compared.area_id)
                )
            )
        )
),

explained as (
    select
        listed.*,
        growth_cards.* exclude (area_id, seen_from, seen_until, is_last_possible),
        rules.months,
        case
            when growth_cards.last_claim_id is null then if(growth_cards.undated > 0, 'undated', 'no_figure')
            when growth_cards.last_claim_id = growth_cards.start_claim_id then 'one_figure'
            when growth_cards.sure_until < growth_cards.sure_from + rules.least_apart then 'too_close'
            when growth_cards.last_as_of + to_months(rules.months) < $seen_on then 'too_old'
        end as left_out,
        growth_cards.share_as_of + to_months(rules.months) >= $seen_on as is_share_fresh
    from listed
    cross join rules
    inner join growth_cards on listed.area_id = growth_cards.area_id
    where
        growth_cards.is_last_possible = $last_possible
        and $seen_on >= growth_cards.seen_from
        and $seen_on < growth_cards.seen_until
),

measured as (
    select area_id, region_id as comparable, 'pace' as measure, pace_low as low, pace_high as high
    from explained
    where left_out is null and is_on_units and region_id is not null
    union all
    select area_id, region_id as comparable, 'share' as measure, share_low as low, share_high as high
    from explained
    where is_share_fresh and is_on_units and region_id is not null
    union all
    select area_id, 'compared' as comparable, 'among' as measure, pace_low as low, pace_high as high
    from explained
    where left_out is null and is_compared
),

ranked as (
    select
        one.area_id,
        one.measure,
        -- surely above or below: an end that a wording leaves open proves nothing
        1 + count(*) filter (where other.low > one.high) as rank_from,
        count(*) - count(*) filter (where other.high < one.low) as rank_to,
        count(*) as ranked
    from measured as one
    inner join measured as other on one.comparable = other.comparable and one.measure = other.measure
    group by one.area_id, one.measure
),

placed as (
    select
        area_id,
        any_value(rank_from) filter (where measure = 'pace') as pace_rank,
        any_value(rank_to) filter (where measure = 'pace') as pace_rank_to,
        any_value(ranked) filter (where measure = 'pace') as pace_ranked,
        any_value(rank_from) filter (where measure = 'share') as share_rank,
        any_value(rank_to) filter (where measure = 'share') as share_rank_to,
        any_value(ranked) filter (where measure = 'share') as share_ranked,
        any_value(rank_from) filter (where measure = 'among') as among_rank,
        any_value(rank_to) filter (where measure = 'among') as among_rank_to
    from ranked
    group by area_id
)

select
    explained.area_id,
    explained.name_vi,
    explained.name_en,
    explained.region_id,
    regions.name_vi as region_name_vi,
    regions.name_en as region_name_en,
    explained.is_compared,
    explained.is_on_units,
    explained.months,
    'clubs' as unit,
    explained.began_on,
    explained.programme_number,
    explained.programme_kind,
    explained.start_claim_id,
    explained.start_value,
    explained.start_bound,
    explained.start_as_of,
    explained.start_as_of_printed,
    explained.start_source_id,
    explained.is_plan_baseline,
    explained.last_claim_id,
    explained.last_value,
    explained.last_value_high,
    explained.last_bound,
    explained.last_as_of,
    explained.last_as_of_printed,
    explained.last_source_id,
    explained.years,
    explained.increase,
    explained.pace_per_year,
    explained.pace_low,
    explained.pace_high,
    explained.times,
    explained.undated,
    explained.target_total,
    explained.target_bound,
    explained.target_baseline,
    explained.due,
    explained.due_printed,
    explained.target_source_id,
    explained.share_pct,
    explained.share_low,
    explained.share_high,
    explained.share_claim_id,
    explained.share_as_of,
    explained.share_as_of_printed,
    explained.share_source_id,
    explained.state,
    explained.left_out,
    placed.pace_rank,
    placed.pace_rank_to,
    placed.pace_ranked,
    placed.share_rank,
    placed.share_rank_to,
    placed.share_ranked,
    placed.among_rank,
    placed.among_rank_to,
    explained.last_claim_id as claim_id,
    coalesce(explained.last_source_id, explained.share_source_id, explained.target_source_id) as source_id
from explained
left join regions on explained.region_id = regions.region_id
left join placed on explained.area_id = placed.area_id
order by
    explained.is_compared desc,
    explained.left_out is not null,
    explained.pace_per_year desc nulls last,
    explained.last_value desc nulls last,
    explained.name_vi collate vi,
    explained.area_id
