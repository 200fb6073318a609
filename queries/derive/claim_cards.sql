-- question: What does a reader need to know about each claim, in one place?
-- params:   none
-- grain:    one row per claim
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; topic; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; baseline_figure_id; note_vi; note_en; shown_rank; rivals; source_id; publisher; source_title; source_url; published; source_kind; judges (ids of the promises that it may judge); indicator_rank (place in a list: by topic, then by Vietnamese name)
-- nulls:    undated claims have no as_of

with ranked as (
    select
        indicator_id,
        row_number() over (
            order by
                list_position(
                    ['clubs', 'members', 'money', 'coverage', 'quality', 'training', 'population'], topic
                ),
                name_vi collate vi,
                indicator_id
        ) as indicator_rank
    from indicators
),

judging as (
    select claim_id, list(target_id order by target_id) as judges
    from evidence
    group by claim_id
)

select
    claims.claim_id,
    claims.area_id,
    claims.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    indicators.measure,
    indicators.topic,
    claims.scope,
    claims.programme_id,
    programmes.number as programme_number,
    claims.value,
    claims.value_high,
    claims.bound,
    claims.as_of_printed,
    claims.as_of_from,
    claims.as_of_to,
    claims.as_of,
    claims.as_of_precision,
    claims.period_start,
    claims.basis,
    claims.formula,
    claims.baseline_figure_id,
    claims.note_vi,
    claims.note_en,
    shown_claims.shown_rank,
    shown_claims.rivals,
    claims.source_id,
    claims.publisher,
    claims.source_title,
    claims.source_url,
    sources.published,
    claims.source_kind,
    coalesce(judging.judges, []) as judges,
    ranked.indicator_rank
from claims
inner join shown_claims on claims.claim_id = shown_claims.claim_id
inner join indicators on claims.indicator_id = indicators.indicator_id
inner join sources on claims.source_id = sources.source_id
left join programmes on claims.programme_id = programmes.programme_id
inner join ranked on claims.indicator_id = ranked.indicator_id
left join judging on claims.claim_id = judging.claim_id
order by claims.area_id, claims.as_of desc nulls last, indicators.topic, claims.indicator_id, claims.scope, shown_claims.shown_rank
