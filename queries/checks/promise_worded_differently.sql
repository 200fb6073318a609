-- question: Which sources word a promise with another value, bound or kind than the promise we hold?
-- severity: notice
-- message:  check-promise-worded-differently
-- params:   none
-- grain:    one row per wording that differs from its promise
-- returns:  area_id; figure_id (the wording, a claim_id of target_claims); other_figure_id; target_id; source_id; programme_id; detail_value (the value printed); expected_value (the value of the promise); detail (what differs, one or more of value, bound, kind)
-- nulls:    other_figure_id always; wordings that agree have no row

with wordings as (
    select
        targets.area_id,
        targets.programme_id,
        targets.value as promised_value,
        target_claims.*,
        target_claims.value != targets.value
        or coalesce(target_claims.value_high, target_claims.value)
        != coalesce(targets.value_high, targets.value) as has_other_value,
        target_claims.bound != targets.bound as has_other_bound,
        -- total or new is the kind, all or new_clubs the scope: a page prints one of the two, or neither
        coalesce(target_claims.scope_printed not in (targets.kind, targets.scope), false) as has_other_kind
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
)

select
    area_id,
    claim_id as figure_id,
    cast(null as varchar) as other_figure_id,
    target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(promised_value as double) as expected_value,
    concat_ws(
        ' ', if(has_other_value, 'value', null), if(has_other_bound, 'bound', null), if(has_other_kind, 'kind', null)
    ) as detail
from wordings
where has_other_value or has_other_bound or has_other_kind
order by area_id, target_id, claim_id
