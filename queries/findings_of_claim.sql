-- question: Which open contradictions does this claim stand in?
-- params:   $claim varchar, claim id
-- grain:    one row per offence that names the claim, the gravest first
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id
-- nulls:    figure columns are null where a finding is about a promise or a decision

select
    finding_lines.* exclude (
        province_id, as_of_to, recorded_on, is_of_day, seen_from, seen_until, severity_rank, list_rank
    )
from finding_lines
where
    $claim in (figure_id, other_figure_id)
    -- what depends on the day of reading is told on the page that asks for one
    and not is_of_day
order by severity_rank, check_id, area_id, list_rank
