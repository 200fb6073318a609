-- question: What does a page that lists contradictions beside its own subject say of each?
-- params:   none
-- grain:    one row per offence found by queries/checks and span of days on which a reader meets it
-- returns:  check_id; severity; area_id; name_vi; name_en; level; province_id (the province or country that the place belongs to); figure_id; other_figure_id; target_id; source_id; detail_value (not of stale_series and claim_in_future, where the day of reading counts); expected_value; detail; value (of the figure); bound; unit; as_of_printed; as_of_to; recorded_on; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id; is_of_day (the day of reading takes part in the rule); seen_from; seen_until (first day on which it no longer holds); severity_rank; list_rank
-- nulls:    figure columns are null where a finding is about a promise or a decision

select
    check_id,
    severity,
    area_id,
    name_vi,
    name_en,
    level,
    province_id,
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
    as_of_to,
    recorded_on,
    if(claim_id is null, null, indicator_name_vi) as indicator_name_vi,
    if(claim_id is null, null, indicator_name_en) as indicator_name_en,
    publisher,
    other_value,
    other_bound,
    other_unit,
    other_as_of_printed,
    other_publisher,
    other_source_id,
    is_of_day,
    seen_from,
    seen_until,
    severity_rank,
    list_rank
from finding_cards
order by severity_rank, check_id, area_id, list_rank
