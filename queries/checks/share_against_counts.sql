-- question: Which printed shares are not what the counts of the same source give?
-- severity: warning
-- message:  check-share-against-counts
-- params:   none
-- grain:    one row per share and pair of counts that disagree by more than rounding of the last digit printed
-- returns:  area_id; figure_id (the share); other_figure_id (the part); target_id; source_id; programme_id; detail_value (the share printed, percent); expected_value (part / whole, percent, to the last digit printed, at least one decimal); detail (figure id of the whole)
-- nulls:    target_id always; shares whose counts are not printed, or are themselves rounded, have no row

with standing as (
    select figures.*
    from figures
    where withdrawn_on is null
),

counted as (
    select
        share.*,
        part.figure_id as part_figure_id,
        whole.figure_id as whole_figure_id,
        100 * part.value / nullif(whole.value, 0) as counted_pct
    from standing as share
    inner join indicator_pairs as pair on share.indicator_id = pair.ratio_indicator_id and pair.kind = 'share'
    inner join standing as part on
        pair.part_indicator_id = part.indicator_id
        and (share.area_id, share.scope, share.source_id) = (part.area_id, part.scope, part.source_id)
        and share.as_of_to is not distinct from part.as_of_to
    inner join standing as whole on
        pair.whole_indicator_id = whole.indicator_id
        and (share.area_id, share.scope, share.source_id) = (whole.area_id, whole.scope, whole.source_id)
        and share.as_of_to is not distinct from whole.as_of_to
    where part.bound = 'exactly' and whole.bound = 'exactly'
),

rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'share_rounding_pp') as rounding_pp
    from verdict_rules
),

-- 71 may be 70.5, but 71.9 is no 71.8: rounding reaches as far as the last digit printed
printed as (
    select
        counted.*,
        case counted.value
            when round(counted.value, 0) then 0
            when round(counted.value, 1) then 1
            else 2
        end as decimals,
        rules.about_share,
        rules.rounding_pp / power(10, decimals) + 1e-9 as rounding_pp
    from counted
    cross join rules
),

ranges as (
    select
        printed.*,
        value * if(bound in ('about', 'about_over', 'nearly'), 1 - about_share, 1) - rounding_pp as low_pct,
        case
            when bound in ('at_least', 'over', 'about_over') then 100
            when bound = 'about' then value * (1 + about_share)
            else coalesce(value_high, value)
        end + rounding_pp as high_pct
    from printed
)

select
    area_id,
    figure_id,
    part_figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(round(counted_pct, greatest(decimals, 1)) as double) as expected_value,
    whole_figure_id as detail
from ranges
where counted_pct not between low_pct and high_pct
order by area_id, figure_id
