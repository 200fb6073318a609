-- question: What was promised by which decision, from which base, and what can be said of it on each day?
-- params:   none
-- grain:    one row per promise and day on which the answer for its place may change
-- returns:  target_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; kind; status; target_value; target_value_high; target_bound; due; due_printed; judged_on; is_final; made_on; seen_from; seen_until (first day on which it no longer holds); state; rule; baseline_figure_id (only where the plan states its base); baseline_value; baseline_bound; baseline_on; as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; now_basis; now_formula; plan_state; gap; increase_share_pct; plan_share_pct; pace_so_far_per_year; pace_required_per_year; pace_of_plan_per_year (the whole increase over the whole period); growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; reached_on; follows_target_id; followed_by_target_id; step_of_target_id; programme_id; programme_number; programme_name_vi; programme_name_en; programme_kind; issuer_vi; issuer_en; decided_on; decided_on_printed; period_start; period_end; follows_programme_id; carries_out_programme_id; note_vi; note_en; target_source_id (earliest source of the promise); publisher; published; source_id (of the figure shown, else of the promise); list_rank (the country first, then places in Vietnamese order, each by due date)
-- nulls:    due is null where a standard has no deadline; pace_of_plan_per_year without a base; followed_by_target_id where nothing follows; now_ columns while no figure may judge it

with followers as (
    select follows_target_id as target_id, arg_min(target_id, due) as followed_by_target_id
    from targets
    where follows_target_id is not null
    group by follows_target_id
)

select
    verdict_cards.target_id,
    verdict_cards.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    verdict_cards.indicator_id,
    verdict_cards.indicator_name_vi,
    verdict_cards.indicator_name_en,
    verdict_cards.unit,
    verdict_cards.scope,
    verdict_cards.kind,
    verdict_cards.status,
    verdict_cards.target_value,
    verdict_cards.target_value_high,
    verdict_cards.target_bound,
    verdict_cards.due,
    verdict_cards.due_printed,
    verdict_cards.judged_on,
    verdict_cards.is_final,
    verdict_cards.made_on,
    verdict_cards.seen_from,
    verdict_cards.seen_until,
    verdict_cards.state,
    verdict_cards.rule,
    verdict_cards.baseline_figure_id,
    verdict_cards.baseline_value,
    verdict_cards.baseline_bound,
    verdict_cards.baseline_on,
    verdict_cards.as_total_baseline,
    verdict_cards.as_total_value,
    verdict_cards.now_claim_id,
    verdict_cards.now_value,
    verdict_cards.now_value_high,
    verdict_cards.now_bound,
    verdict_cards.now_as_of,
    verdict_cards.now_as_of_printed,
    verdict_cards.now_state,
    verdict_cards.now_basis,
    verdict_cards.now_formula,
    verdict_cards.plan_state,
    verdict_cards.gap,
    verdict_cards.increase_share_pct,
    verdict_cards.plan_share_pct,
    verdict_cards.pace_so_far_per_year,
    verdict_cards.pace_required_per_year,
    (verdict_cards.target_value - verdict_cards.baseline_value)
    * (select value from verdict_rules where rule_id = 'days_per_year')
    / nullif(greatest(verdict_cards.due - verdict_cards.baseline_on, 0), 0) as pace_of_plan_per_year,
    verdict_cards.growth_ratio,
    verdict_cards.growth_state,
    verdict_cards.other_value,
    verdict_cards.other_bound,
    verdict_cards.other_state,
    verdict_cards.other_as_of,
    verdict_cards.other_as_of_printed,
    verdict_cards.after_value,
    verdict_cards.after_bound,
    verdict_cards.after_as_of,
    verdict_cards.after_as_of_printed,
    verdict_cards.reached_on,
    targets.follows_target_id,
    followers.followed_by_target_id,
    verdict_cards.step_of_target_id,
    verdict_cards.programme_id,
    verdict_cards.programme_number,
    verdict_cards.programme_name_vi,
    verdict_cards.programme_name_en,
    programmes.kind as programme_kind,
    verdict_cards.issuer_vi,
    verdict_cards.issuer_en,
    programmes.decided_on,
    programmes.decided_on_printed,
    programmes.period_start,
    programmes.period_end,
    programmes.follows_programme_id,
    programmes.carries_out_programme_id,
    verdict_cards.note_vi,
    verdict_cards.note_en,
    verdict_cards.target_source_id,
    sources.publisher,
    sources.published,
    verdict_cards.source_id,
    row_number() over (
        order by
            areas.level <> 'country',
            areas.name_vi collate vi,
            verdict_cards.area_id,
            verdict_cards.step_of_target_id is not null,
            verdict_cards.due nulls last,
            list_position(['clubs_new', 'clubs_total'], verdict_cards.indicator_id) nulls last,
            verdict_cards.target_id
    ) as list_rank
from verdict_cards
inner join targets on verdict_cards.target_id = targets.target_id
inner join areas on verdict_cards.area_id = areas.area_id
left join programmes on verdict_cards.programme_id = programmes.programme_id
left join sources on verdict_cards.target_source_id = sources.source_id
left join followers on verdict_cards.target_id = followers.target_id
order by list_rank
