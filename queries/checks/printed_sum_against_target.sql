-- question: Where does a source print the sum of other plans beside a promise that it does not meet?
-- severity: notice
-- message:  check-printed-sum-against-target
-- params:   none
-- grain:    one row per adopted promise and aggregate of another value, for one place, indicator and due date
-- returns:  area_id; figure_id; other_figure_id; target_id (the promise); source_id (one that prints the sum); programme_id; detail_value (the sum printed); expected_value (the promise); detail (target id of the sum)
-- nulls:    figure_id and other_figure_id always; source_id where no wording is held

select
    promise.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    promise.target_id,
    (
        select min(target_claims.source_id)
        from target_claims
        where target_claims.target_id = printed_sum.target_id
    ) as source_id,
    promise.programme_id,
    cast(printed_sum.value as double) as detail_value,
    cast(promise.value as double) as expected_value,
    printed_sum.target_id as detail
from targets as promise
inner join targets as printed_sum on
    promise.area_id = printed_sum.area_id
    and (promise.indicator_id, promise.kind, promise.due)
    = (printed_sum.indicator_id, printed_sum.kind, printed_sum.due)
where
    promise.status = 'adopted'
    and printed_sum.status = 'aggregate'
    and promise.value != printed_sum.value
order by promise.area_id, promise.target_id
