-- question: Where do the figures contradict each other, and how gravely?
-- params:   $area varchar, area id, to count by its parts, or null to count by province; $indicator varchar, indicator id or null for all; $rule varchar, check id or null for all; $severity varchar, severity or null for all; $seen_on date, the day of reading
-- grain:    one row per place and severity with at least one offence among figures and promises known on that day; the place with most first
-- returns:  area_id; name_vi; name_en; severity; findings; all_findings (of the place); source_id (one of the sources concerned)
-- nulls:    none; a place without findings has no row

with found as (
    select
        severity,
        source_id,
        if($area is null, province_id, area_id) as place_id
    from finding_cards
    where
        $seen_on >= seen_from
        and $seen_on < seen_until
        and ($area is null or area_id = $area or starts_with(area_id, $area || '.'))
        and ($indicator is null or list_contains(indicator_ids, $indicator))
        and ($rule is null or check_id = $rule)
        and ($severity is null or severity = $severity)
),

counted as (
    select
        place_id,
        severity,
        count(*) as findings,
        sum(count(*)) over (partition by place_id)::bigint as all_findings,
        min(source_id) as source_id
    from found
    group by place_id, severity
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    counted.severity,
    counted.findings,
    counted.all_findings,
    counted.source_id
from counted
inner join areas on counted.place_id = areas.area_id
order by
    counted.all_findings desc,
    areas.name_vi collate vi,
    list_position(['error', 'warning', 'notice'], counted.severity)
