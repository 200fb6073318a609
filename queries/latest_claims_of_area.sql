-- question: What else does this place report: members, money, loans, coverage, each by its latest figure?
-- params:   $area varchar, area id; $indicator varchar, indicator id that the page shows already; $seen_on date, claims dated later are left out
-- grain:    one row per indicator, scope and scheme; an undated claim only where no dated one exists
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; note_vi; note_en; shown_rank; rivals; source_id; publisher; published
-- nulls:    as_of is null for an undated claim

select claim_cards.* exclude (
    measure, topic, as_of_precision, formula, source_title, source_url, source_kind,
    baseline_figure_id, judges, indicator_rank
)
from claim_cards
where
    area_id = $area
    and indicator_id <> $indicator
    and baseline_figure_id is null
    and (as_of is null or as_of <= $seen_on)
qualify row_number() over (
    partition by indicator_id, scope, programme_id
    order by as_of desc nulls last, shown_rank
) = 1
order by indicator_rank, scope
