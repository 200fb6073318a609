-- question: Where do the parts of a sum of money not make the sum that the same source prints?
-- severity: warning
-- message:  check-money-parts-against-sum
-- params:   none
-- grain:    one row per sum of money whose printed parts exceed it, or all of whose parts are printed and fall short of it
-- returns:  area_id; figure_id (the sum); other_figure_id (the largest part); target_id; source_id; programme_id; detail_value (what the parts make); expected_value (the sum printed); detail (figure ids of the parts)
-- nulls:    target_id always

with rules as (
    select any_value(value) filter (where rule_id = 'money_rounding_pct') / 100 as rounding_share
    from verdict_rules
),

standing as (
    select * from figures where withdrawn_on is null and value_high is null
),

parts_in_all as (
    select whole_indicator_id, count(*) as part_count
    from indicator_pairs
    where kind = 'part_of_sum'
    group by whole_indicator_id
),

sums as (
    select
        whole.area_id,
        whole.figure_id,
        whole.source_id,
        whole.programme_id,
        whole.value,
        whole.bound,
        sum(part.value) as parts_value,
        count(distinct part.indicator_id) as named_count,
        bool_and(part.bound = 'exactly') as is_exact,
        arg_max(part.figure_id, part.value) as largest_figure_id,
        string_agg(part.figure_id, ' ' order by part.figure_id) as part_ids
    from standing as whole
    inner join indicator_pairs as pair
        on whole.indicator_id = pair.whole_indicator_id and pair.kind = 'part_of_sum'
    inner join standing as part
        on
            pair.part_indicator_id = part.indicator_id
            and (whole.area_id, whole.scope, whole.source_id) = (part.area_id, part.scope, part.source_id)
            and whole.programme_id is not distinct from part.programme_id
            and whole.as_of_to is not distinct from part.as_of_to
    -- two claims about 'one club' of a commune may speak of two clubs
    where whole.scope != 'one_club'
    group by all
),

judged as (
    select
        sums.*,
        sums.named_count = parts_in_all.part_count as is_complete,
        -- only a rounded wording leaves room
        if(sums.bound = 'exactly' and sums.is_exact, 0, rules.rounding_share) as room
    from sums
    cross join rules
    inner join standing on sums.figure_id = standing.figure_id
    inner join parts_in_all on standing.indicator_id = parts_in_all.whole_indicator_id
)

select
    area_id,
    figure_id,
    largest_figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(parts_value as double) as detail_value,
    cast(value as double) as expected_value,
    part_ids as detail
from judged
where
    (bound not in ('at_least', 'over', 'about_over') and parts_value > value * (1 + room))
    or (is_complete and parts_value < value * (1 - room))
order by area_id, figure_id
