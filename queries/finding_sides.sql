-- question: Which rows of the tables cause each of these contradictions, who says so, and which one is shown by which clause?
-- params:   $finding_ids varchar[], ids of findings_of_day; $seen_on date, the day of reading
-- grain:    one row per finding and row that takes part in it: figures, promises, wordings of a promise, citations of a decision
-- returns:  finding_id; role (figure, other, part, promise, wording, citation or decision); row_table (the file of data/ that holds it); row_id (its id there); claim_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; value; value_high; bound; as_of_printed; as_of_from; as_of_to; scope; kind (of a promise, or as its wording says); status; due; due_printed; decided_on (of a decision, as this source prints it or as it is held); programme_number; basis; standing (shown: chosen from several; beside: one click away; later or earlier: of two dates of one series; alone; undated; the status of a promise, standard for one that no verdict follows; else the role); clause (of the written rule that chose, or by which it was not chosen); source_kind; against_source_kind (of the figure that it was held against); source_id; publisher; published; note_vi; note_en
-- nulls:    only figures have a claim_id, a basis and a clause; promises have no as-of date; a decision has no value and, as it is held, no source of its own

select side_cards.* exclude (seen_from, seen_until, side_rank)
from side_cards
where
    list_contains($finding_ids, finding_id)
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by list_position($finding_ids, finding_id), side_rank
