-- question: What is the verdict on every province of these boundaries, and which could not be judged?
-- params:   $units integer, 63 or 34 provinces; $seen_on date, the day from which one looks; $last_possible boolean, true: the last verdict that could be given up to that day, false: what can be said on that day
-- grain:    one row per province of the boundaries, those with a verdict first, then in Vietnamese order
-- returns:  area_id; name_vi; name_en; seen_from; state; is_judged; target_id; indicator_id; kind; scope; target_value; target_value_high; target_bound; status; due; due_printed; judged_on; is_final; baseline_value; baseline_figure_id; baseline_on; baseline_bound; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; plan_state; now_basis; now_formula; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year; pace_required_per_year; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; reached_on; rule; unit; as_total_baseline; indicator_name_vi; indicator_name_en; programme_number; latest_value; latest_bound; latest_as_of; latest_as_of_printed; latest_source_id; publisher (of the figure shown); source_id (of the figure shown); is_stale (the figure is older than the rule allows on seen_on)
-- nulls:    a province without a promise has no target columns; without any figure no now_ and no latest_ columns; never 0

select
    place_cards.* exclude (
        level, is_of_63, is_of_34, region_id, valid_from, valid_to, growth_ratio, growth_state, latest_claim_id,
        seen_until, is_last_possible, stale_from, list_rank
    ),
    $seen_on >= place_cards.stale_from as is_stale
from place_cards
where
    ($units = 63 and is_of_63 or $units = 34 and is_of_34)
    and is_last_possible = $last_possible
    and $seen_on >= seen_from
    and $seen_on < seen_until
-- no order by: place_cards lies in the order of list_rank, and is read in it
