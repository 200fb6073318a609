-- question: What was promised by which decision, from which base, and what can be said of it on each day?
-- params:   none
-- grain:    one row per promise and day on which the answer for its place may change
-- returns:  target_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; kind; status; target_value; target_value_high; target_bound; due; due_printed; judged_on; is_final; made_on; seen_from; seen_until (first day on which it no longer holds); state; last_state (the last verdict that its figures allow); deadline_state (once its deadline has passed); rule; baseline_figure_id (only where the plan states its base); baseline_value; baseline_bound; baseline_on; as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; now_basis; now_formula; plan_state; gap; increase_share_pct; plan_share_pct; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; pace_of_plan_per_year (the whole increase over the whole period); growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; after_gap; reached_on; is_reached_later; follows_target_id; followed_by_target_id; step_of_target_id; programme_id; programme_number; programme_name_vi; programme_name_en; programme_kind; issuer_vi; issuer_en; decided_on; decided_on_printed; period_start; period_end; follows_programme_id; carries_out_programme_id; note_vi; note_en; target_source_id (earliest source of the promise); publisher; published; source_id (of the figure shown, else of the promise); list_rank (the country first, then places in Vietnamese order, each by due date)
-- nulls:    due is null where a standard has no deadline; pace_of_plan_per_year without a base; followed_by_target_id where nothing follows; now_ columns while no figure may judge it

with followers as (
    select follows_target_id as target_id, arg_min(target_id, due) as followed_by_target_id
    from targets
    where follows_target_id is not null
    group by follows_target_id
)

select
    verdict_by_day.target_id,
    verdict_by_day.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    verdict_by_day.indicator_id,
    verdict_by_day.indicator_name_vi,
    verdict_by_day.indicator_name_en,
    verdict_by_day.unit,
    verdict_by_day.scope,
    verdict_by_day.kind,
    verdict_by_day.status,
    verdict_by_day.target_value,
    verdict_by_day.target_value_high,
    verdict_by_day.target_bound,
    verdict_by_day.due,
    verdict_by_day.due_printed,
    verdict_by_day.judged_on,
    verdict_by_day.is_final,
    verdict_by_day.made_on,
    verdict_by_day.seen_from,
    verdict_by_day.seen_until,
    verdict_by_day.state,
    verdict_by_day.last_state,
    verdict_by_day.deadline_state,
    verdict_by_day.rule,
    verdict_by_day.baseline_figure_id,
    verdict_by_day.baseline_value,
    verdict_by_day.baseline_bound,
    verdict_by_day.baseline_on,
    verdict_by_day.as_total_baseline,
    verdict_by_day.as_total_value,
    verdict_by_day.now_claim_id,
    verdict_by_day.now_value,
    verdict_by_day.now_value_high,
    verdict_by_day.now_bound,
    verdict_by_day.now_as_of,
    verdict_by_day.now_as_of_printed,
    verdict_by_day.now_state,
    verdict_by_day.now_basis,
    verdict_by_day.now_formula,
    verdict_by_day.plan_state,
    verdict_by_day.gap,
    verdict_by_day.increase_share_pct,
    verdict_by_day.plan_share_pct,
    verdict_by_day.pace_so_far_per_year,
    verdict_by_day.pace_bound,
    verdict_by_day.pace_required_per_year,
    (verdict_by_day.target_value - verdict_by_day.baseline_value)
    * (select value from verdict_rules where rule_id = 'days_per_year')
    / nullif(greatest(verdict_by_day.due - verdict_by_day.baseline_on, 0), 0) as pace_of_plan_per_year,
    verdict_by_day.growth_ratio,
    verdict_by_day.growth_state,
    verdict_by_day.other_value,
    verdict_by_day.other_bound,
    verdict_by_day.other_state,
    verdict_by_day.other_as_of,
    verdict_by_day.other_as_of_printed,
    verdict_by_day.after_value,
    verdict_by_day.after_bound,
    verdict_by_day.after_as_of,
    verdict_by_day.after_as_of_printed,
    verdict_by_day.after_gap,
    verdict_by_day.reached_on,
    verdict_by_day.is_reached_later,
    targets.follows_target_id,
    followers.followed_by_target_id,
    verdict_by_day.step_of_target_id,
    verdict_by_day.programme_id,
    verdict_by_day.programme_number,
    verdict_by_day.programme_name_vi,
    verdict_by_day.programme_name_en,
    programmes.kind as programme_kind,
    verdict_by_day.issuer_vi,
    verdict_by_day.issuer_en,
    programmes.decided_on,
    programmes.decided_on_printed,
    programmes.period_start,
    programmes.period_end,
    programmes.follows_programme_id,
    programmes.carries_out_programme_id,
    verdict_by_day.note_vi,
    verdict_by_day.note_en,
    verdict_by_day.target_source_id,
    sources.publisher,
    sources.published,
    verdict_by_day.source_id,
    row_number() over (
        order by
            areas.level <> 'country',
            areas.name_vi collate vi,
            verdict_by_day.area_id,
            verdict_by_day.step_of_target_id is not null,
            verdict_by_day.due nulls last,
            list_position(['clubs_new', 'clubs_total'], verdict_by_day.indicator_id) nulls last,
            verdict_by_day.target_id
    ) as list_rank
from verdict_by_day
inner join targets on verdict_by_day.target_id = targets.target_id
inner join areas on verdict_by_day.area_id = areas.area_id
left join programmes on verdict_by_day.programme_id = programmes.programme_id
left join sources on verdict_by_day.target_source_id = sources.source_id
left join followers on verdict_by_day.target_id = followers.target_id
order by list_rank
