-- question: Which thresholds stand on the wrong side of the one that they belong to?
-- message:  rule-thresholds-crossed
-- params:   none
-- grain:    one row per pair of thresholds that cross
-- returns:  table_name; row_key (the rule that must not be the greater one); column_name; value; other_value (the other rule with its value)
-- nulls:    none

with pairs as (
    from (
        values
        ('behind_min_share_pct', 'on_track_min_share_pct'),
        ('growth_far_behind_min_ratio', 'growth_behind_min_ratio'),
        ('growth_behind_min_ratio', 'growth_on_track_min_ratio'),
        ('members_per_club_min', 'members_per_club_max')
    ) as pairs (lower_id, upper_id)
)

select
    'verdict_rules' as table_name,
    lower_rule.rule_id as row_key,
    'value' as column_name,
    cast(lower_rule.value as varchar) as value,
    upper_rule.rule_id || ' = ' || upper_rule.value as other_value
from pairs
inner join verdict_rules as lower_rule on pairs.lower_id = lower_rule.rule_id
inner join verdict_rules as upper_rule on pairs.upper_id = upper_rule.rule_id
where lower_rule.value >= upper_rule.value
