-- question: Which indicators can a reader choose?
-- params:   none
-- grain:    one row per indicator that a figure or a target uses, clubs first and always
-- returns:  indicator_id; name_vi; name_en; unit; measure; topic; definition_vi; definition_en; list_rank
-- nulls:    none

with used as (
    select indicator_id from figures where withdrawn_on is null
    union
    select indicator_id from targets
    union
    select 'clubs_total' as indicator_id
)

select
    indicators.indicator_id,
    indicators.name_vi,
    indicators.name_en,
    indicators.unit,
    indicators.measure,
    indicators.topic,
    indicators.definition_vi,
    indicators.definition_en,
    row_number() over (
        order by
            list_position(
                ['clubs', 'members', 'money', 'coverage', 'quality', 'training', 'population'], indicators.topic
            ),
            indicators.indicator_id <> 'clubs_total',
            indicators.name_vi collate vi
    ) as list_rank
from indicators
inner join used on indicators.indicator_id = used.indicator_id
order by list_rank
