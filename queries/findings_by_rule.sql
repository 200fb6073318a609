-- question: Which rules were asked of the data, and how often was each one broken?
-- params:   $area varchar, area id with its parts, or null for all places; $indicator varchar, indicator id or null for all; $seen_on date, the day of reading
-- grain:    one row per rule of queries/checks, those that nothing breaks included; the gravest first, then the most often broken
-- returns:  check_id; severity; findings (offences among figures and promises known on that day); places; source_id (one of the sources concerned)
-- nulls:    source_id where nothing breaks the rule; findings is then 0, because the rule was asked

with found as (
    select on_day.*
    from findings_on($seen_on) as on_day
    left join figures as one on on_day.figure_id = one.figure_id
    left join figures as other on on_day.other_figure_id = other.figure_id
    left join promises on on_day.target_id = promises.target_id
    where
        ($area is null or on_day.area_id = $area or starts_with(on_day.area_id, $area || '.'))
        and ($indicator is null or $indicator in (one.indicator_id, other.indicator_id, promises.indicator_id))
        and (
            on_day.check_id = 'claim_in_future'
            or coalesce(greatest(one.as_of_to, other.as_of_to, promises.made_on) <= $seen_on, true)
        )
)

select
    checks.check_id,
    checks.severity,
    count(found.finding_id) as findings,
    count(distinct found.area_id) as places,
    min(found.source_id) as source_id
from checks
left join found on checks.check_id = found.check_id
group by checks.check_id, checks.severity
order by list_position(['error', 'warning', 'notice'], checks.severity), findings desc, checks.check_id
