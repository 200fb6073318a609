-- question: What do the known promises of the parts add up to, beside the promise of the whole?
-- severity: notice
-- message:  check-children-targets-against-parent
-- params:   $seen_on date, promises made later are left out of a national sum
-- grain:    one row per national promise of new clubs with known provincial promises within its period, and per promise of another whole that has promises of its parts for the same due date
-- returns:  area_id; figure_id; other_figure_id; target_id (the whole's promise); source_id (one that prints it); programme_id; detail_value (sum of the parts' promises); expected_value (the whole's promise); detail (parts with a known promise / parts in all)
-- nulls:    figure_id and other_figure_id always; source_id where no wording is held

select
    area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    target_id,
    source_id,
    programme_id,
    parts_value as detail_value,
    target_value as expected_value,
    known_parts || '/' || part_count as detail
from sums_of_promises
where
    $seen_on >= seen_from
    and $seen_on < seen_until
order by area_id, target_id
