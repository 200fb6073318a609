-- question: What do the parts of this place say, and how much of the whole do they leave unexplained?
-- params:   $area varchar, the whole: a province or the country; $indicator varchar, indicator id; $seen_on date, the day from which one looks
-- grain:    one row per part that existed on the day of the whole's latest figure (on seen_on without one), reported or not
-- returns:  area_id; name_vi; name_en; type; value; value_high; bound; as_of_printed; as_of; claim_id; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_claim_id; whole_source_id; parts; parts_reported; explained (sum of the parts said with the whole); unexplained (whole less explained); unit
-- nulls:    value is null where a part never reported; unexplained is null unless at least one part was said with the whole and the indicator adds up

with latest as (
    select claims.*
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    where
        claims.indicator_id = $indicator
        and claims.scope = 'all'
        and claims.as_of <= $seen_on
    qualify row_number() over (partition by claims.area_id order by claims.as_of desc, shown_claims.shown_rank) = 1
),

wholes as (
    select
        areas.area_id as whole_id,
        latest.value as whole_value,
        latest.bound as whole_bound,
        latest.as_of as whole_as_of,
        latest.claim_id as whole_claim_id,
        latest.source_id as whole_source_id,
        -- a province of today has no districts: its former ones are asked about on the last day they existed
        least(coalesce(latest.as_of, $seen_on), if(areas.level = 'province', date '2025-06-30', $seen_on)) as asked_on
    from areas
    left join latest on areas.area_id = latest.area_id
    where areas.area_id = $area
),

parts as (
    select areas.*, wholes.*
    from wholes
    inner join areas
        on
            wholes.whole_id = areas.parent_id
            and coalesce(areas.valid_from, '1900-01-01') <= wholes.asked_on
            and coalesce(areas.valid_to, '9999-12-31') >= wholes.asked_on
),

told_with_whole as (
    select claims.*
    from claims
    inner join parts
        on
            claims.area_id = parts.area_id
            and claims.source_id = parts.whole_source_id
            and claims.as_of = parts.whole_as_of
    where claims.indicator_id = $indicator and claims.scope = 'all'
),

compared as (
    select
        parts.*,
        coalesce(told_with_whole.value, latest.value) as value,
        coalesce(told_with_whole.value_high, latest.value_high) as value_high,
        coalesce(told_with_whole.bound, latest.bound) as bound,
        coalesce(told_with_whole.as_of_printed, latest.as_of_printed) as as_of_printed,
        coalesce(told_with_whole.as_of, latest.as_of) as as_of,
        coalesce(told_with_whole.claim_id, latest.claim_id) as claim_id,
        coalesce(told_with_whole.source_id, latest.source_id) as source_id,
        told_with_whole.value as value_with_whole,
        told_with_whole.claim_id is not null as is_with_whole
    from parts
    left join told_with_whole on parts.area_id = told_with_whole.area_id
    left join latest on parts.area_id = latest.area_id
)

select
    compared.area_id,
    compared.name_vi,
    compared.name_en,
    compared.type,
    compared.value,
    compared.value_high,
    compared.bound,
    compared.as_of_printed,
    compared.as_of,
    compared.claim_id,
    compared.source_id,
    compared.is_with_whole,
    compared.whole_value,
    compared.whole_bound,
    compared.whole_as_of,
    compared.whole_claim_id,
    compared.whole_source_id,
    count(*) over () as parts,
    count(compared.value) over () as parts_reported,
    sum(compared.value_with_whole) over () as explained,
    if(
        indicators.adds_up = 'sum', compared.whole_value - sum(compared.value_with_whole) over (), null
    ) as unexplained,
    indicators.unit
from compared
cross join indicators
where indicators.indicator_id = $indicator
order by compared.value desc nulls last, compared.name_vi collate vi
