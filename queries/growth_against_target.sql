-- question: Where does this place stand against each of its targets, how fast is it moving, and who says so?
-- params:   $area varchar, area id; $indicator varchar, indicator id (clubs_total also brings the promises of new clubs); $seen_on date, the day from which one looks; $last_possible boolean, true: the last verdict that its figures allow, false: what can be said on the day
-- grain:    one row per promise made by that day; the one that colours the place first
-- returns:  target_id; area_id; indicator_id; scope; kind; programme_id; status; step_of_target_id; target_value; target_value_high; target_bound; due; due_printed; judged_on; made_on; seen_from; is_final; state (the last verdict possible, or that of the day); rule (the deciding rule in docs/verdicts.md); baseline_figure_id; baseline_value; baseline_bound; baseline_on; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state (what that claim says on its own); plan_state (its share of the plan to date, in words); now_basis; now_formula; now_source_id; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; growth_ratio; growth_state; other_claim_id; other_value; other_bound; other_as_of; other_as_of_printed; other_source_id; other_state; after_claim_id; after_value; after_bound; after_as_of; after_as_of_printed; after_source_id; after_gap; reached_on; is_reached_later; deadline_state (once its deadline has passed); as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); unit; indicator_name_vi; indicator_name_en; programme_number; programme_name_vi; programme_name_en; note_vi; note_en; target_source_id (earliest source of the promise); source_id (of the figure shown, else of the promise); colours_place (this is the promise that gives the place its colour); state_on_day; seen_on
-- nulls:    see verdicts; a place without targets has no row

select
    verdict_by_day.* exclude (issuer_vi, issuer_en, seen_until, last_state) replace (
        if($last_possible, last_state, state) as state
    ),
    state as state_on_day,
    $seen_on as seen_on
from verdict_by_day
where
    area_id = $area
    and (indicator_id = $indicator or ($indicator = 'clubs_total' and indicator_id = 'clubs_new'))
    and $seen_on >= seen_from
    and $seen_on < seen_until
-- no order by: verdict_by_day lies in this order for each place and day, and is read in it
