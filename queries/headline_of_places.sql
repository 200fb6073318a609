-- question: What do all surfaces say of these places: the last verdict that their figures allow, and beside it the state at the deadline?
-- params:   $area varchar, one country or province, null for all provinces of the boundaries; $units integer, 63 or 34 provinces, null for one place; $indicator varchar, indicator id (clubs_total also asks for promises of new clubs); $seen_on date, the day from which one looks; $last_possible boolean, true: the last verdict that could be given up to that day, false: what can be said on that day
-- grain:    one row per place, those with a verdict first, then in Vietnamese order; none for an indicator other than clubs_total about which the place promised nothing
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; seen_from; state; is_judged; state_on_day; deadline_state (of the same promise on the day of looking, once its deadline has passed); target_id; indicator_id; kind; scope; target_value; target_value_high; target_bound; status; due; due_printed; judged_on; is_final; baseline_value; baseline_figure_id; baseline_on; baseline_bound; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; plan_state; now_basis; now_formula; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; after_gap; reached_on; is_reached_later; rule; unit; as_total_baseline; indicator_name_vi; indicator_name_en; programme_number; latest_claim_id (latest total of clubs, whether or not a promise exists); latest_value; latest_bound; latest_as_of; latest_as_of_printed; latest_source_id; publisher (of the figure shown); source_id (of the figure shown); is_stale (the figure is older than the rule allows on seen_on); seen_on
-- nulls:    a place without a promise has no target columns; without any figure no now_ and no latest_ columns; never 0; deadline_state is null while the promise runs

select
    headline_by_day.* exclude (
        level, is_of_63, is_of_34, seen_until, is_last_possible, stale_from, list_rank, asked_indicator_id
    ),
    $seen_on >= headline_by_day.stale_from as is_stale,
    $seen_on as seen_on
from headline_by_day
where
    (area_id = $area or ($area is null and ($units = 63 and is_of_63 or $units = 34 and is_of_34)))
    and asked_indicator_id = $indicator
    and is_last_possible = $last_possible
    and $seen_on >= seen_from
    and $seen_on < seen_until
-- no order by: headline_by_day lies in the order of list_rank, and is read in it
