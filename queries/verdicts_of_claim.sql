-- question: In which verdicts does this claim take part, and as what?
-- params:   $claim varchar, claim id; $seen_on date, the day from which one looks
-- grain:    one row per promise and part that the claim plays in it
-- returns:  target_id; role (now, baseline, other or after); state (the last one in which it plays this part up to seen_on); is_open (it still does on seen_on); seen_until (first day on which it no longer does); area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; kind; status; target_value; target_value_high; target_bound; due; due_printed; programme_number; source_id (of the promise, else of the figure)
-- nulls:    seen_until: it still does

with parts as (
    select
        verdict_by_day.*,
        unnest(['now', 'baseline', 'other', 'after']) as role,
        unnest([now_claim_id, baseline_figure_id, other_claim_id, after_claim_id]) as claim_id
    from verdict_by_day
    where seen_from <= $seen_on
)

select
    target_id,
    role,
    arg_max(state, seen_from) as state,
    max(seen_until) > $seen_on as is_open,
    if(max(seen_until) > $seen_on, null, max(seen_until)) as seen_until,
    any_value(area_id) as area_id,
    any_value(indicator_id) as indicator_id,
    any_value(indicator_name_vi) as indicator_name_vi,
    any_value(indicator_name_en) as indicator_name_en,
    any_value(unit) as unit,
    any_value(kind) as kind,
    any_value(status) as status,
    any_value(target_value) as target_value,
    any_value(target_value_high) as target_value_high,
    any_value(target_bound) as target_bound,
    any_value(due) as due,
    any_value(due_printed) as due_printed,
    any_value(programme_number) as programme_number,
    any_value(coalesce(target_source_id, source_id)) as source_id
from parts
where claim_id = $claim
group by target_id, role
order by is_open desc, any_value(due), target_id, list_position(['now', 'baseline', 'other', 'after'], role)
