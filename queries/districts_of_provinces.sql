-- question: What did each district of these provinces report, beside which whole, and which of them are the lowest?
-- params:   $areas varchar[], provinces; $indicator varchar, indicator id; $seen_on date, the day from which one looks
-- grain:    one row per district that existed on the day of its province's figure (on the last day of the districts without one), and per earlier one that gave a figure; all figures have one scope: all clubs where any district said that, else the scope of most districts
-- returns:  area_id; name_vi; name_en; type; valid_to; province_id; province_name_vi; province_name_en; is_counted (existed on that day); value; value_high; bound; as_of_printed; as_of_from; as_of; scope; programme_id; programme_number; indicator_id; claim_id; rivals; note_vi; note_en; publisher; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_as_of_printed; whole_claim_id; whole_source_id; districts; districts_reported; explained (sum of the districts said with the whole); unexplained (whole less explained); peers (districts of the province told of by the same source for the same day); peer_mean (of these); peer_rank (among these, 1 for the lowest, shared by equals); unit; adds_up
-- nulls:    value is null where a district never reported; as_of is null for an undated figure; whole and unexplained as in parts_of_whole; peer columns are null for fewer than two peers, peer_mean also where the indicator does not add up

with told as (
    select area_id, scope, claim_id
    from district_latest
    where
        list_contains($areas, province_id)
        and indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

latest as (
    select area_id, claim_id
    from told
    where
        scope = (
            select scopes.scope
            from told as scopes
            group by scopes.scope
            order by scopes.scope = 'all' desc, count(*) desc, scopes.scope
            limit 1
        )
),

parts as (
    select area_id, claim_id, is_with_whole
    from part_cards
    where
        list_contains($areas, whole_id)
        and indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

wholes as (
    select *
    from whole_cards
    where
        list_contains($areas, whole_id)
        and indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

listed as (
    select
        districts.*,
        wholes.* exclude (indicator_id, seen_from, seen_until),
        -- the last day of districts, where nothing is told from an earlier one
        least(districts.last_day, $seen_on, wholes.whole_as_of) between districts.valid_from and districts.valid_to
            as is_counted,
        -- beside a whole stands what was said together with it
        coalesce(parts.claim_id, latest.claim_id) as claim_id,
        coalesce(parts.is_with_whole, false) as is_with_whole
    from district_units as districts
    left join wholes on districts.province_id = wholes.whole_id
    left join parts on districts.area_id = parts.area_id
    left join latest on districts.area_id = latest.area_id
    where list_contains($areas, districts.province_id)
)

select
    listed.area_id,
    listed.name_vi,
    listed.name_en,
    listed.type,
    listed.valid_to,
    listed.province_id,
    listed.province_name_vi,
    listed.province_name_en,
    listed.is_counted,
    claim_cards.value,
    claim_cards.value_high,
    claim_cards.bound,
    claim_cards.as_of_printed,
    claim_cards.as_of_from,
    claim_cards.as_of,
    claim_cards.scope,
    claim_cards.programme_id,
    claim_cards.programme_number,
    indicators.indicator_id,
    listed.claim_id,
    claim_cards.rivals,
    claim_cards.note_vi,
    claim_cards.note_en,
    claim_cards.publisher,
    claim_cards.source_id,
    listed.is_with_whole,
    listed.whole_value,
    listed.whole_bound,
    listed.whole_as_of,
    listed.whole_as_of_printed,
    listed.whole_claim_id,
    listed.whole_source_id,
    count(*) filter (where listed.is_counted) over of_province as districts,
    count(claim_cards.value) filter (where listed.is_counted) over of_province as districts_reported,
    listed.explained,
    listed.unexplained,
    if(count(claim_cards.value) over peers > 1, count(claim_cards.value) over peers, null) as peers,
    if(
        indicators.adds_up = 'sum' and count(claim_cards.value) over peers > 1,
        avg(claim_cards.value) over peers,
        null
    ) as peer_mean,
    if(
        count(claim_cards.value) over peers > 1,
        rank() over (
            partition by listed.province_id, claim_cards.source_id, claim_cards.as_of order by claim_cards.value
        ),
        null
    ) as peer_rank,
    indicators.unit,
    indicators.adds_up
from listed
inner join indicators on indicators.indicator_id = $indicator
left join claim_cards on listed.claim_id = claim_cards.claim_id
where listed.is_counted or listed.claim_id is not null
window
    of_province as (partition by listed.province_id),
    peers as (partition by listed.province_id, claim_cards.source_id, claim_cards.as_of)
order by listed.province_rank, claim_cards.value desc nulls last, listed.district_rank
