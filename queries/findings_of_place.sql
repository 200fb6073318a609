-- question: Which contradictions concern this place or its parts, among figures and promises known on this day?
-- params:   $area varchar, area id; $seen_on date, the day from which one looks: a finding is known once all its rows are
-- grain:    one row per offence found by queries/checks, the gravest first
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id
-- nulls:    figure columns are null where a finding is about a promise or a decision

select
    finding_lines.* exclude (
        province_id, as_of_to, recorded_on, is_of_day, seen_from, seen_until, severity_rank, list_rank
    ) replace (
        case check_id
            when 'stale_series' then date_sub('month', as_of_to, $seen_on)
            when 'claim_in_future' then as_of_to - greatest(recorded_on, $seen_on)
            else detail_value
        end as detail_value
    )
from finding_lines
where
    (area_id = $area or starts_with(area_id, $area || '.'))
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by severity_rank, check_id, area_id, list_rank
