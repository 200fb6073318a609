-- question: Which indicators can a reader choose?
-- params:   none
-- grain:    one row per indicator that a figure or a target uses, clubs first and always
-- returns:  indicator_id; name_vi; name_en; unit; measure; topic; definition_vi; definition_en
-- nulls:    none

select indicator_id, name_vi, name_en, unit, measure, topic, definition_vi, definition_en
from indicator_choices
order by list_rank
