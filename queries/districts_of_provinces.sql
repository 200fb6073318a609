-- question: What did each district of these provinces report, beside which whole, and which of them are the lowest?
-- params:   $areas varchar[], provinces; $indicator varchar, indicator id; $seen_on date, the day from which one looks
-- grain:    one row per district that existed on the day of its province's figure (on the last day of the districts without one), and per earlier one that gave a figure; all figures have one scope: all clubs where any district said that, else the scope of most districts
-- returns:  area_id; name_vi; name_en; type; province_id; province_name_vi; province_name_en; is_counted (existed on that day); value; value_high; bound; as_of_printed; as_of_from; as_of; scope; claim_id; rivals; note_vi; note_en; publisher; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_as_of_printed; whole_source_id; explained (sum of the districts said with the whole); unexplained (whole less explained); unexplained_bound; peers (districts of the province told of by the same source for the same day); peer_mean (of these); peer_rank (among these, 1 for the lowest, shared by equals); unit
-- nulls:    value is null where a district never reported; as_of is null for an undated figure; whole and unexplained as in parts_of_whole; peer columns are null for fewer than two peers, peer_mean also where the indicator does not add up

with told as (
    select *
    from district_told
    where
        list_contains($areas, province_id)
        and indicator_id = $indicator
        and $seen_on >= seen_from
        and $seen_on < seen_until
),

listed as (
    select
        districts.*,
        -- the last day of districts, where their province told nothing of an earlier one
        least(districts.last_day, $seen_on, if(wholes.whole_claim_id is null, null, wholes.asked_on))
        between districts.valid_from and districts.valid_to
            as is_counted,
        wholes.whole_value,
        wholes.whole_bound,
        wholes.whole_as_of,
        wholes.whole_as_of_printed,
        wholes.whole_source_id,
        wholes.explained,
        wholes.unexplained,
        wholes.unexplained_bound
    from district_units as districts
    left join whole_cards as wholes
        on
            districts.province_id = wholes.whole_id
            and wholes.indicator_id = $indicator
            and $seen_on >= wholes.seen_from
            and $seen_on < wholes.seen_until
    where list_contains($areas, districts.province_id)
)

select
    listed.area_id,
    listed.name_vi,
    listed.name_en,
    listed.type,
    listed.province_id,
    listed.province_name_vi,
    listed.province_name_en,
    listed.is_counted,
    told.value,
    told.value_high,
    told.bound,
    told.as_of_printed,
    told.as_of_from,
    told.as_of,
    told.scope,
    told.claim_id,
    told.rivals,
    told.note_vi,
    told.note_en,
    told.publisher,
    told.source_id,
    coalesce(told.is_with_whole, false) as is_with_whole,
    listed.whole_value,
    listed.whole_bound,
    listed.whole_as_of,
    listed.whole_as_of_printed,
    listed.whole_source_id,
    listed.explained,
    listed.unexplained,
    listed.unexplained_bound,
    told.peers,
    told.peer_mean,
    told.peer_rank,
    indicators.unit
from listed
inner join indicators on indicators.indicator_id = $indicator
left join told
    on
        listed.area_id = told.area_id
        and told.scope = (
            select scopes.scope
            from told as scopes
            group by scopes.scope
            order by scopes.scope = 'all' desc, count(*) desc, scopes.scope
            limit 1
        )
where listed.is_counted or told.claim_id is not null
order by listed.province_rank, told.value desc nulls last, listed.district_rank
