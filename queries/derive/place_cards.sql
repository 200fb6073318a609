-- question: What does the overview need to know about each place, by day?
-- params:   none
-- grain:    one row per country or province, day on which the answer may change, and way of looking
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; level; is_of_63; is_of_34 (a province of these boundaries); seen_from; seen_until; is_last_possible (true: the last verdict that could be given, false: what can be said on the day); state; is_judged; stale_from (the day from which its figure is too old to speak for today); target_id; indicator_id; kind; scope; target_value; target_value_high; target_bound; status; due; due_printed; judged_on; is_final; baseline_value; baseline_figure_id; baseline_on; baseline_bound; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; plan_state; now_basis; now_formula; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year; pace_required_per_year; growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; reached_on; rule; unit; as_total_baseline; indicator_name_vi; indicator_name_en; programme_number; latest_claim_id (latest total of clubs, whether or not a promise exists); latest_value; latest_bound; latest_as_of; latest_as_of_printed; latest_source_id; publisher (of the figure shown); source_id (of the figure shown); list_rank (place in a list: by verdict, then by Vietnamese name)
-- nulls:    a place without a promise has no target columns; without any figure no now_ and no latest_ columns

with places as (
    select
        areas.*,
        coalesce(place_choices.is_of_63 and areas.level = 'province', false) as is_of_63,
        coalesce(place_choices.is_of_34 and areas.level = 'province', false) as is_of_34
    from areas
    left join place_choices on areas.area_id = place_choices.area_id
    where areas.level in ('country', 'province')
),

looks as (
    select
        area_verdicts.area_id,
        area_verdicts.seen_from as looked_from,
        area_verdicts.seen_until,
        false as is_last_possible,
        area_verdicts.seen_from as answer_from
    from area_verdicts
    union all
    select area_id, seen_from, seen_until, true, coalesce(last_judged_from, seen_from)
    from area_verdicts
),

judged as (
    select
        looks.*,
        area_verdicts.state as place_state,
        area_verdicts.is_judged,
        verdict_cards.* exclude (area_id, seen_from, seen_until, state)
    from looks
    inner join area_verdicts
        on looks.area_id = area_verdicts.area_id and looks.answer_from = area_verdicts.seen_from
    left join verdict_cards
        on area_verdicts.target_id = verdict_cards.target_id and looks.answer_from = verdict_cards.seen_from
),

latest as (
    select looks.area_id, looks.looked_from, claim_cards.* exclude (area_id)
    from (select distinct area_id, looked_from from looks) as looks
    inner join claim_cards
        on looks.area_id = claim_cards.area_id and looks.looked_from >= claim_cards.as_of
    where claim_cards.indicator_id = 'clubs_total' and claim_cards.scope = 'all'
    qualify row_number() over (
        partition by looks.area_id, looks.looked_from
        order by claim_cards.as_of desc, claim_cards.shown_rank
    ) = 1
)

select
    places.area_id,
    places.name_vi,
    places.name_en,
    places.region_id,
    places.valid_from,
    places.valid_to,
    places.level,
    places.is_of_63,
    places.is_of_34,
    judged.looked_from as seen_from,
    judged.seen_until,
    judged.is_last_possible,
    judged.place_state as state,
    judged.is_judged,
    cast(coalesce(judged.now_as_of, latest.as_of) + to_months(cast(rules.value as integer)) as date) + 1
        as stale_from,
    judged.target_id,
    judged.indicator_id,
    judged.kind,
    judged.scope,
    judged.target_value,
    judged.target_value_high,
    judged.target_bound,
    judged.status,
    judged.due,
    judged.due_printed,
    judged.judged_on,
    judged.is_final,
    judged.baseline_value,
    judged.baseline_figure_id,
    judged.baseline_on,
    judged.baseline_bound,
    judged.now_claim_id,
    judged.now_value,
    judged.now_value_high,
    judged.now_bound,
    judged.now_as_of,
    judged.now_as_of_printed,
    judged.now_state,
    judged.plan_state,
    judged.now_basis,
    judged.now_formula,
    judged.gap,
    judged.completed_pct,
    judged.increase_share_pct,
    judged.plan_share_pct,
    judged.planned_now,
    judged.pace_so_far_per_year,
    judged.pace_required_per_year,
    judged.growth_ratio,
    judged.growth_state,
    judged.other_value,
    judged.other_bound,
    judged.other_state,
    judged.other_as_of,
    judged.other_as_of_printed,
    judged.after_value,
    judged.after_bound,
    judged.after_as_of,
    judged.after_as_of_printed,
    judged.reached_on,
    judged.rule,
    coalesce(judged.unit, 'clubs') as unit,
    judged.as_total_baseline,
    judged.indicator_name_vi,
    judged.indicator_name_en,
    judged.programme_number,
    latest.claim_id as latest_claim_id,
    latest.value as latest_value,
    latest.bound as latest_bound,
    latest.as_of as latest_as_of,
    latest.as_of_printed as latest_as_of_printed,
    latest.source_id as latest_source_id,
    coalesce(documents.publisher, latest.publisher) as publisher,
    coalesce(judged.source_id, latest.source_id) as source_id,
    row_number() over (order by verdict_states.rank, places.name_vi collate vi, places.area_id, judged.looked_from)
        as list_rank
from judged
inner join places on judged.area_id = places.area_id
inner join verdict_states on judged.place_state = verdict_states.state_id
inner join verdict_rules as rules on rules.rule_id = 'stale_after_months'
left join sources as documents on judged.source_id = documents.source_id
left join latest on judged.area_id = latest.area_id and judged.looked_from = latest.looked_from
-- verdicts_of_places reads the rows in this order: to sort seventy columns again would take a third of its time
order by list_rank
