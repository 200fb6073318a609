-- question: Where does this threshold of the verdicts lie?
-- params:   $rule_id varchar, id of the threshold in verdict_rules
-- grain:    one row, none for an unknown threshold
-- returns:  rule_id; value; unit; meaning_vi; meaning_en
-- nulls:    none

select rule_id, value, unit, meaning_vi, meaning_en
from verdict_rules
where rule_id = $rule_id
