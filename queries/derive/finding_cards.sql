-- question: What does a reader need to know about each open contradiction, in one place?
-- params:   none
-- grain:    one row per offence found by queries/checks
-- returns:  check_id; severity; area_id; name_vi; name_en; level; figure_id; other_figure_id; target_id; source_id; detail_value; expected_value; detail; value (of the figure); bound; unit; as_of_printed; indicator_name_vi; indicator_name_en; publisher; other_value; other_bound; other_unit; other_as_of_printed; other_publisher; other_source_id; known_from (the day of the latest of its figures and its promise: before it nobody could find it)
-- nulls:    figure columns are null where a finding is about a promise or a decision; known_from where nothing in it has a day

select
    findings.check_id,
    findings.severity,
    findings.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    findings.figure_id,
    findings.other_figure_id,
    findings.target_id,
    findings.source_id,
    findings.detail_value,
    findings.expected_value,
    findings.detail,
    claim_cards.value,
    claim_cards.bound,
    claim_cards.unit,
    claim_cards.as_of_printed,
    claim_cards.indicator_name_vi,
    claim_cards.indicator_name_en,
    coalesce(claim_cards.publisher, sources.publisher) as publisher,
    others.value as other_value,
    others.bound as other_bound,
    others.unit as other_unit,
    others.as_of_printed as other_as_of_printed,
    others.publisher as other_publisher,
    others.source_id as other_source_id,
    greatest(claim_cards.as_of, others.as_of, promises.made_on) as known_from
from findings
inner join areas on findings.area_id = areas.area_id
left join claim_cards on findings.figure_id = claim_cards.claim_id
left join claim_cards as others on findings.other_figure_id = others.claim_id
left join sources on findings.source_id = sources.source_id
left join promises on findings.target_id = promises.target_id
order by findings.area_id, list_position(['error', 'warning', 'notice'], findings.severity), findings.check_id
