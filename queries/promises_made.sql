-- question: What was promised by which decision, from which base, and what can be said of it on this day?
-- params:   $area varchar, area id of the country or a province with its districts, null for all places; $indicator varchar, indicator id or null for all (clubs_total also brings new clubs); $seen_on date, promises made later are left out; $last_possible boolean, true: the last verdict that its figures allow, false: what can be said on the day
-- grain:    one row per promise; the country first, then places in Vietnamese order, each by due date
-- returns:  target_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; kind; status; target_value; target_value_high; target_bound; due; due_printed; judged_on; is_final; made_on; seen_from; state (the last verdict possible, or that of the day); deadline_state (once its deadline has passed); rule; baseline_figure_id (only where the plan states its base); baseline_value; baseline_bound; baseline_on; as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; now_basis; now_formula; plan_state; gap; increase_share_pct; plan_share_pct; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; pace_of_plan_per_year (the whole increase over the whole period); growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; after_gap; reached_on; is_reached_later; follows_target_id; followed_by_target_id; step_of_target_id; programme_id; programme_number; programme_name_vi; programme_name_en; programme_kind; issuer_vi; issuer_en; decided_on; decided_on_printed; period_start; period_end; follows_programme_id; carries_out_programme_id; note_vi; note_en; target_source_id (earliest source of the promise); publisher; published; source_id (of the figure shown, else of the promise); state_on_day; seen_on
-- nulls:    due is null where a standard has no deadline; pace_of_plan_per_year without a base; followed_by_target_id where nothing follows; now_ columns while no figure may judge it

select
    promise_cards.* exclude (seen_until, list_rank, last_state) replace (
        if($last_possible, last_state, state) as state
    ),
    state as state_on_day,
    $seen_on as seen_on
from promise_cards
where
    ($area is null or area_id = $area or starts_with(area_id, $area || '.'))
    and ($indicator is null or indicator_id = $indicator or ($indicator = 'clubs_total' and indicator_id = 'clubs_new'))
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by list_rank
