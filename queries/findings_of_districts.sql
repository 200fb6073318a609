-- question: Which open contradictions concern these districts, their communes, or the sum of the districts?
-- params:   $areas varchar[], provinces; $districts varchar[], district ids, null for all of these provinces; $seen_on date, the day from which one looks: a finding is known once all its rows are
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
    detail_value,
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
    list_contains($areas, province_id)
    and $seen_on >= seen_from
    and $seen_on < seen_until
    and if(
        level = 'province',
        -- of the province itself only what its districts are compared with
        check_id in ('parts_exceed_or_miss_whole', 'clubs_per_district_against_total'),
        $districts is null or list_contains($districts, array_to_string(string_split(area_id, '.')[1:2], '.'))
    )
order by severity_rank, check_id, area_id, list_rank
