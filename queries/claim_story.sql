-- question: Where does this number come from, what else was said, and why is this one shown?
-- params:   $claim varchar, claim id
-- grain:    one row for the claim itself, then one per other claim of its place and indicator or in its formula
-- returns:  claim_id; relation (self, replaced (by it), replacement (of it), part (of its formula), result (its formula holds it), rival (same day, scope and scheme), same_scope or other_scope); clause (of the rule: what sets it apart from the one shown, or the one shown from the next best: basis, source_kind, precision, bound, published, recorded or id); against_claim_id; area_id; name_vi; name_en; level; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; standing (shown, beside, undated, withdrawn, or promise: told by a plan, as_of is its due day); shown_rank; rivals; recorded_on; withdrawn_on; replaces_claim_id; replaced_by_claim_id; source_id; publisher; source_title; source_url; published; accessed; source_kind; named_id (the id by which a formula names it)
-- nulls:    clause: nothing else speaks of that day; claim_id: a promise is no claim; no row for an unknown claim

with chosen as (
    select *
    from figure_cards
    where claim_id = $claim
),

related as (
    select
        figure_cards.*,
        case
            when figure_cards.claim_id = chosen.claim_id then 'self'
            when figure_cards.claim_id = chosen.replaces_claim_id then 'replaced'
            when figure_cards.replaces_claim_id = chosen.claim_id then 'replacement'
            -- f223 - f053 names the rows it was worked out from
            when list_contains(regexp_extract_all(chosen.formula, '[a-z]+[0-9]+'), figure_cards.claim_id) then 'part'
            when list_contains(regexp_extract_all(figure_cards.formula, '[a-z]+[0-9]+'), chosen.claim_id) then 'result'
            when figure_cards.area_id <> chosen.area_id or figure_cards.indicator_id <> chosen.indicator_id then null
            when figure_cards.scope <> chosen.scope then 'other_scope'
            when
                coalesce(figure_cards.programme_id, '') = coalesce(chosen.programme_id, '')
                and coalesce(figure_cards.baseline_figure_id, '') = coalesce(chosen.baseline_figure_id, '')
                -- the undated stand beside each other
                and coalesce(figure_cards.as_of, '9999-12-31') = coalesce(chosen.as_of, '9999-12-31')
                and figure_cards.shown_rank is not null
                and chosen.shown_rank is not null then 'rival'
            else 'same_scope'
        end as relation
    from figure_cards
    cross join chosen
),

told as (
    select
        related.claim_id,
        related.relation,
        shown_reasons.clause,
        shown_reasons.against_claim_id,
        related.area_id,
        related.name_vi,
        related.name_en,
        related.level,
        related.province_id,
        related.province_name_vi,
        related.province_name_en,
        related.indicator_id,
        related.indicator_name_vi,
        related.indicator_name_en,
        related.unit,
        related.measure,
        related.scope,
        related.programme_id,
        related.programme_number,
        related.value,
        related.value_high,
        related.bound,
        related.as_of_printed,
        related.as_of_from,
        related.as_of_to,
        related.as_of,
        related.as_of_precision,
        related.period_start,
        related.basis,
        related.formula,
        related.note_vi,
        related.note_en,
        related.standing,
        related.shown_rank,
        related.rivals,
        related.recorded_on,
        related.withdrawn_on,
        related.replaces_claim_id,
        related.replaced_by_claim_id,
        related.source_id,
        related.publisher,
        related.source_title,
        related.source_url,
        related.published,
        sources.accessed,
        related.source_kind,
        related.claim_id as named_id
    from related
    inner join sources on related.source_id = sources.source_id
    left join shown_reasons on related.claim_id = shown_reasons.claim_id
    where related.relation is not null
),

-- a formula may also name what a plan promised
promised as (
    select
        'part' as relation,
        'promise' as standing,
        target_claims.claim_id as named_id,
        targets.area_id,
        areas.name_vi,
        areas.name_en,
        areas.level,
        targets.indicator_id,
        indicators.name_vi as indicator_name_vi,
        indicators.name_en as indicator_name_en,
        indicators.unit,
        targets.scope,
        programmes.number as programme_number,
        target_claims.value,
        target_claims.value_high,
        coalesce(target_claims.bound, targets.bound) as bound,
        targets.due_printed as as_of_printed,
        targets.due as as_of_from,
        targets.due as as_of_to,
        targets.due as as_of,
        target_claims.source_id,
        sources.publisher,
        sources.title as source_title,
        sources.url as source_url,
        sources.published,
        sources.accessed,
        sources.kind as source_kind
    from target_claims
    inner join chosen
        on list_contains(regexp_extract_all(chosen.formula, '[a-z]+[0-9]+'), target_claims.claim_id)
    inner join targets on target_claims.target_id = targets.target_id
    inner join areas on targets.area_id = areas.area_id
    inner join indicators on targets.indicator_id = indicators.indicator_id
    inner join sources on target_claims.source_id = sources.source_id
    left join programmes on targets.programme_id = programmes.programme_id
)

select *
from (
    select * from told
    union all by name
    select * from promised
)
order by
    list_position(
        ['self', 'replacement', 'replaced', 'part', 'rival', 'result', 'same_scope', 'other_scope'], relation
    ),
    as_of desc nulls last,
    shown_rank,
    claim_id
