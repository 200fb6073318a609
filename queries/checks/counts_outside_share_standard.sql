-- question: Which counts give a share of members outside the standard that the scheme sets for it?
-- severity: notice
-- message:  check-counts-outside-share-standard
-- params:   none
-- grain:    one row per part of the members, counted or promised, that is outside the national standard of its share
-- returns:  area_id; figure_id (the part counted); other_figure_id (the whole counted); target_id (the part promised); source_id; programme_id; detail_value (part / whole, percent, one decimal); expected_value (the end of the standard that is passed); detail (target id of the standard)
-- nulls:    figure_id and other_figure_id for a promise, target_id for figures; source_id where no wording is held

with standards as (
    select
        targets.target_id,
        targets.indicator_id,
        targets.value as low_pct,
        coalesce(targets.value_high, targets.value) as high_pct,
        programmes.decided_on,
        programmes.period_end
    from targets
    inner join areas on targets.area_id = areas.area_id and areas.level = 'country'
    inner join programmes on targets.programme_id = programmes.programme_id
    where targets.kind = 'composition' and targets.status = 'adopted' and targets.bound = 'between'
),

counted as (
    select
        part.area_id,
        part.indicator_id as part_indicator_id,
        whole.indicator_id as whole_indicator_id,
        part.figure_id,
        whole.figure_id as whole_figure_id,
        part.source_id,
        part.programme_id,
        part.value as part_value,
        whole.value as whole_value,
        part.as_of_to as on_date
    from figures as part
    inner join figures as whole
        on
            (part.area_id, part.scope, part.source_id) = (whole.area_id, whole.scope, whole.source_id)
            and part.as_of_to is not distinct from whole.as_of_to
    where
        part.withdrawn_on is null
        and whole.withdrawn_on is null
        and part.bound = 'exactly'
        and whole.bound = 'exactly'
        and part.scope != 'one_club'
),

promised as (
    select
        part.area_id,
        part.indicator_id as part_indicator_id,
        whole.indicator_id as whole_indicator_id,
        part.target_id as part_target_id,
        part.programme_id,
        part.value as part_value,
        whole.value as whole_value,
        coalesce(programmes.decided_on, part.due) as on_date,
        (
            select min(target_claims.source_id)
            from target_claims
            where target_claims.target_id = part.target_id
        ) as source_id
    from targets as part
    inner join targets as whole
        on
            (part.area_id, part.scope, part.due, part.programme_id)
            = (whole.area_id, whole.scope, whole.due, whole.programme_id)
    inner join areas on part.area_id = areas.area_id and areas.level != 'country'
    left join programmes on part.programme_id = programmes.programme_id
    where part.status = 'adopted' and whole.status = 'adopted'
),

shares as (
    select
        told.*,
        standards.target_id as standard_id,
        standards.low_pct,
        standards.high_pct,
        100 * told.part_value / nullif(told.whole_value, 0) as share_pct
    from (
        select * from counted
        union all by name
        select * from promised
    ) as told
    inner join indicator_pairs as pair
        on
            pair.kind = 'share'
            and told.part_indicator_id = pair.part_indicator_id
            and told.whole_indicator_id = pair.whole_indicator_id
    inner join standards
        on
            pair.ratio_indicator_id = standards.indicator_id
            -- nobody keeps a standard that is not yet set
            and coalesce(told.on_date between standards.decided_on and standards.period_end, true)
)

select
    area_id,
    figure_id,
    whole_figure_id as other_figure_id,
    part_target_id as target_id,
    source_id,
    programme_id,
    cast(round(share_pct, 1) as double) as detail_value,
    cast(if(share_pct < low_pct, low_pct, high_pct) as double) as expected_value,
    standard_id as detail
from shares
where share_pct < low_pct or share_pct > high_pct
order by area_id, figure_id, target_id
