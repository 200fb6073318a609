-- question: What was promised to these districts, or about how far the clubs of their province shall reach?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, the day from which one looks
-- grain:    one row per promise of a district, and per promise of a province about coverage (clubs a district, districts or communes with clubs), made by that day
-- returns:  target_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; scope; kind; status; target_value; target_value_high; target_bound; due; due_printed; seen_from; is_final; judged_on; state; now_claim_id; now_value; now_value_high; now_bound; now_basis; now_formula; now_as_of; now_as_of_printed; gap; unit; programme_number; programme_name_vi; programme_name_en; note_vi; note_en; target_source_id; source_id
-- nulls:    now columns are null without a figure that may judge the promise

select
    verdict_cards.target_id,
    verdict_cards.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    verdict_cards.indicator_id,
    verdict_cards.indicator_name_vi,
    verdict_cards.indicator_name_en,
    verdict_cards.scope,
    verdict_cards.kind,
    verdict_cards.status,
    verdict_cards.target_value,
    verdict_cards.target_value_high,
    verdict_cards.target_bound,
    verdict_cards.due,
    verdict_cards.due_printed,
    verdict_cards.seen_from,
    verdict_cards.is_final,
    verdict_cards.judged_on,
    verdict_cards.state,
    verdict_cards.now_claim_id,
    verdict_cards.now_value,
    verdict_cards.now_value_high,
    verdict_cards.now_bound,
    verdict_cards.now_basis,
    verdict_cards.now_formula,
    verdict_cards.now_as_of,
    verdict_cards.now_as_of_printed,
    verdict_cards.gap,
    verdict_cards.unit,
    verdict_cards.programme_number,
    verdict_cards.programme_name_vi,
    verdict_cards.programme_name_en,
    verdict_cards.note_vi,
    verdict_cards.note_en,
    verdict_cards.target_source_id,
    verdict_cards.source_id
from verdict_cards
inner join areas on verdict_cards.area_id = areas.area_id
where
    $seen_on >= verdict_cards.seen_from
    and $seen_on < verdict_cards.seen_until
    and case areas.level
        when 'province' then verdict_cards.kind = 'coverage' and list_contains($areas, areas.area_id)
        when 'district' then
            list_contains($areas, areas.parent_id)
            and ($districts is null or list_contains($districts, areas.area_id))
    end
order by areas.level = 'province', areas.name_vi collate vi, verdict_cards.due, verdict_cards.target_id
