-- question: What does a reader need to know about each verdict, in one place?
-- params:   none
-- grain:    one row per promise and day on which the answer for its place may change
-- returns:  target_id; area_id; indicator_id; scope; kind; programme_id; status; step_of_target_id; target_value; target_value_high; target_bound; due; due_printed; judged_on; made_on; seen_from; is_final; state; rule (the deciding rule in docs/verdicts.md); baseline_figure_id; baseline_value; baseline_bound; baseline_on; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state (what that claim says on its own); plan_state (its share of the plan to date, in words); now_basis; now_formula; now_source_id; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year (counted from baseline_on); pace_bound (of the pace so far); pace_required_per_year; growth_ratio; growth_state; other_claim_id; other_value; other_bound; other_as_of; other_as_of_printed; other_source_id; other_state; after_claim_id; after_value; after_bound; after_as_of; after_as_of_printed; after_source_id; after_gap; reached_on; is_reached_later; last_state (the last verdict that its figures allow, up to this day); deadline_state (the state once the deadline has passed); seen_until (first day on which it no longer holds); as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); unit; indicator_name_vi; indicator_name_en; programme_number; programme_name_vi; programme_name_en; issuer_vi; issuer_en; note_vi; note_en; target_source_id (earliest source of the promise); source_id (of the figure shown, else of the promise); colours_place (this is the promise that gives the place its colour)
-- nulls:    see verdicts

with told as (
    select target_claims.target_id, arg_min(sources.source_id, coalesce(sources.published, '9999')) as source_id
    from target_claims
    inner join sources on target_claims.source_id = sources.source_id
    group by target_claims.target_id
),

-- from when on anything is known of each place: of itself, of units merged into it, of places within it
known as (
    select area_id, min(coalesce(as_of, date '1900-01-01')) as first_known_on
    from (
        select area_id, as_of
        from claims
        union all
        select regexp_extract(area_id, '^(.*)[.]', 1) as area_id, as_of
        from claims
        union all
        select province_parts.whole_id as area_id, claims.as_of
        from province_parts
        inner join claims on province_parts.part_id = split_part(claims.area_id, '.', 1)
    )
    group by area_id
),

-- a place turns with its colouring promise; each of its other promises turns on days of its own
days as (
    select area_id, seen_from
    from area_verdicts
    union
    select area_id, seen_from
    from verdicts
    union
    -- from the day after one promise is due the next one speaks
    select area_id, due + 1
    from promises
    where due is not null and due + 1 > coalesce(made_on, '1900-01-01')
    union
    select known.area_id, known.first_known_on
    from known
    inner join promises on known.area_id = promises.area_id and known.first_known_on > coalesce(promises.made_on, '1900-01-01')
),

spans as (
    select
        area_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by area_id order by seen_from) as seen_until
    from days
)

select
    verdicts.* replace (
        spans.seen_from as seen_from,
        -- what was published is never denied: a figure that cannot answer is not "no figure"
        if(verdicts.state = 'no_figure' and known.first_known_on <= spans.seen_from, 'not_comparable', verdicts.state)
            as state
    ),
    -- the last verdict that the figures allow: a judgement, else a figure without a baseline to measure it from
    coalesce(
        last_value(
            if(verdict_states.is_judged or verdicts.state = 'sources_differ', verdicts.state, null) ignore nulls
        ) over by_day,
        last_value(if(verdicts.state = 'no_baseline', verdicts.state, null) ignore nulls) over by_day,
        if(verdicts.state = 'no_figure' and known.first_known_on <= spans.seen_from, 'not_comparable', verdicts.state)
    ) as last_state,
    if(verdicts.is_final, verdicts.state, null) as deadline_state,
    spans.seen_until,
    if(promises.kind = 'new', promises.baseline_value, null) as as_total_baseline,
    if(promises.kind = 'new', promises.baseline_value + promises.target_value, null) as as_total_value,
    indicators.unit,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    programmes.number as programme_number,
    programmes.name_vi as programme_name_vi,
    programmes.name_en as programme_name_en,
    programmes.issuer_vi,
    programmes.issuer_en,
    targets.note_vi,
    targets.note_en,
    told.source_id as target_source_id,
    coalesce(verdicts.now_source_id, told.source_id) as source_id,
    coalesce(verdicts.target_id = area_verdicts.target_id, false) as colours_place
from targets
inner join spans on targets.area_id = spans.area_id
asof inner join verdicts
    on targets.target_id = verdicts.target_id and spans.seen_from >= verdicts.seen_from
asof left join area_verdicts
    on targets.area_id = area_verdicts.area_id and spans.seen_from >= area_verdicts.seen_from
inner join promises on targets.target_id = promises.target_id
inner join indicators on verdicts.indicator_id = indicators.indicator_id
left join programmes on verdicts.programme_id = programmes.programme_id
left join told on verdicts.target_id = told.target_id
left join known on targets.area_id = known.area_id
left join verdict_states on verdicts.state = verdict_states.state_id
window by_day as (partition by verdicts.target_id order by spans.seen_from)
-- growth_against_target reads the rows in this order: to sort seventy columns again would take a third of its time
order by
    verdicts.area_id,
    spans.seen_from,
    colours_place desc,
    verdicts.step_of_target_id is not null,
    verdicts.due,
    verdicts.kind = 'new',
    verdicts.target_id
