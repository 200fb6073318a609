-- question: By which rules can a plan be spread over the units of a place?
-- params:   none
-- grain:    one row per rule, in the order of a list
-- returns:  spread_id; shares_by; goes_to; name_vi; name_en; meaning_vi; meaning_en
-- nulls:    none

select spread_id, shares_by, goes_to, name_vi, name_en, meaning_vi, meaning_en
from spread_rules
order by rank
