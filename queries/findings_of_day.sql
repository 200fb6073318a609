-- question: Which contradictions does a reader of this day meet, where, and does one change a verdict?
-- params:   $area varchar, area id with its parts, or null for all places; $indicator varchar, indicator id or null for all; $rule varchar, check id or null for all; $severity varchar, severity or null for all; $seen_on date, the day of reading
-- grain:    one row per offence found by queries/checks among figures and promises known on that day, those that block a verdict first, then the gravest
-- returns:  finding_id; check_id; severity; area_id; name_vi; name_en; level; province_id (the province or country that the place belongs to); province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; claim_id (of the figure, where it is one); figure_id; other_figure_id; target_id; source_id; publisher; programme_number; detail_value; found_bound (of detail_value; of an average worked out what its two numbers leave open); found_high; expected_value; expected_bound; detail; detail_names_vi (of the places that detail names); detail_names_en; value (of the figure, else of the promise); value_high; bound; as_of_printed; as_of_from; as_of_to; effect (takes_colour: the verdict has no colour because of it; used: one of its rows speaks in a verdict, which stays; not_used); verdict_target_id (the promise concerned); verdict_state; verdict_kind; verdict_indicator_id; verdict_indicator_name_vi; verdict_indicator_name_en; verdict_target_value; verdict_target_value_high; verdict_target_bound; verdict_unit; verdict_due; verdict_due_printed
-- nulls:    a finding about a decision has no indicator, value or date; detail_names_* unless a rule names places; one that concerns no verdict of the day has no verdict columns

select
    cards.finding_id,
    cards.check_id,
    cards.severity,
    cards.area_id,
    cards.name_vi,
    cards.name_en,
    cards.level,
    cards.province_id,
    cards.province_name_vi,
    cards.province_name_en,
    cards.indicator_id,
    cards.indicator_name_vi,
    cards.indicator_name_en,
    cards.unit,
    cards.claim_id,
    cards.figure_id,
    cards.other_figure_id,
    cards.target_id,
    cards.source_id,
    cards.publisher,
    cards.programme_number,
    case cards.check_id
        when 'stale_series' then date_sub('month', cards.as_of_to, $seen_on)
        when 'claim_in_future' then cards.as_of_to - greatest(cards.recorded_on, $seen_on)
        else cards.detail_value
    end as detail_value,
    cards.found_bound,
    cards.found_high,
    cards.expected_value,
    cards.expected_bound,
    cards.detail,
    cards.detail_names_vi,
    cards.detail_names_en,
    cards.value,
    cards.value_high,
    cards.bound,
    cards.as_of_printed,
    cards.as_of_from,
    cards.as_of_to,
    coalesce(finding_verdicts.effect, 'not_used') as effect,
    finding_verdicts.verdict_target_id,
    finding_verdicts.verdict_state,
    finding_verdicts.verdict_kind,
    finding_verdicts.verdict_indicator_id,
    finding_verdicts.verdict_indicator_name_vi,
    finding_verdicts.verdict_indicator_name_en,
    finding_verdicts.verdict_target_value,
    finding_verdicts.verdict_target_value_high,
    finding_verdicts.verdict_target_bound,
    finding_verdicts.verdict_unit,
    finding_verdicts.verdict_due,
    finding_verdicts.verdict_due_printed
from finding_cards as cards
left join finding_verdicts
    on
        cards.finding_id = finding_verdicts.finding_id
        and $seen_on >= finding_verdicts.seen_from
        and $seen_on < finding_verdicts.seen_until
where
    $seen_on >= cards.seen_from
    and $seen_on < cards.seen_until
    and ($area is null or cards.area_id = $area or starts_with(cards.area_id, $area || '.'))
    and ($indicator is null or list_contains(cards.indicator_ids, $indicator))
    and ($rule is null or cards.check_id = $rule)
    and ($severity is null or cards.severity = $severity)
order by
    -- what blocks a verdict is read first, whatever its weight
    coalesce(finding_verdicts.effect = 'takes_colour', false) desc,
    cards.severity_rank,
    cards.list_rank
