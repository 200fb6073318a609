-- question: What was promised to these districts, or about how far the clubs of their province shall reach?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, the day from which one looks; $last_possible boolean, true: the last verdict that its figures allow, false: what can be said on the day
-- grain:    one row per promise of a district, and per promise of a province about coverage (clubs a district, districts or communes with clubs), made by that day
-- returns:  target_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; scope; kind; status; target_value; target_value_high; target_bound; due; due_printed; seen_from; is_final; judged_on; state (the last verdict possible, or that of the day); state_on_day; deadline_state (once its deadline has passed); now_claim_id; now_value; now_value_high; now_bound; now_basis; now_formula; now_as_of; now_as_of_printed; gap; unit; programme_number; programme_name_vi; programme_name_en; note_vi; note_en; target_source_id; source_id
-- nulls:    now columns are null without a figure that may judge the promise

select
    target_id,
    area_id,
    name_vi,
    name_en,
    level,
    indicator_id,
    indicator_name_vi,
    indicator_name_en,
    scope,
    kind,
    status,
    target_value,
    target_value_high,
    target_bound,
    due,
    due_printed,
    seen_from,
    is_final,
    judged_on,
    if($last_possible, last_state, state) as state,
    state as state_on_day,
    deadline_state,
    now_claim_id,
    now_value,
    now_value_high,
    now_bound,
    now_basis,
    now_formula,
    now_as_of,
    now_as_of_printed,
    gap,
    unit,
    programme_number,
    programme_name_vi,
    programme_name_en,
    note_vi,
    note_en,
    target_source_id,
    source_id
from promise_cards
where
    $seen_on >= seen_from
    and $seen_on < seen_until
    and case level
        when 'province' then kind = 'coverage' and list_contains($areas, area_id)
        when 'district' then
            list_contains($areas, split_part(area_id, '.', 1))
            and ($districts is null or list_contains($districts, area_id))
    end
order by level = 'province', name_vi collate vi, due, target_id
