-- question: Which printed averages are not the printed total over its possible denominators?
-- severity: warning
-- message:  check-average-against-total
-- params:   none
-- grain:    one row per average and denominator that do not meet
-- returns:  area_id; figure_id (the average); other_figure_id (the total); target_id; source_id; programme_id; detail_value (the average printed); expected_value (total / denominator); detail (figure id of the denominator)
-- nulls:    target_id always; averages whose total or denominator is not printed have no row

with rules as (
    select any_value(value) filter (where rule_id = 'money_rounding_pct') / 100 as rounding_share
    from verdict_rules
),

-- money is printed rounded: 'over' and 'nearly' mean just above and just below, not any distance away
ranges as (
    select
        figures.*,
        value * if(bound in ('about', 'about_over', 'nearly'), 1 - rounding_share, 1) as low,
        coalesce(value_high, value) * if(bound in ('about', 'about_over', 'over', 'at_least'), 1 + rounding_share, 1) as high
    from figures
    cross join rules
    where withdrawn_on is null
),

quotients as (
    select
        average.*,
        total.figure_id as total_figure_id,
        denominator.figure_id as denominator_figure_id,
        total.value / nullif(denominator.value, 0) as quotient,
        total.low / nullif(denominator.high, 0) as quotient_low,
        total.high / nullif(denominator.low, 0) as quotient_high
    from ranges as average
    inner join indicator_pairs as pair
        on average.indicator_id = pair.ratio_indicator_id and pair.kind = 'average'
    inner join ranges as total on
        pair.part_indicator_id = total.indicator_id
        and (average.area_id, average.scope, average.source_id) = (total.area_id, total.scope, total.source_id)
        and average.as_of_to is not distinct from total.as_of_to
    inner join ranges as denominator on
        pair.whole_indicator_id = denominator.indicator_id
        and (average.area_id, average.scope, average.source_id)
        = (denominator.area_id, denominator.scope, denominator.source_id)
        and average.as_of_to is not distinct from denominator.as_of_to
)

select
    area_id,
    figure_id,
    total_figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(value as double) as detail_value,
    cast(quotient as double) as expected_value,
    denominator_figure_id as detail
from quotients
where quotient_low > high or quotient_high < low
order by area_id, figure_id, detail
