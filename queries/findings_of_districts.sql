-- question: Which open contradictions concern these districts, their communes, or the sum of the districts?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, the day from which one looks: a finding is known once all its rows are
-- grain:    one row per offence found by queries/checks, the gravest first
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id
-- nulls:    figure columns are null where a finding is about a promise or a decision

with placed as (
    select
        finding_cards.*,
        split_part(finding_cards.area_id, '.', 1) as province_id,
        array_to_string(string_split(finding_cards.area_id, '.')[1:2], '.') as district_id
    from finding_cards
)

select placed.* exclude (province_id, district_id, known_from)
from placed
where
    list_contains($areas, placed.province_id)
    and (placed.known_from is null or placed.known_from <= $seen_on)
    and if(
        placed.level = 'province',
        -- of the province itself only what its districts are compared with
        placed.check_id in ('parts_exceed_or_miss_whole', 'clubs_per_district_against_total'),
        $districts is null or list_contains($districts, placed.district_id)
    )
order by list_position(['error', 'warning', 'notice'], placed.severity), placed.check_id, placed.area_id
