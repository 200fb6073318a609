-- question: Which wordings of a promise cause each contradiction?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and wording that takes part in it
-- returns:  finding_id; seen_from; seen_until; role (wording); row_table (target_claims.csv); row_id (its id there); area_id; indicator_id; value; value_high; bound; kind (as it is worded); due; due_printed; standing (wording); source_id; programme_id; note_vi; note_en
-- nulls:    value_high unless it is a range

select
    found.finding_id,
    found.seen_from,
    found.seen_until,
    'wording' as role,
    'target_claims.csv' as row_table,
    target_claims.claim_id as row_id,
    targets.area_id,
    targets.indicator_id,
    target_claims.value,
    target_claims.value_high,
    target_claims.bound,
    target_claims.scope_printed as kind,
    targets.due,
    targets.due_printed,
    'wording' as standing,
    target_claims.source_id,
    targets.programme_id,
    target_claims.note_vi,
    target_claims.note_en
from finding_cards as found
inner join target_claims on found.figure_id = target_claims.claim_id
inner join targets on target_claims.target_id = targets.target_id
where found.check_id = 'promise_worded_differently'
order by found.finding_id, found.seen_from, target_claims.claim_id
