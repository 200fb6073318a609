-- question: Which printed shares speak of other clubs than the promise that they seem to answer?
-- severity: notice
-- message:  check-share-of-other-clubs-than-promised
-- params:   none
-- grain:    one row per share and promise of the same place and indicator whose scopes differ
-- returns:  area_id; figure_id (the share); other_figure_id (the whole that its source counts it on); target_id (the promise); source_id; programme_id; detail_value (the share printed); expected_value (the share promised); detail (the two scopes)
-- nulls:    other_figure_id where the source does not print the whole

with standing as (
    select figures.*
    from figures
    where withdrawn_on is null and scope != 'one_club'
)

select
    share.area_id,
    share.figure_id,
    whole.figure_id as other_figure_id,
    promise.target_id,
    share.source_id,
    share.programme_id,
    cast(share.value as double) as detail_value,
    cast(promise.value as double) as expected_value,
    share.scope || ' ' || promise.scope as detail
from standing as share
inner join indicator_pairs as pair on share.indicator_id = pair.ratio_indicator_id and pair.kind = 'share'
inner join targets as promise
    on
        (share.area_id, share.indicator_id) = (promise.area_id, promise.indicator_id)
        and share.scope != promise.scope
        and promise.status = 'adopted'
left join standing as whole
    on
        pair.whole_indicator_id = whole.indicator_id
        and (share.area_id, share.scope, share.source_id) = (whole.area_id, whole.scope, whole.source_id)
        and share.as_of_to is not distinct from whole.as_of_to
where share.as_of_to is null or promise.due is null or share.as_of_to <= promise.due
order by share.area_id, share.figure_id, promise.target_id
