-- question: What did each district of these provinces report, beside which whole, and which of them are the lowest?
-- params:   $areas varchar[], provinces; $indicator varchar, indicator id; $seen_on date, the day from which one looks
-- grain:    one row per district that existed on the day of its province's figure (on the last day of the districts without one), and per earlier one that gave a figure; all figures have one scope: all clubs where any district said that, else the scope of most districts
-- returns:  area_id; name_vi; name_en; type; valid_to; province_id; province_name_vi; province_name_en; is_counted (existed on that day); value; value_high; bound; as_of_printed; as_of_from; as_of; scope; programme_id; programme_number; indicator_id; claim_id; rivals; note_vi; note_en; publisher; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_as_of_printed; whole_claim_id; whole_source_id; districts; districts_reported; explained (sum of the districts said with the whole); unexplained (whole less explained); peers (districts of the province told of by the same source for the same day); peer_mean (of these); peer_rank (among these, 1 for the lowest, shared by equals); unit; adds_up
-- nulls:    value is null where a district never reported; as_of is null for an undated figure; whole and unexplained as in parts_of_whole; peer columns are null for fewer than two peers, peer_mean also where the indicator does not add up

with districts as (
    select *
    from areas
    where level = 'district' and list_contains($areas, parent_id)
),

told as (
    select *
    from district_cards
    where
        level = 'district'
        and list_contains($areas, province_id)
        and indicator_id = $indicator
        and (as_of is null or as_of <= $seen_on)
),

shown_scope as (
    select scope
    from told
    group by scope
    order by scope = 'all' desc, count(distinct area_id) desc, scope
    limit 1
),

latest as (
    select told.*
    from told
    inner join shown_scope on told.scope = shown_scope.scope
    qualify row_number() over (partition by told.area_id order by told.as_of desc nulls last, told.shown_rank) = 1
),

parts as (
    select *
    from part_cards
    where
        list_contains($areas, whole_id)
        and indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

days as (
    select
        districts.parent_id,
        -- the last day of districts, where nothing is told from an earlier one
        least(max(districts.valid_to), $seen_on, any_value(parts.whole_as_of)) as counted_on
    from districts
    left join parts on districts.parent_id = parts.whole_id
    group by districts.parent_id
),

wholes as (
    select
        parts.whole_id,
        any_value(parts.whole_value) as whole_value,
        any_value(parts.whole_bound) as whole_bound,
        any_value(parts.whole_as_of) as whole_as_of,
        any_value(claim_cards.as_of_printed) as whole_as_of_printed,
        any_value(parts.whole_claim_id) as whole_claim_id,
        any_value(parts.whole_source_id) as whole_source_id,
        any_value(parts.explained) as explained,
        any_value(parts.unexplained) as unexplained
    from parts
    left join claim_cards on parts.whole_claim_id = claim_cards.claim_id
    group by parts.whole_id
),

listed as (
    select
        districts.*,
        coalesce(districts.valid_from, '1900-01-01') <= days.counted_on
        and districts.valid_to >= days.counted_on as is_counted,
        -- beside a whole stands what was said together with it
        coalesce(parts.claim_id, latest.claim_id) as claim_id,
        coalesce(parts.is_with_whole, false) as is_with_whole
    from districts
    inner join days on districts.parent_id = days.parent_id
    left join parts on districts.area_id = parts.area_id
    left join latest on districts.area_id = latest.area_id
)

select
    listed.area_id,
    listed.name_vi,
    listed.name_en,
    listed.type,
    listed.valid_to,
    provinces.area_id as province_id,
    provinces.name_vi as province_name_vi,
    provinces.name_en as province_name_en,
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
    wholes.whole_value,
    wholes.whole_bound,
    wholes.whole_as_of,
    wholes.whole_as_of_printed,
    wholes.whole_claim_id,
    wholes.whole_source_id,
    count(*) filter (where listed.is_counted) over of_province as districts,
    count(claim_cards.value) filter (where listed.is_counted) over of_province as districts_reported,
    wholes.explained,
    wholes.unexplained,
    if(count(claim_cards.value) over peers > 1, count(claim_cards.value) over peers, null) as peers,
    if(
        indicators.adds_up = 'sum' and count(claim_cards.value) over peers > 1,
        avg(claim_cards.value) over peers,
        null
    ) as peer_mean,
    if(
        count(claim_cards.value) over peers > 1,
        rank() over (
            partition by listed.parent_id, claim_cards.source_id, claim_cards.as_of order by claim_cards.value
        ),
        null
    ) as peer_rank,
    indicators.unit,
    indicators.adds_up
from listed
inner join areas as provinces on listed.parent_id = provinces.area_id
inner join indicators on indicators.indicator_id = $indicator
left join claim_cards on listed.claim_id = claim_cards.claim_id
left join wholes on listed.parent_id = wholes.whole_id
where listed.is_counted or listed.claim_id is not null
window
    of_province as (partition by listed.parent_id),
    peers as (partition by listed.parent_id, claim_cards.source_id, claim_cards.as_of)
order by provinces.name_vi collate vi, claim_cards.value desc nulls last, listed.name_vi collate vi
