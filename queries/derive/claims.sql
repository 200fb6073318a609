-- question: Which claims stand, reported and derived, with all that a reader must know about each?
-- params:   none
-- grain:    one row per figure that was not withdrawn, and per total minus a plan's stated baseline total
-- returns:  claim_id; area_id; indicator_id; scope; programme_id; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision (day, month, year, range or none); period_start; source_id; basis; formula; baseline_figure_id (only where the claim is a total minus this one); note_vi; note_en; recorded_on; published_last_day; source_kind; source_kind_rank (1 is preferred); publisher; source_title; source_url
-- nulls:    as_of is null where the page shows no date: such a claim is listed, never drawn, never a judge

with standing as (
    select
        figures.*,
        cast(null as varchar) as baseline_figure_id
    from figures
    where withdrawn_on is null
),

stated_baselines as (
    select distinct
        targets.area_id,
        targets.indicator_id,
        targets.scope,
        targets.programme_id,
        standing.indicator_id as total_indicator_id,
        standing.scope as total_scope,
        standing.programme_id as total_programme_id,
        standing.figure_id,
        standing.value,
        standing.bound,
        standing.as_of_to
    from targets
    inner join standing on targets.baseline_figure_id = standing.figure_id
    where targets.kind = 'new'
),

since_baseline as (
    select
        standing.* replace (
            standing.figure_id || '-' || stated_baselines.figure_id as figure_id,
            stated_baselines.indicator_id as indicator_id,
            stated_baselines.scope as scope,
            stated_baselines.programme_id as programme_id,
            standing.value - stated_baselines.value as value,
            standing.value_high - stated_baselines.value as value_high,
            case
                when stated_baselines.bound = 'exactly' then standing.bound
                -- from at least so many it can only have risen by at most so many
                when stated_baselines.bound in ('at_least', 'over', 'about_over') then 'at_most'
                when standing.bound in ('at_least', 'over', 'about_over')
                    then if(stated_baselines.bound = 'nearly' and standing.bound <> 'about_over', 'over', 'about_over')
                -- from just below a number it has risen by just over the difference
                when stated_baselines.bound = 'nearly' and standing.bound = 'exactly' then 'over'
                else 'about'
            end as bound,
            stated_baselines.as_of_to as period_start,
            'derived' as basis,
            standing.figure_id || ' - ' || stated_baselines.figure_id as formula,
            stated_baselines.figure_id as baseline_figure_id
        )
    from stated_baselines
    inner join standing
        on
            stated_baselines.area_id = standing.area_id
            and stated_baselines.total_indicator_id = standing.indicator_id
            and stated_baselines.total_scope = standing.scope
            and stated_baselines.total_programme_id is not distinct from standing.programme_id
            and stated_baselines.as_of_to < standing.as_of_to
            -- a floor less a floor says nothing
            and not (
                stated_baselines.bound in ('at_least', 'over', 'about_over')
                and standing.bound in ('at_least', 'over', 'about_over')
            )
),

documents as (
    select
        *,
        case length(published)
            when 10 then cast(published as date)
            when 7 then last_day(cast(published || '-01' as date))
            when 4 then cast(published || '-12-31' as date)
        end as published_last_day,
        list_position(
            ['government', 'association', 'partner', 'press', 'translation', 'copy'], kind
        ) as kind_rank
    from sources
),

all_claims as (
    select * from standing
    union all by name
    select * from since_baseline
)

select
    all_claims.figure_id as claim_id,
    all_claims.area_id,
    all_claims.indicator_id,
    all_claims.scope,
    all_claims.programme_id,
    all_claims.value,
    all_claims.value_high,
    all_claims.bound,
    all_claims.as_of_printed,
    all_claims.as_of_from,
    all_claims.as_of_to,
    -- a claim about a period speaks of its last day
    all_claims.as_of_to as as_of,
    case
        when all_claims.as_of_to is null then 'none'
        when all_claims.as_of_from = all_claims.as_of_to then 'day'
        when length(all_claims.as_of_printed) = 7 then 'month'
        when length(all_claims.as_of_printed) = 4 then 'year'
        else 'range'
    end as as_of_precision,
    all_claims.period_start,
    all_claims.source_id,
    all_claims.basis,
    all_claims.formula,
    all_claims.baseline_figure_id,
    all_claims.note_vi,
    all_claims.note_en,
    all_claims.recorded_on,
    documents.published_last_day,
    documents.kind as source_kind,
    documents.kind_rank as source_kind_rank,
    documents.publisher,
    documents.title as source_title,
    documents.url as source_url
from all_claims
inner join documents on all_claims.source_id = documents.source_id
order by all_claims.area_id, all_claims.indicator_id, all_claims.as_of_to nulls last, claim_id
