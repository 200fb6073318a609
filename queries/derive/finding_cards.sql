-- question: What does a reader need to know about each open contradiction, and from which day on?
-- params:   none
-- grain:    one row per offence found by queries/checks and span of days on which a reader meets it
-- returns:  finding_id; check_id; severity; area_id; name_vi; name_en; level; province_id (the province or country that the place belongs to); province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; indicator_ids (of all rows that it names); claim_id (of the figure, where it is one); figure_id; other_figure_id; target_id; source_id; publisher; programme_id; programme_number; detail_value (not of stale_series and claim_in_future, where the day of reading counts); found_bound (of detail_value; of an average worked out what its two numbers leave open); found_high; expected_value; expected_bound; detail; detail_names_vi (of the places that detail names); detail_names_en; row_ids (all that the finding names); value (of the figure, else of the promise); value_high; bound; as_of_printed; as_of_from; as_of_to; recorded_on; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id; is_of_day (the day of reading takes part in the rule); seen_from (the day of the latest of its figures and its promise: before it nobody could find it); seen_until (first day on which it no longer holds); severity_rank; list_rank (its place in a list, after its severity)
-- nulls:    a finding about a decision has no indicator, value or date; other_* without a second figure; detail_names_* unless a rule names places

with of_all_days as (
    select
        check_id,
        area_id,
        figure_id,
        other_figure_id,
        target_id,
        source_id,
        programme_id,
        detail_value,
        expected_value,
        detail,
        date '1900-01-01' as holds_from,
        date '9999-12-31' as holds_until,
        false as is_of_day
    from findings
),

-- the checks that ask for the day of reading, with the days on which each row answers (a test compares them)
of_some_days as (
    select
        'stale_series' as check_id,
        area_id,
        figure_id,
        source_id,
        programme_id,
        cast(stale_after_months as double) as expected_value,
        cast(as_of_to as varchar) as detail,
        seen_from as holds_from,
        seen_until as holds_until,
        true as is_of_day
    from series_ends
    union all by name
    select
        'claim_in_future' as check_id,
        area_id,
        figure_id,
        source_id,
        programme_id,
        cast(as_of_to as varchar) as detail,
        date '1900-01-01' as holds_from,
        as_of_to as holds_until,
        true as is_of_day
    from figures
    where withdrawn_on is null and as_of_to > recorded_on
    union all by name
    select
        'children_targets_against_parent' as check_id,
        area_id,
        target_id,
        source_id,
        programme_id,
        parts_value as detail_value,
        target_value as expected_value,
        known_parts || '/' || part_count as detail,
        seen_from as holds_from,
        seen_until as holds_until,
        true as is_of_day
    from sums_of_promises
),

found as (
    select
        told.*,
        concat_ws(
            ' ',
            told.check_id, told.area_id, told.figure_id, told.other_figure_id, told.target_id, told.source_id,
            told.programme_id, told.detail
        ) as finding_id,
        [told.figure_id, told.other_figure_id] || string_split(coalesce(told.detail, ''), ' ') as row_ids
    from (
        select * from of_all_days
        union all by name
        select * from of_some_days
    ) as told
),

mentioned as (
    select
        found.finding_id,
        string_agg(areas.name_vi, ', ' order by areas.name_vi collate vi) as detail_names_vi,
        string_agg(areas.name_en, ', ' order by areas.name_vi collate vi) as detail_names_en
    from (select distinct finding_id, row_ids from found) as found
    inner join areas on list_contains(found.row_ids, areas.area_id)
    group by found.finding_id
),

-- an average that a rule works out: of a total over its denominator, open where these are
worked_out as (
    select
        found.finding_id,
        case
            when coalesce(denominator.bound, 'exactly') = 'exactly' then total.bound
            when denominator.bound in ('at_least', 'over', 'about_over') then 'at_most'
            when total.bound in ('at_least', 'over', 'about_over') then 'about_over'
            else 'about'
        end as bound
    from found
    inner join figures as total
        on total.figure_id = if(found.check_id = 'average_against_total', found.other_figure_id, found.figure_id)
    left join figures as denominator
        on denominator.figure_id = if(found.check_id = 'average_against_total', found.detail, found.other_figure_id)
    where found.check_id in ('average_against_total', 'members_per_club_outside_standard')
),

