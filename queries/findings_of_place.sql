-- question: Which contradictions concern this place or its parts, among figures and promises known on this day?
-- params:   $area varchar, area id; $seen_on date, the day from which one looks: a finding is known once all its rows are
-- grain:    one row per offence found by queries/checks, the gravest first
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id
-- nulls:    figure columns are null where a finding is about a promise or a decision

select finding_cards.* exclude (known_from)
from finding_cards
where
    (area_id = $area or starts_with(area_id, $area || '.'))
    and (known_from is null or known_from <= $seen_on)
order by list_position(['error', 'warning', 'notice'], severity), check_id, area_id
