-- question: What is the latest figure of each place and indicator?
-- params:   $seen_on date, claims dated later are left out; $indicator varchar, indicator id or null for all
-- grain:    one row per area, indicator, scope and scheme that was ever reported with a date
-- returns:  area_id; indicator_id; scope; programme_id; claim_id; value; value_high; bound; as_of_printed; as_of; age_days (from as_of to seen_on); basis; source_id
-- nulls:    a place that never reported has no row; it is never 0

select
    area_id,
    indicator_id,
    scope,
    programme_id,
    claim_id,
    value,
    value_high,
    bound,
    as_of_printed,
    as_of,
    $seen_on - as_of as age_days,
    basis,
    source_id
from latest_cards
where
    as_of is not null
    and $seen_on >= latest_from
    and $seen_on < latest_until
    and ($indicator is null or indicator_id = $indicator)
order by area_id, indicator_id, scope, programme_id nulls first
