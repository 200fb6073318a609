-- question: Which contradictions does a reader of this day meet, where, and does one change a verdict?
-- params:   $area varchar, area id with its parts, or null for all places; $indicator varchar, indicator id or null for all; $rule varchar, check id or null for all; $severity varchar, severity or null for all; $seen_on date, the day of reading
-- grain:    one row per offence found by queries/checks among figures and promises known on that day, the gravest first
-- returns:  finding_id; check_id; severity; area_id; name_vi; name_en; level; province_id (the province or country that the place belongs to); province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; claim_id (of the figure, where it is one); figure_id; other_figure_id; target_id; source_id; publisher; programme_number; detail_value; found_bound (of detail_value; exactly where it was worked out); found_high; expected_value; expected_bound; detail; detail_names_vi (of the places that detail names); detail_names_en; value (of the figure, else of the promise); value_high; bound; as_of_printed; as_of_from; as_of_to; effect (takes_colour: the verdict has no colour because of it; used: one of its rows speaks in a verdict, which stays; not_used); verdict_target_id (the promise concerned); verdict_state; verdict_kind; verdict_indicator_id; verdict_indicator_name_vi; verdict_indicator_name_en; verdict_target_value; verdict_target_value_high; verdict_target_bound; verdict_unit; verdict_due; verdict_due_printed
-- nulls:    a finding about a decision has no indicator, value or date; detail_names_* unless a rule names places; one that concerns no verdict of the day has no verdict columns

with found as (
    select
        on_day.*,
        coalesce(one.indicator_id, targets.indicator_id) as indicator_id,
        coalesce(one.value, targets.value) as value,
        if(one.figure_id is null, targets.value_high, one.value_high) as value_high,
        coalesce(one.bound, targets.bound) as bound,
        one.as_of_printed,
        one.as_of_from,
        one.as_of_to,
        one.figure_id as claim_id,
        case on_day.detail_value
            when one.value then one.bound
            when wording.value then wording.bound
            when named.value then named.bound
            when targets.value then targets.bound
            else 'exactly'
        end as found_bound,
        if(on_day.detail_value = one.value, one.value_high, null) as found_high,
        case on_day.expected_value
            when other.value then other.bound
            when one.value then one.bound
            when named.value then named.bound
            when targets.value then targets.bound
            else 'exactly'
        end as expected_bound,
        [on_day.figure_id, on_day.other_figure_id] || string_split(coalesce(on_day.detail, ''), ' ') as row_ids
    from findings_on($seen_on) as on_day
    left join figures as one on on_day.figure_id = one.figure_id
    left join figures as other on on_day.other_figure_id = other.figure_id
    left join promises on on_day.target_id = promises.target_id
    left join targets on on_day.target_id = targets.target_id
    left join targets as named on on_day.detail = named.target_id
    left join target_claims as wording on on_day.figure_id = wording.claim_id
    where
        ($area is null or on_day.area_id = $area or starts_with(on_day.area_id, $area || '.'))
        and ($indicator is null or $indicator in (one.indicator_id, other.indicator_id, targets.indicator_id))
        and ($rule is null or on_day.check_id = $rule)
        and ($severity is null or on_day.severity = $severity)
        -- what is dated or promised later is not known yet; a date that has not come is the finding itself
        and (
            on_day.check_id = 'claim_in_future'
            or coalesce(greatest(one.as_of_to, other.as_of_to, promises.made_on) <= $seen_on, true)
        )
),

mentioned as (
    select
        found.finding_id,
        string_agg(areas.name_vi, ', ' order by areas.name_vi collate vi) as names_vi,
        string_agg(areas.name_en, ', ' order by areas.name_vi collate vi) as names_en
    from found
    inner join areas on list_contains(found.row_ids, areas.area_id)
    group by found.finding_id
),

concerned as (
    select
        found.finding_id,
        verdict_cards.*,
        case found.check_id
            when 'target_without_baseline' then verdict_cards.state = 'no_baseline'
            when 'stale_series' then verdict_cards.state = 'stale'
            else
                verdict_cards.state = 'sources_differ'
                and list_has_all(
                    found.row_ids, string_split(verdict_cards.now_claim_id, '-')[1:1] || [verdict_cards.other_claim_id]
                )
        end as takes_colour
    from found
    inner join verdict_cards
        on
            verdict_cards.seen_from <= $seen_on
            and verdict_cards.seen_until > $seen_on
            and verdict_cards.state <> 'not_judged'
            and (
                found.target_id = verdict_cards.target_id
                -- a total minus its baseline is named after both
                or list_has_any(
                    found.row_ids,
                    string_split(verdict_cards.now_claim_id, '-')
                    || [verdict_cards.other_claim_id, verdict_cards.baseline_figure_id]
                )
            )
    qualify row_number() over (
        partition by found.finding_id
        order by takes_colour desc, verdict_cards.colours_place desc, verdict_cards.due, verdict_cards.target_id
    ) = 1
)

select
    found.finding_id,
    found.check_id,
    found.severity,
    found.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    provinces.area_id as province_id,
    provinces.name_vi as province_name_vi,
    provinces.name_en as province_name_en,
    found.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    found.claim_id,
    found.figure_id,
    found.other_figure_id,
    found.target_id,
    found.source_id,
    sources.publisher,
    programmes.number as programme_number,
    found.detail_value,
    found.found_bound,
    found.found_high,
    found.expected_value,
    found.expected_bound,
    found.detail,
    mentioned.names_vi as detail_names_vi,
    mentioned.names_en as detail_names_en,
    found.value,
    found.value_high,
    found.bound,
    found.as_of_printed,
    found.as_of_from,
    found.as_of_to,
    case
        when concerned.takes_colour then 'takes_colour'
        when concerned.target_id is not null then 'used'
        else 'not_used'
    end as effect,
    concerned.target_id as verdict_target_id,
    concerned.state as verdict_state,
    concerned.kind as verdict_kind,
    concerned.indicator_id as verdict_indicator_id,
    concerned.indicator_name_vi as verdict_indicator_name_vi,
    concerned.indicator_name_en as verdict_indicator_name_en,
    concerned.target_value as verdict_target_value,
    concerned.target_value_high as verdict_target_value_high,
    concerned.target_bound as verdict_target_bound,
    concerned.unit as verdict_unit,
    concerned.due as verdict_due,
    concerned.due_printed as verdict_due_printed
from found
inner join areas on found.area_id = areas.area_id
inner join areas as provinces on split_part(found.area_id, '.', 1) = provinces.area_id
left join indicators on found.indicator_id = indicators.indicator_id
left join sources on found.source_id = sources.source_id
left join programmes on found.programme_id = programmes.programme_id
left join mentioned on found.finding_id = mentioned.finding_id
left join concerned on found.finding_id = concerned.finding_id
order by
    list_position(['error', 'warning', 'notice'], found.severity),
    effect <> 'takes_colour',
    found.check_id,
    provinces.level <> 'country',
    provinces.name_vi collate vi,
    areas.name_vi collate vi,
    found.finding_id
