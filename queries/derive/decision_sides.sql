-- question: Which dates of a decision, as printed and as it is held, cause each contradiction?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and citation of the decision, or the decision as it is held
-- returns:  finding_id; seen_from; seen_until; role (citation or decision); row_table (programme_citations.csv or programmes.csv); row_id (its id there); area_id; decided_on; standing (its role); source_id; programme_id; note_vi; note_en
-- nulls:    as it is held a decision has no source of its own

select
    found.finding_id,
    found.seen_from,
    found.seen_until,
    'citation' as role,
    'programme_citations.csv' as row_table,
    citations.citation_id as row_id,
    found.area_id,
    cast(citations.decided_on_printed as varchar) as decided_on,
    'citation' as standing,
    found.source_id,
    found.programme_id,
    citations.note_vi,
    citations.note_en
from finding_cards as found
inner join programme_citations as citations
    on (found.source_id, found.programme_id) = (citations.source_id, citations.programme_id)
where starts_with(found.check_id, 'decision_')
union all by name
select
    found.finding_id,
    found.seen_from,
    found.seen_until,
    'decision' as role,
    'programmes.csv' as row_table,
    found.programme_id as row_id,
    found.area_id,
    -- some decisions are known to the month only
    coalesce(
        cast(programmes.decided_on as varchar),
        strftime(try_strptime(programmes.decided_on_printed, '%m/%Y'), '%Y-%m')
    ) as decided_on,
    'decision' as standing,
    null as source_id,
    found.programme_id,
    programmes.note_vi,
    programmes.note_en
from finding_cards as found
inner join programmes on found.programme_id = programmes.programme_id
where starts_with(found.check_id, 'decision_')
order by finding_id, seen_from, row_id
