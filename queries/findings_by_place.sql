-- question: Where do the figures contradict each other, and how gravely?
-- params:   $area varchar, area id, to count by its parts, or null to count by province; $indicator varchar, indicator id or null for all; $rule varchar, check id or null for all; $severity varchar, severity or null for all; $seen_on date, the day of reading
-- grain:    one row per place and severity with at least one offence among figures and promises known on that day; the place with most first
-- returns:  area_id; name_vi; name_en; severity; findings; all_findings (of the place); source_id (one of the sources concerned)
-- nulls:    none; a place without findings has no row

with found as (
    select
        on_day.*,
        if($area is null, split_part(on_day.area_id, '.', 1), on_day.area_id) as place_id
    from findings_on($seen_on) as on_day
    left join figures as one on on_day.figure_id = one.figure_id
    left join figures as other on on_day.other_figure_id = other.figure_id
    left join promises on on_day.target_id = promises.target_id
    where
        ($area is null or on_day.area_id = $area or starts_with(on_day.area_id, $area || '.'))
        and ($indicator is null or $indicator in (one.indicator_id, other.indicator_id, promises.indicator_id))
        and ($rule is null or on_day.check_id = $rule)
        and ($severity is null or on_day.severity = $severity)
        and (
            on_day.check_id = 'claim_in_future'
            or coalesce(greatest(one.as_of_to, other.as_of_to, promises.made_on) <= $seen_on, true)
        )
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
