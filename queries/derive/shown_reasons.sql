-- question: By which clause of the written rule is one claim of a day shown, and the other one click away?
-- params:   none
-- grain:    one row per claim that has rivals (claims about the same place, indicator, scope, scheme and day)
-- returns:  claim_id; against_claim_id (the claim shown; for that claim itself, the best of the others); clause (the first clause of the rule in which the two differ: basis, source_kind, precision, bound, published, recorded or id)
-- nulls:    none; a claim that stands alone has no row

with ranked as (
    select
        claims.claim_id,
        claims.area_id,
        claims.indicator_id,
        claims.scope,
        claims.programme_id,
        claims.baseline_figure_id,
        claims.as_of,
        claims.basis = 'derived' as is_derived,
        claims.source_kind_rank,
        claims.as_of_to - claims.as_of_from as days_allowed,
        -- 'at least' and 'over' are two places of one order, as in shown_claims
        list_position(['exactly', 'at_least', 'over', 'nearly', 'about', 'about_over', 'between', 'at_most'], claims.bound) as bound_rank,
        coalesce(claims.published_last_day, '0001-01-01') as published_last_day,
        claims.recorded_on,
        shown_claims.shown_rank
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    where shown_claims.rivals > 0
)

select
    one.claim_id,
    other.claim_id as against_claim_id,
    case
        when one.is_derived <> other.is_derived then 'basis'
        when one.source_kind_rank <> other.source_kind_rank then 'source_kind'
        when one.days_allowed <> other.days_allowed then 'precision'
        when one.bound_rank <> other.bound_rank then 'bound'
        when one.published_last_day <> other.published_last_day then 'published'
        when one.recorded_on <> other.recorded_on then 'recorded'
        else 'id'
    end as clause
from ranked as one
inner join ranked as other
    on
        one.area_id = other.area_id
        and one.indicator_id = other.indicator_id
        and one.scope = other.scope
        and one.programme_id is not distinct from other.programme_id
        and one.baseline_figure_id is not distinct from other.baseline_figure_id
        and one.as_of is not distinct from other.as_of
        and other.shown_rank = if(one.shown_rank = 1, 2, 1)
order by one.claim_id
