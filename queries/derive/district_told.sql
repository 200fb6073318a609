-- question: Which figure of each district stands beside those of its province, on each day, and how does it stand among its peers?
-- params:   none
-- grain:    one row per district that gave a figure, indicator, scope and span of days in which no other answer of its province holds
-- returns:  province_id; area_id; indicator_id; scope; seen_from; seen_until; claim_id (beside a whole what was said together with it, else the latest); is_with_whole (said by the same source for the same day as the whole); value; value_high; bound; as_of_printed; as_of_from; as_of; rivals; note_vi; note_en; publisher; source_id; peers (districts of the province told of by the same source for the same day); peer_mean (of these); peer_rank (among these, 1 for the lowest, shared by equals)
-- nulls:    as_of is null for an undated figure; peer columns are null for fewer than two peers, peer_mean also where the indicator does not add up

with turning_days as (
    select province_id, indicator_id, scope, seen_from
    from district_latest
    union
    select told.province_id, told.indicator_id, told.scope, part_cards.seen_from
    from district_latest as told
    inner join part_cards on told.province_id = part_cards.whole_id and told.indicator_id = part_cards.indicator_id
    where told.scope = 'all'
),

looks as (
    select
        *,
        lead(seen_from, 1, date '9999-12-31') over (
            partition by province_id, indicator_id, scope order by seen_from
        ) as seen_until
    from turning_days
),

told as (
    select
        looks.*,
        latest.area_id,
        coalesce(part_cards.claim_id, latest.claim_id) as claim_id,
        coalesce(part_cards.is_with_whole, false) as is_with_whole
    from looks
    inner join district_latest as latest
        on
            looks.province_id = latest.province_id
            and looks.indicator_id = latest.indicator_id
            and looks.scope = latest.scope
            and looks.seen_from >= latest.seen_from
            and looks.seen_from < latest.seen_until
    left join part_cards
        on
            looks.scope = 'all'
            and latest.area_id = part_cards.area_id
            and looks.indicator_id = part_cards.indicator_id
            and looks.seen_from >= part_cards.seen_from
            and looks.seen_from < part_cards.seen_until
)

select
    told.province_id,
    told.area_id,
    told.indicator_id,
    told.scope,
    told.seen_from,
    told.seen_until,
    told.claim_id,
    told.is_with_whole,
    claim_cards.value,
    claim_cards.value_high,
    claim_cards.bound,
    claim_cards.as_of_printed,
    claim_cards.as_of_from,
    claim_cards.as_of,
    claim_cards.rivals,
    claim_cards.note_vi,
    claim_cards.note_en,
    claim_cards.publisher,
    claim_cards.source_id,
    if(count(*) over peers > 1, count(*) over peers, null) as peers,
    if(indicators.adds_up = 'sum' and count(*) over peers > 1, avg(claim_cards.value) over peers, null) as peer_mean,
    if(
        count(*) over peers > 1,
        rank() over (
            partition by
                told.province_id, told.indicator_id, told.scope, told.seen_from, claim_cards.source_id, claim_cards.as_of
            order by claim_cards.value
        ),
        null
    ) as peer_rank
from told
inner join claim_cards on told.claim_id = claim_cards.claim_id
inner join indicators on told.indicator_id = indicators.indicator_id
window
    peers as (
        partition by
            told.province_id, told.indicator_id, told.scope, told.seen_from, claim_cards.source_id, claim_cards.as_of
    )
order by told.province_id, told.indicator_id, told.scope, told.seen_from, told.area_id
