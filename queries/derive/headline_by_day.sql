-- question: What do all surfaces say of each place and indicator, by day: the last verdict that its figures allow, and beside it the state at the deadline?
-- params:   none
-- grain:    one row per country or province, indicator with a promise (the number of clubs always), day on which the answer may change, and way of looking
-- returns:  area_id; name_vi; name_en; region_id; valid_from; valid_to; level; is_of_63; is_of_34 (a province of these boundaries); asked_indicator_id (clubs_total also for promises of new clubs); seen_from; seen_until; is_last_possible (true: the last verdict that could be given, false: what can be said on the day); state; is_judged; state_on_day; deadline_state (of the same promise on the day of looking, once its deadline has passed); stale_from (the day from which its figure is too old to speak for today); target_id; indicator_id; kind; scope; target_value; target_value_high; target_bound; status; due; due_printed; judged_on; is_final; baseline_value; baseline_figure_id; baseline_on; baseline_bound; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state; plan_state; now_basis; now_formula; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; growth_ratio; growth_state; other_value; other_bound; other_state; other_as_of; other_as_of_printed; after_value; after_bound; after_as_of; after_as_of_printed; after_gap; reached_on; is_reached_later; rule; unit; as_total_baseline; indicator_name_vi; indicator_name_en; programme_number; latest_claim_id (latest total of clubs, whether or not a promise exists); latest_value; latest_bound; latest_as_of; latest_as_of_printed; latest_source_id; publisher (of the figure shown); source_id (of the figure shown); list_rank (place in a list: by verdict, then by Vietnamese name)
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

-- of other indicators than the number of clubs the promise about all clubs that is due next, else the last past one
other_answers as (
    select
        area_id,
        indicator_id as asked_indicator_id,
        seen_from,
        seen_until,
        target_id,
        state,
        state in (
            select state_id
            from verdict_states
            where is_judged or state_id = 'sources_differ'
        ) as is_judged
    from verdict_by_day
    where
        indicator_id <> 'clubs_total'
        and (scope = 'all' or (scope = 'scheme' and indicator_id = 'clubs_new'))
    qualify row_number() over (
        partition by area_id, indicator_id, seen_from
        order by
            step_of_target_id is not null,
            coalesce(due < seen_from, false),
            abs(coalesce(due, date '9999-12-31') - seen_from),
            kind = 'new',
            target_id
    ) = 1
),

answers as (
    select
        area_id,
        'clubs_total' as asked_indicator_id,
        seen_from,
        seen_until,
        target_id,
        state,
        is_judged,
        coalesce(last_judged_from, seen_from) as last_from
    from area_verdicts
    union all by name
    select
        *,
        coalesce(
            max(if(is_judged, seen_from, null)) over by_day,
            max(if(state = 'no_baseline', seen_from, null)) over by_day,
            seen_from
        ) as last_from
    from other_answers
    window by_day as (partition by area_id, asked_indicator_id order by seen_from)
),

looks as (
    select *, false as is_last_possible, seen_from as answer_from
    from answers
    union all by name
    select *, true as is_last_possible, last_from as answer_from
    from answers
),

judged as (
    select
        looks.area_id,
        looks.asked_indicator_id,
        looks.seen_from as looked_from,
        looks.seen_until,
        looks.is_last_possible,
        answer.state as place_state,
        answer.is_judged,
        looks.state as state_on_day,
        -- the promise of the answer as it stands on the day of looking: whether its deadline has passed since
        if(on_the_day.is_final, on_the_day.state, null) as deadline_state,
        verdict_by_day.* exclude (area_id, seen_from, seen_until, state, last_state, deadline_state) replace (
            coalesce(on_the_day.is_final, verdict_by_day.is_final) as is_final,
            if(on_the_day.is_reached_later, on_the_day.gap, verdict_by_day.gap) as gap,
            if(on_the_day.is_reached_later, on_the_day.completed_pct, verdict_by_day.completed_pct) as completed_pct,
            if(on_the_day.is_reached_later, on_the_day.increase_share_pct, verdict_by_day.increase_share_pct)
                as increase_share_pct,
            if(on_the_day.is_reached_later, null, on_the_day.pace_required_per_year) as pace_required_per_year,
            on_the_day.after_claim_id as after_claim_id,
            on_the_day.after_value as after_value,
            on_the_day.after_bound as after_bound,
            on_the_day.after_as_of as after_as_of,
            on_the_day.after_as_of_printed as after_as_of_printed,
            on_the_day.after_source_id as after_source_id,
            on_the_day.after_gap as after_gap,
            on_the_day.is_reached_later as is_reached_later
        )
    from looks
    inner join answers as answer
        on
            looks.area_id = answer.area_id
            and looks.asked_indicator_id = answer.asked_indicator_id
            and looks.answer_from = answer.seen_from
    left join verdict_by_day
        on answer.target_id = verdict_by_day.target_id and looks.answer_from = verdict_by_day.seen_from
    left join verdict_by_day as on_the_day
        on answer.target_id = on_the_day.target_id and looks.seen_from = on_the_day.seen_from
),

-- anything that was ever said of the place, of units merged into it or of places within it
known as (
    select area_id, min(seen_from) as first_known_on
    from told_by_day
    group by area_id
),

stated as (
    select
        judged.*,
        -- what was published is never denied: a figure that cannot answer is not "no figure"
        case
            when judged.place_state <> 'no_figure' or coalesce(known.first_known_on > judged.looked_from, true)
                then judged.place_state
            when judged.target_id is null then 'no_target'
            else 'not_comparable'
        end as state
    from judged
    left join known on judged.area_id = known.area_id
),

latest as (
    select looks.area_id, looks.looked_from, claim_cards.* exclude (area_id)
    from (select distinct area_id, seen_from as looked_from from looks) as looks
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
    judged.asked_indicator_id,
    judged.looked_from as seen_from,
    judged.seen_until,
    judged.is_last_possible,
    judged.state,
    judged.is_judged,
    judged.state_on_day,
    judged.deadline_state,
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
    judged.pace_bound,
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
    judged.after_gap,
    judged.reached_on,
    judged.is_reached_later,
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
    row_number() over (
        order by verdict_states.rank, places.name_vi collate vi, places.area_id, judged.asked_indicator_id, judged.looked_from
    ) as list_rank
from stated as judged
inner join places on judged.area_id = places.area_id
inner join verdict_states on judged.state = verdict_states.state_id
inner join verdict_rules as rules on rules.rule_id = 'stale_after_months'
left join sources as documents on judged.source_id = documents.source_id
left join latest on judged.area_id = latest.area_id and judged.looked_from = latest.looked_from
-- headline_of_places reads the rows in this order: to sort seventy columns again would take a third of its time
order by list_rank
