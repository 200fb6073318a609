-- question: From which total to which has each province grown, how fast at least and at most, and towards which total?
-- params:   none
-- grain:    one row per province, day on which the answer may change, and way of looking (as headline_by_day)
-- returns:  area_id; name_vi; name_en; name_rank (place in Vietnamese order); region_id; region_name_vi; region_name_en; is_of_63; is_of_34; seen_from; seen_until; is_last_possible; began_on (the first day of its programme); programme_number; programme_kind; start_claim_id (the plan's baseline where it states one and a later total exists, else the first total); start_value; start_bound; start_as_of; start_as_of_printed; start_source_id; is_plan_baseline; last_claim_id; last_value; last_value_high; last_bound; last_as_of; last_as_of_printed; last_source_id; years (from start to last figure, by their last days); increase; pace_per_year; pace_low; pace_high; times (last figure in multiples of the start); undated (totals without a date); target_total; target_bound; target_baseline (the total that a promise of new clubs is added to); due; due_printed; target_source_id; share_pct (of the planned increase); share_low; share_high; share_claim_id; share_as_of; share_as_of_printed; share_source_id; state; left_out (why its pace is compared with no other, however old it is: no_figure, undated, one_figure or too_close); region_area_ids (the provinces of its region, of all dates); max_age_months (how old a ranked figure may be unless the reader says otherwise)
-- nulls:    a merged province whose parts lie in two regions has none; without a total no start_ and no last_ columns; with one total both are the same and there is no pace; pace_low and pace_high are null where a wording leaves that end open; times is null from a start of 0; no promise, no target_ columns

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'nearly_below') as nearly_below,
        any_value(value) filter (where rule_id = 'days_per_year') as days_per_year,
        to_months(
            cast(any_value(value) filter (where rule_id = 'growth_min_months') as integer)
        ) as least_apart,
        cast(any_value(value) filter (where rule_id = 'league_max_age_months') as integer) as max_age_months
    from verdict_rules
),

looks as (
    select
        *,
        row_number() over (order by area_id, is_last_possible, seen_from) as look_id,
        -- a baseline shows no growth of its own
        if(now_claim_id = baseline_figure_id, null, increase_share_pct) as share_pct,
        -- what one club more adds to the share of the planned increase
        100 / nullif(target_value - coalesce(baseline_value, 0), 0) as share_of_one_pct
    from headline_by_day
    where level = 'province' and asked_indicator_id = 'clubs_total'
),

known as (
    select
        looks.look_id,
        looks.baseline_figure_id,
        max(total_cards.as_of) over (partition by looks.look_id) as last_on,
        total_cards.*
    from looks
    inner join total_cards on looks.area_id = total_cards.area_id and looks.seen_from >= total_cards.as_of
),

starts as (
    select
        *,
        coalesce(claim_id = baseline_figure_id, false) as is_plan_baseline
    from known
    where shown_rank = 1 or claim_id = baseline_figure_id
    qualify row_number() over (
        partition by look_id
        -- the plan's own baseline, unless nothing was counted since
        order by coalesce(claim_id = baseline_figure_id and as_of < last_on, false) desc, as_of, shown_rank, claim_id
    ) = 1
),

lasts as (
    select *
    from known
    qualify row_number() over (partition by look_id order by as_of desc, shown_rank, claim_id) = 1
),

-- the programme of the promise, else the province's latest own plan, else the national scheme of the day
programmes_of_starts as (
    select
        starts.look_id,
        programmes.number,
        programmes.kind,
        coalesce(programmes.decided_on, programmes.period_start) as began_on
    from starts
    inner join lasts on starts.look_id = lasts.look_id
    inner join programmes on
        (
            programmes.kind = 'provincial_plan'
            and starts.area_id = programmes.area_id
            and lasts.as_of >= coalesce(programmes.decided_on, programmes.period_start)
        )
        or (
            programmes.kind = 'national_scheme'
            and starts.as_of between programmes.period_start and programmes.period_end
        )
    qualify row_number() over (
        partition by starts.look_id
        order by programmes.kind = 'provincial_plan' desc, began_on desc, programmes.programme_id
    ) = 1
),

told as (
    select distinct target_id, target_source_id
    from verdict_by_day
),

undated as (
    select area_id, count(*) as undated
    from claim_cards
    where indicator_id = 'clubs_total' and scope = 'all' and as_of is null and baseline_figure_id is null
    group by area_id
),

neighbours as (
    select region_id, list(area_id order by area_id) as region_area_ids
    from areas
    where level = 'province' and region_id is not null
    group by region_id
),

