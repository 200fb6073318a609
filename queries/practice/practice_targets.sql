-- question: What would the plans of a practice country promise, so that verdicts of every kind appear?
-- params:   none
-- grain:    one row per plan of a province: its clubs in all, and of one plan in five its members as well
-- returns:  target_id; area_id; indicator_id; scope; kind; value; value_high; bound; due_printed; due; period_start; baseline_figure_id; programme_id; status; follows_target_id; step_of_target_id; note_vi; note_en
-- nulls:    value_high, step_of_target_id and the notes always; baseline_figure_id where nothing was reported near the decision, and of one plan in nine; follows_target_id of a first plan

with plans as (
    select
        programme_id,
        area_id,
        decided_on,
        period_start,
        period_end,
        follows_programme_id,
        hash(programme_id) as luck
    from programmes
    where kind = 'provincial_plan'
),

-- the last total in the year before the decision
baselines as (
    select
        plans.programme_id,
        arg_max(figures.figure_id, figures.as_of_to) as figure_id,
        arg_max(figures.value, figures.as_of_to) as value
    from plans
    inner join figures
        on
            plans.area_id = figures.area_id
            and figures.indicator_id = 'clubs_total'
            and figures.bound = 'exactly'
            and figures.as_of_to between plans.decided_on - 366 and plans.decided_on
    group by plans.programme_id
)

select
    plans.programme_id || '-clubs' as target_id,
    plans.area_id,
    'clubs_total' as indicator_id,
    'all' as scope,
    'total' as kind,
    -- from half to twice the growth that the country sees in five years
    cast(ceil(coalesce(baselines.value, 40) * (1.2 + (plans.luck % 17) / 10.0)) as bigint) as value,
    cast(null as bigint) as value_high,
    if(plans.luck % 3 = 0, 'at_least', 'exactly') as bound,
    cast(year(plans.period_end) as varchar) as due_printed,
    plans.period_end as due,
    plans.period_start,
    if(plans.luck % 9 = 0, null, baselines.figure_id) as baseline_figure_id,
    plans.programme_id,
    if(plans.luck % 11 = 0, 'draft', 'adopted') as status,
    plans.follows_programme_id || '-clubs' as follows_target_id,
    cast(null as varchar) as step_of_target_id,
    cast(null as varchar) as note_vi,
    cast(null as varchar) as note_en
from plans
left join baselines on plans.programme_id = baselines.programme_id

union all

select
    plans.programme_id || '-members',
    plans.area_id,
    'members_total',
    'all',
    'total',
    cast(ceil(coalesce(baselines.value, 40) * 100) as bigint),
    null,
    'at_least',
    cast(year(plans.period_end) as varchar),
    plans.period_end,
    plans.period_start,
    null,
    plans.programme_id,
    'adopted',
    null,
    null,
    null,
    null
from plans
left join baselines on plans.programme_id = baselines.programme_id
where plans.luck % 5 = 0
order by target_id
