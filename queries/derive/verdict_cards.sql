-- question: What does a reader need to know about each verdict, in one place?
-- params:   none
-- grain:    one row per promise and day on which the answer for its place may change
-- returns:  target_id; area_id; indicator_id; scope; kind; programme_id; status; step_of_target_id; target_value; target_value_high; target_bound; due; due_printed; judged_on; made_on; seen_from; is_final; state; rule (the deciding rule in docs/verdicts.md); baseline_figure_id; baseline_value; baseline_bound; baseline_on; now_claim_id; now_value; now_value_high; now_bound; now_as_of; now_as_of_printed; now_state (what that claim says on its own); plan_state (its share of the plan to date, in words); now_basis; now_formula; now_source_id; gap; completed_pct; increase_share_pct; plan_share_pct; planned_now; pace_so_far_per_year; pace_required_per_year; growth_ratio; growth_state; other_claim_id; other_value; other_bound; other_as_of; other_as_of_printed; other_source_id; other_state; after_claim_id; after_value; after_bound; after_as_of; after_as_of_printed; after_source_id; reached_on; seen_until (first day on which it no longer holds); as_total_baseline (total that a promise of new clubs starts from); as_total_value (that total plus the new ones); unit; indicator_name_vi; indicator_name_en; programme_number; programme_name_vi; programme_name_en; issuer_vi; issuer_en; note_vi; note_en; target_source_id (earliest source of the promise); source_id (of the figure shown, else of the promise); colours_place (this is the promise that gives the place its colour)
-- nulls:    see verdicts

with told as (
    select target_claims.target_id, arg_min(sources.source_id, coalesce(sources.published, '9999')) as source_id
    from target_claims
    inner join sources on target_claims.source_id = sources.source_id
    group by target_claims.target_id
),

-- a place turns with its colouring promise; each of its other promises turns on days of its own
days as (
    select area_id, seen_from
    from area_verdicts
    union
    select area_id, seen_from
    from verdicts
),

spans as (
    select
        area_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by area_id order by seen_from) as seen_until
    from days
)

select
    verdicts.* replace (spans.seen_from as seen_from),
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
-- growth_against_target reads the rows in this order: to sort seventy columns again would take a third of its time
order by
    verdicts.area_id,
    spans.seen_from,
    colours_place desc,
    verdicts.step_of_target_id is not null,
    verdicts.due,
    verdicts.kind = 'new',
    verdicts.target_id
