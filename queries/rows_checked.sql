-- question: What was there to be checked: how many figures and promises, from how many sources?
-- params:   $area varchar, area id with its parts, or null for all places; $indicator varchar, indicator id or null for all; $seen_on date, the day of reading
-- grain:    one row
-- returns:  figures (that stand, dated up to that day or undated); differences (a total minus a stated baseline, both among the figures: asked nothing again); promises (made by that day); sources (that tell them); rules (of queries/checks)
-- nulls:    none; 0 where nothing was published

with known as (
    select claim_id, source_id, baseline_figure_id
    from claims
    where
        ($area is null or area_id = $area or starts_with(area_id, $area || '.'))
        and ($indicator is null or indicator_id = $indicator)
        and coalesce(as_of <= $seen_on, true)
),

told as (
    select claim_id, source_id
    from known
    where baseline_figure_id is null
),

promised as (
    select promises.target_id, target_claims.source_id
    from promises
    left join target_claims on promises.target_id = target_claims.target_id
    where
        ($area is null or promises.area_id = $area or starts_with(promises.area_id, $area || '.'))
        and ($indicator is null or promises.indicator_id = $indicator)
        and coalesce(promises.made_on <= $seen_on, true)
)

select
    (select count(*) from told) as figures,
    (select count(*) from known) - (select count(*) from told) as differences,
    (select count(distinct target_id) from promised) as promises,
    (
        select count(distinct source_id)
        from (
            select source_id from told
            union all
            select source_id from promised
        )
    ) as sources,
    (select count(*) from checks) as rules