grown as (
    select
        starts.look_id,
        (lasts.as_of - starts.as_of) / rules.days_per_year as years,
        (lasts.as_of - starts.as_of_from) / rules.days_per_year as years_most,
        (lasts.as_of_from - starts.as_of) / rules.days_per_year as years_least,
        lasts.value - starts.value as increase,
        lasts.value_low_end - starts.value_high_end as increase_least,
        lasts.value_high_end - starts.value_low_end as increase_most
    from starts
    inner join lasts on starts.look_id = lasts.look_id and starts.claim_id <> lasts.claim_id
    cross join rules
)

select
    looks.area_id,
    areas.name_vi,
    areas.name_en,
    dense_rank() over (order by areas.name_vi collate vi, areas.area_id) as name_rank,
    areas.region_id,
    regions.name_vi as region_name_vi,
    regions.name_en as region_name_en,
    coalesce(place_choices.is_of_63, false) as is_of_63,
    coalesce(place_choices.is_of_34, false) as is_of_34,
    looks.seen_from,
    looks.seen_until,
    looks.is_last_possible,
    coalesce(promises.starts_on, programmes_of_starts.began_on) as began_on,
    if(promises.starts_on is null, programmes_of_starts.number, looks.programme_number) as programme_number,
    if(promises.starts_on is null, programmes_of_starts.kind, 'provincial_plan') as programme_kind,
    starts.claim_id as start_claim_id,
    starts.value as start_value,
    starts.bound as start_bound,
    starts.as_of as start_as_of,
    starts.as_of_printed as start_as_of_printed,
    starts.source_id as start_source_id,
    starts.is_plan_baseline,
    lasts.claim_id as last_claim_id,
    lasts.value as last_value,
    lasts.value_high as last_value_high,
    lasts.bound as last_bound,
    lasts.as_of as last_as_of,
    lasts.as_of_printed as last_as_of_printed,
    lasts.source_id as last_source_id,
    grown.years,
    grown.increase,
    grown.increase / nullif(grown.years, 0) as pace_per_year,
    if(
        grown.years_least > 0,
        grown.increase_least / if(grown.increase_least < 0, grown.years_least, grown.years_most),
        null
    ) as pace_low,
    if(
        grown.years_least > 0,
        grown.increase_most / if(grown.increase_most < 0, grown.years_most, grown.years_least),
        null
    ) as pace_high,
    if(grown.years is null, null, lasts.value / nullif(starts.value, 0)) as times,
    coalesce(undated.undated, 0) as undated,
    case looks.kind
        when 'total' then looks.target_value
        when 'new' then looks.as_total_baseline + looks.target_value
    end as target_total,
    looks.target_bound,
    looks.as_total_baseline as target_baseline,
    looks.due,
    looks.due_printed,
    told.target_source_id,
    looks.share_pct,
    looks.share_pct - if(
        looks.now_bound in ('about', 'about_over', 'nearly'), rules.about_share * looks.now_value, 0
    ) * looks.share_of_one_pct as share_low,
    case
        when looks.now_bound in ('at_least', 'over', 'about_over') then null
        else looks.share_pct + case looks.now_bound
            when 'about' then rules.about_share * looks.now_value
            when 'nearly' then -rules.nearly_below
            else coalesce(looks.now_value_high, looks.now_value) - looks.now_value
        end * looks.share_of_one_pct
    end as share_high,
    if(looks.share_pct is null, null, looks.now_claim_id) as share_claim_id,
    if(looks.share_pct is null, null, looks.now_as_of) as share_as_of,
    if(looks.share_pct is null, null, looks.now_as_of_printed) as share_as_of_printed,
    if(looks.share_pct is null, null, looks.source_id) as share_source_id,
    looks.state,
    case
        when lasts.claim_id is null then if(undated.undated > 0, 'undated', 'no_figure')
        when lasts.claim_id = starts.claim_id then 'one_figure'
        when lasts.as_of_from < starts.as_of + rules.least_apart then 'too_close'
    end as left_out,
    neighbours.region_area_ids,
    rules.max_age_months
from looks
cross join rules
inner join areas on looks.area_id = areas.area_id
left join regions on areas.region_id = regions.region_id
left join neighbours on areas.region_id = neighbours.region_id
left join place_choices on looks.area_id = place_choices.area_id
left join promises on looks.target_id = promises.target_id
left join told on looks.target_id = told.target_id
left join starts on looks.look_id = starts.look_id
left join lasts on looks.look_id = lasts.look_id
left join grown on looks.look_id = grown.look_id
left join programmes_of_starts on looks.look_id = programmes_of_starts.look_id
left join undated on looks.area_id = undated.area_id
order by looks.area_id, looks.is_last_possible, looks.seen_from
