-- question: In which words does each source tell this promise?
-- params:   $target varchar, target id; $seen_on date, the day of looking
-- grain:    one row per source that tells it, the earliest first
-- returns:  wording_id; target_id; value_printed; value; value_high; bound; unit; scope_printed (total, all or new, where the source says so); differs (its number, bound or kind is not the promise's); note_vi; note_en; publisher; title; published; is_later (published after the day of looking); source_id
-- nulls:    scope_printed where the source does not say whether it means all clubs or new ones; published where it shows no date; is_later is false then

select
    target_claims.claim_id as wording_id,
    target_claims.target_id,
    target_claims.value_printed,
    target_claims.value,
    target_claims.value_high,
    target_claims.bound,
    indicators.unit,
    target_claims.scope_printed,
    (target_claims.value, coalesce(target_claims.value_high, 0)) <> (targets.value, coalesce(targets.value_high, 0))
    or target_claims.bound <> targets.bound
    or coalesce(if(target_claims.scope_printed = 'all', 'total', target_claims.scope_printed) <> targets.kind, false) as differs,
    target_claims.note_vi,
    target_claims.note_en,
    source_cards.publisher,
    source_cards.title,
    source_cards.published,
    coalesce(source_cards.published_last_day > $seen_on, false) as is_later,
    target_claims.source_id
from target_claims
inner join targets on target_claims.target_id = targets.target_id
inner join indicators on targets.indicator_id = indicators.indicator_id
inner join source_cards on target_claims.source_id = source_cards.source_id
where target_claims.target_id = $target
order by source_cards.published nulls last, target_claims.claim_id
