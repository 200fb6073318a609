-- question: Over which units of this place can a plan be spread, and how many clubs did each of them report last?
-- params:   $area varchar, the whole: a province or the country; $seen_on date, claims dated later are left out
-- grain:    one row per province of the country that exists on the day, or per district of a province on the last day on which it had districts
-- returns:  area_id; name_vi; name_en; level; type; ended_on (last day of the unit, where it ended before the day); claim_id; value (clubs reported last); value_high; bound; as_of; as_of_printed; unit; source_id; communes (of the whole on the same day; none where their list of that day is not known)
-- nulls:    value is null where a unit never reported a dated total, which is not 0; a place whose units the data do not hold has no row

with whole as (
    select
        area_id,
        -- districts ended on 30 June 2025, some earlier with the unit that they lay in
        if(level = 'province', least($seen_on, date '2025-06-30'), $seen_on) as asked_on
    from areas
    where area_id = $area
),

parts as (
    select areas.*
    from areas
    inner join whole on areas.parent_id = whole.area_id
    where
        coalesce(areas.valid_from, '1900-01-01') <= whole.asked_on
        and coalesce(areas.valid_to, '9999-12-31') >= whole.asked_on
)

select
    parts.area_id,
    parts.name_vi,
    parts.name_en,
    parts.level,
    parts.type,
    if(parts.valid_to < $seen_on, parts.valid_to, null) as ended_on,
    latest.claim_id,
    latest.value,
    latest.value_high,
    latest.bound,
    latest.as_of,
    latest.as_of_printed,
    latest.unit,
    latest.source_id,
    (
        select count(*)
        from areas
        cross join whole
        where
            areas.level = 'commune'
            and starts_with(areas.area_id, whole.area_id || '.')
            and coalesce(areas.valid_from, '1900-01-01') <= whole.asked_on
            and areas.valid_to >= whole.asked_on
    ) as communes
from parts
inner join plan_starts as latest
    on
        parts.area_id = latest.area_id
        and $seen_on >= latest.seen_from
        and $seen_on < latest.seen_until
order by parts.name_vi collate vi
