-- question: What did each unit that was merged into this province say last about this indicator?
-- params:   $area varchar, area id of a province; $indicator varchar, indicator id; $seen_on date, figures dated later are left out
-- grain:    one row per unit merged into it, in Vietnamese order
-- returns:  area_id; name_vi; name_en; indicator_id; unit; scope; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; claim_id; basis; formula; note_vi; note_en; rivals; programme_number; publisher; published; source_id
-- nulls:    value and what follows it are null for a unit that never reported, which is not 0

select
    province_parts.part_id as area_id,
    province_parts.part_name_vi as name_vi,
    province_parts.part_name_en as name_en,
    indicators.indicator_id,
    indicators.unit,
    claim_cards.scope,
    claim_cards.value,
    claim_cards.value_high,
    claim_cards.bound,
    claim_cards.as_of_printed,
    claim_cards.as_of_from,
    claim_cards.as_of_to,
    claim_cards.as_of,
    claim_cards.claim_id,
    claim_cards.basis,
    claim_cards.formula,
    claim_cards.note_vi,
    claim_cards.note_en,
    claim_cards.rivals,
    claim_cards.programme_number,
    claim_cards.publisher,
    claim_cards.published,
    claim_cards.source_id
from province_parts
inner join indicators on indicators.indicator_id = $indicator
left join told_by_day
    on
        province_parts.part_id = told_by_day.area_id
        and told_by_day.indicator_id = $indicator
        and told_by_day.what = 'own'
        and $seen_on >= told_by_day.seen_from
        and $seen_on < told_by_day.seen_until
left join claim_cards on told_by_day.claim_id = claim_cards.claim_id
where province_parts.whole_id = $area and not province_parts.is_itself
order by province_parts.part_name_vi collate vi, province_parts.part_id
