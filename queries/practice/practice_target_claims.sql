-- question: Which document of a practice country tells each promise?
-- params:   none
-- grain:    one row per promise: the first report of its place after the decision
-- returns:  claim_id; target_id; source_id; value_printed; value; value_high; bound; scope_printed; note_vi; note_en
-- nulls:    value_high, scope_printed and the notes always

select
    'p' || row_number() over (order by targets.target_id) as claim_id,
    targets.target_id,
    min(sources.source_id) as source_id,
    cast(cast(targets.value as bigint) as varchar) as value_printed,
    cast(targets.value as bigint) as value,
    cast(null as bigint) as value_high,
    targets.bound,
    cast(null as varchar) as scope_printed,
    cast(null as varchar) as note_vi,
    cast(null as varchar) as note_en
from targets
inner join programmes on targets.programme_id = programmes.programme_id
inner join sources
    on
        sources.source_id like 'th-' || targets.area_id || '-%'
        and sources.accessed between programmes.decided_on and programmes.decided_on + 120
group by targets.target_id, targets.value, targets.bound
order by targets.target_id
