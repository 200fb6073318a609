-- question: Which contradictions concern this place or its parts, among figures and promises known on this day?
-- params:   $area varchar, area id; $seen_on date, the day from which one looks: a finding is known once all its rows are
-- grain:    one row per offence found by queries/checks, the gravest first
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id
-- nulls:    figure columns are null where a finding is about a promise or a decision

select
    check_id,
    severity,
    area_id,
    name_vi,
    name_en,
    level,
    figure_id,
    other_figure_id,
    target_id,
    source_id,
    case check_id
        when 'stale_series' then date_sub('month', as_of_to, $seen_on)
        when 'claim_in_future' then as_of_to - greatest(recorded_on, $seen_on)
        else detail_value
    end as detail_value,
    expected_value,
    detail,
    if(claim_id is null, null, value) as value,
    if(claim_id is null, null, bound) as bound,
    if(claim_id is null, null, unit) as unit,
    as_of_printed,
    if(claim_id is null, null, indicator_name_vi) as indicator_name_vi,
    if(claim_id is null, null, indicator_name_en) as indicator_name_en,
    publisher,
    other_value,
    other_bound,
    other_unit,
    other_as_of_printed,
    other_publisher,
    other_source_id
from finding_cards
where
    (area_id = $area or starts_with(area_id, $area || '.'))
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by severity_rank, check_id, area_id, list_rank