cards as (
    select
        found.finding_id,
        found.check_id,
        checks.severity,
        found.area_id,
        areas.name_vi,
        areas.name_en,
        areas.level,
        provinces.area_id as province_id,
        provinces.name_vi as province_name_vi,
        provinces.name_en as province_name_en,
        indicators.indicator_id,
        indicators.name_vi as indicator_name_vi,
        indicators.name_en as indicator_name_en,
        indicators.unit,
        [one.indicator_id, other.indicator_id, targets.indicator_id] as indicator_ids,
        one.figure_id as claim_id,
        found.figure_id,
        found.other_figure_id,
        found.target_id,
        found.source_id,
        sources.publisher,
        found.programme_id,
        programmes.number as programme_number,
        found.detail_value,
        case found.detail_value
            when one.value then one.bound
            when wording.value then wording.bound
            when named.value then named.bound
            when targets.value then targets.bound
            else if(found.check_id = 'members_per_club_outside_standard', worked_out.bound, 'exactly')
        end as found_bound,
        if(found.detail_value = one.value, one.value_high, null) as found_high,
        found.expected_value,
        case found.expected_value
            when other.value then other.bound
            when one.value then one.bound
            when named.value then named.bound
            when targets.value then targets.bound
            else if(found.check_id = 'average_against_total', worked_out.bound, 'exactly')
        end as expected_bound,
        found.detail,
        mentioned.detail_names_vi,
        mentioned.detail_names_en,
        found.row_ids,
        coalesce(one.value, targets.value) as value,
        if(one.figure_id is null, targets.value_high, one.value_high) as value_high,
        coalesce(one.bound, targets.bound) as bound,
        one.as_of_printed,
        one.as_of_from,
        one.as_of_to,
        one.recorded_on,
        other.value as other_value,
        other.bound as other_bound,
        other_indicators.unit as other_unit,
        other.as_of_printed as other_as_of_printed,
        other_sources.publisher as other_publisher,
        other.source_id as other_source_id,
        found.is_of_day,
        greatest(
            found.holds_from,
            -- what is dated or promised later is not known yet; a date that has not come is the finding itself
            if(found.check_id = 'claim_in_future', null, greatest(one.as_of_to, other.as_of_to, promises.made_on))
        ) as seen_from,
        found.holds_until as seen_until,
        list_position(['error', 'warning', 'notice'], checks.severity) as severity_rank,
        row_number() over (
            order by
                found.check_id,
                provinces.level <> 'country',
                provinces.name_vi collate vi,
                areas.name_vi collate vi,
                found.finding_id,
                found.holds_from
        ) as list_rank
    from found
    inner join checks on found.check_id = checks.check_id
    inner join areas on found.area_id = areas.area_id
    inner join areas as provinces on split_part(found.area_id, '.', 1) = provinces.area_id
    left join figures as one on found.figure_id = one.figure_id
    left join figures as other on found.other_figure_id = other.figure_id
    left join promises on found.target_id = promises.target_id
    left join targets on found.target_id = targets.target_id
    left join targets as named on found.detail = named.target_id
    left join target_claims as wording on found.figure_id = wording.claim_id
    left join indicators on coalesce(one.indicator_id, targets.indicator_id) = indicators.indicator_id
    left join indicators as other_indicators on other.indicator_id = other_indicators.indicator_id
    left join sources on found.source_id = sources.source_id
    left join sources as other_sources on other.source_id = other_sources.source_id
    left join programmes on found.programme_id = programmes.programme_id
    left join mentioned on found.finding_id = mentioned.finding_id
    left join worked_out on found.finding_id = worked_out.finding_id
)

select *
from cards
where seen_from < seen_until
order by severity_rank, list_rank
