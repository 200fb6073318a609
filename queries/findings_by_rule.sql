-- question: Which rules were asked of the data, and how often was each one broken?
-- params:   $area varchar, area id with its parts, or null for all places; $indicator varchar, indicator id or null for all; $seen_on date, the day of reading
-- grain:    one row per rule of queries/checks, those that nothing breaks included; the gravest first, then the most often broken
-- returns:  check_id; severity; findings (offences among figures and promises known on that day); places; source_id (one of the sources concerned)
-- nulls:    source_id where nothing breaks the rule; findings is then 0, because the rule was asked

with found as (
    select check_id, area_id, source_id
    from finding_cards
    where
        $seen_on >= seen_from
        and $seen_on < seen_until
        and ($area is null or area_id = $area or starts_with(area_id, $area || '.'))
        and ($indicator is null or list_contains(indicator_ids, $indicator))
)

select
    checks.check_id,
    checks.severity,
    count(found.check_id) as findings,
    count(distinct found.area_id) as places,
    min(found.source_id) as source_id
from checks
left join found on checks.check_id = found.check_id
group by checks.check_id, checks.severity
order by list_position(['error', 'warning', 'notice'], checks.severity), findings desc, checks.check_id
