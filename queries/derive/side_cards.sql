-- question: Which rows of the tables cause each contradiction, who says so, and which one is shown by which clause?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and row that takes part in it: figures, promises, wordings of a promise, citations of a decision
-- returns:  finding_id; role (figure, other, part, promise, wording, citation or decision); row_table (the file of data/ that holds it); row_id (its id there); claim_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; value; value_high; bound; as_of_printed; as_of_from; as_of_to; scope; kind (of a promise, or as its wording says); status; due; due_printed; decided_on (of a decision, as this source prints it or as it is held); programme_number; basis; standing (shown: chosen from several; beside: one click away; later or earlier: of two dates of one series; alone; undated; the status of a promise, standard for one that no verdict follows; else the role); clause (of the written rule that chose, or by which it was not chosen); source_kind; against_source_kind (of the figure that it was held against); source_id; publisher; published; note_vi; note_en; seen_from; seen_until (first day on which the finding no longer holds); side_rank (place in the list of its finding)
-- nulls:    only figures have a claim_id, a basis and a clause; promises have no as-of date; a decision has no value and, as it is held, no source of its own

with sides as (
    select * from figure_sides
    union all by name
    select * from promise_sides
    union all by name
    select * from wording_sides
    union all by name
    select * from decision_sides
)

select
    sides.finding_id,
    sides.role,
    sides.row_table,
    sides.row_id,
    sides.claim_id,
    sides.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    sides.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    sides.value,
    sides.value_high,
    sides.bound,
    sides.as_of_printed,
    sides.as_of_from,
    sides.as_of_to,
    sides.scope,
    sides.kind,
    sides.status,
    sides.due,
    sides.due_printed,
    sides.decided_on,
    programmes.number as programme_number,
    sides.basis,
    sides.standing,
    sides.clause,
    sides.source_kind,
    sides.against_source_kind,
    sides.source_id,
    sources.publisher,
    sources.published,
    sides.note_vi,
    sides.note_en,
    sides.seen_from,
    sides.seen_until,
    row_number() over (
        partition by sides.finding_id, sides.seen_from
        order by
            list_position(['figure', 'other', 'promise', 'wording', 'citation', 'decision', 'part'], sides.role),
            sides.value desc,
            sides.row_id
    ) as side_rank
from sides
inner join areas on sides.area_id = areas.area_id
left join indicators on sides.indicator_id = indicators.indicator_id
left join programmes on sides.programme_id = programmes.programme_id
left join sources on sides.source_id = sources.source_id
order by sides.finding_id, sides.seen_from, side_rank
