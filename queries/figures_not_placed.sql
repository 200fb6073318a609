-- question: Which printed figures stand in no row of their own, and why?
-- params:   $source varchar, source id or null for all
-- grain:    one row per printed figure that is not a claim of its own
-- returns:  fact_id; reason; joined_to_id (the row that holds it); joined_claim_id (the same, where that row is a claim and not a promise); reason_vi; reason_en; area (as typed); metric (as typed); scope (as typed); value; value_high; unit; bound (as typed); as_of_printed; is_target; source_id; publisher; published
-- nulls:    as_of_printed is null where the page shows no date

select
    not_placed.fact_id,
    not_placed.reason,
    not_placed.joined_to_id,
    figures.figure_id as joined_claim_id,
    not_placed.reason_vi,
    not_placed.reason_en,
    not_placed.area,
    not_placed.metric,
    not_placed.scope,
    not_placed.value,
    not_placed.value_high,
    lower(not_placed.unit) as unit,
    case not_placed.qualifier
        when 'exact' then 'exactly'
        when 'approx' then 'about'
        when 'under' then 'nearly'
        else coalesce(not_placed.qualifier, 'exactly')
    end as bound,
    not_placed.as_of as as_of_printed,
    not_placed.kind = 'target' as is_target,
    not_placed.source_id,
    sources.publisher,
    sources.published
from not_placed
inner join sources on not_placed.source_id = sources.source_id
left join figures on not_placed.joined_to_id = figures.figure_id
where $source is null or not_placed.source_id = $source
order by not_placed.fact_id
