-- question: What else does this place report: members, money, loans, coverage, each by its latest figure?
-- params:   $area varchar, area id; $indicator varchar, indicator id that the page shows already; $target varchar, the promise on its chart, or null; $seen_on date, claims dated later are left out
-- grain:    one row per indicator (of the one that is drawn only what its chart leaves out), scope and scheme; an undated claim only where no dated one exists
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    as_of is null for an undated claim

select latest_cards.* exclude (indicator_rank, latest_from, latest_until)
from latest_cards
inner join claim_cards on latest_cards.claim_id = claim_cards.claim_id
where
    latest_cards.area_id = $area
    -- of the indicator that is drawn, what its chart leaves out: figures of some clubs, of other periods, without a date
    and (
        latest_cards.indicator_id <> $indicator
        or latest_cards.scope in ('one_club', 'new_clubs')
        or latest_cards.as_of is null
        or (claim_cards.measure = 'flow' and not coalesce(list_contains(claim_cards.judges, $target), false))
    )
    and $seen_on >= latest_from
    and $seen_on < latest_until
order by latest_cards.indicator_rank, latest_cards.scope
