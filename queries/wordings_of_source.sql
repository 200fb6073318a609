-- question: How does this document word the promises that it tells of?
-- params:   $source varchar, source id
-- grain:    one row per promise told by the document
-- returns:  claim_id; target_id; area_id; name_vi; name_en; level; province_id; indicator_id; indicator_name_vi; indicator_name_en; unit; kind; status; value; value_high; bound; value_printed; scope_printed; target_value; target_value_high; target_bound; due; due_printed; programme_number; note_vi; note_en; source_id
-- nulls:    value and bound are null where the document prints only words

select
    target_claims.claim_id,
    targets.target_id,
    targets.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    split_part(targets.area_id, '.', 1) as province_id,
    targets.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    targets.kind,
    targets.status,
    target_claims.value,
    target_claims.value_high,
    target_claims.bound,
    target_claims.value_printed,
    target_claims.scope_printed,
    targets.value as target_value,
    targets.value_high as target_value_high,
    targets.bound as target_bound,
    targets.due,
    targets.due_printed,
    programmes.number as programme_number,
    target_claims.note_vi,
    target_claims.note_en,
    target_claims.source_id
from target_claims
inner join targets on target_claims.target_id = targets.target_id
inner join areas on targets.area_id = areas.area_id
inner join indicators on targets.indicator_id = indicators.indicator_id
left join programmes on targets.programme_id = programmes.programme_id
where target_claims.source_id = $source
order by areas.name_vi collate vi, targets.due nulls last, targets.target_id
